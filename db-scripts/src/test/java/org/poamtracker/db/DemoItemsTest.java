package org.poamtracker.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The invented items keep the rules that the product would hold them to. Days count from the first run. */
class DemoItemsTest {

    private static final Map<String, Integer> DAYS_TO_FIX =
            Map.of("CRITICAL", 15, "HIGH", 30, "MODERATE", 90, "LOW", 365);
    private static final Set<String> SENT = Set.of("SUBMITTED", "OPEN", "PENDING_VERIFICATION", "CLOSED");
    private static final Set<String> ACCEPTED = Set.of("OPEN", "PENDING_VERIFICATION", "CLOSED");
    private static final Set<String> FINISHED = Set.of("PENDING_VERIFICATION", "CLOSED");

    @Test
    @DisplayName("FIND-3 each finding is answered, and MA-20 by each of its twelve agencies")
    void findingsAreAnswered() {
        Set<String> wanted = new TreeSet<>();
        for (CSVRecord finding : Seed.rows("findings")) {
            for (String agency : Seed.agencies(finding)) {
                wanted.add(finding.get("id") + " " + agency);
            }
        }

        assertThat(Seed.rows("demo-items").stream().map(item -> item.get("finding") + " " + item.get("agency")))
                .containsAll(wanted);
    }

