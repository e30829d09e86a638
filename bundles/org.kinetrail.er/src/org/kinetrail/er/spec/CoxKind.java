package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.formula.Response;
import org.kinetrail.er.formula.Term;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.inference.EValue;
import org.kinetrail.er.prediction.Optimism;
import org.kinetrail.er.survival.Concordance;
import org.kinetrail.er.survival.ConcordanceResult;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.CoxProfile;
import org.kinetrail.er.survival.FirthCox;
import org.kinetrail.er.survival.FirthCoxFit;
import org.kinetrail.er.survival.ProfileInterval;
import org.kinetrail.er.survival.Stopping;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.er.survival.Ties;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.ChiSquared;

/** Cox models, plain and with Firth's penalty, and the concordance of a marker. */
final class CoxKind {

    private static final double LEVEL = 0.95;
    private static final int MOST_STRATA_SHOWN = 10;
    private static final double R_TIGHT = 1e-15;
    private static final List<String> LIMITS = List.of("lower", "upper");
    private static final List<String> COUNTS = List.of("concordant", "discordant", "tied.x", "tied.y", "tied.xy");

    private CoxKind() {
    }

    static Results run(Spec spec, Frame data, Frame newData) {
        Design design = Formula.parse(spec.text("formula")).design(data, spec.text("weights", null));
        SurvivalData survival = survivalData(design);
        Ties ties = ties(spec.text("ties", "efron"));
        boolean robust = survival.cluster() != null || hasFractions(survival.weight());
        CoxOptions options = CoxOptions.STANDARD.withTies(ties).withRobust(robust);
        Fit<CoxFit> fit = CoxModel.fit(survival, options);
        Results out = new Results();
        if (fit instanceof Fit.Converged<CoxFit> converged) {
            CoxFit value = converged.value();
            core(out, value, iterations(survival, options));
            double share = (double) value.events() / value.rows();
            eValues(out, value.names(), value.waldLimits(LEVEL), value.coefficients(), hr -> EValue.fromHazardRatio(hr, share));
            interactions(out, design, value, survival);
            new Hypotheses(design, value.names(), value.coefficients(), value.variance(), Double.POSITIVE_INFINITY).put(out, spec);
            CoxTermTables.put(out, value, design);
            out.put("concordance", concordance(Concordance.of(value), design.strata() != null
                    && design.strata().labels().size() <= MOST_STRATA_SHOWN));
            CoxDetails.residuals(out, value, design);
            CoxAssessment.put(out, value, design, spec);
            PredictiveChecks.times(out, value, design, spec);
            if (spec.has("validate")) {
                int[][] resamples = Validation.resamples(spec, survival.size());
                out.put("validate", Validation.of(Optimism.ofCox(survival, value, resamples), resamples.length));
            }
            profile(out, value);
            if (!ties.exact()) {
                CoxDetails.proportionality(out, value, design);
            }
            CoxDetails.baseline(out, value, design);
            if (newData != null) {
                CoxDetails.patterns(out, value, design, newData, spec.timesOrNull("times"));
            }
        } else {
            without(out, survival, fit);
        }
        out.put("rows_missing", design.missingRows());
        Outcomes.put(out, fit, design);
        if (fit instanceof Fit.NotEstimable<CoxFit> none && "monotone-likelihood".equals(none.reason())) {
            limit(out, none.objective(), survival, options, design);
            out.put("firth", firth(survival, ties.exact() ? Ties.EFRON : ties));
        }
        return out;
    }

    /** What there is to say without an estimate; coefficients that run off are infinite, the others not available. */
    private static void without(Results out, SurvivalData survival, Fit<CoxFit> fit) {
        double[] coefficients = new double[survival.names().size()];
        Arrays.fill(coefficients, Double.NaN);
        if (fit instanceof Fit.NotEstimable<CoxFit> none) {
            none.infinite().forEach(e -> coefficients[survival.names().indexOf(e.term())] = e.positive() ? Double.POSITIVE_INFINITY
                    : Double.NEGATIVE_INFINITY);
            out.put("loglik", none.objective());
        }
        out.put("n", survival.size()).put("nevent", survival.times().events()).put("terms", survival.names()).put("coef", coefficients);
    }

