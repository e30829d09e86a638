package org.kinetrail.er;

/**
 * A concave log likelihood of a linear predictor whose columns are chosen freely from one design, as searches and resamples need it:
 * each model of a search takes some of the columns.
 *
 * <p>Along a direction v the second derivative changes by at most the factor exp(bend(v)) over the whole way: for logistic regression
 * bend is the largest |x_i'v| over the rows, for Cox's partial likelihood the largest difference of x_i'v between two rows. Source: Bach,
 * Self-concordant analysis for logistic regression, Electronic Journal of Statistics 4 (2010) 384, lemma 1; a term of the partial
 * likelihood is log-sum-exp, whose third cumulant is at most range times variance.
 */
public interface NestedLikelihood {

    /** Number of columns to choose from, an intercept included. */
    int size();

    /**
     * Log likelihood and its derivatives at a point.
     *
     * @param columns     columns of the model
     * @param beta        their coefficients
     * @param score       place for the first derivative, one for each column of the model
     * @param information place for minus the second derivative by rows; null where it is not wanted
     * @return the log likelihood; NaN where the linear predictor runs off
     */
    double evaluate(int[] columns, double[] beta, double[] score, double[] information);

    /** The bend of a direction. */
    double bend(int[] columns, double[] direction);

    /** An upper limit of the bend of all directions of length 1. */
    double largestBend();

    /** The same likelihood for a resample: row numbers, a row drawn several times stands as often. */
    NestedLikelihood at(int[] rows);

    /** Coefficients of the model's columns in the design's own units from those of {@link #evaluate}. */
    double[] outward(int[] columns, double[] beta);

    /** Coefficients for {@link #evaluate} from those in the design's own units. */
    double[] inward(int[] columns, double[] beta);

    /** The largest sum of squares over the columns of one row: the square of the largest |x_i'v| for v of length 1. */
    static double largestSquare(double[][] columns) {
        int n = columns.length == 0 ? 0 : columns[0].length;
        double[] squares = new double[n];
        for (double[] column : columns) {
            for (int i = 0; i < n; i++) {
                squares[i] += column[i] * column[i];
            }
        }
        double largest = 0.0;
        for (double s : squares) {
            largest = Math.max(largest, s);
        }
        return largest;
    }
}
