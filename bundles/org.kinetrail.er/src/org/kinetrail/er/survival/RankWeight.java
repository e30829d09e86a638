package org.kinetrail.er.survival;

import org.kinetrail.numeric.Elementary;

/**
 * Weight of an event time in a rank test.
 *
 * @param kind  which family
 * @param rho   exponent of S(t-) in the Fleming-Harrington family; unused by the others
 * @param gamma exponent of 1 - S(t-) in that family
 */
public record RankWeight(Kind kind, double rho, double gamma) {

    /** Families of weights. */
    public enum Kind {
        /** Powers of the left-continuous pooled survival S(t-) of the stratum and of 1 - S(t-). */
        FLEMING_HARRINGTON,
        /** Number at risk: Gehan, Breslow; "Wilcoxon" of SAS. */
        GEHAN,
        /** Square root of the number at risk. */
        TARONE_WARE
    }

    /** Equal weights. */
    public static final RankWeight LOG_RANK = new RankWeight(Kind.FLEMING_HARRINGTON, 0.0, 0.0);
    /** Peto and Peto in R's form: rho = 1. */
    public static final RankWeight PETO = new RankWeight(Kind.FLEMING_HARRINGTON, 1.0, 0.0);
    public static final RankWeight GEHAN = new RankWeight(Kind.GEHAN, 0.0, 0.0);
    public static final RankWeight TARONE_WARE = new RankWeight(Kind.TARONE_WARE, 0.0, 0.0);

    /** S(t-)^rho. */
    public static RankWeight flemingHarrington(double rho) {
        return new RankWeight(Kind.FLEMING_HARRINGTON, rho, 0.0);
    }

    /** S(t-)^rho (1 - S(t-))^gamma, as SAS's FLEMING(rho, gamma). */
    public static RankWeight flemingHarrington(double rho, double gamma) {
        return new RankWeight(Kind.FLEMING_HARRINGTON, rho, gamma);
    }

    double at(double atRisk, double survivalBefore) {
        return switch (kind) {
            case GEHAN -> atRisk;
            case TARONE_WARE -> Math.sqrt(atRisk);
            case FLEMING_HARRINGTON -> power(survivalBefore, rho) * power(1.0 - survivalBefore, gamma);
        };
    }

    private static double power(double base, double exponent) {
        return exponent == 0.0 ? 1.0 : exponent == 1.0 ? base : Elementary.pow(base, exponent);
    }
}
