package org.kinetrail.ui.nca.model;

import java.util.List;
import java.util.stream.Collectors;

import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.nca.Flag;

/**
 * The verdict on a terminal slope, told by mark and words: never by colour alone.
 *
 * @param state accepted, flagged or not evaluable
 * @param words why, in words
 */
public record Verdict(State state, String words) {

    /** The three verdicts. */
    public enum State {
        ACCEPTED("\u2713", "accepted"), FLAGGED("!", "flagged"), NOT_EVALUABLE("\u2013", "not evaluable");

        private final String mark;
        private final String words;

        State(String mark, String words) {
            this.mark = mark;
            this.words = words;
        }

        /** One character that stands for it in small places. */
        public String mark() {
            return mark;
        }

        public String words() {
            return words;
        }
    }

    private static final List<Flag> LIMITS = List.of(Flag.ADJ_R2_LOW, Flag.SPAN_LOW, Flag.POINTS_LOW);

    /** The verdict on a subject's slope, from its kept parameters and flags. */
    public static Verdict of(NcaResults.SubjectNca subject) {
        NcaResults.Parameter lambda = subject.parameter("LAMZ");
        if (lambda == null || Double.isNaN(lambda.value())) {
            String why = lambda == null ? "no terminal slope was asked for" : lambda.reason().replace('-', ' ');
            return new Verdict(State.NOT_EVALUABLE, "Slope not evaluable: " + why);
        }
        List<Flag> broken = LIMITS.stream().filter(f -> List.of(lambda.flag().split(" ")).contains(f.code())).toList();
        if (broken.isEmpty()) {
            return new Verdict(State.ACCEPTED, "Slope accepted");
        }
        return new Verdict(State.FLAGGED, "Slope flagged: " + broken.stream().map(Flag::words).collect(Collectors.joining("; ")));
    }
}
