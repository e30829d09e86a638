package org.kinetrail.workflow.qualification;

/** The three phases of a qualification, in their order. */
public enum Phase {
    INSTALLATION("IQ", "Installation qualification"), OPERATION("OQ", "Operational qualification"),
    PERFORMANCE("PQ", "Performance qualification");

    private final String id;
    private final String title;

    Phase(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}
