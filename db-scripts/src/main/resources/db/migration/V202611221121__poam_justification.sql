-- POAM-5: the coded reasons why something takes longer are the central office's to keep. One that is retired is offered no more
-- and stays readable where it was given.
ALTER TABLE POAM_JUSTIFICATION ADD (
    VERSION     NUMBER(19)  DEFAULT 1 NOT NULL,
    RETIRED_ON  DATE
);
GRANT INSERT, UPDATE ON POAM_JUSTIFICATION TO ${runtime};
