package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.adjustment.NearestMatching;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.numeric.distribution.Binomial;

/** Index subjects matched to comparisons alike in covariates, the balance of the sets, and the outcome compared before and after. */
final class MatchingKind {

    private static final double CALIPER = 0.2;

    private MatchingKind() {
    }

    static Results run(Spec spec, Frame data) {
        ExposureModel exposure = ExposureModel.of(spec, data);
        if (exposure.levels() == null || exposure.levels().size() != 2) {
            throw new Refusal("Matching compares two groups of exposure; split it with \"exposure_split\": [0.5], or name a column of two levels.");
        }
        Results out = new Results();
        exposure.describe(out, data.rows());
        int wanted = spec.has("index") ? exposure.level(spec.values("index").get(0)) : 1;
        boolean[] index = new boolean[exposure.group().length];
        double[] coded = new double[index.length];
        for (int i = 0; i < index.length; i++) {
            index[i] = exposure.group()[i] == wanted;
            coded[i] = index[i] ? 1.0 : 0.0;
        }
        ModelData plain = exposure.data();
        ModelData model = new ModelData(plain.names(), plain.columns(), coded, null, plain.offset(), plain.hasIntercept());
        Fit<GlmFit> fit = GeneralizedLinear.logistic(model);
        Results propensity = Outcomes.put(new Results(), fit);
        out.put("exposure_model", propensity);
        if (!(fit instanceof Fit.Converged<GlmFit> c)) {
            return out.put("outcome", propensity.values().get("outcome")).put("reason", propensity.values().get("reason"))
                    .put("message", "The exposure model has no estimate, so that nobody is matched. " + propensity.values().get("message"));
        }
        propensity.put("terms", model.names()).put("coef", c.value().coefficients()).put("se", c.value().standardErrors());
        NearestMatching matching = NearestMatching.of(c.value().linearPredictor(), index, covariates(spec, exposure, index), rule(spec));
        sets(out, matching, index, exposure.levels().get(wanted));
        if (matching.sets() == 0) {
            return out.put("outcome", "not-estimable").put("reason", "no-match").put("message",
                    "No index row has a comparison within the caliper; widen it or simplify the exposure model.");
        }
        compare(out, spec, exposure, matching, index);
        return out;
    }

    private static NearestMatching.Rule rule(Spec spec) {
        NearestMatching.Order order = switch (spec.text("order", "largest")) {
            case "largest" -> NearestMatching.Order.LARGEST;
            case "smallest" -> NearestMatching.Order.SMALLEST;
            case "data" -> NearestMatching.Order.DATA;
            default -> throw new Refusal("\"order\" is \"" + spec.text("order") + "\"; known are largest, smallest and data.");
        };
        boolean none = spec.has("caliper") && "none".equals(spec.values("caliper").get(0));
        return new NearestMatching.Rule((int) spec.number("ratio", 1), none ? Double.POSITIVE_INFINITY : spec.number("caliper", CALIPER), order);
    }

    private static double[][] covariates(Spec spec, ExposureModel exposure, boolean[] index) {
        return switch (spec.text("distance", "propensity")) {
            case "propensity" -> null;
            case "mahalanobis" -> NearestMatching.whitened(exposure.design().covariates(), index);
            default -> throw new Refusal("\"distance\" is \"" + spec.text("distance") + "\"; known are propensity and mahalanobis.");
        };
    }

    private static void sets(Results out, NearestMatching matching, boolean[] index, String name) {
        int all = (int) IntStream.range(0, index.length).filter(i -> index[i]).count();
        double[] set = Arrays.stream(matching.set()).mapToDouble(s -> s < 0 ? Double.NaN : s + 1).toArray();
        out.put("index", name).put("index_rows", all).put("sets", matching.sets()).put("unmatched_index_rows", all - matching.sets())
                .put("matched_comparisons", Arrays.stream(matching.comparison()).sum()).put("caliper_on_logit", matching.width()).put("set", set);
    }

    private static void compare(Results out, Spec spec, ExposureModel exposure, NearestMatching matching, boolean[] index) {
        double[] weight = matching.weights(index);
        int[] indexed = IntStream.range(0, index.length).map(i -> index[i] ? 1 : 0).toArray();
        BalanceTable.groups(out, exposure.covariates(), List.of("comparison", "index"), indexed, weight);
        int[] kept = IntStream.range(0, index.length).filter(i -> matching.set()[i] >= 0).toArray();
        int[] set = Arrays.stream(kept).map(i -> matching.set()[i]).toArray();
        double[] weights = Arrays.stream(kept).mapToDouble(i -> weight[i]).toArray();
        boolean equal = Arrays.stream(weights).allMatch(w -> w == 1.0);
        var ties = CoxKind.ties(spec.text("ties", "efron"));
        OutcomeComparison matched = OutcomeComparison.of(exposure.outcome(), exposure.rows().take(kept), ties);
        Results clustered = matched.weighted(equal ? null : weights, set);
        out.put("weight", weight).put("crude", OutcomeComparison.of(exposure.outcome(), exposure.rows(), ties).plain()).put("matched", clustered)
                .put("within_sets", matched.within(set));
        Outcomes.as(out, clustered);
        if (!matched.timed()) {
            pairs(out, matched.response(), set, matching, Arrays.stream(kept).map(i -> indexed[i]).toArray());
        }
        out.put("rule", "Index rows choose by " + spec.text("order", "largest") + (spec.text("order", "largest").equals("data") ? " order"
                : " propensity") + ", each the nearest free comparison, the first of equally near ones; covariates of the exposure model are alike "
                + "within sets, what is not among them may differ still. Unmatched index rows are in no comparison.");
    }

    /** McNemar's exact test of sets of two. */
    private static void pairs(Results out, double[] response, int[] set, NearestMatching matching, int[] index) {
        if (Arrays.stream(matching.comparison()).anyMatch(c -> c != 1)) {
            return;
        }
        int[][] result = new int[matching.sets()][2];
        for (int i = 0; i < set.length; i++) {
            result[set[i]][index[i]] = (int) response[i];
        }
        int only = (int) Arrays.stream(result).filter(r -> r[1] > r[0]).count();
        int other = (int) Arrays.stream(result).filter(r -> r[0] > r[1]).count();
        double tail = only + other == 0 ? 1.0 : 2.0 * Binomial.cdf(Math.min(only, other), only + other, 0.5);
        out.put("mcnemar", new Results().put("index_only", only).put("comparison_only", other).put("p_exact", Math.min(1.0, tail)));
    }
}
