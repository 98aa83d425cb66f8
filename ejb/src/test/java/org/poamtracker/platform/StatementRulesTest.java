package org.poamtracker.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The checks of every other repository test bite. */
class StatementRulesTest {

    final TestPersistence db = TestPersistence.start();
    boolean planted;

    @AfterEach
    void close() {
        if (planted) {
            assertThatThrownBy(db::close).isInstanceOf(AssertionError.class);
        } else {
            db.close();
        }
    }

    @Test
    void readingAllOfAGrowingTableFails() {
        planted = true;
        db.commit(() ->
                Sql.of("SELECT COUNT(*) FROM POAM p WHERE p.OFFICE = ?", "x").number(db.em()));

        assertThatThrownBy(db::check).hasMessageContaining("reads all of POAM");
    }

    @Test
    void readingByAnIndexIsFine() {
        db.commit(() ->
                Sql.of("SELECT COUNT(*) FROM POAM p WHERE p.OWNER_ID = ?", 1).number(db.em()));

        assertThatCode(db::check).doesNotThrowAnyException();
    }

    @Test
    void sortingBeforeStoppingFails() {
        planted = true;
        db.commit(() -> Sql.of("SELECT ID FROM JOB WHERE OWNER_ACCOUNT_ID = ? ORDER BY ID FETCH NEXT ? ROWS ONLY", 1, 1)
                .number(db.em()));

        assertThatThrownBy(db::check).hasMessageContaining("no index is in this order");
    }

    @Test
    void whatOracleDoesNotUnderstandFails() {
        planted = true;
        db.commit(() -> Sql.of("SELECT p.ID FROM POAM p WHERE p.ID = ? FETCH FIRST 1 ROWS ONLY FOR UPDATE", 1)
                .number(db.em()));

        assertThatThrownBy(db::check).hasMessageContaining("Oracle:");
    }
}