    /**
     * Of a likelihood that rises without end: what has a limit, and beside it the point at which R's rule ends its search, which is no
     * estimate.
     */
    private static void limit(Results out, double objective, SurvivalData survival, CoxOptions options, Design design) {
        CoxFit last = CoxModel.lastIterate(survival, options);
        CoxFit printed = CoxModel.lastIterate(survival, options.withStopping(Stopping.R_DEFAULT));
        if (last == null || printed == null) {
            return;
        }
        int df = last.rank();
        double statistic = 2.0 * (objective - last.nullLogLikelihood());
        out.put("loglik_null", last.nullLogLikelihood()).put("lrt", test(new TestStatistic(statistic, df,
                ChiSquared.upperTail(Math.max(statistic, 0.0), df)))).put("score", test(last.tests().score()))
                .put("aic", 2.0 * df - 2.0 * objective).put("bic_nevent", df * Elementary.log(last.events()) - 2.0 * objective)
                .put("concordance", concordance(Concordance.of(last), false));
        CoxDetails.residuals(out, last, design);
        Results point = new Results();
        core(point, printed, 0);
        out.put("last_iterate", point.put("iter", null).put("rule",
                "relative change of the log-likelihood below 1e-9 or 20 steps, as R stops; no estimate"));
    }

    /** The data of a design with follow-up times. */
    static SurvivalData survivalData(Design design) {
        Response.Survival times = design.survivalResponse();
        return new SurvivalData(new SurvivalTimes(times.start(), times.stop(), times.status()), design.covariateNames(),
                design.covariates(), design.strata() == null ? null : design.strata().codes(), design.weights(), design.offset(),
                design.clusters() == null ? null : design.clusters().codes());
    }

    static Ties ties(String name) {
        return switch (name) {
            case "efron" -> Ties.EFRON;
            case "breslow" -> Ties.BRESLOW;
            case "exact" -> Ties.EXACT;
            case "exact-continuous" -> Ties.EXACT_CONTINUOUS;
            default -> throw new Refusal("\"ties\" is \"" + name + "\"; known are efron, breslow, exact (discrete) and exact-continuous.");
        };
    }

    /** As in R, weights that are not whole numbers ask for the robust variance. */
    private static boolean hasFractions(double[] weights) {
        return weights != null && Arrays.stream(weights).anyMatch(w -> w != Math.rint(w));
    }

    /**
     * Newton steps as R counts them at tolerance 1e-15 for the relative change of the log-likelihood, which the next step changes by half
     * the decrement. R's own rounding may add one.
     */
    private static int iterations(SurvivalData survival, CoxOptions options) {
        if (CoxModel.fit(survival, options.withStopping(Stopping.COEFFICIENTS)) instanceof Fit.Converged<CoxFit> converged) {
            double change = 0.5 * converged.certificate().decrement() / Math.abs(converged.value().logLikelihood());
            return converged.certificate().iterations() + (change <= R_TIGHT ? 1 : 2);
        }
        return 0;
    }

    private static void core(Results out, CoxFit fit, int iterations) {
        double[][] limits = fit.waldLimits(LEVEL);
        int p = limits.length;
        double[] lower = new double[p];
        double[] upper = new double[p];
        Results means = new Results();
        for (int j = 0; j < p; j++) {
            lower[j] = Elementary.exp(limits[j][0]);
            upper[j] = Elementary.exp(limits[j][1]);
            means.put(fit.names().get(j), fit.means()[j]);
        }
        TestStatistic robust = fit.tests().robustScore();
        out.put("n", fit.rows()).put("nevent", fit.events()).put("iter", iterations).put("terms", fit.names())
                .put("coef", fit.coefficients()).put("se", fit.modelErrors()).put("robust_se", fit.robustErrors()).put("z", fit.z())
                .put("p", fit.pValues()).put("var", numbered(fit.variance())).put("hr", fit.hazardRatios()).put("hr_lower95", lower)
                .put("hr_upper95", upper).put("loglik_null", fit.nullLogLikelihood()).put("loglik", fit.logLikelihood())
                .put("lrt", test(fit.tests().likelihoodRatio())).put("score", test(fit.tests().score()))
                .put("wald", test(fit.tests().wald())).put("robust_score", robust == null ? null : robust.statistic())
                .put("aic", fit.aic()).put("bic_nevent", fit.bic()).put("means", means)
                .put("nagelkerke_type_rsq", new Results().put("rsq", fit.nagelkerke()[0]).put("maxrsq", fit.nagelkerke()[1]));
    }

