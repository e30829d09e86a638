package org.kinetrail.er.survival;

/** When the Newton search ends. */
public enum Stopping {
    /** At rounding level: the step is below 1e-10 standard errors, and it is still taken. */
    ROUNDING_LEVEL,
    /** When the step is below 1e-6 standard errors, and it is still taken: coefficients to about 1e-12, for resampling. */
    COEFFICIENTS,
    /** As {@code coxph} of R does by default: relative change of the log-likelihood at most 1e-9. For comparison with R only. */
    R_DEFAULT
}
