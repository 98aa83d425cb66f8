-- LIB-3: what is said of an instrument is compared with its source as well, by whom and when.
ALTER TABLE LIBRARY_INSTRUMENT_VERSION ADD (
    VERIFIED_BY    NUMBER(19),
    VERIFIED_NAME  VARCHAR2(260 CHAR),
    VERIFIED_AT    TIMESTAMP(6),
    VERIFIED_NOTE  VARCHAR2(500 CHAR)
);
