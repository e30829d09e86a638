package org.kinetrail.ui.nca.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * A reason that is asked for before something counts. Until it is answered nothing has changed.
 *
 * @param title    what is about to be done
 * @param detail   what it changes, in a sentence
 * @param proposed reasons to choose from
 * @param initial  text to begin with; may be empty
 * @param answer   takes the reason and does it
 */
public record Question(String title, String detail, List<String> proposed, String initial, Consumer<String> answer) {

    /** Reasons for points and slopes that differ from the rules. */
    static final List<String> CHOICE = List.of("Terminal phase starts later than the rules find", "Distribution or contraction phase, not terminal",
            "Result inconsistent with the samples around it", "Sample haemolysed, clotted or mishandled", "Sampling time uncertain",
            "Assay run failed or was repeated", "Second expansion, not terminal decline", "As the analysis plan says");
    /** Reasons for taking a choice back. */
    static final List<String> REVERSAL = List.of("Chosen by mistake", "The rules suffice", "Decision withdrawn after review");

    public Question {
        proposed = List.copyOf(proposed);
    }

    /** Why the answer cannot be taken; empty when it can. */
    public static String objection(String reason) {
        return reason.isBlank() ? "Choose or type a reason; it is stored with the change." : "";
    }
}
