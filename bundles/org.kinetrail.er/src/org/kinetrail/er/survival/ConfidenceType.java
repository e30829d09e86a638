package org.kinetrail.er.survival;

/**
 * Scale on which the limits of a survival probability are symmetric. The id is the name R gives to {@code conf.type}; R's default is
 * {@code log}, the default of SAS and of this program {@code log-log}.
 */
public enum ConfidenceType {
    PLAIN("plain"), LOG("log"), LOG_LOG("log-log"), LOGIT("logit"), ARCSIN("arcsin");

    private final String id;

    ConfidenceType(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The type with that id; an {@link IllegalArgumentException} names an unknown one. */
    public static ConfidenceType of(String id) {
        for (ConfidenceType type : values()) {
            if (type.id.equals(id)) {
                return type;
            }
        }
        throw new IllegalArgumentException("unknown confidence type " + id);
    }
}
