package org.kinetrail.nca.bioequivalence;

/** What a comparison of two treatments ends in. */
public sealed interface Comparison {

    /** The designs that are told apart. */
    enum Design {
        /** Each subject received one treatment: two groups with variances of their own (Welch). */
        PARALLEL,
        /** Subjects received both: subjects, periods and treatments as fixed effects on the logarithms. */
        CROSSOVER
    }

    /** Limits of the ratio, as fractions. */
    record Limits(double lower, double upper) {

        /** 80.00% to 125.00%. */
        public static final Limits USUAL = new Limits(0.8, 1.25);

        public Limits {
            if (!(lower > 0 && lower < 1 && upper > 1 && upper < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("limits of a ratio stand on both sides of 1");
            }
        }
    }

    /**
     * A ratio of geometric means, test over reference.
     *
     * @param design        design
     * @param subjects      subjects that tell of the difference
     * @param ratio         ratio of geometric means
     * @param lower         lower end of the interval
     * @param upper         upper end
     * @param standardError standard error of ln ratio
     * @param freedom       degrees of freedom
     * @param cvPercent     coefficient of variation, 100 sqrt(exp(MSE) - 1): within subjects; of both groups pooled in a parallel design
     * @param pLower        p value of the one-sided test of a ratio at the lower limit or below
     * @param pUpper        p value of the one-sided test of a ratio at the upper limit or above
     * @param limits        limits of the verdict
     */
    record Ratio(Design design, int subjects, double ratio, double lower, double upper, double standardError, double freedom,
            double cvPercent, double pLower, double pUpper, Limits limits) implements Comparison {

        /** Whether the whole interval lies within the limits. */
        public boolean equivalent() {
            return lower >= limits.lower() && upper <= limits.upper();
        }
    }

    /** No ratio, and why: a code of the room's reasons. */
    record NotEstimable(String reason) implements Comparison {
    }
}
