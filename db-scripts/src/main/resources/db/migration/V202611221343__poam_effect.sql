-- POAM-8: what somebody found who looked, months after closing, whether it had helped. One for an item: it is closed once.
CREATE SEQUENCE POAM_EFFECT_SEQ START WITH 50 INCREMENT BY 50;

-- Rows are added and never changed. POAM.EFFECTIVENESS_CHECK_ON is null again once somebody has looked.
CREATE TABLE POAM_EFFECT (
    ID            NUMBER(19)           NOT NULL,
    POAM_ID       NUMBER(19)           NOT NULL,
    DUE_ON        DATE                 NOT NULL,
    CHECKED_ON    DATE                 NOT NULL,
    EFFECTIVE     NUMBER(1)            NOT NULL,
    NOTE          VARCHAR2(2000 CHAR)  NOT NULL,
    EVIDENCE      VARCHAR2(500 CHAR),
    MADE_BY       NUMBER(19)           NOT NULL,
    MADE_BY_NAME  VARCHAR2(260 CHAR)   NOT NULL,
    AT            TIMESTAMP(6)         NOT NULL,
    CONSTRAINT POAM_EFFECT_PK PRIMARY KEY (ID),
    CONSTRAINT POAM_EFFECT_POAM_FK FOREIGN KEY (POAM_ID) REFERENCES POAM (ID),
    CONSTRAINT POAM_EFFECT_POAM_UK UNIQUE (POAM_ID)
);

GRANT SELECT, INSERT ON POAM_EFFECT TO ${runtime};
${onOracle}GRANT SELECT ON POAM_EFFECT_SEQ TO ${runtime};
