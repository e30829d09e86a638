package org.kinetrail.er.regression;

import java.util.List;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.FisherF;
import org.kinetrail.numeric.distribution.StudentT;
import org.kinetrail.numeric.linear.Matrix;

/**
 * A fitted linear model.
 *
 * @param data           what was fitted
 * @param coefficients   in the order of the columns; NaN where aliased
 * @param standardErrors NaN where aliased
 * @param covariance     sigma^2 (X'WX)^-1; rows and columns of aliased coefficients are NaN
 * @param fitted         fitted values, offset included
 * @param residuals      response minus fitted value
 * @param leverages      diagonal of the (weighted) hat matrix
 * @param rss            (weighted) residual sum of squares
 * @param mss            (weighted) model sum of squares, about the mean when there is an intercept
 * @param rank           estimable coefficients
 * @param digits         decimal digits to which a second solution in twice the precision confirms the coefficients
 */
public record LinearFit(ModelData data, double[] coefficients, double[] standardErrors, Matrix covariance, double[] fitted,
        double[] residuals, double[] leverages, double rss, double mss, int rank, double digits) {

    private static final double LOG_2_PI = 1.8378770664093453;

    public List<String> names() {
        return data.names();
    }

    public int dfResidual() {
        return data.size() - rank;
    }

    /** Residual standard deviation; NaN without residual degrees of freedom. */
    public double sigma() {
        return dfResidual() > 0 ? Math.sqrt(rss / dfResidual()) : Double.NaN;
    }

    public double[] t() {
        double[] out = new double[coefficients.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = coefficients[j] / standardErrors[j];
        }
        return out;
    }

    /** Two-sided p-values. */
    public double[] pValues() {
        double[] out = t();
        for (int j = 0; j < out.length; j++) {
            out[j] = dfResidual() > 0 ? StudentT.twoSided(out[j], dfResidual()) : Double.NaN;
        }
        return out;
    }

    /** Limits of a coefficient from the t distribution. */
    public Interval interval(int column, double level) {
        double reach = quantile(level) * standardErrors[column];
        return new Interval(coefficients[column] - reach, coefficients[column] + reach);
    }

    private double quantile(double level) {
        return dfResidual() > 0 ? StudentT.upperQuantile(0.5 * (1.0 - level), dfResidual()) : Double.NaN;
    }

    public double r2() {
        return mss / (mss + rss);
    }

    public double adjustedR2() {
        double dfTotal = data.size() - (data.hasIntercept() ? 1.0 : 0.0);
        return 1.0 - (1.0 - r2()) * (dfTotal / dfResidual());
    }

    /** Degrees of freedom of the model beyond the intercept. */
    public int dfModel() {
        return rank - (data.hasIntercept() ? 1 : 0);
    }

    public double fStatistic() {
        return mss / dfModel() / (rss / dfResidual());
    }

    public double fPValue() {
        return FisherF.upperTail(fStatistic(), dfModel(), dfResidual());
    }

    public double logLikelihood() {
        int n = data.size();
        double logWeights = 0.0;
        for (int i = 0; i < n && data.weights() != null; i++) {
            logWeights += Elementary.log(data.weights()[i]);
        }
        return 0.5 * (logWeights - n * (LOG_2_PI + 1.0 - Elementary.log(n) + Elementary.log(rss)));
    }

    /** Coefficients and sigma are counted. */
    public double aic() {
        return -2.0 * logLikelihood() + 2.0 * (rank + 1);
    }

    public double bic() {
        return -2.0 * logLikelihood() + Elementary.log(data.size()) * (rank + 1);
    }

    /** Fitted value of a row of the design; aliased coefficients count as 0. */
    public double predict(double[] row, double offset) {
        double sum = offset;
        for (int j = 0; j < row.length; j++) {
            sum += Double.isNaN(coefficients[j]) ? 0.0 : row[j] * coefficients[j];
        }
        return sum;
    }

    /** Standard error of the fitted value of a row. */
    public double standardError(double[] row) {
        double[] used = row.clone();
        for (int j = 0; j < used.length; j++) {
            used[j] = Double.isNaN(coefficients[j]) ? 0.0 : used[j];
        }
        return Math.sqrt(covariance.quadraticForm(used));
    }

    /** Pointwise confidence limits of the mean at a row. */
    public Interval confidence(double[] row, double offset, double level) {
        return band(row, offset, quantile(level) * standardError(row));
    }

    /** Limits for one new response at a row, of weight 1. */
    public Interval prediction(double[] row, double offset, double level) {
        double se = standardError(row);
        return band(row, offset, quantile(level) * Math.sqrt(se * se + rss / dfResidual()));
    }

    private Interval band(double[] row, double offset, double reach) {
        double fit = predict(row, offset);
        return new Interval(fit - reach, fit + reach);
    }
}
