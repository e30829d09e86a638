package org.kinetrail.data;

/** When a covariate was known: before the infusion, or only after it. */
public enum Timing {
    BASELINE, POST_INFUSION
}
