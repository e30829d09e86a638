package org.kinetrail.er.regression;

import java.util.List;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;
import org.kinetrail.numeric.linear.Matrix;

/**
 * A fitted generalised linear model at its maximum.
 *
 * @param family            response and link
 * @param data              what was fitted
 * @param coefficients      in the order of the columns; NaN where aliased
 * @param standardErrors    square roots of the inverse information at the maximum; NaN where aliased
 * @param covariance        inverse information; rows and columns of aliased coefficients are NaN
 * @param linearPredictor   of each row, offset included
 * @param workingPredictor  linear predictor at which R's last iteration takes its weights, one step before the maximum
 * @param fitted            mean of each row
 * @param deviance          twice the fall from the saturated model
 * @param nullDeviance      the same of the model with only intercept and offset
 * @param logLikelihood     at the maximum
 * @param nullLogLikelihood of the model with only intercept and offset
 * @param rank              estimable coefficients
 * @param iterations        weighted least-squares iterations until R's stopping rule with tolerance 1e-14 would end
 */
public record GlmFit(Family family, ModelData data, double[] coefficients, double[] standardErrors, Matrix covariance,
        double[] linearPredictor, double[] workingPredictor, double[] fitted, double deviance, double nullDeviance, double logLikelihood,
        double nullLogLikelihood, int rank, int iterations) {

    public List<String> names() {
        return data.names();
    }

    public int dfResidual() {
        return data.size() - rank;
    }

    public int dfNull() {
        return data.size() - (data.hasIntercept() ? 1 : 0);
    }

    /** Wald statistics. */
    public double[] z() {
        double[] out = new double[coefficients.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = coefficients[j] / standardErrors[j];
        }
        return out;
    }

    /** Two-sided Wald p-values. */
    public double[] pValues() {
        double[] out = z();
        for (int j = 0; j < out.length; j++) {
            out[j] = Normal.twoSided(out[j]);
        }
        return out;
    }

    public double aic() {
        return -2.0 * logLikelihood + 2.0 * rank;
    }

    public double bic() {
        return -2.0 * logLikelihood + Elementary.log(data.size()) * rank;
    }

    /** Wald limits of a coefficient at a confidence level. */
    public Interval waldInterval(int column, double level) {
        double reach = Normal.upperQuantile(0.5 * (1.0 - level)) * standardErrors[column];
        return new Interval(coefficients[column] - reach, coefficients[column] + reach);
    }

    /** Linear predictor of a row of the design; aliased coefficients count as 0. */
    public double link(double[] row, double offset) {
        double sum = offset;
        for (int j = 0; j < row.length; j++) {
            sum += Double.isNaN(coefficients[j]) ? 0.0 : row[j] * coefficients[j];
        }
        return sum;
    }

    /** Standard error of the linear predictor of a row. */
    public double linkStandardError(double[] row) {
        double[] used = row.clone();
        for (int j = 0; j < used.length; j++) {
            used[j] = Double.isNaN(coefficients[j]) ? 0.0 : used[j];
        }
        return Math.sqrt(covariance.quadraticForm(used));
    }
}
