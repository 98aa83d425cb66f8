-- POAM-1: how much of what an item costs has no funding, beside how much it costs.
ALTER TABLE POAM ADD (UNFUNDED_CENTS NUMBER(19));
UPDATE POAM SET UNFUNDED_CENTS = CENTS WHERE FUNDING = 'UNFUNDED';
