package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.Sum;

/**
 * Descriptive statistics of one parameter in one group of subjects.
 * <p>Standard deviation with divisor n - 1; CV = 100 sd/mean; quartiles by linear interpolation (type 7); geometric mean = exp(mean of
 * logarithms), geometric CV = 100 sqrt(exp(sd of logarithms squared) - 1), both over the positive values alone, whose number is given.
 * Statistics that are undefined for the number of values are NaN.
 *
 * @param code          parameter
 * @param unit          its unit
 * @param subjects      subjects in the group
 * @param n             subjects with a value
 * @param missing       number of subjects without one, by reason code, in order of code
 * @param notExpanded   subjects whose value is flagged as not expanded
 * @param flagged       subjects whose value carries any flag
 * @param mean          arithmetic mean
 * @param sd            standard deviation
 * @param cvPercent     coefficient of variation
 * @param minimum       smallest
 * @param q1            first quartile
 * @param median        median
 * @param q3            third quartile
 * @param maximum       greatest
 * @param positive      values that enter the geometric statistics
 * @param geometricMean geometric mean
 * @param geometricCvPercent geometric coefficient of variation
 */
public record NcaSummary(String code, Unit unit, int subjects, int n, Map<String, Integer> missing, int notExpanded, int flagged,
        double mean,
        double sd, double cvPercent, double minimum, double q1, double median, double q3, double maximum, int positive,
        double geometricMean, double geometricCvPercent) {

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
        double[] logs = Arrays.stream(numbers).filter(v -> v > 0).map(Elementary::log).toArray();
        double mean = Sum.mean(numbers);
        double sd = Math.sqrt(Sum.variance(numbers));
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        Unit shown = unit != null ? unit : values.isEmpty() ? Unit.ONE : values.get(0).unit();
        return new NcaSummary(code, shown, values.size(), numbers.length, missing, notExpanded, flagged, mean, sd, 100 * sd / mean,
                sorted.length == 0 ? Double.NaN : sorted[0], Sum.quantile(numbers, 0.25), Sum.quantile(numbers, 0.5),
                Sum.quantile(numbers, 0.75), sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1], logs.length,
                logs.length == 0 ? Double.NaN : Elementary.exp(Sum.mean(logs)), 100 * Math.sqrt(Elementary.expm1(Sum.variance(logs))));
    }
}
