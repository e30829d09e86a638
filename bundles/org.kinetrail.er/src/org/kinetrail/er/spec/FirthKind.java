package org.kinetrail.er.spec;

import java.util.List;
import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.regression.Family;
import org.kinetrail.er.regression.FirthFit;
import org.kinetrail.er.regression.FirthLogistic;
import org.kinetrail.er.regression.FirthPrediction;
import org.kinetrail.er.regression.Interval;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.regression.Separation;
import org.kinetrail.numeric.distribution.Normal;
import org.kinetrail.numeric.linear.Matrix;

/** Firth's penalised logistic regression. */
final class FirthKind {

    private static final double LEVEL = 0.95;

    private FirthKind() {
    }

    static Results run(Spec spec, Frame data, Frame newData) {
        Design design = Formula.parse(spec.text("formula")).design(data, spec.text("weights", null));
        ModelData model = ModelData.of(design);
        Fit<FirthFit> fit = FirthLogistic.fit(model);
        Results out = new Results();
        if (fit instanceof Fit.Converged<FirthFit> converged) {
            core(out, converged.value());
            if (newData != null) {
                out.put("predict", predictions(converged.value(), design.on(newData), design.offsetOn(newData)));
            }
        }
        Separation separation = Separation.of(model);
        List<Results> infinite = separation.infinite().stream().map(e -> new Results().put("term", e.term())
                .put("estimate", e.positive() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY)).toList();
        out.put("plain_ml", new Results()
                .put("separation", separation.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .put("infinite", infinite).put("rows_predicted_perfectly", separation.rows()));
        out.put("n", design.size()).put("rows_missing", design.missingRows());
        return Outcomes.put(out, fit, design);
    }

    static void core(Results out, FirthFit fit) {
        int p = fit.names().size();
        double[] lower = new double[p];
        double[] upper = new double[p];
        for (int j = 0; j < p; j++) {
            Interval limits = fit.profile().get(j);
            lower[j] = limits.lower();
            upper[j] = limits.upper();
        }
        out.put("terms", fit.names()).put("coef", fit.coefficients())
                .put("se_wald_from_inverse_fisher_information", fit.standardErrors())
                .put("vcov", GlmKind.table(fit.names(), fit.covariance())).put("penalised_loglik", fit.logLikelihood())
                .put("penalised_loglik_null_all_zero_slopes", fit.nullLogLikelihood())
                .put("profile_penalised_ci95", new Results().put("lower", lower).put("upper", upper))
                .put("profile_lr_p", fit.pValues()).put("fitted", fit.fitted());
        if (fit.data().hasIntercept()) {
            out.put("flic_coef", FirthPrediction.flicCoefficients(fit)).put("flac_coef", FirthPrediction.flacCoefficients(fit));
        }
    }

    private static Results predictions(FirthFit fit, Matrix rows, double[] offset) {
        int m = rows.rows();
        double[][] out = new double[5][m];
        double z = Normal.upperQuantile(0.5 * (1.0 - LEVEL));
        for (int i = 0; i < m; i++) {
            double link = fit.link(rows.row(i), offset[i]);
            double se = fit.linkStandardError(rows.row(i));
            out[0][i] = link;
            out[1][i] = se;
            out[2][i] = Family.BINOMIAL.mean(link);
            out[3][i] = Family.BINOMIAL.mean(link - z * se);
            out[4][i] = Family.BINOMIAL.mean(link + z * se);
        }
        return new Results().put("link", out[0]).put("se", out[1]).put("prob", out[2]).put("lower95", out[3]).put("upper95", out[4]);
    }
}
