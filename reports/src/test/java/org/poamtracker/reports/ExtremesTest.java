package org.poamtracker.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.poamtracker.reports.poam.AgencyPoamReport;
import org.poamtracker.reports.poam.OverdueReportFixtures;
import org.poamtracker.reports.poam.PoamReportFixtures;

/** Every report with texts as long as a form takes them, and longer than a page. */
class ExtremesTest {

    private static final Pattern FURNITURE =
            Pattern.compile("Page \\d+ of|Demonstration data|Data as of|, continued|^\\s*$");

    private static final Map<String, String> TEXTS = Map.of(
            "2,000 characters", numbered(400, " "),
            "160 lines", numbered(160, "\n"),
            "1,600 characters without a blank", numbered(400, ""));

    /** What stands in a running head of columns and a line or two below it. */
    private static final int LITTLE = 7;

    /** As long as a form takes a name. */
    private static final int NAME = 500;

    @TempDir
    Path temporary;

    static Stream<Arguments> reports() {
        return TEXTS.entrySet().stream().flatMap(text -> reports(text.getValue())
                .map(report -> Arguments.of(report.bundle(), text.getKey(), report)));
    }

    private static Stream<Report> reports(String text) {
        String name = text.substring(0, Math.min(NAME, text.length()));
        return Stream.of(
                PoamReportFixtures.aReportOf(
                        PoamReportFixtures.anItem(0), sayingLong(text, name), PoamReportFixtures.anItem(1)),
                OverdueReportFixtures.aReportOf(OverdueReportFixtures.anItemSaying(name)),
                RegisterFixtures.slips(3, text),
                RegisterFixtures.accepted(3, text),
                RegisterFixtures.repeats(4, text),
                RegisterFixtures.scorecard(3, name.replace('\n', ' ')),
                RegisterFixtures.survey(3, text),
                SelfauditFixtures.scores(3, text));
    }

    private static AgencyPoamReport.Item sayingLong(String text, String name) {
        AgencyPoamReport.Item item = PoamReportFixtures.anItemSaying(name);
        return new AgencyPoamReport.Item(
                item.number(),
                item.weakness(),
                item.severity(),
                item.severityRank(),
                item.status(),
                item.office(),
                "Alex Rivera",
                item.detectedOn(),
                item.scheduledOn(),
                item.dueOn(),
                item.slips(),
                item.daysOverdue(),
                "State Auditor",
                item.hours(),
                item.dollars(),
                "Operating appropriation",
                List.of(
                        new AgencyPoamReport.Milestone(text, PoamReportFixtures.TODAY, null),
                        new AgencyPoamReport.Milestone("Then the rest", PoamReportFixtures.TODAY, null)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("reports")
    @DisplayName("A2 a report is PDF/UA-1 with the longest texts, cuts none of them and prints no blank page")
    void isWholeWithTheLongestTexts(String name, String text, Report report) throws Exception {
        byte[] pdf = Rendered.pdf(temporary, report);

        List<String> pages = Pdfs.pages(pdf);
        String all = String.join("\n", pages).replaceAll("\\s", "");
        assertThat(pages).allSatisfy(page -> assertThat(body(page)).isNotEmpty());
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(body(page)).hasSizeGreaterThan(LITTLE));
        assertThat(count(all, "w099")).isPositive().isEqualTo(count(all, "w001"));
        assertThat(count(all, "w159")).isEqualTo(count(all, "w140"));
        assertThat(Pdfs.violations(pdf)).isEmpty();
    }

    /** What stands on a page besides its head and its foot. */
    private static List<String> body(String page) {
        return page.lines().filter(line -> !FURNITURE.matcher(line).find()).toList();
    }

    private static int count(String all, String word) {
        return all.split(word, -1).length - 1;
    }

    private static String numbered(int words, String between) {
        return IntStream.range(0, words).mapToObj("w%03d"::formatted).collect(Collectors.joining(between));
    }
}
