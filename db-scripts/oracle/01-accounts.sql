-- The owner of the tables, who migrates, and the run-time account, which reads and writes rows and has no DDL.
-- As a DBA, in the pluggable database that is to hold the tables. README.md says what to put for ${...}.
CREATE USER POAM IDENTIFIED BY "${owner_password}"
    DEFAULT TABLESPACE POAM_DATA QUOTA UNLIMITED ON POAM_DATA;
CREATE USER POAM_APP IDENTIFIED BY "${runtime_password}"
    DEFAULT TABLESPACE POAM_DATA QUOTA 0 ON POAM_DATA;

GRANT CREATE SESSION, CREATE TABLE, CREATE SEQUENCE, CREATE VIEW TO POAM;

-- What it may do with each table and sequence, the migrations grant.
GRANT CREATE SESSION TO POAM_APP;
