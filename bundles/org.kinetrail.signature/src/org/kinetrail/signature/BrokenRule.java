package org.kinetrail.signature;

/** A check that failed: frozen id, one clause in words, and the byte or event it concerns (-1 for none). */
final class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final long at;
    private final long event;

    private BrokenRule(String rule, String text, long at, long event) {
        super(text, null, false, false);
        this.rule = rule;
        this.at = at;
        this.event = event;
    }

    static BrokenRule of(String rule, String text) {
        return new BrokenRule(rule, text, -1, -1);
    }

    static BrokenRule atByte(String rule, String text, long at) {
        return new BrokenRule(rule, text, at, -1);
    }

    static BrokenRule atEvent(String rule, String text, long event) {
        return new BrokenRule(rule, text, -1, event);
    }

    Verdict.Breach breach() {
        return new Verdict.Breach(rule, getMessage(), at, event);
    }
}
