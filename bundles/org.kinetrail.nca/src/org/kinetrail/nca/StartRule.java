package org.kinetrail.nca;

/** Where the area starts when no usable sample stands at the time of the dose. */
public enum StartRule {
    /** (0, 0) for extravascular, infused and cellular doses; C0 for a bolus. */
    ZERO_OR_C0,
    /** The last sample before the dose, else as {@link #ZERO_OR_C0}. */
    PREDOSE,
    /** The smallest concentration of the interval (steady state). */
    MINIMUM,
    /** No value is made up: without a sample at the dose the areas are not evaluable. */
    NONE
}
