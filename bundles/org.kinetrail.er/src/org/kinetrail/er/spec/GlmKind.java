package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.inference.EValue;
import org.kinetrail.er.regression.Family;
import org.kinetrail.er.regression.FirthFit;
import org.kinetrail.er.regression.FirthLogistic;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmDiagnostics;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.Interval;
import org.kinetrail.er.regression.LinearModel;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.regression.PopulationAverage;
import org.kinetrail.er.regression.TermTests;
import org.kinetrail.numeric.linear.Matrix;

/** Logistic and Poisson regression. */
final class GlmKind {

    private static final double LEVEL = 0.95;
    private static final List<String> PERCENT = List.of("2.5 %", "97.5 %");
    private static final List<String> LIMITS = List.of("lower", "upper");

    private GlmKind() {
    }

    static Results run(Spec spec, Frame data, Frame newData, Family family) {
        Design design = Formula.parse(spec.text("formula")).design(data, spec.text("weights", null));
        ModelData model = ModelData.of(design);
        Fit<GlmFit> fit = family == Family.BINOMIAL ? GeneralizedLinear.logistic(model) : GeneralizedLinear.poisson(model);
        Results out = new Results();
        if (fit instanceof Fit.Converged<GlmFit> converged) {
            GlmFit value = GeneralizedLinear.withWorkingWeights(converged.value());
            core(out, value);
            out.put("se_at_solution", converged.value().standardErrors());
            intervals(out, value);
            tests(out, design, value);
            new Hypotheses(design, value.names(), value.coefficients(), value.covariance().toRows(), Double.POSITIVE_INFINITY).put(out, spec);
            diagnostics(out, value);
            if (design.clusters() != null) {
                out.put("robust_se_cluster", GlmDiagnostics.clusteredErrors(value, design.clusters().codes()));
            }
            if (family == Family.BINOMIAL) {
                LogisticAccuracy.put(out, value, design, spec);
                PredictiveChecks.responses(out, converged.value(), design, spec);
            }
            if (newData != null) {
                out.put("predict", predictions(value, design.on(newData), design.offsetOn(newData)));
            }
            Map<String, Object> average = spec.tree("average");
            if (!average.isEmpty()) {
                out.put("average", averages(value, design, data, new Spec(average)));
            }
        } else {
            out.put("terms", model.names()).put("converged", false);
        }
        out.put("n", design.size()).put("rows_missing", design.missingRows());
        Outcomes.put(out, fit, design);
        if (fit instanceof Fit.NotEstimable<GlmFit> none && none.reason().endsWith("separation")) {
            Fit<FirthFit> firth = FirthLogistic.fit(model.estimable());
            Results beside = new Results();
            if (firth instanceof Fit.Converged<FirthFit> converged) {
                FirthKind.core(beside, converged.value());
            }
            out.put("firth", Outcomes.put(beside, firth));
        }
        return out;
    }

    private static void core(Results out, GlmFit fit) {
        out.put("terms", fit.names()).put("coef", fit.coefficients()).put("se", fit.standardErrors()).put("z", fit.z())
                .put("p", fit.pValues()).put("vcov", table(fit.names(), fit.covariance())).put("deviance", fit.deviance())
                .put("null_deviance", fit.nullDeviance()).put("df_resid", fit.dfResidual()).put("df_null", fit.dfNull())
                .put("aic", fit.aic()).put("bic", fit.bic()).put("loglik", fit.logLikelihood()).put("iter", fit.iterations())
                .put("converged", true).put("rank", fit.rank());
    }

    static Results.Table table(List<String> names, Matrix square) {
        return new Results.Table(names, names, square.toRows());
    }

    private static void intervals(Results out, GlmFit fit) {
        int p = fit.names().size();
        double[][] wald = new double[p][];
        double[][] profile = new double[p][];
        for (int j = 0; j < p; j++) {
            Interval w = fit.waldInterval(j, LEVEL);
            Interval l = GeneralizedLinear.profileInterval(fit, j, LEVEL);
            wald[j] = new double[] {w.lower(), w.upper()};
            profile[j] = new double[] {l.lower(), l.upper()};
        }
        out.put("wald_ci95", new Results.Table(fit.names(), PERCENT, wald));
        double share = Arrays.stream(fit.data().response()).average().orElse(0.0);
        CoxKind.eValues(out, fit.names(), wald, fit.coefficients(), ratio -> fit.family() == Family.BINOMIAL
                ? EValue.fromOddsRatio(ratio, share) : ratio);
        out.put("profile_ci95_exact", new Results.Table(fit.names(), LIMITS, profile));
    }

