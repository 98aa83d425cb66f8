-- POAM-7: laws that leave an agency less time, while they are in force: so many days from detection by severity, or a latest day.
CREATE SEQUENCE POAM_LEGAL_CAP_SEQ START WITH 50 INCREMENT BY 50;

-- Once there, only the last day changes: what a date was limited by can be read later.
CREATE TABLE POAM_LEGAL_CAP (
    ID             NUMBER(19)          NOT NULL,
    VERSION        NUMBER(19)          NOT NULL,
    AGENCY_ID      NUMBER(19)          NOT NULL,
    CITATION       VARCHAR2(200 CHAR)  NOT NULL,
    DAYS_CRITICAL  NUMBER(5),
    DAYS_HIGH      NUMBER(5),
    DAYS_MODERATE  NUMBER(5),
    DAYS_LOW       NUMBER(5),
    LATEST_ON      DATE,
    STARTS_ON      DATE                NOT NULL,
    ENDS_ON        DATE,
    CONSTRAINT POAM_LEGAL_CAP_PK PRIMARY KEY (ID),
    CONSTRAINT POAM_LEGAL_CAP_AGENCY_FK FOREIGN KEY (AGENCY_ID) REFERENCES AGENCY (ID)
);
CREATE INDEX POAM_LEGAL_CAP_AGENCY_IX ON POAM_LEGAL_CAP (AGENCY_ID, STARTS_ON, ID);

GRANT SELECT, INSERT, UPDATE, DELETE ON POAM_LEGAL_CAP TO ${runtime};
${onOracle}GRANT SELECT ON POAM_LEGAL_CAP_SEQ TO ${runtime};
