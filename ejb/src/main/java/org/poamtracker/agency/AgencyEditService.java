package org.poamtracker.agency;

import static org.poamtracker.security.Permission.AGENCY_EDIT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What administrators change in the organization tree. All of it is in the security chain of the trail. */
@Stateless
public class AgencyEditService {

    @Inject
    AgencyRepository agencies;

    @Inject
    SecretariatRepository secretariats;

    @Inject
    Gate gate;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Event<AgencyMoved> moved;

    /**
     * Adds a secretariat, or changes the one of the command's id.
     *
     * @return its id
     * @throws RuleViolation {@code agency.code-taken}, {@code agency.secretariat.unknown}, {@code agency.stale}
     */
    @Requires(AGENCY_EDIT)
    public long saveSecretariat(@Valid SaveSecretariat to) {
        ensure(!secretariats.isTaken(to.getCode(), to.getId()), "agency.code-taken", to.getCode());
        if (to.getId() == null) {
            Secretariat added = new Secretariat(to.getCode(), to.getName());
            secretariats.add(added);
            append("SECRETARIAT_ADDED", "SECRETARIAT", added.id(), added.code() + " " + added.name(), List.of());
            return added.id();
        }
        gate.enter("SECRETARIAT", to.getId());
        Secretariat secretariat = secretariat(to.getId());
        ensure(secretariat.version() == to.getVersion(), "agency.stale");
        List<FieldChange> changes = List.of(
                FieldChange.of("code", secretariat.code(), to.getCode()),
                FieldChange.of("name", secretariat.name(), to.getName()));
        secretariat.rename(to.getCode(), to.getName());
        secretariats.write(secretariat);
        append("SECRETARIAT_CHANGED", "SECRETARIAT", to.getId(), to.getCode(), changes);
        return to.getId();
    }

    /**
     * Adds an agency.
     *
     * @return its id
     * @throws RuleViolation {@code agency.code-taken} also where another agency once had the code (POAM-4)
     */
    @Requires(AGENCY_EDIT)
    public long addAgency(@Valid SaveAgency to) {
        ensure(!agencies.isTaken(to.getCode(), null), "agency.code-taken", to.getCode());
        Secretariat under = secretariat(to.getSecretariatId());
        Agency agency = new Agency(to.getCode(), to.getName(), under, to.getKind());
        agency.change(to, under);
        agencies.add(agency);
        List<FieldChange> facts =
                List.of(FieldChange.of("name", null, to.getName()), FieldChange.of("secretariat", null, under.code()));
        append("AGENCY_ADDED", "AGENCY", agency.id(), agency.code(), facts);
        return agency.id();
    }

    /**
     * Changes an agency: its words, whether it takes new work, what its passwords need, and the secretariat it belongs to,
     * which {@link AgencyMoved} tells the features whose records keep it.
     *
     * @throws RuleViolation {@code agency.unknown}, {@code agency.stale}, {@code agency.code-taken}, {@code agency.secretariat.unknown}
     */
    @Requires(AGENCY_EDIT)
    public void changeAgency(@Valid SaveAgency to) {
        Agency agency = agency(Objects.requireNonNull(to.getId()));
        ensure(agency.version() == to.getVersion(), "agency.stale");
        ensure(!agencies.isTaken(to.getCode(), to.getId()), "agency.code-taken", to.getCode());
        if (!agency.code().equals(to.getCode()) && !agencies.isNoted(agency.code())) {
            agencies.add(new FormerCode(agency.code(), agency.id()));
        }
        Secretariat from = agency.secretariat();
        Secretariat under = secretariat(to.getSecretariatId());
        List<FieldChange> changes = agency.change(to, under);
        agencies.write(agency);
        append("AGENCY_CHANGED", "AGENCY", agency.id(), to.getCode(), changes);
        if (!from.id().equals(under.id())) {
            moved.fire(new AgencyMoved(agency.id(), from.id(), under.id()));
        }
    }

    /**
     * Adds a unit to an agency, or renames the one of the command's id.
     *
     * @throws RuleViolation {@code agency.unknown}, {@code agency.unit.unknown}, {@code agency.unit-taken}
     */
    @Requires(AGENCY_EDIT)
    public void saveUnit(@Valid SaveUnit to) {
        Agency agency = agency(to.getAgencyId());
        List<AgencyUnit> units = agencies.units(agency.id(), user.scope(AGENCY_EDIT));
        ensure(units.stream().noneMatch(unit -> unit.name().equals(to.getName())), "agency.unit-taken", to.getName());
        if (to.getId() == null) {
            agencies.add(new AgencyUnit(agency.id(), to.getName()));
            append("UNIT_ADDED", "AGENCY", agency.id(), agency.code(), unitChange(null, to.getName()));
            return;
        }
        AgencyUnit unit = units.stream()
                .filter(found -> found.id().equals(to.getId()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("agency.unit.unknown", to.getId()));
        List<FieldChange> change = unitChange(unit.name(), to.getName());
        unit.rename(to.getName());
        agencies.write(unit);
        append("UNIT_RENAMED", "AGENCY", agency.id(), agency.code(), change);
    }

    private static List<FieldChange> unitChange(String before, String now) {
        return List.of(FieldChange.of("unit", before, now));
    }

    private Agency agency(long id) {
        gate.enter("AGENCY", id);
        return agencies.byId(id, user.scope(AGENCY_EDIT)).orElseThrow(() -> new RuleViolation("agency.unknown", id));
    }

    private Secretariat secretariat(long id) {
        return secretariats
                .byId(id, user.scope(AGENCY_EDIT))
                .orElseThrow(() -> new RuleViolation("agency.secretariat.unknown", id));
    }

    private void append(String action, String type, long id, String name, List<FieldChange> changes) {
        trail.append(TrailEvent.of(action).on(type, id, name).changes(changes));
    }

    private static void ensure(boolean holds, String code, Object... arguments) {
        if (!holds) {
            throw new RuleViolation(code, arguments);
        }
    }
}
