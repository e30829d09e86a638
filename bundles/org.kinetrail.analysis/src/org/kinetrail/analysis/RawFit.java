package org.kinetrail.analysis;

import java.util.List;
import org.kinetrail.analysis.results.Fit.Certificate;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.TestResult;

/**
 * A fitted model's numbers, whatever its kind.
 *
 * @param outcome      how it ended; the rest is empty unless done
 * @param kind         as in the results
 * @param names        coefficients; {@code (Intercept)} first where the kind has one
 * @param coefficients estimates; NaN when aliased
 * @param covariance   their covariance
 * @param limits       two limits per coefficient
 * @param pValues      two-sided p by coefficient
 * @param method       method of the limits
 * @param logLik       log likelihood
 * @param logLikNull   log likelihood of the null model
 * @param aic          Akaike's criterion
 * @param bic          Schwarz's criterion
 * @param parameters   estimable coefficients as the criteria count them
 * @param tests        overall tests
 * @param concordance  C or area under the curve
 * @param sigma        residual standard deviation; NaN where none
 * @param rSquared     R squared; NaN where none
 * @param residualDf   residual degrees of freedom; NaN where none
 * @param certificate  numerical evidence
 * @param warnings     remarks
 */
record RawFit(Outcome outcome, String kind, List<String> names, double[] coefficients, double[][] covariance, double[][] limits,
        double[] pValues, String method, double logLik, double logLikNull, double aic, double bic, int parameters,
        List<TestResult> tests, Interval concordance, double sigma, double rSquared, double residualDf, Certificate certificate,
        List<String> warnings) {

    /** A fit that did not come about. */
    static RawFit none(String kind, Outcome outcome, List<String> warnings) {
        return new RawFit(outcome, kind, List.of(), new double[0], new double[0][], new double[0][], new double[0], "", Double.NaN,
                Double.NaN, Double.NaN, Double.NaN, 0, List.of(), Interval.NONE, Double.NaN, Double.NaN, Double.NaN, null, warnings);
    }

    boolean done() {
        return outcome.done();
    }

    int indexOf(String name) {
        return names.indexOf(name);
    }

    double coefficient(String name) {
        int j = indexOf(name);
        return j < 0 ? Double.NaN : coefficients[j];
    }

    double error(String name) {
        int j = indexOf(name);
        return j < 0 ? Double.NaN : Math.sqrt(covariance[j][j]);
    }
}
