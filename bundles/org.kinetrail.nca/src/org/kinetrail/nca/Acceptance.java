package org.kinetrail.nca;

import java.util.List;

/**
 * The verdict on the terminal slope and what depends on it, apart from its computation.
 *
 * @param state  accepted, flagged with the limits it breaks, or not evaluable with a reason
 * @param broken codes of {@link Flag} of the broken limits
 * @param reason code of {@link Reason} when not evaluable, else empty
 */
public record Acceptance(State state, List<String> broken, String reason) {

    /** The three verdicts. */
    public enum State {
        ACCEPTED, FLAGGED, NOT_EVALUABLE
    }

    public Acceptance {
        broken = List.copyOf(broken);
    }
}
