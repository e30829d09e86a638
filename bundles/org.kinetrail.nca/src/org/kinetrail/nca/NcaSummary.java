package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Unit;

/**
 * Descriptive statistics of one parameter in one group of subjects.
 *
 * @param code        parameter
 * @param unit        its unit
 * @param subjects    subjects in the group
 * @param missing     number of subjects without a value, by reason code, in order of code
 * @param notExpanded subjects whose value is flagged as not expanded
 * @param flagged     subjects whose value carries any flag
 * @param values      statistics of the subjects with a value
 */
public record NcaSummary(String code, Unit unit, int subjects, Map<String, Integer> missing, int notExpanded, int flagged,
        Statistics values) {

    public NcaSummary {
        missing = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(missing));
    }

    /** Summaries of the given parameters over a group of results; a unit that differs within the group is refused. */
    public static List<NcaSummary> of(List<NcaResult> group, List<String> codes) {
        List<NcaSummary> summaries = new ArrayList<>();
        for (String code : codes) {
            List<ParameterValue> values = new ArrayList<>();
            for (NcaResult result : group) {
                values.add(result.parameter(code));
            }
            summaries.add(of(code, values));
        }
        return summaries;
    }

    /** Summary of the values of one parameter, one for each subject. */
    public static NcaSummary of(String code, List<ParameterValue> values) {
        Map<String, Integer> missing = new LinkedHashMap<>();
        int notExpanded = 0;
        int flagged = 0;
        Unit unit = null;
        for (ParameterValue value : values) {
            if (value.missing()) {
                missing.merge(value.reason(), 1, Integer::sum);
            } else {
                if (unit != null && !unit.equals(value.unit())) {
                    throw new IllegalArgumentException(code + ": values in " + unit + " and " + value.unit()
                            + " cannot be summarised together");
                }
                unit = value.unit();
                notExpanded += value.flagged(Flag.NOT_EXPANDED) ? 1 : 0;
                flagged += value.flags().isEmpty() ? 0 : 1;
            }
        }
        double[] numbers = values.stream().filter(v -> !v.missing()).mapToDouble(ParameterValue::value).toArray();
        Unit shown = unit != null ? unit : values.isEmpty() ? Unit.ONE : values.get(0).unit();
        return new NcaSummary(code, shown, values.size(), missing, notExpanded, flagged, Statistics.of(numbers));
    }
}
