package org.kinetrail.er.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.er.Certificate;
import org.kinetrail.er.ColumnScale;
import org.kinetrail.er.Fit;
import org.kinetrail.er.Remark;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.Matrix;
import org.kinetrail.numeric.linear.PivotedQr;
import org.kinetrail.numeric.linear.SingularValues;

/**
 * Linear regression by least squares: Householder QR decides by R's rule (tolerance 1e-7) which coefficients are aliased, and the
 * solution over the others is refined with residuals held to twice the precision.
 *
 * <p>Accuracy: coefficients to full double precision while the scaled condition number is below about 1e8; see the NIST sets in the tests.
 * Source: Bjorck (1967), Iterative refinement of linear least squares solutions, BIT 7, 257-278.
 */
public final class LinearModel {

    private static final double DIGITS = 15.95;

    private LinearModel() {
    }

    /** Fits with R's tolerance for aliasing. */
    public static Fit<LinearFit> fit(ModelData data) {
        return fit(data, PivotedQr.R_LM_TOLERANCE);
    }

    /** Fits with a stated tolerance for aliasing. */
    public static Fit<LinearFit> fit(ModelData data, double tolerance) {
        int n = data.size();
        int p = data.columns().length;
        if (n == 0) {
            return new Fit.NotEstimable<>("no-rows", "There is no complete row.", List.of(), Double.NaN, List.of());
        }
        ColumnScale.requireResponse(data.response());
        LeastSquares solution = LeastSquares.solve(data, tolerance);
        List<Remark> remarks = new ArrayList<>();
        List<String> aliased = new ArrayList<>();
        for (int j = 0; j < p; j++) {
            if (solution.qr().isAliased(j)) {
                aliased.add(data.names().get(j));
            }
        }
        if (!aliased.isEmpty()) {
            remarks.add(new Remark("aliased", "Not estimable because constant or determined by the columns before: "
                    + String.join(", ", aliased) + "."));
        }
        if (n <= solution.qr().rank()) {
            remarks.add(new Remark("no-residual-df", "There are no more rows than coefficients: the fit is exact and has no error."));
        }
        LinearFit fit = result(data, solution);
        double condition = SingularValues.scaledConditionNumber(solution.weighted());
        double score = 0.0;
        for (int j = 0; j < p; j++) {
            double s = 0.0;
            for (int i = 0; i < n; i++) {
                s += data.weight(i) * data.columns()[j][i] * fit.residuals()[i];
            }
            double reach = s * fit.standardErrors()[j] / Math.max(fit.rss() / Math.max(fit.dfResidual(), 1), Double.MIN_NORMAL);
            score = Double.isNaN(reach) ? score : Math.max(score, Math.abs(reach));
        }
        Certificate certificate = new Certificate(1, 1, score, score * score, 0.0, condition,
                Math.max(0.0, DIGITS - Elementary.log10(condition)));
        return new Fit.Converged<>(fit, certificate, remarks);
    }

    private static LinearFit result(ModelData data, LeastSquares solution) {
        int n = data.size();
        int p = data.columns().length;
        PivotedQr qr = solution.qr();
        double[] residuals = solution.residuals();
        double[] fitted = new double[n];
        double rss = 0.0;
        double mean = 0.0;
        double total = 0.0;
        for (int i = 0; i < n; i++) {
            fitted[i] = data.response()[i] - residuals[i];
            rss += data.weight(i) * residuals[i] * residuals[i];
            mean += data.weight(i) * fitted[i];
            total += data.weight(i);
        }
        mean = data.hasIntercept() ? mean / total : 0.0;
        double mss = 0.0;
        for (int i = 0; i < n; i++) {
            mss += data.weight(i) * (fitted[i] - mean) * (fitted[i] - mean);
        }
        int df = n - qr.rank();
        double variance = df > 0 ? rss / df : Double.NaN;
        double[][] covariance = qr.inverseCrossProduct().toRows();
        double[] errors = new double[p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                covariance[j][k] *= variance;
            }
            errors[j] = Math.sqrt(covariance[j][j]);
        }
        return new LinearFit(data, solution.coefficients(), errors, Matrix.ofRows(covariance), fitted, residuals, qr.leverages(), rss, mss,
                qr.rank(), solution.digits());
    }

    /** Scaled condition number of the columns of a fit, the intercept included. Source: Belsley, Kuh, Welsch (1980). */
    public static double belsleyCondition(ModelData data) {
        return SingularValues.scaledConditionNumber(Matrix.ofColumns(data.size(), data.columns()));
    }

    /** Belsley's condition indices: the largest singular value of the unit-length columns over each, ascending; the last is the condition number. */
    public static double[] conditionIndices(ModelData data) {
        double[] values = SingularValues.ofUnitColumns(Matrix.ofColumns(data.size(), data.columns()));
        return Arrays.stream(values).map(v -> values[0] / v).toArray();
    }

    /** The residual sum of squares and rank of the model with some of the columns. */
    static double[] rssAndRank(ModelData data, int[] columns) {
        ModelData used = data.select(columns);
        LeastSquares solution = LeastSquares.solve(used, PivotedQr.R_LM_TOLERANCE);
        double rss = 0.0;
        for (int i = 0; i < used.size(); i++) {
            rss += used.weight(i) * solution.residuals()[i] * solution.residuals()[i];
        }
        return new double[] {rss, solution.qr().rank()};
    }

    static int[] columnsOf(int[] assign, java.util.function.IntPredicate keep) {
        return java.util.stream.IntStream.range(0, assign.length).filter(j -> assign[j] < 0 || keep.test(assign[j])).toArray();
    }

    static double[] nan(int count) {
        double[] out = new double[count];
        Arrays.fill(out, Double.NaN);
        return out;
    }
}
