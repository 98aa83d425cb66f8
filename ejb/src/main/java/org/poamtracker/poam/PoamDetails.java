package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Puts together what an item's page shows. */
@ApplicationScoped
class PoamDetails {

    @Inject
    PoamRepository poams;

    @Inject
    PoamListRepository lists;

    @Inject
    RequestRepository requests;

    @Inject
    PeopleRepository people;

    @Inject
    FindingLinks links;

    @Inject
    VendorCheckRepository vendors;

    @Inject
    FamilyRepository families;

    @Inject
    DueDaysRepository dueDays;

    @Inject
    LegalCapRepository caps;

    @Inject
    EffectRepository effects;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Everything about an item that the reader has reached. */
    PoamDetail of(Poam poam) {
        LocalDate today = LocalDate.now(clock);
        PoamPeople signed = poam.signatures().people(poam.ownerId());
        List<PoamRequest> asked = requests.of(poam);
        Map<Long, String> names = people.names(everybody(poam, signed));
        PoamFacts facts = poam.facts();
        return new PoamDetail(
                poam.id(),
                poam.version(),
                lists.row(poam.id(), today),
                facts,
                poam.rating().deviations(),
                poam.schedule().scheduledOn(),
                limit(poam, facts),
                poam.schedule().acceptedUntil(),
                poam.signatures().effectivenessCheckOn(),
                effects.of(poam, coversAgency(poam)),
                poam.origin().isClosedBeforeImport(),
                people.unit(facts.getPlan().getUnitId()),
                repeated(poam),
                links.of(poam, user.scope(Permission.FINDING_VIEW)),
                vendors.standing(poam, today),
                families.of(poam, user.scope(Permission.POAM_VIEW), today),
                signed.named(names),
                poam.milestones().stream()
                        .map(milestone -> milestone.row(names.get(milestone.assigneeId()), today))
                        .toList(),
                asked.stream().map(PoamRequest::row).toList(),
                missing(poam, today),
                new PoamActions(poam, act(), permission -> reaches(poam, permission), waiting(asked)).allowed());
    }

    private DueLimit limit(Poam poam, PoamFacts facts) {
        if (poam.status().isFinal()) {
            return null;
        }
        if (poam.status() == PoamStatus.DRAFT) {
            DueDays days = dueDays.of(poam.agencyId());
            poam.schedule().bindBy(days.caps());
            return days.limit(facts);
        }
        poam.schedule().bindBy(caps.of(poam.agencyId()));
        return PoamCap.of(poam);
    }

    private boolean coversAgency(Poam poam) {
        return user.scope(Permission.POAM_VIEW).coversAgency(poam.agencyId(), poam.secretariatId());
    }

    private boolean reaches(Poam poam, Permission permission) {
        var scope = user.scope(permission);
        return scope.coversAgency(poam.agencyId(), poam.secretariatId()) || poam.isWithin(scope, user.personId());
    }

    private Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }

    private static PoamRequest waiting(List<PoamRequest> asked) {
        return asked.stream().filter(PoamRequest::isWaiting).findFirst().orElse(null);
    }

    private PoamDetail.PoamReference repeated(Poam poam) {
        Long id = poam.origin().repeatsId();
        return id == null ? null : new PoamDetail.PoamReference(id, poams.number(id));
    }

    private static List<PoamDetail.Lack> missing(Poam poam, LocalDate today) {
        return poam.status() != PoamStatus.DRAFT
                ? List.of()
                : Completeness.missing(poam, today).stream()
                        .map(PoamDetails::lack)
                        .toList();
    }

    private static PoamDetail.Lack lack(RuleViolation missing) {
        return new PoamDetail.Lack(
                missing.code(),
                missing.arguments().stream().map(String::valueOf).toList());
    }

    private static List<Long> everybody(Poam poam, PoamPeople signed) {
        List<Long> ids = new ArrayList<>(signed.ids());
        poam.milestones().forEach(milestone -> ids.add(milestone.assigneeId()));
        return ids;
    }
}
