package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.er.survival.AdjustedSurvival;
import org.kinetrail.er.survival.AdjustedSurvival.Estimates;
import org.kinetrail.er.survival.ConfidenceType;
import org.kinetrail.er.survival.CoxFit;

/** Population averages of survival: the rows of a fit, one variable (a covariate or a stratum) set to each of some values for all. */
final class AdjustedCurves {

    private static final double LEVEL = 0.95;
    private static final List<ConfidenceType> TYPES = List.of(ConfidenceType.PLAIN, ConfidenceType.LOG, ConfidenceType.LOG_LOG);

    private AdjustedCurves() {
    }

    static Results of(CoxFit fit, Design design, Spec spec) {
        String name = spec.text("marginal_variable");
        List<?> values = spec.values("marginal_values");
        double[] times = spec.timesOrNull("times");
        if (times == null) {
            throw new Refusal("Population averages need \"times\" in the specification; add them.");
        }
        Frame rows = design.used();
        List<AdjustedSurvival> means = new ArrayList<>();
        for (Object value : values) {
            means.add(AdjustedSurvival.of(fit, CoxAssessment.members(design, rows.with(name, same(rows, name, value))), times));
        }
        Results out = new Results().put("variable", name).put("values", values.stream().allMatch(Number.class::isInstance)
                ? spec.numbers("marginal_values") : values.stream().map(String::valueOf).toList()).put("times", times);
        AdjustedSurvival first = means.get(0);
        tables(out, List.of("survival", "survival_se"), means.stream().map(m -> m.estimates(ConfidenceType.PLAIN, LEVEL)).toList());
        List<Results> limits = new ArrayList<>();
        for (ConfidenceType type : TYPES) {
            Results one = new Results().put("conf_type", type.id());
            List<Estimates> all = means.stream().map(m -> m.estimates(type, LEVEL)).toList();
            limits.add(one.put("lower", table(all.stream().map(Estimates::lower).toArray(double[][]::new)))
                    .put("upper", table(all.stream().map(Estimates::upper).toArray(double[][]::new))));
        }
        out.put("limits", limits);
        tables(out, List.of("difference_from_first", "difference_se", "difference_lower95", "difference_upper95"),
                means.stream().map(m -> m.minus(first, LEVEL)).toList());
        tables(out, List.of("hazard_ratio_to_first", "hazard_ratio_se_log", "hazard_ratio_lower95", "hazard_ratio_upper95"),
                means.stream().map(m -> m.hazardRatio(first, LEVEL)).toList());
        return out.put("rule", "mean over the rows of the fit by their case weights, each with the variable set to the value; delta method "
                + "over baseline hazard and coefficients, rows as given; the hazard ratio is that of the cumulative hazards -log S");
    }

    private static void tables(Results out, List<String> names, List<Estimates> all) {
        for (int part = 0; part < names.size(); part++) {
            int which = part;
            out.put(names.get(part), table(all.stream().map(e -> List.of(e.value(), e.se(), e.lower(), e.upper()).get(which))
                    .toArray(double[][]::new)));
        }
    }

    private static Results.Table table(double[][] rows) {
        return new Results.Table(Results.Table.numbered(rows.length), Results.Table.numbered(rows[0].length), rows);
    }

    /** A column of one value in all rows, of the kind of another column. */
    static Column same(Frame rows, String name, Object value) {
        if (rows.column(name) instanceof Column.Factor factor) {
            String level = value instanceof Number number ? NumberText.of(number.doubleValue()) : String.valueOf(value);
            int code = factor.levels().indexOf(level);
            if (code < 0) {
                throw new Refusal("Column " + name + " has no level " + level + "; it has " + String.join(", ", factor.levels()) + ".");
            }
            int[] codes = new int[rows.rows()];
            Arrays.fill(codes, code);
            return new Column.Factor(factor.levels(), codes);
        }
        if (!(value instanceof Number number)) {
            throw new Refusal("Column " + name + " holds numbers, and " + value + " is none; state a number.");
        }
        double[] numbers = new double[rows.rows()];
        Arrays.fill(numbers, number.doubleValue());
        return new Column.Numbers(numbers);
    }
}
