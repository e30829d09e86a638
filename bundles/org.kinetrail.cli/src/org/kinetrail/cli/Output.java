package org.kinetrail.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.kinetrail.model.ModelJson;
import org.kinetrail.workflow.StepProgress;

/**
 * Where a verb's words go: results to stdout, progress and messages to stderr. With {@code --json} stdout carries one object and nothing
 * else.
 */
final class Output {

    private final PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
    private final boolean json;
    private final boolean quiet;
    private final boolean terminal = System.console() != null;
    private String lastStep = "";

    Output(boolean json, boolean quiet) {
        this.json = json;
        this.quiet = quiet;
    }

    /** The result: as JSON where asked, else as the given text. */
    void result(Map<String, Object> object, String text) {
        out.print(json ? ModelJson.text(object) : text.endsWith("\n") ? text : text + "\n");
        out.flush();
    }

    /** A result that is JSON text already, where asked or where there is no other text; else the given text. */
    void document(String jsonText, String text) {
        out.print(json || text == null ? jsonText : text.endsWith("\n") ? text : text + "\n");
        out.flush();
    }

    /** A sentence for the person. */
    void say(String sentence) {
        if (!quiet) {
            clearLine();
            err.println(sentence);
        }
    }

    /** A sentence that is said even with {@code --quiet}. */
    void error(String sentence) {
        clearLine();
        err.println(sentence);
    }

    void trace(Throwable problem) {
        problem.printStackTrace(err);
    }

    StepProgress progress() {
        if (quiet) {
            return StepProgress.NONE;
        }
        return (step, done, total) -> {
            if (terminal) {
                err.print("\r\u001b[K" + step + (total > 0 ? " " + done + "/" + total : "") + " ...");
                err.flush();
            } else if (!step.equals(lastStep)) {
                err.println(step + " ...");
            }
            lastStep = step;
        };
    }

    void clearLine() {
        if (terminal && !lastStep.isEmpty()) {
            err.print("\r\u001b[K");
            err.flush();
            lastStep = "";
        }
    }
}
