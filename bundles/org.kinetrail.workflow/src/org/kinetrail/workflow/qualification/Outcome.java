package org.kinetrail.workflow.qualification;

import java.util.List;

/**
 * How a check ended.
 *
 * @param id           its frozen id
 * @param phase        where it belongs
 * @param expected     what must be seen
 * @param requirements ids of the requirements it is evidence for
 * @param passed       whether it was seen
 * @param seen         what was seen, in words
 */
public record Outcome(String id, Phase phase, String expected, List<String> requirements, boolean passed, String seen) {

    public Outcome {
        requirements = List.copyOf(requirements);
    }
}
