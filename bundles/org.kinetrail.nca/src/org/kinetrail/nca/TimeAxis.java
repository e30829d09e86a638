package org.kinetrail.nca;

/** Which time of a sample is used. A missing actual time is replaced by the nominal one and flagged. */
public enum TimeAxis {
    ACTUAL, NOMINAL
}
