package org.kinetrail.er.survival;

/**
 * What the quantile is where the survival curve, or a limit of it, runs level at exactly 1 - p. All rules take the midpoint of a level
 * stretch that ends in a fall; they differ where the stretch lasts to the end of follow-up, and where a limit rises again after it fell
 * below 1 - p.
 */
public enum QuantileRule {
    /** Its left end: the table that R's {@code print(survfit)} shows. The default. */
    LEFT_END("r-print"),
    /**
     * The midpoint of its left end and the last follow-up time; on a limit that rises again the time of the nearest value below 1 - p
     * rather than the first: R's {@code quantile} and {@code median}.
     */
    MIDPOINT_TO_LAST("r-quantile"),
    /** None: SAS PROC LIFETEST, where the next event time is missing. */
    MISSING("sas-lifetest");

    private final String id;

    QuantileRule(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
