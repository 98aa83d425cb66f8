package org.poamtracker.web.poam;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.finding.FindingDetail;
import org.poamtracker.finding.ReviewFacts;
import org.poamtracker.finding.SeenFacts;
import org.poamtracker.poam.WeaknessFacts;
import org.poamtracker.web.ui.Formats;

/**
 * What the form of a new item begins with where it answers a finding. Of a withheld finding no text is taken over: what
 * stands in an item stands in lists, workbooks and reports (FIND-1).
 */
final class FromFinding {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.poamtracker.web.poam", Locale.US);
    private static final int LONGEST_NAME = 500;

    private FromFinding() {}

    static void fill(FindingDetail finding, WeaknessFacts weakness) {
        SeenFacts seen = finding.facts().getSeen();
        ReviewFacts review = finding.facts().getReview();
        weakness.setSourceKind(review.getSourceKind());
        weakness.setDetectorSource(words(Formats.word(TEXTS, review.getSourceKind()), review.getAuditNumber()));
        weakness.setSourceIdentifier(words(finding.reference(), review.getPart()));
        weakness.setDetectedOn(review.getReportedOn());
        weakness.setOriginalRating(seen.getSeverity());
        if (!review.isWithheld()) {
            String name = seen.getCondition();
            weakness.setWeaknessName(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            weakness.setDescription(
                    Stream.of(name, seen.getCounts(), seen.getCriteria(), seen.getCause(), seen.getEffect())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("\n")));
            weakness.setControls(String.join("; ", seen.requirementList()));
            weakness.setAssets(seen.getAssets());
        }
    }

    private static String words(String... some) {
        return Stream.of(some).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
