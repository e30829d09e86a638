package org.kinetrail.nca;

/**
 * What becomes of a sample below the limit of quantification.
 *
 * @param kind  the action
 * @param value the value of {@code CONSTANT}; 0 otherwise
 */
public record BlqAction(Kind kind, double value) {

    /** The possible actions. */
    public enum Kind {
        ZERO, DROP, HALF_LLOQ, LLOQ, CONSTANT
    }

    public static final BlqAction ZERO = new BlqAction(Kind.ZERO, 0);
    public static final BlqAction DROP = new BlqAction(Kind.DROP, 0);
    public static final BlqAction HALF_LLOQ = new BlqAction(Kind.HALF_LLOQ, 0);
    public static final BlqAction LLOQ = new BlqAction(Kind.LLOQ, 0);

    public BlqAction {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("value for samples below the limit must be zero or positive");
        }
    }

    /** Replace by a fixed concentration, zero or positive. */
    public static BlqAction constant(double value) {
        return new BlqAction(Kind.CONSTANT, value);
    }
}
