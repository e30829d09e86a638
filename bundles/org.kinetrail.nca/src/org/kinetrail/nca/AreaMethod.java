package org.kinetrail.nca;

/** How the area between two neighbouring samples is taken. {@code code} is frozen: it reaches tables and plans. */
public enum AreaMethod {
    /** Straight lines. */
    LINEAR("linear", "linear trapezoids"),
    /** Straight lines up and between equal or zero concentrations, logarithmic down. */
    LINEAR_UP_LOG_DOWN("linuplogdown", "linear up, logarithmic down"),
    /** As {@link #LINEAR_UP_LOG_DOWN}, but straight lines only up to the first Tmax. */
    LINEAR_UP_LOG_DOWN_AFTER_TMAX("linuplogdown-after-tmax", "linear up, logarithmic down after Tmax"),
    /** Straight lines up to the first Tmax, logarithmic after it wherever both concentrations are positive and differ. */
    LINEAR_LOG("linlog", "linear before Tmax, logarithmic after it"),
    /** Logarithmic wherever both concentrations are positive and differ. */
    LOG("log", "logarithmic trapezoids"),
    /** Straight-line areas; values inside a segment interpolated logarithmically after Tmax. */
    LINEAR_LOG_INTERPOLATION("linear-log-interpolation", "linear trapezoids with logarithmic interpolation after Tmax");

    private final String code;
    private final String label;

    AreaMethod(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The method of a code; an {@link IllegalArgumentException} names the codes. */
    public static AreaMethod of(String code) {
        for (AreaMethod method : values()) {
            if (method.code.equals(code)) {
                return method;
            }
        }
        throw new IllegalArgumentException("unknown area method '" + code
                + "'; known: linear, linuplogdown, linuplogdown-after-tmax, linlog, log, linear-log-interpolation");
    }
}
