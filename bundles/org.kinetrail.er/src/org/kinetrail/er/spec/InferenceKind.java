package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.er.inference.BootstrapIntervals;
import org.kinetrail.er.inference.ChainedEquations;
import org.kinetrail.er.inference.Multiplicity;
import org.kinetrail.er.inference.RubinPooling;
import org.kinetrail.er.prediction.LogisticResampling;
import org.kinetrail.er.prediction.SubjectBootstrap;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.CoxReplicates;
import org.kinetrail.er.survival.CoxResampling;
import org.kinetrail.numeric.RandomStream;

/** Pooled imputations, adjusted p-values, bootstrap intervals. */
final class InferenceKind {

    private static final double LEVEL = 0.95;
    private static final int REPLICATES = 1000;

    private InferenceKind() {
    }

    /** Adjusted p-values of a column. */
    static Results multiplicity(Spec spec, Frame data) {
        double[] p = data.numbers(spec.text("column", data.names().get(0)));
        for (int i = 0; i < p.length; i++) {
            if (p[i] < 0.0 || p[i] > 1.0) {
                throw new Refusal("Row " + (i + 1) + " holds " + NumberText.of(p[i]) + "; a p-value lies between 0 and 1.");
            }
        }
        return new Results().put("bonferroni", Multiplicity.bonferroni(p)).put("holm", Multiplicity.holm(p))
                .put("hochberg", Multiplicity.hochberg(p)).put("hommel", Multiplicity.hommel(p))
                .put("BH", Multiplicity.benjaminiHochberg(p)).put("BY", Multiplicity.benjaminiYekutieli(p)).put("outcome", "computed");
    }

    /**
     * The same model fitted to each completed data set, pooled by Rubin's rules: a Cox model where the formula has {@code Surv}, else a
     * logistic one. The first column numbers the data sets; without a formula all columns after {@code time,status} are covariates.
     */
    static Results pooling(Spec spec, Frame data) {
        Map<String, Object> chained = spec.tree("chained");
        if (!chained.isEmpty()) {
            return chained(spec, new Spec(chained), data);
        }
        String set = spec.text("imputation", data.names().get(0));
        double[] number = data.numbers(set);
        double[] sets = Arrays.stream(number).distinct().sorted().toArray();
        if (sets.length < 2) {
            throw new Refusal("Column " + set + " numbers the completed data sets; pooling needs at least two of them.");
        }
        List<Frame> frames = new ArrayList<>();
        for (double one : sets) {
            frames.add(data.take(IntStream.range(0, number.length).filter(i -> number[i] == one).toArray()));
        }
        return fitted(Formula.parse(spec.text("formula", standard(data, set))), frames, spec);
    }

    /** Data sets completed here by {@link ChainedEquations}, fitted and pooled. */
    private static Results chained(Spec spec, Spec asked, Frame data) {
        int sets = (int) asked.number("sets", 20);
        int rounds = (int) asked.number("rounds", 10);
        if (sets < 2 || rounds < 1) {
            throw new Refusal("\"chained\" needs at least 2 sets and 1 round.");
        }
        List<Frame> frames = ChainedEquations.of(data, asked.texts("columns"), sets, rounds,
                RandomStream.named((long) asked.number("seed", 1), "imputation"));
        return fitted(Formula.parse(spec.text("formula")), frames, spec).put("imputed_sets", sets);
    }

    private static Results fitted(Formula formula, List<Frame> frames, Spec spec) {
        List<double[][]> fits = new ArrayList<>();
        List<String> names = List.of();
        for (Frame one : frames) {
            Design design = formula.design(one);
            if (!names.isEmpty() && !names.equals(design.names())) {
                throw new Refusal("The completed data sets give different columns; state the levels of factors in \"factor_levels\".");
            }
            names = design.names();
            fits.add(estimates(design, fits.size() + 1));
        }
        boolean cox = formula.text().contains("Surv(");
        return pooled(cox && names.get(0).equals("(Intercept)") ? names.subList(1, names.size()) : names, fits,
                spec.number("dfcom", Double.POSITIVE_INFINITY));
    }

