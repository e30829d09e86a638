package org.kinetrail.er.spec;

import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.regression.NegativeBinomial;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;

/** Negative binomial models of counts. */
final class NegativeBinomialKind {

    private static final double LEVEL = 0.95;

    private NegativeBinomialKind() {
    }

    static Results run(Spec spec, Frame data) {
        Design design = Formula.parse(spec.text("formula")).design(data, spec.text("weights", null));
        ModelData model = ModelData.of(design);
        Fit<NegativeBinomial.Result> fit = NegativeBinomial.fit(model);
        Results out = new Results().put("terms", model.names()).put("n", model.size()).put("rows_missing", design.missingRows());
        if (fit instanceof Fit.Converged<NegativeBinomial.Result> converged) {
            NegativeBinomial.Result value = converged.value();
            int p = value.coefficients().length;
            double reach = Normal.upperQuantile(0.5 * (1.0 - LEVEL));
            double[] z = new double[p];
            double[] pValues = new double[p];
            double[] ratio = new double[p];
            double[] lower = new double[p];
            double[] upper = new double[p];
            for (int j = 0; j < p; j++) {
                double b = value.coefficients()[j];
                double se = value.standardErrors()[j];
                z[j] = b / se;
                pValues[j] = Normal.twoSided(z[j]);
                ratio[j] = Elementary.exp(b);
                lower[j] = Elementary.exp(b - reach * se);
                upper[j] = Elementary.exp(b + reach * se);
            }
            out.put("coef", value.coefficients()).put("se", value.standardErrors()).put("z", z).put("p", pValues)
                    .put("rate_ratio", ratio).put("rate_ratio_lower95", lower).put("rate_ratio_upper95", upper)
                    .put("theta", value.theta()).put("theta_se", value.thetaError()).put("loglik", value.logLikelihood())
                    .put("aic", 2.0 * (p + 1) - 2.0 * value.logLikelihood());
        }
        return Outcomes.put(out, fit, design);
    }
}
