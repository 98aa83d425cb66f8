package org.poamtracker.intake;

/** How far a workbook has come. */
public enum IntakeState {
    /** Its rows are being compared with what is there. */
    READING,
    /** The preview is ready; somebody has to say yes. */
    PREVIEWED,
    /** Its accepted rows are being taken in. */
    TAKING,
    /** They are in. */
    TAKEN,
    /** It could not be read, or not be taken in. */
    FAILED,
    /** Its reader decided against it. */
    DISCARDED
}