    private static String standard(Frame data, String set) {
        List<String> others = data.names().stream().filter(n -> !List.of(set, "time", "status").contains(n)).toList();
        return "Surv(time, status) ~ " + String.join(" + ", others);
    }

    /** Estimates and variances. */
    private static double[][] estimates(Design design, double set) {
        if (design.response() instanceof org.kinetrail.er.formula.Response.Survival) {
            if (CoxModel.fit(CoxKind.survivalData(design), CoxOptions.STANDARD) instanceof Fit.Converged<CoxFit> c) {
                double[][] variance = c.value().variance();
                return new double[][] {c.value().coefficients(), IntStream.range(0, variance.length).mapToDouble(j -> variance[j][j])
                        .toArray()};
            }
        } else if (GeneralizedLinear.logistic(ModelData.of(design)) instanceof Fit.Converged<GlmFit> c) {
            return new double[][] {c.value().coefficients(), Arrays.stream(c.value().standardErrors()).map(s -> s * s).toArray()};
        }
        throw new Refusal("The model has no estimate in completed data set " + NumberText.of(set)
                + ", so that nothing can be pooled; simplify the model.");
    }

    private static Results pooled(List<String> names, List<double[][]> fits, double df) {
        int p = names.size();
        int m = fits.size();
        double[][] estimates = new double[p][m];
        double[][] variances = new double[p][m];
        RubinPooling[] pooled = new RubinPooling[p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < m; k++) {
                estimates[j][k] = fits.get(k)[0][j];
                variances[j][k] = fits.get(k)[1][j];
            }
            pooled[j] = RubinPooling.of(estimates[j], variances[j], df, LEVEL);
        }
        List<Integer> sets = Results.Table.numbered(m);
        Results out = new Results().put("terms", names);
        out.put("est", column(pooled, RubinPooling::estimate)).put("ubar", column(pooled, RubinPooling::within))
                .put("b", column(pooled, RubinPooling::between)).put("total", column(pooled, RubinPooling::total))
                .put("se", column(pooled, RubinPooling::standardError)).put("df_barnard_rubin", column(pooled, RubinPooling::df))
                .put("df_rubin1987", column(pooled, RubinPooling::dfRubin)).put("lambda", column(pooled, RubinPooling::lambda))
                .put("riv", column(pooled, RubinPooling::relativeIncrease)).put("lower95", column(pooled, RubinPooling::lower))
                .put("upper95", column(pooled, RubinPooling::upper));
        return new Results().put("per_imputation_coef", new Results.Table(names, sets, estimates))
                .put("per_imputation_var", new Results.Table(Results.Table.numbered(p), sets, variances)).put("pooled", out)
                .put("outcome", "computed");
    }

    private static double[] column(RubinPooling[] pooled, java.util.function.ToDoubleFunction<RubinPooling> part) {
        return Arrays.stream(pooled).mapToDouble(part).toArray();
    }

    /** Bootstrap of a Cox model's coefficients; new data, where given, hold the rows drawn, one resample a line, counted from 1. */
    static Results bootstrap(Spec spec, Frame data, Frame draws) {
        Design design = Formula.parse(spec.text("formula")).design(data, spec.text("weights", null));
        Fit<CoxFit> fit = CoxModel.fit(CoxKind.survivalData(design), CoxOptions.STANDARD.withTies(CoxKind.ties(spec.text("ties",
                "efron"))));
        if (!(fit instanceof Fit.Converged<CoxFit> converged)) {
            return Outcomes.put(new Results(), fit, design);
        }
        CoxFit full = converged.value();
        CoxResampling resampling = CoxResampling.of(full);
        CoxReplicates replicates = draws == null
                ? resampling.bootstrap(RandomStream.named((long) spec.number("seed", 1.0), "bootstrap-cox"),
                        (int) spec.number("B", REPLICATES), 1)
                : resampling.drawn(rows(draws, design.size()), 1);
        double[][] left = resampling.leaveOneOut(1).coefficients();
        Results failures = new Results();
        replicates.failures().forEach(failures::put);
        return Outcomes.put(intervals(full.names(), full.coefficients(), replicates.coefficients(), left).put("without_estimate", failures), fit,
                design);
    }

    /**
     * Bootstrap of a logistic model's coefficients, within the levels of the column {@code strata} where one is named; new data as for
     * {@link #bootstrap}.
     */
    static Results bootstrapLogistic(Spec spec, Frame data, Frame draws) {
        Design design = Formula.parse(spec.text("formula")).design(data);
        ModelData model = ModelData.of(design);
        Fit<GlmFit> fit = GeneralizedLinear.logistic(model);
        if (!(fit instanceof Fit.Converged<GlmFit> converged)) {
            return Outcomes.put(new Results(), fit, design);
        }
        LogisticResampling resampling = LogisticResampling.of(model);
        int[] strata = spec.has("strata") ? strata(design.used().column(spec.text("strata"))) : new int[model.size()];
        double[][] estimates = resampling.drawn(draws != null ? rows(draws, design.size()) : SubjectBootstrap.draws(strata,
                (int) spec.number("B", REPLICATES), (long) spec.number("seed", 1.0), "bootstrap-logistic"));
        int without = (int) Arrays.stream(estimates).filter(e -> Double.isNaN(e[0])).count();
        return Outcomes.put(intervals(model.names(), converged.value().coefficients(), estimates, resampling.leaveOneOut())
                .put("without_estimate", new Results().put("no-finite-estimate", without)), fit, design);
    }

    private static int[] strata(Column column) {
        List<String> labels = IntStream.range(0, column.size()).mapToObj(column::label).distinct().toList();
        return IntStream.range(0, column.size()).map(i -> labels.indexOf(column.label(i))).toArray();
    }

    private static Results intervals(List<String> names, double[] full, double[][] estimates, double[][] left) {
        Results intervals = new Results();
        for (int j = 0; j < names.size(); j++) {
            int at = j;
            double[] drawn = Arrays.stream(estimates).mapToDouble(r -> r[at]).filter(Double::isFinite).toArray();
            double[] jackknife = Arrays.stream(left).mapToDouble(r -> r[at]).filter(Double::isFinite).toArray();
            intervals.put(names.get(j), intervals(full[j], drawn, jackknife));
        }
        return new Results().put("estimates", new Results.Table(Results.Table.numbered(estimates.length), names, estimates)).put("ci", intervals);
    }

    private static int[][] rows(Frame draws, int most) {
        int[][] out = new int[draws.rows()][draws.names().size()];
        for (int k = 0; k < draws.names().size(); k++) {
            double[] column = draws.numbers(draws.names().get(k));
            for (int b = 0; b < column.length; b++) {
                if (!(column[b] >= 1.0 && column[b] <= most)) {
                    throw new Refusal("Line " + (b + 1) + " of the resamples names row " + NumberText.of(column[b]) + "; rows run from 1 to " + most
                            + ".");
                }
                out[b][k] = (int) column[b] - 1;
            }
        }
        return out;
    }

    private static Results intervals(double estimate, double[] drawn, double[] jackknife) {
        BootstrapIntervals b = BootstrapIntervals.of(estimate, drawn, LEVEL);
        BootstrapIntervals.BiasCorrected bca = b.biasCorrected(jackknife);
        return new Results().put("t0", estimate).put("bias", b.bias()).put("se", b.standardError())
                .put("percentile_type7", pair(b.percentile(7))).put("percentile_type6", pair(b.percentile(6)))
                .put("basic_type7", pair(b.basic())).put("normal", pair(b.normal()))
                .put("bca", new Results().put("z0", bca.z0()).put("a", bca.acceleration())
                        .put("probs", new double[] {bca.lowerP(), bca.upperP()}).put("ci_type7", pair(bca.limits()))
                        .put("acceleration", "jackknife"));
    }

    private static double[] pair(BootstrapIntervals.Limits limits) {
        return new double[] {limits.lower(), limits.upper()};
    }
}
