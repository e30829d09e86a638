package org.kinetrail.er.formula;

/** What stands between two operands of an expression, with the text R prints for it. */
enum Operator {
    TILDE(" ~ "), PLUS(" + "), MINUS(" - "), TIMES(" * "), OVER("/"), CROSS(":"), POWER("^"), EQUAL(" == "), UNEQUAL(" != "), BELOW(" < "),
    ABOVE(" > "), AT_MOST(" <= "), AT_LEAST(" >= "), AND(" & "), OR(" | ");

    private final String text;

    Operator(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    String symbol() {
        return text.strip();
    }

    /** Whether the result is true or false. */
    boolean logical() {
        return ordinal() >= EQUAL.ordinal();
    }
}
