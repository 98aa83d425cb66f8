package org.poamtracker.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.finding.FindingWorld.ANA;
import static org.poamtracker.finding.FindingWorld.DOR;
import static org.poamtracker.finding.FindingWorld.DPH;
import static org.poamtracker.finding.FindingWorld.DTA;
import static org.poamtracker.security.Permission.FINDING_EDIT;
import static org.poamtracker.security.Permission.FINDING_VIEW;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.repeat.Closed;
import org.poamtracker.repeat.ClosedBefore;
import org.poamtracker.repeat.NameRepeat;
import org.poamtracker.repeat.Repeated;
import org.poamtracker.security.Reach;

class FindingRepeatTest {

    static FindingWorld world;
    static FindingRepeatService repeats;

    @BeforeAll
    static void open() {
        world = new FindingWorld();
        repeats = world.wiring.get(FindingRepeatService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void everywhere() {
        as(new Reach.Commonwealth());
    }

    @Test
    @DisplayName(
            "FIND-2 the published findings repeat none of each other, even if all others of their agencies were closed")
    void publishedOnesRepeatNoOther() {
        Map<String, List<CSVRecord>> byAgency =
                published().stream().collect(Collectors.groupingBy(row -> row.get("agency_codes")));

        assertThat(published()).hasSize(22).allSatisfy(row -> {
            List<Closed> others = byAgency.get(row.get("agency_codes")).stream()
                    .filter(other -> !other.get("id").equals(row.get("id")))
                    .map(other -> new Closed(1, found(other).described(), null))
                    .toList();
            assertThat(new ClosedBefore(others).offersFor(found(row).described()))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("FIND-2 the two that repeat an older audit are offered it once that is entered as history")
    void publishedOnesRepeatOlderAudits() {
        assertThat(afterHistory("MA-16", "2018-0209-3A", "There was no business continuity plan", "EOTSS IS.005 s.6.1"))
                .isEqualTo("2018-0209-3A");
        assertThat(afterHistory(
                        "MA-18",
                        "2022-0496-3A",
                        "No account management policy and no periodic review of user access",
                        null))
                .isEqualTo("2022-0496-3A");
    }

    @Test
    @DisplayName("FIND-2 a repeat is named once and its chain tells how long each stayed closed")
    void chain() {
        long first = enter("Accounts outlive employment", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        long second = enter("Accounts outlive employment", LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1));
        long third = enter("Accounts outlive employment", LocalDate.of(2026, 1, 1), null);
        name(second, first);
        assertThat(repeats.repetition(third).offers()).isNotEmpty();
        name(third, second);

        assertThat(repeats.repetition(third).offers()).isEmpty();
        assertThat(repeats.repetition(third).chain()).extracting(Repeated::id).containsExactly(second, first);
        assertThat(repeats.repetition(third).chain()).extracting(Repeated::days).containsExactly(1096L, 365L);
        assertThatThrownBy(() -> name(second, third)).hasMessageContaining("finding.repeats-itself");
        assertThatThrownBy(() -> name(first, third)).hasMessageContaining("finding.repeats-itself");
    }

    @Test
    @DisplayName("FIND-2 only what is closed, at the same agency and within reach, is repeated")
    void onlyClosedOnesOfTheAgency() {
        long open = enter("Nobody reads the logs", LocalDate.of(2024, 1, 1), null);
        long now = enter("Nobody reads the logs of the mainframe", LocalDate.of(2026, 1, 1), null);
        long elsewhere = enter("Nobody reads the logs", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), DOR);

        assertThatThrownBy(() -> name(now, open)).hasMessageContaining("finding.repeats-only-closed");
        assertThatThrownBy(() -> name(now, elsewhere)).hasMessageContaining("finding.repeats-other-agency");
        as(new Reach.Agency(DTA));
        assertThatThrownBy(() -> name(now, elsewhere)).hasMessageContaining("finding.unknown");
        as(new Reach.Agency(DPH));
        assertThatThrownBy(() -> name(now, open)).hasMessageContaining("finding.unknown");
        assertThatThrownBy(() -> world.db.commit(() -> repeats.repetition(now)))
                .hasMessageContaining("finding.unknown");
    }

    @Test
    @DisplayName(
            "FIND-2 no finding is offered another of its own report, nor one that was seen after it and closed by items")
    void neitherOfOneReportNorSeenLater() {
        LocalDate day = LocalDate.of(2025, 5, 5);
        enter("The tapes lie in an open cupboard", day, LocalDate.of(2025, 9, 1));
        long later = enter("The tapes still lie in an open cupboard", LocalDate.of(2026, 2, 2), null);
        world.item(901, DTA, "CLOSED", later);
        long now = enter("Tapes lie in an open cupboard", day, null);
        assertThat(repeats.repetition(now).offers()).isEmpty();

        long again = enter("Tapes lie in an open cupboard", LocalDate.of(2026, 3, 3), null);
        assertThat(repeats.repetition(again).offers())
                .extracting(offer -> offer.earlier().id())
                .contains(later)
                .hasSize(2);
    }

    /** What a published finding is offered first, by its audit number, after an older audit was entered. */
    private static String afterHistory(String id, String audit, String condition, String criteria) {
        CSVRecord row = published().stream()
                .filter(each -> id.equals(each.get("id")))
                .findFirst()
                .orElseThrow();
        FindingFacts history = FindingFixtures.facts(condition);
        history.getSeen().setCriteria(criteria);
        history.getReview().setAuditNumber(audit);
        history.getReview().setReportedOn(LocalDate.of(2019, 1, 1));
        history.getReview().setResolvedOn(LocalDate.of(2020, 1, 1));
        enter(history, DPH);
        FindingFacts now = FindingDemo.facts(row);
        long entered = enter(now, DPH);
        long closed = repeats.repetition(entered).offers().get(0).earlier().id();
        return world.db
                .commit(() -> world.service.detail(closed))
                .facts()
                .getReview()
                .getAuditNumber();
    }

    private static Finding found(CSVRecord row) {
        return new Finding(row.get("id"), FindingDemo.facts(row), FindingFixtures.ACT);
    }

    private static List<CSVRecord> published() {
        try (Reader reader = new InputStreamReader(
                FindingRepeatTest.class.getResourceAsStream("/db/seed/findings.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long enter(String condition, LocalDate reportedOn, LocalDate resolvedOn) {
        return enter(condition, reportedOn, resolvedOn, DTA);
    }

    private static long enter(String condition, LocalDate reportedOn, LocalDate resolvedOn, long agency) {
        FindingFacts facts = FindingFixtures.facts(condition);
        facts.getReview().setReportedOn(reportedOn);
        facts.getReview().setResolvedOn(resolvedOn);
        return enter(facts, agency);
    }

    private static long enter(FindingFacts facts, long agency) {
        RecordFinding entered = new RecordFinding(facts);
        entered.setAgencyIds(List.of(agency));
        return world.db.commit(() -> world.edits.enter(entered));
    }

    private static void name(long id, long closedId) {
        world.db.commit(() -> repeats.name(new NameRepeat(id, closedId)));
    }

    private static void as(Reach reach) {
        world.user.be(ANA, "Ana").allow(FINDING_VIEW, reach).allow(FINDING_EDIT, reach);
    }
}
