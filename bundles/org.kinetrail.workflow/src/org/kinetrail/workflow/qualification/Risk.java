package org.kinetrail.workflow.qualification;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.kinetrail.workflow.manual.Manual;

/**
 * A row of the risk record, which is a page of the manual: what the software is used for, what could go wrong, and what is done about it.
 *
 * @param id      its row, for example {@code R03}
 * @param feature what is used
 * @param use     what for
 * @param failure what could go wrong
 * @param level   {@code high} or {@code not high}
 * @param tests   tests that fail with it
 * @param checks  checks of an installation that are evidence against it
 * @param demands numbers of the demands it touches
 */
record Risk(String id, String feature, String use, String failure, String level, List<String> tests, List<String> checks, String demands) {

    private static final String PAGE = "validation/risk.md";
    private static final int CELLS = 8;
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    /** All rows; none where the manual has no such page. */
    static List<Risk> all(Manual manual) {
        return manual.pages().stream().filter(page -> page.path().equals(PAGE)).flatMap(page -> page.text().lines())
                .filter(line -> line.matches("\\| R\\d+ \\|.*\\|")).map(Risk::row).toList();
    }

    private static Risk row(String line) {
        String[] cells = Arrays.stream(line.substring(1, line.length() - 1).split("\\|")).map(String::strip).toArray(String[]::new);
        if (cells.length != CELLS) {
            throw new IllegalStateException("row " + cells[0] + " of " + PAGE + " has " + cells.length + " cells instead of " + CELLS);
        }
        return new Risk(cells[0], cells[1].replace("`", ""), cells[2], cells[3], cells[4], named(cells[5]), named(cells[6]), cells[7]);
    }

    private static List<String> named(String cell) {
        return NAMED.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    /** What the checks of this installation say of it. */
    String outcome(List<Outcome> outcomes) {
        List<String> failed = outcomes.stream().filter(one -> checks.contains(one.id()) && !one.passed()).map(Outcome::id).toList();
        return checks.isEmpty() ? "by tests alone" : failed.isEmpty() ? "passed" : "FAILED: " + String.join(", ", failed);
    }
}
