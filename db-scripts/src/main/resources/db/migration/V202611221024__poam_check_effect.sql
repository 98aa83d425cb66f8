-- POAM-8: the night finds closed items whose effect is to be looked at.
CREATE INDEX POAM_CHECK_EFFECT_IX ON POAM (EFFECTIVENESS_CHECK_ON, ID);