    @Test
    @DisplayName("the items are spread so that every list and chart has something to show")
    void itemsAreSpread() {
        List<CSVRecord> items = Seed.rows("demo-items");
        Map<String, Long> byAgency = counted(items, "agency");

        assertThat(items).hasSizeBetween(60, 80);
        assertThat(byAgency.get("DTA")).isGreaterThanOrEqualTo(12);
        assertThat(byAgency.get("DOR")).isGreaterThanOrEqualTo(10);
        assertThat(byAgency).hasSizeGreaterThan(15);
        assertThat(counted(items, "severity")).containsOnlyKeys(DAYS_TO_FIX.keySet());
        assertThat(counted(items, "status"))
                .containsOnlyKeys("DRAFT", "SUBMITTED", "OPEN", "PENDING_VERIFICATION", "CLOSED", "CANCELLED");
        assertThat(dueIn(items, -1000, -1)).as("overdue").hasSizeGreaterThan(5);
        assertThat(dueIn(items, 0, 30)).as("due in 30 days").hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-2 what was submitted is complete")
    void submittedIsComplete(CSVRecord item) {
        if (SENT.contains(item.get("status"))) {
            assertThat(List.of(
                            "weakness",
                            "description",
                            "source",
                            "controls",
                            "asset",
                            "office",
                            "hours",
                            "funding",
                            "fiscal_year",
                            "plan",
                            "baseline"))
                    .allSatisfy(field -> assertThat(item.get(field)).as(field).isNotBlank());
            assertThat(Seed.of("demo-milestones", item)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-3 the days of its life follow each other, none of them to come")
    void daysFollowEachOther(CSVRecord item) {
        String status = item.get("status");
        List<Integer> days = List.of("detected", "submitted", "opened", "closure_asked", "closed").stream()
                .flatMap(column -> Seed.day(item, column).stream().boxed())
                .toList();

        assertThat(days).isSorted().allSatisfy(day -> assertThat(day).isNotPositive());
        assertThat(Seed.day(item, "closed").isPresent()).isEqualTo(status.equals("CLOSED"));
        assertThat(Seed.day(item, "closure_asked").isPresent()).isEqualTo(FINISHED.contains(status));
        if (ACCEPTED.contains(status)) {
            assertThat(Seed.given(item, "opened")).isLessThanOrEqualTo(Seed.given(item, "baseline"));
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-5 the due day is the baseline, moved by the extensions approved, each with a changed milestone")
    void extensionsMoveTheDueDay(CSVRecord item) {
        int due = Seed.given(item, "baseline");
        boolean moved = false;
        for (CSVRecord extension : Seed.of("demo-extensions", item)) {
            assertThat(Seed.given(extension, "from_due")).isEqualTo(due);
            assertThat(Seed.given(extension, "to_due")).isGreaterThan(due);
            assertThat(Seed.given(extension, "asked")).isBetween(Seed.given(item, "opened"), due);
            assertThat(extension.get("reason"))
                    .isIn("FUNDING", "PROCUREMENT", "STAFFING", "VENDOR", "DEPENDENCY", "TECHNICAL", "OTHER");
            assertThat(extension.get("text")).isNotBlank();
            if (extension.get("decision").equals("APPROVED")) {
                assertThat(Seed.given(extension, "decided")).isBetween(Seed.given(extension, "asked"), 0);
                due = Seed.given(extension, "to_due");
                moved = true;
            } else {
                assertThat(extension.get("decision")).isEqualTo("PENDING");
                assertThat(extension.get("decided")).isEmpty();
            }
        }

        assertThat(Seed.given(item, "due")).isEqualTo(due);
        if (moved) {
            assertThat(Seed.of("demo-milestones", item))
                    .anySatisfy(step -> assertThat(step.get("changed_due")).isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-6 no milestone is due after its item, and each change says when and why")
    void milestonesAreWithinTheItem(CSVRecord item) {
        for (CSVRecord step : Seed.of("demo-milestones", item)) {
            assertThat(Seed.given(step, "due")).as(step.get("text")).isLessThanOrEqualTo(Seed.given(item, "baseline"));
            Seed.day(step, "done")
                    .ifPresent(done -> assertThat(done).as(step.get("text")).isBetween(Seed.given(item, "opened"), 0));
            assertThat(step.get("changed_due").isEmpty())
                    .isEqualTo(step.get("change_reason").isEmpty());
            Seed.day(step, "changed_due").ifPresent(changed -> {
                assertThat(changed).as(step.get("text")).isLessThanOrEqualTo(Seed.given(item, "due"));
                assertThat(Seed.given(step, "changed"))
                        .isBetween(
                                Seed.given(item, "opened"),
                                Seed.day(step, "done").orElse(0));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-7 the first due day keeps the days to fix of the severity")
    void baselineKeepsTheDaysToFix(CSVRecord item) {
        assertThat(Seed.given(item, "baseline") - Seed.given(item, "detected"))
                .isBetween(1, DAYS_TO_FIX.get(item.get("severity")));
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-8 what is to be verified has its milestones done and evidence, and another person verifies it")
    void closureIsProven(CSVRecord item) {
        if (FINISHED.contains(item.get("status"))) {
            int asked = Seed.given(item, "closure_asked");
            assertThat(Seed.of("demo-milestones", item))
                    .allSatisfy(step -> assertThat(Seed.given(step, "done")).isLessThanOrEqualTo(asked));
            assertThat(Seed.of("demo-evidence", item))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Seed.given(file, "added")).isLessThanOrEqualTo(asked));
        }
        if (item.get("status").equals("CLOSED")) {
            assertThat(item.get("verifier")).isNotEqualTo(item.get("owner"));
            assertAppointed(item.get("verifier"), "AUDITOR", item.get("agency"), Seed.given(item, "closed"));
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("an owner holds an appointment in the agency on the day the weakness was found")
    void ownersAreAppointed(CSVRecord item) {
        if (!item.get("owner").isEmpty()) {
            assertAppointed(item.get("owner"), "", item.get("agency"), Seed.given(item, "detected"));
        }
    }

    static List<CSVRecord> items() {
        return Seed.rows("demo-items");
    }

    private static void assertAppointed(String person, String role, String agency, int day) {
        assertThat(Seed.rows("appointments"))
                .as(person + " at " + agency + " on day " + day)
                .anySatisfy(row -> {
                    assertThat(row.get("person")).isEqualTo(person);
                    assertThat(row.get("role")).startsWith(role);
                    assertThat(row.get("code")).isEqualTo(agency);
                    assertThat(day)
                            .isBetween(
                                    Seed.given(row, "from"), Seed.day(row, "to").orElse(0));
                });
    }

    private static List<CSVRecord> dueIn(List<CSVRecord> items, int from, int to) {
        return items.stream()
                .filter(item -> item.get("status").equals("OPEN"))
                .filter(item -> Seed.given(item, "due") >= from && Seed.given(item, "due") <= to)
                .toList();
    }

    private static Map<String, Long> counted(List<CSVRecord> items, String column) {
        return items.stream().collect(Collectors.groupingBy(item -> item.get(column), Collectors.counting()));
    }
}
