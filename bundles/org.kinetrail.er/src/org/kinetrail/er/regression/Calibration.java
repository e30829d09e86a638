package org.kinetrail.er.regression;

import java.util.Arrays;
import java.util.List;
import org.kinetrail.er.Fit;

/**
 * Agreement of predicted probabilities with responses: logistic regression of the response on the logit of the prediction. On the data the
 * model was fitted to, the intercept is 0 and the slope 1; elsewhere a slope below 1 tells of overfitting. Predictions of 0 or 1 have no
 * logit and give NaN. Source: Cox (1958), Biometrika 45, 562-565; Steyerberg (2019), Clinical Prediction Models, 2nd ed., 15.2.
 *
 * @param inTheLarge intercept with the slope held at 1
 * @param intercept  intercept beside the slope
 * @param slope      slope
 * @param slopeError standard error of the slope
 */
public record Calibration(double inTheLarge, double intercept, double slope, double slopeError) {

    /** Calibration of predictions for 0/1 responses. */
    public static Calibration of(double[] response, double[] predicted) {
        int n = response.length;
        double[] ones = new double[n];
        Arrays.fill(ones, 1.0);
        double[] logit = new double[n];
        for (int i = 0; i < n; i++) {
            logit[i] = Family.BINOMIAL.link(predicted[i]);
            if (!Double.isFinite(logit[i])) {
                return new Calibration(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
            }
        }
        ModelData free = new ModelData(List.of("(Intercept)", "logit"), new double[][] {ones, logit}, response, null, null, true);
        ModelData held = new ModelData(List.of("(Intercept)"), new double[][] {ones}, response, null, logit, true);
        double large = GeneralizedLinear.logistic(held) instanceof Fit.Converged<GlmFit> c ? c.value().coefficients()[0] : Double.NaN;
        if (GeneralizedLinear.logistic(free) instanceof Fit.Converged<GlmFit> c) {
            return new Calibration(large, c.value().coefficients()[0], c.value().coefficients()[1], c.value().standardErrors()[1]);
        }
        return new Calibration(large, Double.NaN, Double.NaN, Double.NaN);
    }
}
