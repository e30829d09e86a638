package org.kinetrail.er.survival;

/** The function g of time along which a log hazard ratio is allowed to drift in the test of proportional hazards. */
public enum TimeTransform {
    /** 1 - S(t-), S the product-limit estimate of all rows: R's default. */
    KM("km"),
    /** Rank of the follow-up time among all rows, averaged over ties. */
    RANK("rank"),
    /** Time itself. */
    IDENTITY("identity"),
    /** Natural logarithm of time. */
    LOG("log");

    private final String id;

    TimeTransform(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
