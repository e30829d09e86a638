package org.kinetrail.numeric.distribution;

/** Both tails of a distribution at one point, each with its own relative accuracy. */
record Tails(double lower, double upper) {

    static final Tails ALL_UPPER = new Tails(0.0, 1.0);
    static final Tails ALL_LOWER = new Tails(1.0, 0.0);
    static final Tails UNDEFINED = new Tails(Double.NaN, Double.NaN);

    static Tails ofLower(double lower) {
        return new Tails(lower, 1.0 - lower);
    }

    static Tails ofUpper(double upper) {
        return new Tails(1.0 - upper, upper);
    }

    Tails swapped() {
        return new Tails(upper, lower);
    }
}
