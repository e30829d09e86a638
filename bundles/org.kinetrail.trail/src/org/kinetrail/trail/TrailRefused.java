package org.kinetrail.trail;

/** What the trail will not do, as one sentence that names the file or event and the remedy. Nothing was changed when it is thrown. */
public final class TrailRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TrailRefused(String message) {
        super(message, null, false, false);
    }

    public TrailRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
