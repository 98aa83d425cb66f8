package org.poamtracker.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;

class FindingRepositoryTest {

    private static final long DTA = 1;
    private static final long DPH = 2;
    private static final long DOR = 3;

    static TestPersistence db;
    static FindingRepository findings;

    @BeforeAll
    static void open() {
        db = TestPersistence.start();
        findings = new Wiring(db.em()).get(FindingRepository.class);
        db.sql(
                "INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health'), (2, 1, 'ANF', 'Finance')");
        agency(DTA, "DTA", 1);
        agency(DPH, "DPH", 1);
        agency(DOR, "DOR", 2);
        db.commit(() -> {
            findings.add(seen("MA-01"), List.of(DTA));
            findings.add(seen("MA-02"), List.of(DTA, DOR));
            findings.add(seen("MA-03"), List.of(DOR));
        });
    }

    @AfterAll
    static void close() {
        db.close();
    }

    private static void agency(long id, String code, long secretariat) {
        db.sql("INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS) VALUES ("
                + id + ", 1, '" + code + "', '" + code + "', " + secretariat + ", 'DEPARTMENT', 1, 0)");
    }

    private static Finding seen(String reference) {
        return new Finding(reference, FindingFixtures.facts("Accounts outlive employment"), FindingFixtures.ACT);
    }

    @Test
    @DisplayName("FIND-1 every reach sees the findings of its agencies")
    void everyReachSeesItsOwn() {
        assertThat(references(null, new Reach.Commonwealth())).containsExactly("MA-01", "MA-02", "MA-03");
        assertThat(references(null, new Reach.Secretariat(1))).containsExactly("MA-01", "MA-02");
        assertThat(references(null, new Reach.Agency(DOR))).containsExactly("MA-02", "MA-03");
        assertThat(references(null, new Reach.Agency(DPH))).isEmpty();
        assertThat(references(null)).isEmpty();
    }

    @Test
    @DisplayName("FIND-1 narrowing to an agency works for every reach, and widens none")
    void everyReachNarrows() {
        assertThat(references(DOR, new Reach.Commonwealth())).containsExactly("MA-02", "MA-03");
        assertThat(references(DTA, new Reach.Secretariat(1))).containsExactly("MA-01", "MA-02");
        assertThat(references(DOR, new Reach.Secretariat(1))).isEmpty();
        assertThat(references(DTA, new Reach.Agency(DTA))).containsExactly("MA-01", "MA-02");
    }

    private static List<String> references(Long agency, Reach... reaches) {
        return db.commit(() -> findings.page(new FindingFilter(agency, null, 0, 25), Scope.of(reaches)).rows().stream()
                .map(Finding::reference)
                .toList());
    }
}
