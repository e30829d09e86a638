package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Refusal;

/** Where the columns of an {@code nca} table stand; -1 for one that is absent. */
final class TableColumns {

    private static final List<String> REQUIRED = List.of("case", "subject", "time", "conc", "route");

    final int caseName;
    final int subject;
    final int time;
    final int conc;
    final int lloq;
    final int dose;
    final int route;
    final int duration;
    final int method;
    final int blqRule;
    final int timeUnit;
    final int concUnit;
    final int doseUnit;
    /** Columns that choose the slope and the dosing interval of a profile; all but {@code slope}, which differs by row, are kept too. */
    final int slope;
    final int slopeFrom;
    final int slopeTo;
    final int tau;
    final int count;
    /** Columns of no meaning here; the first row of a profile gives their values in its result rows. */
    final List<String> furtherNames = new ArrayList<>();
    final int[] further;

    TableColumns(RowReader reader, String file, boolean numbered) {
        Map<String, Integer> at = new LinkedHashMap<>();
        count = reader.cells;
        for (int i = numbered ? 1 : 0; i < count; i++) {
            String name = reader.text(i);
            if (at.put(name, i) != null) {
                throw new Refusal(file + ", row 0, column " + name + ": the column stands twice; remove one of the two.");
            }
        }
        for (String name : REQUIRED) {
            if (!at.containsKey(name)) {
                throw new Refusal(file + ", row 0, column " + name + ": the column is missing; add it (needed: "
                        + String.join(", ", REQUIRED) + ").");
            }
        }
        caseName = take(at, "case");
        subject = take(at, "subject");
        time = take(at, "time");
        conc = take(at, "conc");
        lloq = take(at, "lloq");
        dose = take(at, "dose");
        route = take(at, "route");
        duration = take(at, "infusion_duration");
        method = take(at, "method");
        blqRule = take(at, "blq_rule");
        timeUnit = take(at, "time_unit");
        concUnit = take(at, "conc_unit");
        doseUnit = take(at, "dose_unit");
        slope = at.getOrDefault("slope", -1);
        slopeFrom = at.getOrDefault("slope_from", -1);
        slopeTo = at.getOrDefault("slope_to", -1);
        tau = at.getOrDefault("tau", -1);
        at.remove("slope");
        furtherNames.addAll(at.keySet());
        further = at.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private static int take(Map<String, Integer> at, String name) {
        Integer position = at.remove(name);
        return position == null ? -1 : position;
    }
}
