package org.kinetrail.nca;

/**
 * One urine collection.
 *
 * @param start         start of the collection, after the dose
 * @param end           its end
 * @param concentration concentration in urine; NaN when missing
 * @param volume        volume collected
 */
public record UrineCollection(double start, double end, double concentration, double volume) {

    public UrineCollection {
        if (!(end > start)) {
            throw new IllegalArgumentException("a collection ends after it starts");
        }
    }

    /** Amount excreted: concentration times volume; 0 when nothing was voided. */
    public double amount() {
        return volume == 0 ? 0 : concentration * volume;
    }

    /** Middle of the collection. */
    public double midpoint() {
        return 0.5 * (start + end);
    }

    /** Mean rate of excretion. */
    public double rate() {
        return amount() / (end - start);
    }
}
