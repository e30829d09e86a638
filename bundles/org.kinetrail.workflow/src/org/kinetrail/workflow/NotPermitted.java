package org.kinetrail.workflow;

/** Somebody asked for what the role, the state or the segregation of duties does not allow; a head ends with exit code 6. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String message) {
        super(message, null, false, false);
    }
}
