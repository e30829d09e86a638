package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.survival.AdjustedSurvival;
import org.kinetrail.er.survival.AdjustedSurvival.Population;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CumulativeResiduals;
import org.kinetrail.er.survival.SurvivalPerformance;
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
            out.put("marginal", AdjustedCurves.of(fit, design, spec));
        }
        if (spec.has("functional_form")) {
            out.put("functional_form", form(fit, spec));
        }
    }

    /** The rows of a frame as members of a population, each in its stratum; the fit's case weights when the rows are its own. */
    static Population members(Design design, Frame rows) {
        Matrix all = design.on(rows);
        int from = design.hasIntercept() ? 1 : 0;
        double[][] patterns = new double[all.rows()][];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = Arrays.copyOfRange(all.row(i), from, all.columns());
        }
        return new Population(patterns, design.strata() == null ? null : design.strataOn(rows), design.offsetOn(rows), design.weights());
    }

    private static Results performance(CoxFit fit, Design design, double[] times) {
        double[][] survival = AdjustedSurvival.ofMembers(fit, members(design, design.used()), times);
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
