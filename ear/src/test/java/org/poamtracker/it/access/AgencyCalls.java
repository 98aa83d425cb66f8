package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.poamtracker.agency.AgencyEditService;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.SaveAgency;
import org.poamtracker.agency.SaveSecretariat;
import org.poamtracker.agency.SaveUnit;
import org.poamtracker.security.Permission;

/** How the boundaries of the organization tree are called. */
final class AgencyCalls {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private AgencyCalls() {}

    static List<MethodCall> all() {
        AgencyService agencies = As.a(AgencyService.class);
        return List.of(
                place("tree", target -> reads("code=" + target.agency() + ",", agencies::tree)),
                place("show", target -> {
                    long id = Items.agency(target);
                    return reads("id=" + id + ",", () -> agencies.show(id));
                }),
                place(
                        "choices",
                        target -> reads("code=" + target.agency() + ",", () -> agencies.choices(Permission.POAM_VIEW))),
                place("choice", target -> {
                    String code = target.exists() ? target.agency() : "NONE";
                    return reads("code=" + code + ",", () -> agencies.choice(Permission.POAM_VIEW, code));
                }),
                secretariat(
                        "secretariats",
                        target -> reads(
                                "code=" + secretariat(target) + ",",
                                () -> agencies.secretariats(Permission.POAM_VIEW))),
                secretariat("secretariat", target -> {
                    long id = secretariatId(target);
                    return reads("id=" + id + ",", () -> agencies.secretariat(id));
                }),
                new MethodCall(
                        "agency.AgencyService.vacancies",
                        Set.of(Target.VACANT),
                        (target, login) -> reads("code=EOEEA,", agencies::vacancies)),
                place("history", target -> {
                    long id = Items.agency(target);
                    return reads("rows=", () -> agencies.history(id, null));
                }));
    }

    static List<MethodCall> edits() {
        AgencyEditService agencies = As.a(AgencyEditService.class);
        return List.of(
                any("saveSecretariat", () -> {
                    SaveSecretariat secretariat = new SaveSecretariat();
                    secretariat.setCode(code());
                    secretariat.setName("Executive Office of Matrices");
                    return changes("AGENCY_SECRETARIAT", () -> agencies.saveSecretariat(secretariat));
                }),
                any("addAgency", () -> {
                    SaveAgency agency = agency(code());
                    return changes("AGENCY", () -> agencies.addAgency(agency));
                }),
                new MethodCall("agency.AgencyEditService.changeAgency", Set.of(Target.ANY), (target, login) -> {
                    SaveAgency agency = agency(code());
                    long id = target.exists()
                            ? As.login("admin", () -> agencies.addAgency(agency(code())))
                            : Items.NOWHERE;
                    agency.setId(id);
                    agency.setVersion(
                            target.exists() ? Tables.number("select VERSION from AGENCY where ID = ?", id) : 1);
                    return changes("AGENCY", () -> agencies.changeAgency(agency));
                }),
                new MethodCall("agency.AgencyEditService.saveUnit", Target.AGENCIES, (target, login) -> {
                    SaveUnit unit = new SaveUnit();
                    unit.setAgencyId(Items.agency(target));
                    unit.setName("Unit " + code());
                    return changes("AGENCY_UNIT", () -> agencies.saveUnit(unit));
                }));
    }

    private interface At {
        Attempt of(Target target);
    }

    private interface Anywhere {
        Attempt make();
    }

    private static MethodCall place(String name, At call) {
        return new MethodCall("agency.AgencyService." + name, Target.AGENCIES, (target, login) -> call.of(target));
    }

    private static MethodCall secretariat(String name, At call) {
        return new MethodCall(
                "agency.AgencyService." + name,
                EnumSet.of(Target.DTA, Target.DOR, Target.VACANT),
                (target, login) -> call.of(target));
    }

    private static MethodCall any(String name, Anywhere call) {
        return new MethodCall("agency.AgencyEditService." + name, Set.of(Target.ANY), (target, login) -> call.make());
    }

    private static String secretariat(Target target) {
        return switch (target) {
            case DOR -> "ANF";
            case VACANT -> "EOEEA";
            default -> "EOHHS";
        };
    }

    static long secretariatId(Target target) {
        return target.exists()
                ? Tables.number("select ID from AGENCY_SECRETARIAT where CODE = ?", secretariat(target))
                : Items.NOWHERE;
    }

    private static SaveAgency agency(String code) {
        SaveAgency agency = new SaveAgency();
        agency.setCode(code);
        agency.setName("Office of " + code);
        agency.setKind("Office");
        agency.setSecretariatId(Tables.number("select ID from AGENCY_SECRETARIAT where CODE = ?", "OTHER"));
        agency.setActive(true);
        return agency;
    }

    private static String code() {
        return "MX" + NAMES.incrementAndGet();
    }
}
