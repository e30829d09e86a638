package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.binning.Bins;
import org.kinetrail.er.binning.QuantileType;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Expression;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.er.regression.ModelData;

/**
 * The exposure that subjects had, in groups or as a number, and the covariates that go with it, over the rows that are complete for the
 * exposure and the outcome alike.
 *
 * @param rows    complete rows; with the column {@link #GROUP} where the exposure was split
 * @param chosen  their numbers in the data, from 0
 * @param design  of the exposure model, groups as numbers from 0
 * @param outcome formula of the outcome
 * @param levels  names of the groups, or null for a number
 * @param group   group of each row, or null for a number
 * @param cuts    cut points of the split, or null
 */
record ExposureModel(Frame rows, int[] chosen, Design design, Formula outcome, List<String> levels, int[] group, double[] cuts) {

    /** Name of the column that holds the groups of a split exposure. */
    static final String GROUP = "exposure_group";

    static ExposureModel of(Spec spec, Frame data) {
        Formula exposure = Formula.parse(spec.text("exposure_model"));
        Formula outcome = Formula.parse(spec.text("formula"));
        Set<String> names = new LinkedHashSet<>(exposure.columnNames());
        names.addAll(outcome.columnNames());
        boolean split = spec.has("exposure_split");
        names.removeIf(n -> split && n.equals(GROUP));
        int[] chosen = data.completeRows(List.copyOf(names));
        if (chosen.length == 0) {
            throw new Refusal("No row has a value in each of " + String.join(", ", names) + "; nothing can be fitted.");
        }
        Frame rows = data.take(chosen);
        List<String> levels = null;
        int[] group = null;
        double[] cuts = null;
        if (split) {
            Bins bins = split(spec, rows.numbers(name(exposure)));
            levels = IntStream.rangeClosed(1, bins.size()).mapToObj(k -> "Q" + k).toList();
            group = Arrays.stream(bins.codes()).map(c -> c - 1).toArray();
            cuts = Arrays.copyOfRange(bins.uniqueBreaks(), 1, bins.size());
            rows = rows.with(GROUP, new Column.Factor(levels, group));
        } else if (exposure.response() instanceof Expression.Name name) {
            Column column = rows.column(name.name());
            if (column instanceof Column.Factor factor) {
                levels = factor.levels();
                group = factor.codes();
            } else if (Arrays.stream(((Column.Numbers) column).values()).allMatch(v -> v == 0.0 || v == 1.0)) {
                levels = List.of("0", "1");
                group = Arrays.stream(((Column.Numbers) column).values()).mapToInt(v -> (int) v).toArray();
            }
        }
        Frame coded = group == null ? rows : rows.with(name(exposure), Arrays.stream(group).asDoubleStream().toArray());
        Design design = exposure.design(coded);
        if (design.missingRows() > 0 || outcome.design(rows).missingRows() > 0) {
            throw new Refusal("An expression of \"exposure_model\" or \"formula\" has no value in some complete rows (the logarithm of a "
                    + "number below 0, for example); leave those rows out or write another expression.");
        }
        return new ExposureModel(rows, chosen, design, outcome, levels, group, cuts);
    }

    private static Bins split(Spec spec, double[] values) {
        double[] inner = spec.numbers("exposure_split");
        double[] probabilities = new double[inner.length + 2];
        probabilities[probabilities.length - 1] = 1.0;
        System.arraycopy(inner, 0, probabilities, 1, inner.length);
        for (int k = 1; k < probabilities.length; k++) {
            if (!(probabilities[k] > probabilities[k - 1])) {
                throw new Refusal("\"exposure_split\" holds probabilities between 0 and 1 in ascending order, such as [0.5] or [0.25, 0.5, 0.75].");
            }
        }
        int type = (int) spec.number("quantile_type", 7);
        if (type < 1 || type > QuantileType.values().length) {
            throw new Refusal("\"quantile_type\" is " + type + "; the types are 1 to 9.");
        }
        Bins bins = Bins.byBreaks(values, QuantileType.values()[type - 1].of(values, probabilities), true);
        if (bins.merged() > 0) {
            throw new Refusal("Ties of the exposure make cut points coincide, so that " + bins.size() + " groups remain of "
                    + (inner.length + 1) + "; choose other probabilities in \"exposure_split\".");
        }
        return bins;
    }

    private static String name(Formula exposure) {
        if (exposure.response() instanceof Expression.Name name) {
            return name.name();
        }
        throw new Refusal("The left side of \"exposure_model\" must be a column where the exposure is split or in groups.");
    }

    ModelData data() {
        return ModelData.of(design);
    }

    /** The covariates of the exposure model as columns: numbers as they are, an indicator for each level of a factor. */
    Map<String, double[]> covariates() {
        Set<String> names = new LinkedHashSet<>();
        design.formula().terms().forEach(t -> t.variables().forEach(v -> v.collectNames(names)));
        Map<String, double[]> out = new LinkedHashMap<>();
        for (String name : names) {
            Column column = rows.column(name);
            if (column instanceof Column.Factor factor) {
                for (int k = 0; k < factor.levels().size(); k++) {
                    int level = k;
                    out.put(name + "=" + factor.levels().get(k), Arrays.stream(factor.codes()).mapToDouble(c -> c == level ? 1.0 : 0.0).toArray());
                }
            } else {
                out.put(name, ((Column.Numbers) column).values());
            }
        }
        return out;
    }

    /** What was left out and how groups were made. */
    void describe(Results out, int all) {
        out.put("n", rows.rows()).put("rows_missing", all - rows.rows()).put("rows", Arrays.stream(chosen).map(r -> r + 1).toArray());
        if (levels != null) {
            int[] counts = new int[levels.size()];
            Arrays.stream(group).forEach(g -> counts[g]++);
            out.put("levels", levels).put("counts", counts).put("cuts", cuts);
        }
    }

    /** The group of that name. */
    int level(String name) {
        int at = levels.indexOf(name);
        if (at < 0) {
            throw new Refusal("The exposure has no group " + name + "; it has " + String.join(", ", levels) + ".");
        }
        return at;
    }

    /** The group named in a specification, which may write it as a number. */
    int level(Object name) {
        return level(name instanceof Number number ? NumberText.of(number.doubleValue()) : String.valueOf(name));
    }
}
