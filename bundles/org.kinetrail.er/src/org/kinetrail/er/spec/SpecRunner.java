package org.kinetrail.er.spec;

import java.util.List;
import java.util.Map;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.Imputation;
import org.kinetrail.er.regression.Family;

/** Runs one model specification over a frame. */
public final class SpecRunner {

    /** The kinds that are known, frozen. */
    public static final List<String> KINDS = List.of("glm-binomial-logit", "glm-poisson-log", "firth-logistic", "lm",
            "quantile-binning", "binned-rate", "emax-nls", "rcs", "km", "stepwise-cox",
            "stepwise-logistic", "dose-range", "cox", "cox-firth", "concordance", "competing-risks", "ordinal", "multinomial",
            "glm-negative-binomial", "exact-logistic", "emax-logistic", "emax-cox", "lasso-linear", "lasso-logistic", "lasso-cox", "rubin-pooling",
            "multiplicity", "bootstrap-cox", "bootstrap-logistic", "propensity-weights", "matching");

    private SpecRunner() {
    }

    /**
     * Runs a specification.
     *
     * @param newData rows to predict for, or null
     * @return results by name; a model that cannot be estimated gives an outcome with its reason, never a number
     */
    public static Results run(Spec spec, Frame data, Frame newData) {
        FormulaParts.require(spec);
        Map<String, String> rules = spec.map("impute");
        Imputation imputed = Imputation.of(data, rules);
        Landmark landmark = spec.has("landmark") ? Landmark.at(spec.number("landmark", 0.0), Formula.parse(spec.text("formula")), imputed.frame())
                : null;
        Results out = fit(spec, landmark == null ? imputed.frame() : landmark.frame(), newData);
        if (landmark != null) {
            out.put("landmark", landmark.results(spec.number("landmark", 0.0)));
        }
        if (!imputed.filled().isEmpty()) {
            Results filled = new Results();
            imputed.filled().forEach(filled::put);
            out.put("imputed", filled);
        }
        return out;
    }

    private static Results fit(Spec spec, Frame data, Frame newData) {
        return switch (spec.kind()) {
            case "competing-risks", "ordinal", "multinomial", "glm-negative-binomial", "exact-logistic", "emax-logistic", "emax-cox",
                    "lasso-linear", "lasso-logistic", "lasso-cox", "rubin-pooling", "multiplicity", "bootstrap-cox",
                    "bootstrap-logistic", "propensity-weights", "matching" -> further(spec, data, newData);
            case "glm-binomial-logit" -> GlmKind.run(spec, data, newData, Family.BINOMIAL);
            case "glm-poisson-log" -> GlmKind.run(spec, data, newData, Family.POISSON);
            case "firth-logistic" -> FirthKind.run(spec, data, newData);
            case "lm" -> LinearKind.run(spec, data, newData);
            case "emax-nls" -> EmaxKind.run(spec, data, newData);
            case "rcs" -> SplineKind.run(spec, data, newData);
            case "cox" -> CoxKind.run(spec, data, newData);
            case "cox-firth" -> CoxKind.penalised(spec, data);
            case "concordance" -> CoxKind.marker(spec, data);
            case "km" -> KaplanMeierKind.run(spec, asStored(spec, data));
            case "stepwise-cox" -> StepwiseKind.cox(spec, asStored(spec, data));
            case "stepwise-logistic" -> StepwiseKind.logistic(spec, asStored(spec, data));
            case "dose-range" -> DoseRangeKind.run(spec, data);
            case "quantile-binning" -> BinningKind.quantiles(spec, data);
            case "binned-rate" -> BinningKind.rates(spec, data);
            default -> throw new Refusal("The kind \"" + spec.kind() + "\" is not known; known are " + String.join(", ", KINDS) + ".");
        };
    }

    private static Results further(Spec spec, Frame data, Frame newData) {
        return switch (spec.kind()) {
            case "competing-risks" -> CompetingKind.run(spec, data);
            case "ordinal" -> CategoricalKind.ordinal(spec, data, newData);
            case "multinomial" -> CategoricalKind.multinomial(spec, data, newData);
            case "glm-negative-binomial" -> NegativeBinomialKind.run(spec, data);
            case "exact-logistic" -> SmallSampleKind.exact(spec, data);
            case "lasso-linear" -> SmallSampleKind.lasso(spec, data, false);
            case "lasso-logistic" -> SmallSampleKind.lasso(spec, data, true);
            case "lasso-cox" -> SmallSampleKind.coxLasso(spec, data);
            case "emax-logistic" -> EmaxLinkKind.logistic(spec, data);
            case "emax-cox" -> EmaxLinkKind.cox(spec, data);
            case "rubin-pooling" -> InferenceKind.pooling(spec, data);
            case "multiplicity" -> InferenceKind.multiplicity(spec, data);
            case "bootstrap-logistic" -> InferenceKind.bootstrapLogistic(spec, data, newData);
            case "propensity-weights" -> WeightingKind.run(spec, data);
            case "matching" -> MatchingKind.run(spec, data);
            default -> InferenceKind.bootstrap(spec, data, newData);
        };
    }

    /** Unordered text levels in their stored order, where the file shows one: the groups of curves and the references of a search. */
    private static Frame asStored(Spec spec, Frame data) {
        return data.withLevelsAsStored(spec.factorLevels().keySet());
    }
}
