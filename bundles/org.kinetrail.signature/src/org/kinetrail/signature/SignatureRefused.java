package org.kinetrail.signature;

/** What this room will not do, as one sentence that names the cause and the remedy. Nothing was changed when it is thrown. */
public final class SignatureRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignatureRefused(String message) {
        super(message, null, false, false);
    }

    public SignatureRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