    private static void tests(Results out, Design design, GlmFit fit) {
        double nan = Double.NaN;
        List<String> names = new ArrayList<>(List.of("<none>"));
        List<double[]> rows = new ArrayList<>();
        rows.add(new double[] {nan, fit.deviance(), fit.aic(), nan, nan});
        for (TermTests.Line line : TermTests.drop(design, fit)) {
            names.add(line.term());
            rows.add(new double[] {line.df(), line.deviance(), line.aic(), line.statistic(), line.pValue()});
        }
        out.put("lrt_drop1", new Results.Table(names, List.of("Df", "Deviance", "AIC", "LRT", "Pr(>Chi)"),
                rows.toArray(double[][]::new)));
        List<String> sequential = new ArrayList<>(List.of("NULL"));
        List<double[]> steps = new ArrayList<>();
        steps.add(new double[] {nan, nan, fit.dfNull(), fit.nullDeviance(), nan});
        for (TermTests.Line line : TermTests.sequence(design, fit)) {
            sequential.add(line.term());
            steps.add(new double[] {line.df(), line.statistic(), line.dfResidual(), line.deviance(), line.pValue()});
        }
        out.put("anova_sequential", new Results.Table(sequential, List.of("Df", "Deviance", "Resid. Df", "Resid. Dev", "Pr(>Chi)"),
                steps.toArray(double[][]::new)));
    }

    private static void diagnostics(Results out, GlmFit fit) {
        GlmDiagnostics diagnostics = GlmDiagnostics.withWorkingWeights(fit);
        boolean intercept = fit.data().hasIntercept();
        LogisticAccuracy.goodness(out, fit, diagnostics.pearsonResiduals());
        out.put("robust_se_HC0", diagnostics.hc0()).put("robust_se_HC3", diagnostics.hc3()).put("fitted", fit.fitted())
                .put("resid_deviance", diagnostics.devianceResiduals()).put("resid_pearson", diagnostics.pearsonResiduals())
                .put("hat", diagnostics.leverages()).put("cooks", diagnostics.cooks())
                .put("vif_columns_ols", GlmDiagnostics.vifOfColumns(fit.data().columns(), intercept))
                .put("condition_number_belsley", LinearModel.belsleyCondition(fit.data()))
                .put("condition_indices", LinearModel.conditionIndices(fit.data()))
                .put("vif_rms_from_vcov", GlmDiagnostics.vifFromCovariance(fit.covariance(), intercept));
    }

    /** Means over the rows of the fit with a column set to each value, and their differences from the first. */
    private static Results averages(GlmFit fit, Design design, Frame data, Spec asked) {
        String column = asked.text("column");
        List<?> values = asked.values("at");
        Frame population = data.take(design.rows());
        double[] weight = design.weights();
        double[][] out = new double[7][values.size()];
        PopulationAverage first = null;
        for (int k = 0; k < values.size(); k++) {
            Frame rows = population.with(column, AdjustedCurves.same(population, column, values.get(k)));
            PopulationAverage mean = PopulationAverage.of(fit, design.on(rows), design.offsetOn(rows), weight, LEVEL);
            first = first == null ? mean : first;
            PopulationAverage difference = mean.minus(first, fit, LEVEL);
            double[] found = {mean.mean(), mean.standardError(), mean.limits().lower(), mean.limits().upper(), difference.mean(),
                difference.limits().lower(), difference.limits().upper()};
            for (int r = 0; r < found.length; r++) {
                out[r][k] = found[r];
            }
        }
        return new Results().put("at", values.stream().allMatch(Number.class::isInstance) ? asked.numbers("at")
                : values.stream().map(String::valueOf).toList()).put("mean", out[0]).put("se", out[1]).put("lower95", out[2]).put("upper95", out[3])
                .put("difference", out[4]).put("difference_lower95", out[5]).put("difference_upper95", out[6]);
    }

    private static Results predictions(GlmFit fit, Matrix rows, double[] offset) {
        int m = rows.rows();
        double[][] out = new double[6][m];
        double z = org.kinetrail.numeric.distribution.Normal.upperQuantile(0.5 * (1.0 - LEVEL));
        for (int i = 0; i < m; i++) {
            double link = fit.link(rows.row(i), offset[i]);
            double se = fit.linkStandardError(rows.row(i));
            double mean = fit.family().mean(link);
            out[0][i] = link;
            out[1][i] = se;
            out[2][i] = mean;
            out[3][i] = fit.family().mean(link - z * se);
            out[4][i] = fit.family().mean(link + z * se);
            out[5][i] = se * (fit.family() == Family.BINOMIAL ? mean * (1.0 - mean) : mean);
        }
        return new Results().put("link", out[0]).put("se_link", out[1]).put(fit.family() == Family.BINOMIAL ? "prob" : "mean", out[2])
                .put("lower95", out[3]).put("upper95", out[4]).put("se_response", out[5]);
    }
}
