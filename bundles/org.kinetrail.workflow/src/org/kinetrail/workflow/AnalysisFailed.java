package org.kinetrail.workflow;

/** A run that did not complete; it was recorded as failed. A head ends with exit code 4. */
public final class AnalysisFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnalysisFailed(String message) {
        super(message, null, false, false);
    }
}
