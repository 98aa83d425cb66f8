package org.poamtracker.agency;

import static org.poamtracker.security.Permission.AGENCY_EDIT;
import static org.poamtracker.security.Permission.AGENCY_VIEW;
import static org.poamtracker.security.Permission.OWN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Role;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.History;
import org.poamtracker.trail.HistoryPage;

/** The organization tree, as far as its reader reaches. */
@Stateless
public class AgencyService {

    @Inject
    AgencyRepository agencies;

    @Inject
    SecretariatRepository secretariats;

    @Inject
    AppointmentRepository appointments;

    @Inject
    History history;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The agencies that the reader reaches, each below its secretariat; for a reader of everything also empty secretariats. */
    @Requires(AGENCY_VIEW)
    public List<SecretariatNode> tree() {
        Scope scope = user.scope(AGENCY_VIEW);
        Map<Secretariat, List<AgencyRow>> below = new LinkedHashMap<>();
        secretariats.all(scope).forEach(secretariat -> below.put(secretariat, new ArrayList<>()));
        for (Agency agency : agencies.all(scope)) {
            below.computeIfAbsent(agency.secretariat(), none -> new ArrayList<>())
                    .add(new AgencyRow(agency.id(), agency.code(), agency.name(), agency.kind(), agency.isActive()));
        }
        return below.entrySet().stream()
                .map(node -> node.getKey().node(node.getValue()))
                .toList();
    }

    /** One secretariat that the reader reaches as a whole. @throws RuleViolation {@code agency.secretariat.unknown} */
    @Requires(AGENCY_VIEW)
    public SecretariatNode secretariat(long secretariatId) {
        Secretariat found = secretariats
                .byId(secretariatId, user.scope(AGENCY_VIEW))
                .orElseThrow(() -> new RuleViolation("agency.secretariat.unknown", secretariatId));
        return found.node(List.of());
    }

    /** One agency. @throws RuleViolation {@code agency.unknown} */
    @Requires(AGENCY_VIEW)
    public AgencyDetail show(long agencyId) {
        Scope scope = user.scope(AGENCY_VIEW);
        Agency agency = agencies.byId(agencyId, scope).orElseThrow(() -> new RuleViolation("agency.unknown", agencyId));
        List<UnitRow> units = agencies.units(agencyId, scope).stream()
                .map(unit -> new UnitRow(unit.id(), unit.name()))
                .toList();
        return agency.detail(units, appointments.holdersAt(agencyId, LocalDate.now(clock)));
    }

    /**
     * The agencies on whose data the reader may do something, those of whole secretariats among them, by code; for pickers
     * and filters. Empty for who may do it nowhere.
     */
    @Requires(OWN)
    public List<AgencyChoice> choices(Permission permission) {
        Scope scope = user.scope(permission);
        return scope.nothing()
                ? List.of()
                : agencies.active(scope).stream().map(Agency::choice).toList();
    }

    /** The agency with a code, in use or not, if the reader may do something on its data. */
    @Requires(OWN)
    public Optional<AgencyChoice> choice(Permission permission, String code) {
        Scope scope = user.scope(permission);
        return scope.nothing() ? Optional.empty() : agencies.byCode(code, scope).map(Agency::choice);
    }

    /** The secretariats on all of whose agencies' data the reader may do something, by code. */
    @Requires(OWN)
    public List<SecretariatChoice> secretariats(Permission permission) {
        return secretariats.all(user.scope(permission)).stream()
                .map(Secretariat::choice)
                .toList();
    }

    /** The posts within the reader's reach that nobody holds today: secretariats without SCIO, agencies without ISO. */
    @Requires(AGENCY_VIEW)
    public List<Vacancy> vacancies() {
        LocalDate today = LocalDate.now(clock);
        Scope scope = user.scope(AGENCY_VIEW);
        List<Long> withoutScio = appointments.secretariatsWithout(Role.SCIO, today);
        List<Vacancy> vacant = new ArrayList<>();
        secretariats.all(scope).stream()
                .filter(secretariat -> withoutScio.contains(secretariat.id()))
                .forEach(found -> vacant.add(new Vacancy(Role.SCIO, found.id(), found.code(), found.name())));
        agencies.without(Role.AGENCY_ISO, today, scope)
                .forEach(found -> vacant.add(new Vacancy(Role.AGENCY_ISO, found.id(), found.code(), found.name())));
        return vacant;
    }

    /** What happened to an agency's own record, newest first. @throws RuleViolation {@code agency.unknown} */
    @Requires(AGENCY_EDIT)
    public HistoryPage history(long agencyId, Long before) {
        Agency agency = agencies.byId(agencyId, user.scope(AGENCY_EDIT))
                .orElseThrow(() -> new RuleViolation("agency.unknown", agencyId));
        return history.of("AGENCY", agency.id(), before);
    }
}
