package org.kinetrail.nca;

import org.kinetrail.data.Source;

/**
 * One sample and what became of it: what a plot draws and a trace follows.
 *
 * @param time          time after the dose, as used; NaN when missing
 * @param concentration concentration as used; NaN when it takes no part
 * @param role          what became of it
 * @param inSlope       whether it is a point of the terminal slope
 * @param source        the row it was read from
 */
public record UsedPoint(double time, double concentration, Role role, boolean inSlope, Source source) {

    /** What became of a sample. */
    public enum Role {
        /** Used as measured. */
        MEASURED,
        /** Below the limit, used as zero. */
        BELOW_LIMIT_AS_ZERO,
        /** Below the limit, used with an imputed value. */
        IMPUTED,
        /** Below the limit, left out by the rules. */
        BELOW_LIMIT_DROPPED,
        /** Not measured: inserted at the dose. */
        INSERTED,
        /** Has no result. */
        MISSING,
        /** Taken before the dose. */
        BEFORE_DOSE,
        /** Set aside with a reason of its own. */
        EXCLUDED,
        /** Taken after a later dose. */
        AFTER_RETREATMENT,
        /** Left out by the rule for consecutive samples below the limit. */
        AFTER_CONSECUTIVE
    }

    /** Whether areas use it. */
    public boolean used() {
        return role.ordinal() <= Role.IMPUTED.ordinal() || role == Role.INSERTED;
    }
}
