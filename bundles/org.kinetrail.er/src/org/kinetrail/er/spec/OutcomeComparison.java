package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.formula.Response;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmDiagnostics;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.er.survival.Ties;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;

/**
 * The outcome compared between exposures: a Cox model where the formula has {@code Surv()}, else a logistic one; plain, with weights and a
 * sandwich variance, with clusters, or within matched sets.
 */
final class OutcomeComparison {

    private static final double LEVEL = 0.95;
    private static final double NOTHING = 1e-9;

    private final Design design;
    private final Ties ties;

    private OutcomeComparison(Design design, Ties ties) {
        this.design = design;
        this.ties = ties;
    }

    static OutcomeComparison of(Formula formula, Frame rows, Ties ties) {
        return new OutcomeComparison(formula.design(rows), ties);
    }

    boolean timed() {
        return design.response() instanceof Response.Survival;
    }

    double[] response() {
        return design.numericResponse();
    }

    /** The model as it is, with its own variance. */
    Results plain() {
        int[] of = design.clusters() == null ? null : design.clusters().codes();
        return timed() ? cox(CoxKind.survivalData(design), false) : logistic(ModelData.of(design), of, of != null);
    }

    /** With weights and the sandwich variance over clusters: those given, else the formula's, else rows. */
    Results weighted(double[] weight, int[] cluster) {
        int[] of = cluster != null || design.clusters() == null ? cluster : design.clusters().codes();
        if (timed()) {
            SurvivalData plain = CoxKind.survivalData(design);
            return cox(new SurvivalData(plain.times(), plain.names(), plain.columns(), plain.stratum(), weight, plain.offset(), of), true);
        }
        ModelData plain = ModelData.of(design);
        return logistic(new ModelData(plain.names(), plain.columns(), plain.response(), weight, plain.offset(), plain.hasIntercept()), of, true);
    }

    /** Within matched sets: the Cox model stratified by set, or conditional logistic regression. */
    Results within(int[] set) {
        if (timed()) {
            SurvivalData plain = CoxKind.survivalData(design);
            int[] stratum = plain.stratum() == null ? set : IntStream.range(0, set.length)
                    .map(i -> set[i] * design.strata().labels().size() + plain.stratum()[i]).toArray();
            return told(cox(plain.withStrata(stratum), false));
        }
        byte[] status = new byte[set.length];
        double[] response = design.numericResponse();
        double[] once = new double[set.length];
        Arrays.fill(once, 1.0);
        for (int i = 0; i < status.length; i++) {
            status[i] = (byte) response[i];
        }
        SurvivalData conditional = new SurvivalData(SurvivalTimes.of(once, status), design.covariateNames(), design.covariates(), set, null,
                design.offset(), null);
        Results out = new Results();
        Fit<CoxFit> fit = CoxModel.fit(conditional, CoxOptions.STANDARD.withTies(Ties.EXACT));
        if (fit instanceof Fit.Converged<CoxFit> c) {
            estimates(out, c.value().names(), c.value().coefficients(), c.value().standardErrors(), c.value().modelErrors());
        }
        return told(Outcomes.put(out.put("model", "conditional logistic").put("errors", "model"), fit));
    }

    /** Sets that tell nothing, in words about sets. */
    private static Results told(Results out) {
        Object reason = out.values().get("reason");
        return "no-events".equals(reason) || "no-information".equals(reason)
                ? out.put("message", "Within the matched sets nothing is to be compared: no set differs in exposure and outcome.") : out;
    }

    private Results cox(SurvivalData data, boolean robust) {
        Fit<CoxFit> fit = CoxModel.fit(data, CoxOptions.STANDARD.withTies(ties).withRobust(robust || data.cluster() != null));
        Results out = new Results();
        if (fit instanceof Fit.Converged<CoxFit> c) {
            estimates(out, c.value().names(), c.value().coefficients(), c.value().standardErrors(), c.value().modelErrors());
        }
        out.put("model", "cox").put("errors", errors(robust || data.cluster() != null, data.cluster() != null));
        return Outcomes.put(out.put("n", data.size()).put("nevent", data.times().events()), fit, design);
    }

    private Results logistic(ModelData data, int[] cluster, boolean robust) {
        Fit<GlmFit> fit = GeneralizedLinear.logistic(data);
        Results out = new Results();
        if (fit instanceof Fit.Converged<GlmFit> c) {
            estimates(out, data.names(), c.value().coefficients(), cluster != null ? GlmDiagnostics.clusteredErrors(c.value(), cluster)
                    : robust ? GlmDiagnostics.of(c.value()).hc0() : c.value().standardErrors(), c.value().standardErrors());
        }
        out.put("model", "logistic").put("errors", errors(robust, cluster != null)).put("n", data.size());
        return Outcomes.put(out, fit, design);
    }

    private static String errors(boolean robust, boolean clustered) {
        return !robust ? "model" : clustered ? "sandwich over clusters" : "sandwich over rows";
    }

    /** A sandwich variance of 0, as of pairs that all agree, is no error: it is left out and said. */
    private static void estimates(Results out, List<String> names, double[] coefficients, double[] errors, double[] model) {
        int p = coefficients.length;
        double[] se = errors.clone();
        List<String> without = IntStream.range(0, p).filter(j -> se[j] < NOTHING * model[j]).mapToObj(names::get).toList();
        for (int j = 0; j < p; j++) {
            se[j] = se[j] < NOTHING * model[j] ? Double.NaN : se[j];
        }
        if (!without.isEmpty()) {
            out.put("errors_note", "The clusters agree so far that the sandwich variance of " + String.join(", ", without)
                    + " is 0, which is no error.");
        }
        double z = Normal.upperQuantile(0.5 * (1.0 - LEVEL));
        double[][] parts = new double[5][p];
        for (int j = 0; j < p; j++) {
            parts[0][j] = coefficients[j] / se[j];
            parts[1][j] = Normal.twoSided(parts[0][j]);
            parts[2][j] = Elementary.exp(coefficients[j]);
            parts[3][j] = Elementary.exp(coefficients[j] - z * se[j]);
            parts[4][j] = Elementary.exp(coefficients[j] + z * se[j]);
        }
        out.put("terms", names).put("coef", coefficients).put("se", se).put("z", parts[0]).put("p", parts[1]).put("ratio", parts[2])
                .put("ratio_lower95", parts[3]).put("ratio_upper95", parts[4]);
    }
}
