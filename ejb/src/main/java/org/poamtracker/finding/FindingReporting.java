package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.poamtracker.poam.SourceKind;
import org.poamtracker.repeat.Repeated;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/**
 * What reports print of findings, within a reader's reach (POAM-15). Not a boundary: the report feature has checked who asks.
 */
@ApplicationScoped
public class FindingReporting {

    @Inject
    FindingRepository findings;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    FindingStandings standings;

    @Inject
    FindingChains chains;

    @Inject
    Trail trail;

    /**
     * A finding that repeats a closed one.
     *
     * @param text what it says; null where it is withheld from the public
     * @param agencies the codes of the agencies that it concerns and the reader reaches, in order; one at least
     * @param chain what it repeats, what that repeats, and so on
     */
    public record RepeatingFinding(
            String reference,
            String text,
            FindingStatus status,
            LocalDate seenOn,
            List<String> agencies,
            List<Repeated> chain) {}

    /** A finding of the State Auditor with what its report recommends, and where it stands at one agency. */
    public record AuditedFinding(
            long id,
            String reference,
            FindingFacts facts,
            FindingStanding standing,
            List<RecommendationRow> recommendations) {}

    /** FIND-2: the findings within reach that repeat a closed one, by reference; a chain that is out of reach is not told of. */
    public List<RepeatingFinding> repeats(Scope scope) {
        List<Finding> repeating = findings.repeating(scope);
        Map<Long, FindingStanding> standing = standings.of(repeating, scope);
        return repeating.stream()
                .map(finding -> new RepeatingFinding(
                        finding.reference(),
                        finding.isWithheld() ? null : finding.facts().getSeen().getCondition(),
                        standing.get(finding.id()).status(),
                        finding.seenOn(),
                        findings.places(finding.id(), scope).stream()
                                .map(FindingPlace::code)
                                .toList(),
                        chains.of(finding, scope)))
                .filter(finding -> !finding.chain().isEmpty())
                .toList();
    }

    /**
     * What the State Auditor has found about an agency that is within reach, the latest report first.
     *
     * @param withheldToo whether those withheld from the public are wanted; that they were seen is recorded (FIND-1)
     */
    public List<AuditedFinding> audited(long agencyId, Scope scope, boolean withheldToo) {
        Scope agency = Scope.of(new Reach.Agency(agencyId));
        List<Finding> audited = findings.from(SourceKind.STATE_AUDIT, agencyId, scope).stream()
                .filter(finding -> withheldToo || !finding.isWithheld())
                .toList();
        audited.stream()
                .filter(Finding::isWithheld)
                .forEach(finding ->
                        trail.append(TrailEvent.of("FINDING_SEEN").on("FINDING", finding.id(), finding.reference())));
        Map<Long, FindingStanding> standing = standings.of(audited, agency);
        return audited.stream()
                .map(finding -> new AuditedFinding(
                        finding.id(),
                        finding.reference(),
                        finding.facts(),
                        standing.get(finding.id()),
                        recommendations.of(finding.id(), scope).stream()
                                .map(Recommendation::row)
                                .toList()))
                .toList();
    }

    /** How many findings of the State Auditor about an agency are withheld from the public. */
    public long withheld(long agencyId, Scope scope) {
        return findings.from(SourceKind.STATE_AUDIT, agencyId, scope).stream()
                .filter(Finding::isWithheld)
                .count();
    }
}
