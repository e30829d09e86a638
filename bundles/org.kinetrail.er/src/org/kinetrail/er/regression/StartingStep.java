package org.kinetrail.er.regression;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kinetrail.numeric.linear.CrossProducts;
import org.kinetrail.numeric.linear.Kernels;
import org.kinetrail.numeric.linear.LdlFactor;
import org.kinetrail.numeric.linear.PivotedQr;

/**
 * The first weighted least squares step of a generalised linear model, from R's starting means, and the columns that are aliased.
 *
 * <p>The normal equations serve while no column loses more than 999 of 1000 parts of its length to the columns before it; they then hold
 * some ten digits, plenty for a starting point, and no column can be aliased at 1e-11. Otherwise a QR factor decides as R's does.
 *
 * @param coefficients estimates per column; 0 where aliased
 * @param kept         columns that are not aliased
 */
record StartingStep(double[] coefficients, int[] kept) {

    private static final double ALIAS_TOLERANCE = 1e-11;
    /** Smallest squared share of a column's length that the columns before it may leave. */
    private static final double SAFE_PIVOT = 1e-6;

    static StartingStep of(Family family, ModelData data) {
        Working working = new Working(family, data);
        double[] solved = normalEquations(data, working);
        if (solved != null) {
            return new StartingStep(solved, IntStream.range(0, solved.length).toArray());
        }
        return orthogonal(data, working);
    }

    private static double[] normalEquations(ModelData data, Working working) {
        int n = data.size();
        int p = data.columns().length;
        CrossProducts products = new CrossProducts(p, n);
        int block = products.length;
        double[][] x = new double[p][block];
        double[] weight = new double[block];
        double[] right = new double[block];
        double[] sums = new double[p];
        for (int from = 0; from < n; from += block) {
            int count = Math.min(block, n - from);
            working.fill(from, count, weight, right);
            for (int j = 0; j < p; j++) {
                System.arraycopy(data.columns()[j], from, x[j], 0, count);
                sums[j] += Kernels.dot(right, x[j], count);
            }
            products.addOne(weight, x, count);
        }
        double[] gram = new double[p * p];
        products.totals(gram);
        return solve(gram, sums);
    }

    /** Solution at unit diagonal; null when a pivot is below the limit. */
    private static double[] solve(double[] gram, double[] sums) {
        int p = sums.length;
        double[] scale = new double[p];
        double[][] scaled = new double[p][p];
        for (int j = 0; j < p; j++) {
            scale[j] = 1.0 / Math.sqrt(gram[j * p + j]);
            if (!(scale[j] > 0.0 && scale[j] < Double.POSITIVE_INFINITY)) {
                return null;
            }
            for (int k = 0; k <= j; k++) {
                scaled[j][k] = gram[j * p + k] * scale[j] * scale[k];
                scaled[k][j] = scaled[j][k];
            }
        }
        LdlFactor factor = LdlFactor.of(scaled, SAFE_PIVOT);
        if (factor.rank() < p) {
            return null;
        }
        double[] right = new double[p];
        Arrays.setAll(right, j -> sums[j] * scale[j]);
        double[] out = factor.solve(right);
        for (int j = 0; j < p; j++) {
            out[j] *= scale[j];
        }
        return out;
    }

    private static StartingStep orthogonal(ModelData data, Working working) {
        int n = data.size();
        int p = data.columns().length;
        double[] root = new double[n];
        double[] z = new double[n];
        working.fill(0, n, root, z);
        for (int i = 0; i < n; i++) {
            double w = Math.sqrt(root[i]);
            z[i] /= w;
            root[i] = w;
        }
        double[] x = new double[n * p];
        for (int j = 0; j < p; j++) {
            for (int i = 0; i < n; i++) {
                x[j * n + i] = data.columns()[j][i] * root[i];
            }
        }
        PivotedQr qr = PivotedQr.factor(n, p, x, ALIAS_TOLERANCE);
        double[] coefficients = Arrays.copyOf(qr.solve(z), p);
        return new StartingStep(coefficients, IntStream.range(0, p).filter(j -> !qr.isAliased(j)).toArray());
    }

    /** Weights and weighted responses of the step. */
    private static final class Working {

        private final Family family;
        private final ModelData data;
        /** Weight and linear predictor for the responses 0 and 1 at unit case weight. */
        private final double[] slopes = new double[2];
        private final double[] links = new double[2];

        Working(Family family, ModelData data) {
            this.family = family;
            this.data = data;
            for (int y = 0; y < 2; y++) {
                double mean = family.startingMean(y, 1.0);
                slopes[y] = family.slope(mean);
                links[y] = family.link(mean);
            }
        }

        /** Working weights w of some rows and w times their working responses. */
        void fill(int from, int count, double[] weight, double[] right) {
            double[] response = data.response();
            for (int i = 0; i < count; i++) {
                double y = response[from + i];
                double c = data.weight(from + i);
                double offset = data.offset() == null ? 0.0 : data.offset()[from + i];
                if (data.weights() == null && (y == 0.0 || y == 1.0)) {
                    int known = (int) y;
                    weight[i] = slopes[known];
                    right[i] = slopes[known] * (links[known] - offset) + (y - family.startingMean(y, 1.0));
                } else {
                    double mean = family.startingMean(y, c);
                    double slope = family.slope(mean);
                    weight[i] = c * slope;
                    right[i] = c * (slope * (family.link(mean) - offset) + (y - mean));
                }
            }
        }
    }
}
