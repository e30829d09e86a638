package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.Fit.Effect;
import org.kinetrail.analysis.results.Fit.Term;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.er.inference.EValue;
import org.kinetrail.numeric.Elementary;

/** Turns raw fits into the records of the results. */
final class Fits {

    /**
     * What a fit belongs to.
     *
     * @param id        id in the results
     * @param role      role in the results
     * @param formula   what was fitted
     * @param nMissing  subjects left out for a missing covariate
     * @param events    events in the fit
     * @param scale     scale of the exposure; null when the model holds none
     */
    record Label(String id, String role, String formula, int nMissing, int events, Scale scale) {
    }

    /**
     * Scale of the exposure column.
     *
     * @param log whether it is the natural logarithm of the metric
     * @param iqr interquartile range of the column
     * @param unit unit of the metric on the raw scale
     */
    record Scale(boolean log, double iqr, String unit) {
    }

    private Fits() {
    }

    static Fit record(Label label, RawFit raw, Design design) {
        List<Term> terms = new ArrayList<>();
        for (int j = 0; j < raw.names().size(); j++) {
            terms.add(term(raw, j, design));
        }
        List<Effect> effects = label.scale() == null || !raw.done() ? List.of() : effects(raw, label.scale());
        int n = design.columns().length == 0 ? 0 : design.columns()[0].length;
        return new Fit(label.id(), raw.kind(), label.role(), raw.outcome(), label.formula(), n, label.nMissing(), label.events(), terms,
                effects, raw.logLik(), raw.logLikNull(), raw.aic(), raw.bic(), raw.tests(), raw.concordance(), raw.sigma(), raw.rSquared(),
                raw.certificate(), eValue(raw, effects, label.events(), n), raw.warnings());
    }

    /** A fit that was not made. */
    static Fit skipped(String id, String kind, String role, Outcome outcome) {
        return new Fit(id, kind, role, outcome, "", 0, 0, 0, List.of(), List.of(), Double.NaN, Double.NaN, Double.NaN, Double.NaN,
                List.of(),
                Interval.NONE, Double.NaN, Double.NaN, null, null, List.of());
    }

    private static Term term(RawFit raw, int j, Design design) {
        String name = raw.names().get(j);
        int column = design.indexOf(name);
        double estimate = raw.coefficients()[j];
        double se = Math.sqrt(raw.covariance()[j][j]);
        Interval ratio = new Interval(Elementary.exp(estimate), Elementary.exp(raw.limits()[j][0]), Elementary.exp(raw.limits()[j][1]));
        return new Term(name, column < 0 ? "Intercept" : design.labels().get(column), estimate, se, estimate / se, raw.pValues()[j],
                raw.limits()[j][0], raw.limits()[j][1], ratio, raw.method(), Design.EXPOSURE.equals(name));
    }

    static List<Effect> effects(RawFit raw, Scale scale) {
        List<Effect> effects = new ArrayList<>();
        if (scale.log()) {
            effects.add(effect(raw, "per-unit", "per unit of ln", 1));
            effects.add(effect(raw, "per-2-fold", "per 2-fold", Elementary.LN2));
            effects.add(effect(raw, "per-10-fold", "per 10-fold", Elementary.log(10)));
        } else {
            effects.add(effect(raw, "per-unit", "per " + (scale.unit().isEmpty() ? "unit" : scale.unit()), 1));
        }
        effects.add(effect(raw, "per-iqr", "per interquartile range", scale.iqr()));
        return effects;
    }

    private static Effect effect(RawFit raw, String id, String label, double step) {
        int j = raw.indexOf(Design.EXPOSURE);
        if (j < 0) {
            return new Effect(id, label, step, Interval.NONE);
        }
        return new Effect(id, label, step, new Interval(Elementary.exp(step * raw.coefficients()[j]),
                Elementary.exp(step * raw.limits()[j][0]), Elementary.exp(step * raw.limits()[j][1])));
    }

    /** The effect on the scale that tables compare: per 2-fold on the log scale, else per interquartile range. */
    static Effect headline(Fit fit) {
        return fit.effects().stream().filter(e -> "per-2-fold".equals(e.scale())).findFirst()
                .or(() -> fit.effects().stream().filter(e -> "per-iqr".equals(e.scale())).findFirst()).orElse(null);
    }

    private static Fit.EValue eValue(RawFit raw, List<Effect> effects, int events, int n) {
        if (effects.isEmpty() || raw.kind().equals("linear")) {
            return null;
        }
        Effect effect = effects.get(effects.size() > 2 ? 1 : effects.size() - 1);
        double share = (double) events / n;
        boolean cox = raw.kind().startsWith("cox");
        double[] rr = new double[3];
        double[] given = {effect.ratio().estimate(), effect.ratio().lower(), effect.ratio().upper()};
        for (int k = 0; k < 3; k++) {
            rr[k] = cox ? EValue.fromHazardRatio(given[k], share) : EValue.fromOddsRatio(given[k], share);
        }
        EValue e = EValue.ofRiskRatio(rr[0], rr[1], rr[2]);
        String rule = share < EValue.COMMON ? "ratio taken as a risk ratio (events in fewer than 15%)"
                : cox ? "hazard ratio of a common outcome turned into a risk ratio" : "square root of the odds ratio (common outcome)";
        return new Fit.EValue(effect.scale(), e.estimate(), e.limit(), rule);
    }
}
