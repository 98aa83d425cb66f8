package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.poam.SourceKind;

/** The State Auditor's published findings. They are real; a blank was not seen in the source and stays blank. */
@ApplicationScoped
public class FindingDemo implements DemoPart {

    private static final Pattern SPACE = Pattern.compile(" +");
    private static final Pattern COUNT = Pattern.compile("^(\\d+) of (\\d+) ");
    private static final Pattern FISCAL_YEARS = Pattern.compile("FY(\\d{4})/FY(\\d{4})");

    @Inject
    FindingRepository findings;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(DemoContext demo) {
        Act act = new Act(0, "system", clock.instant());
        for (CSVRecord row : demo.rows("findings")) {
            Finding finding = new Finding(row.get("id"), facts(row), act);
            List<Long> agencies = SPACE.splitAsStream(row.get("agency_codes").strip())
                    .map(code -> demo.id("agency", code))
                    .toList();
            findings.add(finding, agencies);
            if (!row.get("recommendation").isBlank()) {
                recommendations.add(new Recommendation(
                        finding.id(), row.get("recommendation").strip()));
            }
            demo.put("finding", row.get("id"), finding.id());
        }
    }

    /** A published finding, as somebody who enters it would fill the form. */
    static FindingFacts facts(CSVRecord row) {
        FindingFacts facts = new FindingFacts();
        SeenFacts seen = facts.getSeen();
        seen.setCondition(row.get("condition"));
        seen.setCounts(row.get("sample_or_counts"));
        count(seen);
        seen.setCriteria(row.get("criteria"));
        seen.setCause(row.get("cause"));
        ReviewFacts review = facts.getReview();
        review.setSourceKind(SourceKind.STATE_AUDIT);
        review.setPart(row.get("finding_ref"));
        review.setAuditNumber(row.get("audit_no"));
        String date = row.get("report_date").strip();
        review.setReportedOn(date.isEmpty() ? null : LocalDate.parse(date));
        period(review, row.get("audit_period").strip());
        review.setRepeats(row.get("repeat_of"));
        review.setPublicNote(row.get("public_records_note"));
        review.setLink(row.get("url"));
        review.setWithheld(row.isMapped("classification") && "WITHHELD".equals(row.get("classification")));
        return facts;
    }

    private static void count(SeenFacts seen) {
        Matcher count = COUNT.matcher(seen.getCounts() == null ? "" : seen.getCounts());
        if (count.find()) {
            seen.setFound(Integer.valueOf(count.group(1)));
            seen.setTested(Integer.valueOf(count.group(2)));
        }
    }

    /** Days, or state fiscal years, which run from July to June. */
    private static void period(ReviewFacts review, String text) {
        Matcher years = FISCAL_YEARS.matcher(text);
        if (years.matches()) {
            review.setPeriodFrom(LocalDate.of(Integer.parseInt(years.group(1)) - 1, 7, 1));
            review.setPeriodTo(LocalDate.of(Integer.parseInt(years.group(2)), 6, 30));
        } else if (!text.isEmpty()) {
            List<LocalDate> days = Pattern.compile("/")
                    .splitAsStream(text)
                    .map(LocalDate::parse)
                    .toList();
            review.setPeriodFrom(days.get(0));
            review.setPeriodTo(days.get(1));
        }
    }
}
