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
                            "source_kind",
                            "source",
                            "controls",
                            "asset",
                            "office",
                            "owner",
                            "hours",
                            "funding",
                            "fiscal_year",
                            "resources",
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
        assertThat(Seed.day(item, "cancelled").isPresent()).isEqualTo(status.equals("CANCELLED"));
        assertThat(Seed.day(item, "closure_asked").isPresent()).isEqualTo(FINISHED.contains(status));
        if (ACCEPTED.contains(status)) {
            assertThat(Seed.given(item, "opened")).isLessThanOrEqualTo(Seed.given(item, "baseline"));
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-5 the due day is the baseline, moved by the extensions approved")
    void extensionsMoveTheDueDay(CSVRecord item) {
        int due = Seed.given(item, "baseline");
        for (CSVRecord extension : Seed.of("demo-extensions", item)) {
            assertThat(Seed.given(extension, "from_due")).isEqualTo(due);
            assertThat(Seed.given(extension, "to_due")).isGreaterThan(due);
            assertThat(Seed.given(extension, "asked")).isBetween(Seed.given(item, "opened"), due);
            assertThat(extension.get("reason"))
                    .isIn("FUNDING", "PROCUREMENT", "STAFFING", "VENDOR", "DEPENDENCY", "SCOPE", "TECHNICAL", "OTHER");
            assertThat(extension.get("text")).isNotBlank();
            if (extension.get("decision").equals("APPROVED")) {
                assertThat(Seed.given(extension, "decided")).isBetween(Seed.given(extension, "asked"), 0);
                due = Seed.given(extension, "to_due");
            } else {
                assertThat(extension.get("decision")).isEqualTo("WAITING");
                assertThat(extension.get("decided")).isEmpty();
            }
        }

        assertThat(Seed.given(item, "due")).isEqualTo(due);
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-5 an extension changes at least one milestone that is not done, to a later day within its own")
    void extensionsChangeMilestones(CSVRecord item) {
        for (CSVRecord extension : Seed.of("demo-extensions", item)) {
            List<CSVRecord> steps = Seed.of("demo-extension-steps", item).stream()
                    .filter(step -> step.get("extension").equals(extension.get("number")))
                    .toList();
            assertThat(steps).isNotEmpty().allSatisfy(step -> {
                assertThat(Seed.given(step, "due")).isLessThanOrEqualTo(Seed.given(extension, "to_due"));
                CSVRecord milestone = milestone(item, step.get("milestone"));
                assertThat(Seed.given(step, "due")).isGreaterThan(Seed.given(milestone, "due"));
                assertThat(Seed.day(milestone, "done").orElse(1))
                        .isGreaterThan(Seed.day(extension, "decided").orElse(0));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-6 no milestone is due before its item is opened or after the item, and none is done before that")
    void milestonesAreWithinTheItem(CSVRecord item) {
        int opened = Seed.day(item, "opened").orElse(Seed.given(item, "detected"));
        for (CSVRecord step : Seed.of("demo-milestones", item)) {
            assertThat(Seed.given(step, "due")).as(step.get("text")).isBetween(opened, Seed.given(item, "baseline"));
            Seed.day(step, "done")
                    .ifPresent(done -> assertThat(done).as(step.get("text")).isBetween(opened, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-6 when an extension is asked for, no open milestone is late")
    void nothingIsLateWhenAsking(CSVRecord item) {
        for (CSVRecord extension : Seed.of("demo-extensions", item)) {
            int asked = Seed.given(extension, "asked");
            assertThat(Seed.of("demo-milestones", item))
                    .filteredOn(step -> Seed.day(step, "done").orElse(1) > asked)
                    .allSatisfy(step -> assertThat(dueBefore(item, step, extension))
                            .as(step.get("text"))
                            .isGreaterThanOrEqualTo(asked));
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
        assertAppointed(item.get("owner"), "", item.get("agency"), Seed.given(item, "detected"));
        Seed.of("demo-milestones", item).stream()
                .map(step -> step.get("assignee"))
                .filter(assignee -> !assignee.isEmpty())
                .forEach(assignee -> assertAppointed(assignee, "", item.get("agency"), 0));
    }

    @ParameterizedTest
    @MethodSource("items")
    @DisplayName("POAM-3 it is opened by the office of its secretariat, or the compliance officer where that is vacant")
    void decidersAreAppointed(CSVRecord item) {
        assertThat(item.get("decider").isEmpty()).isEqualTo(item.get("opened").isEmpty());
        if (item.get("decider").startsWith("scio.")) {
            String secretariat = Seed.rows("agencies").stream()
                    .filter(agency -> agency.get("code").equals(item.get("agency")))
                    .findFirst()
                    .orElseThrow()
                    .get("secretariat");
            assertAppointed(item.get("decider"), "SCIO", secretariat, Seed.given(item, "opened"));
        } else if (!item.get("decider").isEmpty()) {
            assertAppointed(item.get("decider"), "COMPLIANCE_OFFICER", "", Seed.given(item, "opened"));
        }
    }

    static List<CSVRecord> items() {
        return Seed.rows("demo-items");
    }

    private static CSVRecord milestone(CSVRecord item, String number) {
        return Seed.of("demo-milestones", item).stream()
                .filter(step -> step.get("number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** When a milestone was due before an extension: its first day, or the last that an earlier extension gave it. */
    private static int dueBefore(CSVRecord item, CSVRecord milestone, CSVRecord extension) {
        return Seed.of("demo-extension-steps", item).stream()
                .filter(step -> step.get("milestone").equals(milestone.get("number")))
                .filter(step -> step.get("extension").compareTo(extension.get("number")) < 0)
                .mapToInt(step -> Seed.given(step, "due"))
                .reduce(Seed.given(milestone, "due"), (earlier, later) -> later);
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