    /** E-values of ratios per unit, as R's EValue package counts common outcomes; an intercept has none. */
    static void eValues(Results out, List<String> names, double[][] limits, double[] coefficients, DoubleUnaryOperator toRiskRatio) {
        double[][] rows = new double[names.size()][];
        for (int j = 0; j < rows.length; j++) {
            double[] ratio = new double[3];
            double[] logs = {coefficients[j], limits[j][0], limits[j][1]};
            for (int k = 0; k < ratio.length; k++) {
                ratio[k] = names.get(j).equals("(Intercept)") ? Double.NaN : toRiskRatio.applyAsDouble(Elementary.exp(logs[k]));
            }
            EValue value = EValue.ofRiskRatio(ratio[0], ratio[1], ratio[2]);
            rows[j] = new double[] {value.estimate(), value.limit()};
        }
        out.put("e_value", new Results.Table(names, List.of("estimate", "limit"), rows));
    }

    static Results.Table numbered(double[][] square) {
        return new Results.Table(Results.Table.numbered(square.length), Results.Table.numbered(square.length), square);
    }

    private static Results test(TestStatistic test) {
        return new Results().put("test", test.statistic()).put("df", test.df()).put("pvalue", test.pValue());
    }

    /** The likelihood-ratio test of all interactions together. */
    private static void interactions(Results out, Design design, CoxFit full, SurvivalData survival) {
        List<Term> terms = design.formula().terms();
        if (terms.stream().noneMatch(t -> t.variables().size() > 1)) {
            return;
        }
        Design main = design.formula().withTerms(terms.stream().filter(t -> t.variables().size() == 1).toList()).design(design.used());
        SurvivalData less = survivalData(main);
        SurvivalData weighted = new SurvivalData(less.times(), less.names(), less.columns(), less.stratum(), survival.weight(),
                less.offset(), less.cluster());
        CoxOptions options = CoxOptions.STANDARD.withTies(full.ties());
        if (CoxModel.fit(weighted, options) instanceof Fit.Converged<CoxFit> converged) {
            double statistic = 2.0 * (full.logLikelihood() - converged.value().logLikelihood());
            int df = full.rank() - converged.value().rank();
            out.put("interaction_lrt", new Results().put("chisq", statistic).put("df", df).put("p", ChiSquared.upperTail(statistic, df)));
        }
    }

    private static void profile(Results out, CoxFit fit) {
        ProfileInterval[] limits = CoxProfile.of(fit).limits(LEVEL);
        double[][] rows = new double[limits.length][];
        for (int j = 0; j < rows.length; j++) {
            rows[j] = new double[] {limits[j].lower(), limits[j].upper()};
        }
        out.put("profile_ci95", new Results.Table(fit.names(), LIMITS, rows));
    }

    private static Results concordance(ConcordanceResult c, boolean byStratum) {
        Results out = new Results().put("c", c.concordance()).put("se", c.se());
        if (byStratum) {
            double[][] rows = c.strata().stream().map(CoxKind::counts).toArray(double[][]::new);
            return out.put("counts", new Results.Table(Results.Table.numbered(rows.length), COUNTS, rows));
        }
        Results counts = new Results();
        double[] values = counts(c.total());
        for (int k = 0; k < values.length; k++) {
            counts.put(COUNTS.get(k), values[k]);
        }
        return out.put("counts", counts);
    }

