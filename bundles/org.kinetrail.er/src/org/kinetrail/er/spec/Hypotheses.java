package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.er.binning.Transforms;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Expression;
import org.kinetrail.er.formula.Term;
import org.kinetrail.er.inference.WaldTests;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.FisherF;
import org.kinetrail.numeric.distribution.Normal;
import org.kinetrail.numeric.distribution.StudentT;

/** What follows from the estimates of a model and their covariance: tests of terms, contrasts, effects on other scales. */
final class Hypotheses {

    private static final double LEVEL = 0.95;

    private final Design design;
    private final List<String> names;
    private final double[] estimates;
    private final double[][] covariance;
    /** Residual degrees of freedom of a t and F distribution; infinite for the normal and chi-square. */
    private final double df;
    private final int[] assign;

    /** The estimates of a design's columns; {@code df} infinite for models with ratios. */
    Hypotheses(Design design, List<String> names, double[] estimates, double[][] covariance, double df) {
        this.design = design;
        this.names = names;
        this.estimates = estimates;
        this.covariance = covariance;
        this.df = df;
        int[] all = design.assign();
        assign = Arrays.copyOfRange(all, all.length - estimates.length, all.length);
    }

    private boolean ratios() {
        return df == Double.POSITIVE_INFINITY;
    }

    /** Adds tests of terms and nonlinearity, effects on other scales, and the contrasts that the specification asks for. */
    void put(Results out, Spec spec) {
        out.put("wald_by_term", terms());
        Results curved = nonlinearity();
        if (!curved.values().isEmpty()) {
            out.put("nonlinearity", curved);
        }
        if (ratios()) {
            out.put("effect_scales", scales());
        }
        if (spec.has("contrasts")) {
            out.put("contrasts", contrasts(spec.tree("contrasts")));
        }
    }

    private int[] columns(int term) {
        return IntStream.range(0, assign.length).filter(j -> assign[j] == term).toArray();
    }

    private Results.Table terms() {
        List<String> labels = design.termLabels();
        double[][] rows = new double[labels.size()][];
        for (int t = 0; t < rows.length; t++) {
            rows[t] = row(WaldTests.ofColumns(estimates, covariance, columns(t)));
        }
        return new Results.Table(labels, ratios() ? List.of("chisq", "df", "p") : List.of("F", "df", "p"), rows);
    }

    private double[] row(TestStatistic test) {
        if (ratios() || test.df() == 0.0) {
            return new double[] {test.statistic(), test.df(), test.pValue()};
        }
        double f = test.statistic() / test.df();
        return new double[] {f, test.df(), FisherF.upperTail(f, test.df(), df)};
    }

    /** Of each spline term that stands alone: its columns but the first. */
    private Results nonlinearity() {
        Results out = new Results();
        List<Term> terms = design.formula().terms();
        for (int t = 0; t < terms.size(); t++) {
            int[] columns = columns(t);
            if (design.splines().containsKey(terms.get(t).label()) && columns.length > 1) {
                double[] test = row(WaldTests.ofColumns(estimates, covariance, Arrays.copyOfRange(columns, 1, columns.length)));
                out.put(terms.get(t).label(), new Results().put(ratios() ? "chisq" : "F", test[0]).put("df", test[1]).put("p", test[2]));
            }
        }
        return out;
    }

    /** Ratios of each numeric term that is in no interaction: per unit, standard deviation and interquartile range; per fold for logarithms. */
    private List<Results> scales() {
        List<Results> out = new ArrayList<>();
        List<Term> terms = design.formula().terms();
        for (int t = 0; t < terms.size(); t++) {
            int[] columns = columns(t);
            List<Expression> variables = terms.get(t).variables();
            boolean alone = variables.size() == 1 && terms.stream().filter(o -> o.variables().contains(variables.get(0))).count() == 1;
            if (alone && columns.length == 1 && !Double.isNaN(estimates[columns[0]]) && names.get(columns[0]).equals(terms.get(t).label())) {
                steps(variables.get(0), columns[0]).forEach((scale, step) -> out.add(scaled(names.get(columns[0]), columns[0], scale, step)));
            }
        }
        return out;
    }

    private Map<String, Double> steps(Expression variable, int column) {
        Transforms spread = Transforms.of(design.columns()[design.columns().length - estimates.length + column]);
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("per-unit", 1.0);
        out.put("per-sd", spread.sd());
        out.put("per-iqr", spread.iqr());
        if (variable instanceof Expression.Call call) {
            double unit = switch (call.function()) {
                case "log" -> 1.0;
                case "log2" -> 1.0 / Elementary.LN2;
                case "log10" -> 1.0 / Elementary.log(10.0);
                default -> 0.0;
            };
            if (unit > 0.0) {
                out.put("per-2-fold", Elementary.LN2 * unit);
                out.put("per-10-fold", Elementary.log(10.0) * unit);
            }
        }
        return out;
    }

    private Results scaled(String term, int column, String scale, double step) {
        double reach = Normal.upperQuantile(0.5 * (1.0 - LEVEL)) * Math.sqrt(covariance[column][column]);
        double b = estimates[column];
        return new Results().put("term", term).put("scale", scale).put("step", step).put("ratio", Elementary.exp(step * b))
                .put("lower95", Elementary.exp(step * (b - reach))).put("upper95", Elementary.exp(step * (b + reach)));
    }

    /** One combination for each name, or a joint test where the name has a list of them. */
    private Results contrasts(Map<String, Object> asked) {
        Results out = new Results();
        asked.forEach((name, value) -> {
            List<?> list = value instanceof List<?> several ? several : List.of(value);
            double[][] rows = list.stream().map(one -> weights(name, one)).toArray(double[][]::new);
            out.put(name, rows.length == 1 ? single(rows[0]) : joint(rows));
        });
        return out;
    }

    private double[] weights(String name, Object value) {
        double[] out = new double[estimates.length];
        if (!(value instanceof Map<?, ?> map) || map.isEmpty()) {
            throw new Refusal("The contrast \"" + name + "\" is no object; write {\"TERM\": NUMBER, ...} with the terms of the model.");
        }
        map.forEach((term, weight) -> {
            int at = names.indexOf(String.valueOf(term));
            if (at < 0 || !(weight instanceof Number)) {
                throw new Refusal("The contrast \"" + name + "\" has \"" + term + "\": " + weight + "; the terms of the model are "
                        + String.join(", ", names) + ", each with a number.");
            }
            out[at] = ((Number) weight).doubleValue();
        });
        return out;
    }

    private Results single(double[] l) {
        double[] one = WaldTests.combination(estimates, covariance, l);
        double statistic = one[0] / one[1];
        double reach = one[1] * (ratios() ? Normal.upperQuantile(0.5 * (1.0 - LEVEL)) : StudentT.upperQuantile(0.5 * (1.0 - LEVEL), df));
        Results out = new Results().put("estimate", one[0]).put("se", one[1]).put(ratios() ? "z" : "t", statistic)
                .put("p", Double.isNaN(statistic) ? Double.NaN : ratios() ? Normal.twoSided(statistic) : StudentT.twoSided(statistic, df))
                .put("lower95", one[0] - reach).put("upper95", one[0] + reach);
        return ratios() ? out.put("ratio", Elementary.exp(one[0])).put("ratio_lower95", Elementary.exp(one[0] - reach))
                .put("ratio_upper95", Elementary.exp(one[0] + reach)) : out;
    }

    private Results joint(double[][] rows) {
        double[] test = row(WaldTests.of(estimates, covariance, rows));
        return new Results().put(ratios() ? "chisq" : "F", test[0]).put("df", test[1]).put("p", test[2]);
    }
}
