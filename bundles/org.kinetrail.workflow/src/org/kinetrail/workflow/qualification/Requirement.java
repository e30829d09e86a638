package org.kinetrail.workflow.qualification;

import java.util.List;

/**
 * What the software must do.
 *
 * @param id     frozen id
 * @param source clauses it answers to
 * @param words  the requirement in one sentence
 */
public record Requirement(String id, String source, String words) {

    private static final int COLUMNS = 3;

    /** All requirements that a qualification gives evidence for. */
    static List<Requirement> all() {
        return Reference.lines("requirements.csv").stream().skip(1).map(line -> line.split(",", COLUMNS))
                .map(cells -> new Requirement(cells[0], cells[1], cells[2])).toList();
    }
}
