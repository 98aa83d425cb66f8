package org.poamtracker.web.poam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.SecretariatChoice;
import org.poamtracker.agency.UnitRow;
import org.poamtracker.finding.FindingFilter;
import org.poamtracker.finding.FindingRow;
import org.poamtracker.finding.FindingService;
import org.poamtracker.poam.FundingKind;
import org.poamtracker.poam.Justification;
import org.poamtracker.poam.PersonChoice;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamJustificationService;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.Severity;
import org.poamtracker.poam.SourceKind;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.web.ui.AgencySwitch;

/** What forms and filters about items offer to choose from; each list is read when a page first asks for it. */
@Named
@RequestScoped
public class PoamChoices {

    private static final int MOST_FINDINGS = 100;

    @Inject
    PoamService poams;

    @Inject
    PoamDraftService drafts;

    @Inject
    PoamJustificationService codes;

    @Inject
    AgencyService agencies;

    @Inject
    FindingService findings;

    @Inject
    AgencySwitch agency;

    @Inject
    CurrentUser user;

    private final Map<String, List<?>> read = new HashMap<>();

    /** The agencies whose items the reader writes. */
    public List<AgencyChoice> getAgencies() {
        return once("agencies", () -> agencies.choices(Permission.POAM_EDIT));
    }

    /** The secretariats to filter by; none for a reader of one. */
    public List<SecretariatChoice> getSecretariats() {
        Set<Reach> reaches = user.scope(Permission.POAM_VIEW).reaches();
        boolean several = reaches.contains(new Reach.Commonwealth())
                || user.scope(Permission.POAM_VIEW).secretariatIds().size() > 1;
        return several ? once("secretariats", () -> agencies.secretariats(Permission.POAM_VIEW)) : List.of();
    }

    /** The owners to filter by, where all items shown belong to one agency. */
    public List<PersonChoice> getOwners() {
        Long only = agency.getOnly();
        return only == null ? List.of() : once("owners", () -> poams.owners(only));
    }

    /** Whom an item of an agency can name. */
    public List<PersonChoice> people(Long agencyId) {
        return agencyId == null ? List.of() : once("people", () -> drafts.people(agencyId));
    }

    /** The same, and whoever it names now, who may have left. */
    public List<PersonChoice> peopleWith(Long agencyId, Long id, String name) {
        List<PersonChoice> people = people(agencyId);
        if (id == null || name == null || people.stream().anyMatch(person -> person.id() == id)) {
            return people;
        }
        return Stream.concat(people.stream(), Stream.of(new PersonChoice(id, name, null)))
                .toList();
    }

    /** The units of an agency. */
    public List<UnitRow> units(Long agencyId) {
        return agencyId == null
                ? List.of()
                : once("units", () -> agencies.show(agencyId).units());
    }

    /** The findings that an item of an agency can answer. */
    public List<FindingRow> findings(Long agencyId) {
        return agencyId == null || !user.may(Permission.FINDING_VIEW)
                ? List.of()
                : once("findings", () -> findings.list(new FindingFilter(agencyId, null, 0, MOST_FINDINGS))
                        .rows());
    }

    /** The coded reasons for a delay that are offered. */
    public List<Justification> getJustifications() {
        return known().stream().filter(Justification::isOffered).toList();
    }

    private List<Justification> known() {
        return once("justifications", () -> codes.all());
    }

    /** The words for a coded reason; the code itself where there are none. */
    public String justification(String code) {
        return known().stream()
                .filter(known -> known.code().equals(code))
                .map(Justification::name)
                .findFirst()
                .orElse(code);
    }

    public List<Severity> getSeverities() {
        return Arrays.asList(Severity.values());
    }

    public List<SourceKind> getSources() {
        return Arrays.asList(SourceKind.values());
    }

    public List<FundingKind> getFundings() {
        return Arrays.asList(FundingKind.values());
    }

    private interface Reading<T> {
        List<T> read();
    }

    @SuppressWarnings("unchecked") // a name stands for one type of choice
    private <T> List<T> once(String name, Reading<T> reading) {
        return (List<T>) read.computeIfAbsent(name, first -> reading.read());
    }
}
