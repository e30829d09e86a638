package org.kinetrail.er.regression;

import java.util.List;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.StudentT;
import org.kinetrail.numeric.linear.Matrix;

/**
 * A fitted Emax curve.
 *
 * @param names          e0, emax, ed50 and for the sigmoid curve hill
 * @param coefficients   estimates in that order
 * @param standardErrors from sigma^2 (J'J)^-1
 * @param covariance     that matrix
 * @param rss            residual sum of squares
 * @param rows           number of observations
 */
public record EmaxFit(List<String> names, double[] coefficients, double[] standardErrors, Matrix covariance, double rss, int rows) {

    private static final double LOG_2_PI = 1.8378770664093453;

    public EmaxFit {
        names = List.copyOf(names);
    }

    public int dfResidual() {
        return rows - coefficients.length;
    }

    public double sigma() {
        return Math.sqrt(rss / dfResidual());
    }

    public double logLikelihood() {
        return -0.5 * rows * (LOG_2_PI + 1.0 - Elementary.log(rows) + Elementary.log(rss));
    }

    /** Coefficients and sigma are counted. */
    public double aic() {
        return -2.0 * logLikelihood() + 2.0 * (coefficients.length + 1);
    }

    /** Effect at an exposure. */
    public double effect(double x) {
        return EmaxModel.effect(coefficients, x);
    }

    /** Standard error of the effect by the delta method. */
    public double standardError(double x) {
        return Math.sqrt(covariance.quadraticForm(EmaxModel.gradient(coefficients, x)));
    }

    /** Pointwise confidence limits of the effect from the t distribution. */
    public Interval confidence(double x, double level) {
        double reach = StudentT.upperQuantile(0.5 * (1.0 - level), dfResidual()) * standardError(x);
        return new Interval(effect(x) - reach, effect(x) + reach);
    }
}
