-- What dashboards are read from: per agency, how many items are due on which day, found on which, from which source and so on,
-- kept in the transaction that moves the items. A reader of everything reads no item. AMOUNT is what is added up beside the
-- items: slips, days to fix.
CREATE TABLE POAM_MEASURE (
    AGENCY_ID  NUMBER(19)         NOT NULL,
    MEASURE    VARCHAR2(20 CHAR)  NOT NULL,
    BUCKET     VARCHAR2(20 CHAR)  NOT NULL,
    ITEMS      NUMBER(12)         NOT NULL,
    AMOUNT     NUMBER(15)         NOT NULL,
    CONSTRAINT POAM_MEASURE_PK PRIMARY KEY (AGENCY_ID, MEASURE, BUCKET),
    CONSTRAINT POAM_MEASURE_AGENCY_FK FOREIGN KEY (AGENCY_ID) REFERENCES AGENCY (ID)
);

-- How often an agency's measures and totals have changed: what was added up of them before is right until this goes on.
CREATE TABLE POAM_MEASURED (
    AGENCY_ID       NUMBER(19)  NOT NULL,
    SECRETARIAT_ID  NUMBER(19)  NOT NULL,
    CHANGES         NUMBER(19)  NOT NULL,
    CONSTRAINT POAM_MEASURED_PK PRIMARY KEY (AGENCY_ID),
    CONSTRAINT POAM_MEASURED_AGENCY_FK FOREIGN KEY (AGENCY_ID) REFERENCES AGENCY (ID),
    CONSTRAINT POAM_MEASURED_SECRETARIAT_FK FOREIGN KEY (SECRETARIAT_ID) REFERENCES AGENCY_SECRETARIAT (ID)
);
CREATE INDEX POAM_MEASURED_SECRETARIAT_IX ON POAM_MEASURED (SECRETARIAT_ID);

-- The families of the controls that an item names, as ,AC,SI, for lists; null where it names none.
ALTER TABLE POAM ADD (FAMILIES VARCHAR2(200 CHAR));

GRANT SELECT, INSERT, UPDATE, DELETE ON POAM_MEASURE TO ${runtime};
GRANT SELECT, INSERT, UPDATE, DELETE ON POAM_MEASURED TO ${runtime};
