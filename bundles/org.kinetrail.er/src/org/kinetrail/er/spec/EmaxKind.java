package org.kinetrail.er.spec;

import java.util.List;
import org.kinetrail.er.Fit;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.regression.EmaxFit;
import org.kinetrail.er.regression.EmaxModel;
import org.kinetrail.er.regression.Interval;

/** Emax curves by least squares. */
final class EmaxKind {

    private static final double LEVEL = 0.95;

    private EmaxKind() {
    }

    static Results run(Spec spec, Frame data, Frame newData) {
        String exposure = spec.text("x", "x");
        String response = spec.text("y", "y");
        Frame complete = data.take(data.completeRows(List.of(exposure, response)));
        EmaxModel.Shape shape = "sigmoid".equals(spec.text("shape", "hyperbolic")) ? EmaxModel.Shape.SIGMOID
                : EmaxModel.Shape.HYPERBOLIC;
        Fit<EmaxFit> fit = EmaxModel.fit(complete.numbers(exposure), complete.numbers(response), shape);
        Results out = new Results();
        if (fit instanceof Fit.Converged<EmaxFit> converged) {
            EmaxFit value = converged.value();
            core(out, value);
            double[] at = newData != null && newData.has(exposure) ? newData.numbers(exposure) : spec.numbersOrNull("newx");
            if (at != null) {
                predictions(out, value, at);
            }
        }
        out.put("n", complete.rows()).put("rows_missing", data.rows() - complete.rows());
        return Outcomes.put(out, fit);
    }

    private static void core(Results out, EmaxFit fit) {
        Results coefficients = new Results();
        Results errors = new Results();
        for (int j = 0; j < fit.names().size(); j++) {
            coefficients.put(fit.names().get(j), fit.coefficients()[j]);
            errors.put(fit.names().get(j), fit.standardErrors()[j]);
        }
        out.put("coef", coefficients).put("se", errors).put("rss", fit.rss()).put("sigma", fit.sigma()).put("df", fit.dfResidual())
                .put("vcov", GlmKind.table(fit.names(), fit.covariance())).put("loglik", fit.logLikelihood()).put("aic", fit.aic());
    }

    private static void predictions(Results out, EmaxFit fit, double[] x) {
        double[][] values = new double[4][x.length];
        for (int i = 0; i < x.length; i++) {
            Interval limits = fit.confidence(x[i], LEVEL);
            values[0][i] = fit.effect(x[i]);
            values[1][i] = fit.standardError(x[i]);
            values[2][i] = limits.lower();
            values[3][i] = limits.upper();
        }
        out.put("pred", values[0]).put("se_delta", values[1]).put("lower95_t", values[2]).put("upper95_t", values[3]);
    }
}
