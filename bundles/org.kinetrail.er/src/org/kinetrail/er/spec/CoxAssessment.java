package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.survival.CoxCurve;
import org.kinetrail.er.survival.CoxCurves;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CumulativeResiduals;
import org.kinetrail.er.survival.SurvivalPerformance;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;
import org.kinetrail.numeric.linear.Matrix;

/** What a specification may ask of a Cox fit beyond its estimates: performance, population averages, functional form. */
final class CoxAssessment {

    private static final int DRAWS = 1000;

    private CoxAssessment() {
    }

    /** Adds what {@code performance_times}, {@code marginal_variable} and {@code functional_form} ask for. */
    static void put(Results out, CoxFit fit, Design design, Spec spec) {
        if (spec.has("performance_times")) {
            out.put("performance", performance(fit, design, spec.timesOrNull("performance_times")));
        }
        if (spec.has("marginal_variable")) {
            out.put("marginal", marginal(fit, design, spec));
        }
        if (spec.has("functional_form")) {
            out.put("functional_form", form(fit, spec));
        }
    }

    /** Survival of each row of a frame at times: by row, then time. */
    private static double[][] survival(CoxFit fit, Design design, Frame rows, double[] times) {
        if (design.strata() != null) {
            throw new Refusal("Performance and population averages are not offered for a model with strata; leave them out.");
        }
        Matrix all = design.on(rows);
        double[] offset = design.offsetOn(rows);
        int from = design.hasIntercept() ? 1 : 0;
        CoxCurves curves = CoxCurves.of(fit);
        double[][] out = new double[all.rows()][];
        for (int i = 0; i < out.length; i++) {
            CoxCurve curve = curves.at(Arrays.copyOfRange(all.row(i), from, all.columns()), offset[i]).get(0);
            out[i] = Arrays.stream(curve.hazardAt(times)).map(h -> Elementary.exp(-h)).toArray();
        }
        return out;
    }

    private static Results performance(CoxFit fit, Design design, double[] times) {
        double[][] survival = survival(fit, design, design.used(), times);
        int m = times.length;
        double[] brier = new double[m];
        double[] nothing = new double[m];
        double[] explained = new double[m];
        double[] area = new double[m];
        List<Results> calibration = new ArrayList<>();
        for (int k = 0; k < m; k++) {
            int at = k;
            SurvivalPerformance p = SurvivalPerformance.at(CoxKind.survivalData(design).times(),
                    Arrays.stream(survival).mapToDouble(s -> s[at]).toArray(), times[k]);
            brier[k] = p.brier();
            nothing[k] = p.nullBrier();
            explained[k] = p.explained();
            area[k] = p.area();
            calibration.add(new Results().put("time", times[k]).put("n", p.size()).put("predicted_risk", p.predicted())
                    .put("observed_risk", p.observed()));
        }
        return new Results().put("times", times).put("brier", brier).put("brier_null", nothing).put("rsquared", explained)
                .put("auc", area).put("calibration", calibration);
    }

    /** Mean survival over the rows with one variable set to each of some values. */
    private static Results marginal(CoxFit fit, Design design, Spec spec) {
        String name = spec.text("marginal_variable");
        double[] values = spec.numbers("marginal_values");
        double[] times = spec.timesOrNull("times");
        if (times == null) {
            throw new Refusal("Population averages need \"times\" in the specification; add them.");
        }
        Frame rows = design.used();
        rows.numbers(name);
        double[][] mean = new double[values.length][times.length];
        double[][] difference = new double[values.length][times.length];
        for (int v = 0; v < values.length; v++) {
            double[] same = new double[rows.rows()];
            Arrays.fill(same, values[v]);
            double[][] survival = survival(fit, design, rows.with(name, same), times);
            for (int k = 0; k < times.length; k++) {
                for (double[] row : survival) {
                    mean[v][k] += row[k] / survival.length;
                }
                difference[v][k] = mean[v][k] - mean[0][k];
            }
        }
        List<Integer> rowsOf = Results.Table.numbered(values.length);
        List<Integer> columns = Results.Table.numbered(times.length);
        return new Results().put("variable", name).put("values", values).put("times", times)
                .put("survival", new Results.Table(rowsOf, columns, mean))
                .put("difference_from_first", new Results.Table(rowsOf, columns, difference))
                .put("rule", "mean over the rows of the fit, each with the variable set to the value");
    }

    private static Results form(CoxFit fit, Spec spec) {
        RandomStream stream = RandomStream.named((long) spec.number("seed", 1.0), "functional-form");
        Results out = new Results();
        for (String name : spec.texts("functional_form")) {
            int column = fit.names().indexOf(name);
            if (column < 0) {
                throw new Refusal("\"functional_form\" names " + name + ", which is no column of the model; it has "
                        + String.join(", ", fit.names()) + ".");
            }
            CumulativeResiduals test = CumulativeResiduals.of(fit, column, (int) spec.number("draws", DRAWS), stream.substream(name));
            out.put(name, new Results().put("sup", test.statistic()).put("at", test.at()).put("p", test.pValue())
                    .put("draws", test.draws()));
        }
        return out;
    }
}