    private static double[] counts(ConcordanceResult.Counts c) {
        return new double[] {c.concordant(), c.discordant(), c.tiedMarker(), c.tiedTime(), c.tiedBoth()};
    }

    /** Concordance of a marker column; higher means higher risk. */
    static Results marker(Spec spec, Frame data) {
        if (data.names().size() < 3) {
            throw new Refusal("A concordance needs three columns: time, status (0/1) and the marker.");
        }
        String time = spec.text("time", data.names().get(0));
        String status = spec.text("status", data.names().get(1));
        String marker = spec.text("marker");
        Design design = Formula.parse("Surv(`" + time + "`, `" + status + "`) ~ `" + marker + "`").design(data);
        Response.Survival times = design.survivalResponse();
        SurvivalTimes follow = new SurvivalTimes(times.start(), times.stop(), times.status());
        double[] values = design.covariates()[0];
        ConcordanceResult uno = Concordance.of(follow, values, Concordance.Setting.UNO);
        return new Results().put("harrell", concordance(Concordance.of(follow, values, Concordance.Setting.HARRELL), false))
                .put("uno_weights_nG2", new Results().put("c", uno.concordance()).put("se", uno.se())).put("n", design.size())
                .put("rows_missing", design.missingRows()).put("outcome", "computed");
    }

    /** Firth's penalty with the plain fit beside it. */
    static Results penalised(Spec spec, Frame data) {
        Design design = Formula.parse(spec.text("formula")).design(data, spec.text("weights", null));
        SurvivalData survival = survivalData(design);
        Ties ties = ties(spec.text("ties", "breslow"));
        Fit<CoxFit> fit = CoxModel.fit(survival, CoxOptions.STANDARD.withTies(ties));
        Results plain = new Results();
        if (fit instanceof Fit.Converged<CoxFit> converged) {
            plain.put("coef", converged.value().coefficients()).put("se", converged.value().modelErrors())
                    .put("loglik", converged.value().logLikelihood());
        }
        Outcomes.put(plain, fit);
        if (fit instanceof Fit.NotEstimable<CoxFit> none) {
            plain.put("loglik_limit", none.objective());
            if (!none.infinite().isEmpty()) {
                plain.put("message", "Loglik converged before variable " + none.infinite().stream()
                        .map(e -> String.valueOf(survival.names().indexOf(e.term()) + 1)).collect(Collectors.joining(","))
                        + "; coefficient may be infinite").put("words", none.words());
            }
        }
        Results firth = firth(survival, ties);
        return Outcomes.as(new Results().put("plain", plain).put("firth", firth), firth).put("n", design.size())
                .put("rows_missing", design.missingRows());
    }

    private static Results firth(SurvivalData survival, Ties ties) {
        Fit<FirthCoxFit> fit = FirthCox.fit(survival, ties, LEVEL);
        Results out = new Results();
        if (fit instanceof Fit.Converged<FirthCoxFit> converged) {
            FirthCoxFit value = converged.value();
            int p = value.coefficients().length;
            double[][] rows = new double[p][];
            double[] hr = new double[p];
            for (int j = 0; j < p; j++) {
                rows[j] = new double[] {value.intervals().get(j).lower(), value.intervals().get(j).upper()};
                hr[j] = Elementary.exp(value.coefficients()[j]);
            }
            out.put("terms", value.names()).put("coef_by_score_root", value.coefficients()).put("se", value.standardErrors())
                    .put("penalised_loglik", value.penalisedLogLikelihood()).put("hr", hr)
                    .put("profile_penalised_ci95", new Results.Table(value.names(), LIMITS, rows))
                    .put("profile_lr_p", value.tests().stream().mapToDouble(TestStatistic::pValue).toArray())
                    .put("ties", ties.name().toLowerCase(java.util.Locale.ROOT));
        }
        return Outcomes.put(out, fit);
    }
}
