package org.kinetrail.er.regression;

import java.util.List;
import org.kinetrail.numeric.linear.Matrix;

/**
 * A logistic model fitted by Firth's penalised likelihood.
 *
 * @param data              what was fitted
 * @param coefficients      in the order of the columns
 * @param standardErrors    square roots of the inverse (unpenalised) information at the penalised maximum
 * @param covariance        that inverse information
 * @param fitted            fitted probabilities; their mean is pulled to one half, see {@link FirthPrediction}
 * @param leverages         hat diagonal at the maximum
 * @param logLikelihood     penalised log-likelihood
 * @param nullLogLikelihood the same, all slopes held at 0 and the determinant of the whole information kept
 * @param profile           penalised profile limits at 95%
 * @param pValues           penalised likelihood-ratio p-values of each coefficient
 */
public record FirthFit(ModelData data, double[] coefficients, double[] standardErrors, Matrix covariance, double[] fitted,
        double[] leverages, double logLikelihood, double nullLogLikelihood, List<Interval> profile, double[] pValues) {

    public FirthFit {
        profile = List.copyOf(profile);
    }

    public List<String> names() {
        return data.names();
    }

    /** Linear predictor of a row. */
    public double link(double[] row, double offset) {
        double sum = offset;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * coefficients[j];
        }
        return sum;
    }

    /** Standard error of the linear predictor of a row, from the inverse information. */
    public double linkStandardError(double[] row) {
        return Math.sqrt(covariance.quadraticForm(row));
    }
}
