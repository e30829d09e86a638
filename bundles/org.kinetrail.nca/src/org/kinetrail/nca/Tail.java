package org.kinetrail.nca;

/** What a partial area takes after the last quantifiable sample. {@code code} is frozen: it is part of parameter names. */
public enum Tail {
    /** Nothing. */
    LAST("LAST"),
    /** The triangle to the first sample below the limit that follows. */
    ALL("ALL"),
    /** The exponential from the observed last concentration. */
    OBSERVED("IFO"),
    /** The exponential from the predicted last concentration. */
    PREDICTED("IFP"),
    /** Phoenix and NonCompart: the logarithmic trapezoid from the observed last to the predicted end concentration, but the line to a
     * sample below the limit where one follows. */
    HYBRID("NC"),
    /** {@link #ALL} where a sample below the limit follows, else {@link #OBSERVED}: the default of the coverage areas. */
    ALL_ELSE_OBSERVED("AUTO");

    private final String code;

    Tail(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
