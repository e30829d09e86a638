package org.kinetrail.ui.shell.model;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.kinetrail.analysis.AnalysisBlocked;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelException;
import org.kinetrail.signature.SignatureRefused;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.workflow.AnalysisFailed;
import org.kinetrail.workflow.NotPermitted;

/**
 * Work that did not end well, in words.
 *
 * @param sentence what happened and what can be done, for the reader
 * @param details  for support; empty when the sentence says it all
 */
public record Failure(String sentence, String details) {

    /** The words for what ended a piece of work, {@code work} being its name, for example {@code Importing pc.csv}. */
    public static Failure of(String work, Throwable cause) {
        boolean told = cause instanceof Refusal || cause instanceof NotPermitted || cause instanceof AnalysisFailed
                || cause instanceof AnalysisBlocked || cause instanceof ModelException || cause instanceof TrailRefused
                || cause instanceof SignatureRefused;
        if (told && cause.getMessage() != null) {
            return new Failure(cause.getMessage(), "");
        }
        if (cause instanceof OutOfMemoryError) {
            return new Failure(work + " needs more memory than the program has; close other studies or start it with more (-Xmx).", "");
        }
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return new Failure(work + " ended by a fault of the program (" + cause.getClass().getSimpleName()
                + "). What the audit trail holds is whole; open the study again, and send the details to your support.", trace.toString());
    }
}
