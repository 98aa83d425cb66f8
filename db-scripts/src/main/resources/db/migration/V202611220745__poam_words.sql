-- Words of items, read from two sides (ADR 008). POAM_WORD answers which items have a word, in the usual order of lists, for an agency
-- and for all; so it repeats of each item what that order goes by. POAM_WORDS holds the words of one item side by side, each between
-- blanks, and answers whether it has them. MORE takes what WORDS has no room for. Both are derived from the item.
ALTER TABLE POAM_WORD DROP CONSTRAINT POAM_WORD_PK;
DROP INDEX POAM_WORD_WORD_IX;
ALTER TABLE POAM_WORD RENAME TO POAM_WORD_BEFORE;

CREATE TABLE POAM_WORD (
    WORD            VARCHAR2(60 CHAR)  NOT NULL,
    PHASE           NUMBER(1)          NOT NULL,
    DUE_ON          DATE               NOT NULL,
    POAM_ID         NUMBER(19)         NOT NULL,
    AGENCY_ID       NUMBER(19)         NOT NULL,
    SECRETARIAT_ID  NUMBER(19)         NOT NULL,
    CONSTRAINT POAM_WORD_PK PRIMARY KEY (AGENCY_ID, WORD, PHASE, DUE_ON, POAM_ID)
);

-- Words like "of" and "the" stand everywhere, say nothing, and are no longer kept.
INSERT INTO POAM_WORD (WORD, PHASE, DUE_ON, POAM_ID, AGENCY_ID, SECRETARIAT_ID)
SELECT b.WORD, p.PHASE, p.DUE_ON, p.ID, p.AGENCY_ID, p.SECRETARIAT_ID
FROM POAM_WORD_BEFORE b JOIN POAM p ON p.ID = b.POAM_ID
WHERE b.WORD NOT IN ('an', 'and', 'are', 'as', 'at', 'be', 'but', 'by', 'for', 'if', 'in', 'into', 'is', 'it', 'no', 'not', 'of',
    'on', 'or', 'such', 'that', 'the', 'their', 'then', 'there', 'these', 'they', 'this', 'to', 'was', 'will', 'with')
ORDER BY p.AGENCY_ID, b.WORD, p.PHASE, p.DUE_ON, p.ID;

DROP TABLE POAM_WORD_BEFORE;
CREATE INDEX POAM_WORD_WORD_IX ON POAM_WORD (WORD, PHASE, DUE_ON, POAM_ID, SECRETARIAT_ID);

CREATE TABLE POAM_WORDS (
    POAM_ID  NUMBER(19)           NOT NULL,
    WORDS    VARCHAR2(1000 CHAR)  NOT NULL,
    MORE     CLOB,
    CONSTRAINT POAM_WORDS_PK PRIMARY KEY (POAM_ID)
);

INSERT INTO POAM_WORDS (POAM_ID, WORDS, MORE)
SELECT i.POAM_ID,
       CASE WHEN LENGTH(i.W) <= 998 THEN ' ' || i.W || ' ' ELSE ' ' END,
       CASE WHEN LENGTH(i.W) > 998 THEN ' ' || i.W || ' ' END
FROM (SELECT POAM_ID, LISTAGG(WORD, ' ') WITHIN GROUP (ORDER BY WORD) AS W FROM POAM_WORD GROUP BY POAM_ID) i;

GRANT SELECT, INSERT, UPDATE, DELETE ON POAM_WORD TO ${runtime};
GRANT SELECT, INSERT, UPDATE, DELETE ON POAM_WORDS TO ${runtime};
