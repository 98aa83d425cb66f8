package org.poamtracker.agency;

import org.poamtracker.platform.TestPersistence;

/** Secretariats, agencies and people for tests that need somewhere to be and somebody to act. */
public final class TestPlaces {

    private final TestPersistence db;

    /** Two secretariats: EOHHS is 1, ANF is 2. */
    public TestPlaces(TestPersistence db) {
        this.db = db;
        secretariat(1, "EOHHS", "Health");
        secretariat(2, "ANF", "Finance");
    }

    public TestPlaces secretariat(long id, String code, String name) {
        db.sql("INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (" + id + ", 1, '" + code + "', '"
                + name + "')");
        return this;
    }

    /** An agency that is called by its code. */
    public TestPlaces agency(long id, String code, long secretariat) {
        db.sql("INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS) VALUES ("
                + id + ", 1, '" + code + "', '" + code + "', " + secretariat + ", 'DEPARTMENT', 1, 0)");
        return this;
    }

    public TestPlaces person(long id, String name) {
        db.sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME) VALUES (" + id + ", 1, '" + name + "')");
        return this;
    }
}
