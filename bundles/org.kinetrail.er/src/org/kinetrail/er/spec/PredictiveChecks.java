package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.binning.Bins;
import org.kinetrail.er.binning.QuantileType;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.er.prediction.PredictiveCheck;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.FollowUpSimulator;
import org.kinetrail.er.survival.SurvivalTimes;

/** The object {@code predictive_check} of a specification: replicates of a fitted model by bin of a column. */
final class PredictiveChecks {

    private static final double LEVEL = 0.95;
    private static final int REPLICATES = 1000;
    private static final int GRID = 20;

    private PredictiveChecks() {
    }

    /** Bins of a column with their names. */
    private record Binned(List<String> names, int[] bin) {

        static Binned of(Spec asked, Frame rows) {
            String name = asked.text("column");
            if (rows.column(name) instanceof Column.Factor factor) {
                return new Binned(factor.levels(), factor.codes());
            }
            int groups = (int) asked.number("bins", 4);
            if (groups < 1) {
                throw new Refusal("\"bins\" of \"predictive_check\" is " + groups + "; ask for at least 1.");
            }
            double[] values = rows.numbers(name);
            if (Arrays.stream(values).anyMatch(Double::isNaN)) {
                throw new Refusal("Column " + name + " of \"predictive_check\" is missing in rows of the fit; name a column of the model.");
            }
            Bins bins = Bins.byQuantiles(values, groups, QuantileType.TYPE7, true);
            double[] b = bins.uniqueBreaks();
            return new Binned(IntStream.range(0, bins.size()).mapToObj(k -> (k == 0 ? "[" : "(") + NumberText.of(b[k]) + ", "
                    + NumberText.of(b[Math.min(k + 1, b.length - 1)]) + "]").toList(), Arrays.stream(bins.codes()).map(c -> c - 1).toArray());
        }
    }

    /** Rates of a logistic model. */
    static void responses(Results out, GlmFit fit, Design design, Spec spec) {
        if (!spec.has("predictive_check")) {
            return;
        }
        if (fit.data().weights() != null) {
            throw new Refusal("Responses are simulated for rows that count once; leave the weights out.");
        }
        Spec asked = new Spec(spec.tree("predictive_check"));
        Binned bins = Binned.of(asked, design.used());
        PredictiveCheck check = PredictiveCheck.ofResponses(fit.data().response(), fit.fitted(), bins.bin, bins.names.size(), draws(asked));
        put(out, check, bins, asked, List.of("rate"), null);
    }

    /** Curves of a Cox model. */
    static void times(Results out, CoxFit fit, Design design, Spec spec) {
        if (!spec.has("predictive_check")) {
            return;
        }
        Spec asked = new Spec(spec.tree("predictive_check"));
        Binned bins = Binned.of(asked, design.used());
        SurvivalTimes observed = CoxKind.survivalData(design).times();
        double[] times = asked.timesOrNull("times");
        double last = Arrays.stream(observed.stop()).max().orElse(0.0);
        double[] at = times != null ? times : IntStream.rangeClosed(1, GRID).mapToDouble(k -> last * k / GRID).toArray();
        FollowUpSimulator simulator = FollowUpSimulator.of(fit, CoxAssessment.members(design, design.used()), observed);
        PredictiveCheck check = PredictiveCheck.ofTimes(observed, simulator, bins.bin, bins.names.size(), at, draws(asked));
        put(out, check, bins, asked, Results.Table.numbered(at.length), at);
    }

    private static PredictiveCheck.Draws draws(Spec asked) {
        int replicates = (int) asked.number("replicates", REPLICATES);
        if (replicates < 1) {
            throw new Refusal("\"replicates\" of \"predictive_check\" is " + replicates + "; ask for at least 1.");
        }
        return new PredictiveCheck.Draws(replicates, (long) asked.number("seed", 1), LEVEL);
    }

    private static void put(Results out, PredictiveCheck check, Binned bins, Spec asked, List<?> columns, double[] times) {
        int[] count = new int[bins.names.size()];
        Arrays.stream(bins.bin).forEach(b -> count[b]++);
        out.put("predictive_check", new Results().put("column", asked.text("column")).put("bins", bins.names).put("n", count).put("times", times)
                .put("observed", new Results.Table(bins.names, columns, check.observed()))
                .put("lower95", new Results.Table(bins.names, columns, check.lower()))
                .put("median", new Results.Table(bins.names, columns, check.median()))
                .put("upper95", new Results.Table(bins.names, columns, check.upper()))
                .put("position", new Results.Table(bins.names, columns, check.position()))
                .put("replicates", draws(asked).replicates()).put("rule", "replicates drawn from the fitted model with parameters at their "
                        + "estimates; position is the share of replicates below the observed value, equal ones by half"));
    }
}
