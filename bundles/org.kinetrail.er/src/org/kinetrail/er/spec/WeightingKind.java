package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.adjustment.ExposureWeights;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.LinearFit;
import org.kinetrail.er.regression.LinearModel;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.regression.Multinomial;

/** Inverse probability weights from a model of the exposure, their balance, and the outcome compared with and without them. */
final class WeightingKind {

    private WeightingKind() {
    }

    static Results run(Spec spec, Frame data) {
        ExposureModel exposure = ExposureModel.of(spec, data);
        Results out = new Results();
        exposure.describe(out, data.rows());
        Results model = new Results();
        ExposureWeights weights = weights(spec, exposure, model);
        if (weights == null) {
            return out.put("exposure_model", model).put("outcome", model.values().get("outcome")).put("reason", model.values().get("reason"))
                    .put("message", "The exposure model has no estimate, so that there are no weights. " + model.values().get("message"));
        }
        if (spec.has("truncate")) {
            double[] ends = spec.numbers("truncate");
            if (ends.length != 2 || !(ends[0] >= 0.0 && ends[0] < ends[1] && ends[1] <= 1.0)) {
                throw new Refusal("\"truncate\" holds two probabilities in ascending order, such as [0.01, 0.99].");
            }
            weights = weights.truncated(ends[0], ends[1]);
        }
        out.put("exposure_model", model).put("weight", weights.weight()).put("weights", summary(weights, exposure));
        if (exposure.levels() == null) {
            BalanceTable.correlations(out, exposure.covariates(), exposure.design().numericResponse(), weights.weight());
        } else {
            BalanceTable.groups(out, exposure.covariates(), exposure.levels(), exposure.group(), weights.weight());
        }
        OutcomeComparison outcome = OutcomeComparison.of(exposure.outcome(), exposure.rows(), CoxKind.ties(spec.text("ties", "efron")));
        Results weighted = outcome.weighted(weights.weight(), null);
        return Outcomes.as(out, weighted).put("crude", outcome.plain()).put("weighted", weighted)
                .put("rule", "Weights make the covariates of the exposure model alike between exposures; what is not among them may differ "
                        + "still. The sandwich variance takes the weights as known.");
    }

    /** Null when the exposure model has no estimate; its outcome is in the results then. */
    private static ExposureWeights weights(Spec spec, ExposureModel exposure, Results model) {
        ModelData data = exposure.data();
        boolean stabilised = spec.flag("stabilised", true);
        int standard = spec.has("standard") ? exposure.level(spec.values("standard").get(0)) : -1;
        if (exposure.levels() == null) {
            Fit<LinearFit> fit = LinearModel.fit(data);
            Outcomes.put(model.put("kind", "lm"), fit);
            if (!(fit instanceof Fit.Converged<LinearFit> c)) {
                return null;
            }
            if (!stabilised || standard >= 0) {
                throw new Refusal("A continuous exposure has stabilised weights for the whole population alone; leave \"stabilised\" and "
                        + "\"standard\" out or split the exposure.");
            }
            model.put("terms", c.value().names()).put("coef", c.value().coefficients()).put("se", c.value().standardErrors())
                    .put("sigma", c.value().sigma());
            return ExposureWeights.ofValues(data.response(), c.value().fitted(), c.value().sigma());
        }
        double[][] probability = exposure.levels().size() == 2 ? logistic(data, model) : multinomial(exposure, data, model);
        return probability == null ? null : ExposureWeights.ofGroups(probability, exposure.group(), standard, stabilised);
    }

    private static double[][] logistic(ModelData data, Results model) {
        Fit<GlmFit> fit = GeneralizedLinear.logistic(data);
        Outcomes.put(model.put("kind", "glm-binomial-logit"), fit);
        if (!(fit instanceof Fit.Converged<GlmFit> c)) {
            return null;
        }
        model.put("terms", c.value().names()).put("coef", c.value().coefficients()).put("se", c.value().standardErrors());
        return Arrays.stream(c.value().fitted()).mapToObj(p -> new double[] {1.0 - p, p}).toArray(double[][]::new);
    }

    private static double[][] multinomial(ExposureModel exposure, ModelData data, Results model) {
        Fit<Multinomial.Result> fit = Multinomial.fit(data);
        Outcomes.put(model.put("kind", "multinomial"), fit);
        if (!(fit instanceof Fit.Converged<Multinomial.Result> c)) {
            return null;
        }
        model.put("terms", data.names()).put("coef", new Results.Table(exposure.levels().subList(1, exposure.levels().size()), data.names(),
                c.value().coefficients()));
        return IntStream.range(0, data.size()).mapToObj(c.value()::probabilities).toArray(double[][]::new);
    }

    private static Results summary(ExposureWeights weights, ExposureModel exposure) {
        double[] w = weights.weight();
        Results out = new Results().put("min", Arrays.stream(w).min().orElse(Double.NaN)).put("max", Arrays.stream(w).max().orElse(Double.NaN))
                .put("mean", Arrays.stream(w).sum() / w.length).put("effective_n", ExposureWeights.effectiveSize(w, null, -1))
                .put("truncated", weights.truncated()).put("truncated_at", new double[] {weights.lower(), weights.upper()});
        if (exposure.levels() != null) {
            out.put("effective_n_by_group", IntStream.range(0, exposure.levels().size())
                    .mapToDouble(g -> ExposureWeights.effectiveSize(w, exposure.group(), g)).toArray());
        }
        return out;
    }
}
