package org.kinetrail.trail;

import java.util.List;

/**
 * What the check of a whole trail found. {@code sentence} is the verdict in words; {@code brokenAt} the number of the first event
 * that is wrong, 0 when none is; {@code problems} all that is wrong, {@code notes} what a reader should know besides.
 */
public record TrailVerdict(boolean intact, String sentence, long events, TreeHead head, long brokenAt, List<String> problems,
        List<String> notes) {

    public TrailVerdict {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
