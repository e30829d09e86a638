package org.kinetrail.data;

/** What is known of one sample's concentration. A measured zero is QUANTIFIABLE only where the assay reports true zeros. */
public enum ConcentrationState {
    /** A number at or above the lower limit of quantification (or without a known limit). */
    QUANTIFIABLE,
    /** A number between detection and quantification limit. */
    DETECTED_BELOW_LIMIT,
    /** Below the limit, without a word on detection. */
    BELOW_LIMIT,
    /** Below the detection limit. */
    NOT_DETECTED,
    /** No result: not taken, not done, lost. */
    MISSING
}
