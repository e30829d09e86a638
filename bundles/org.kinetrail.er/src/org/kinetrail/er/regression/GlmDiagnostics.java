package org.kinetrail.er.regression;

import java.util.Arrays;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.Matrix;
import org.kinetrail.numeric.linear.PivotedQr;

/**
 * Residuals, leverages, influence and robust standard errors of a generalised linear model at its maximum.
 *
 * @param devianceResiduals signed square roots of the unit deviances
 * @param pearsonResiduals  (y - mean) over the square root of the variance
 * @param leverages         diagonal of the weighted hat matrix
 * @param cooks             Cook's distances, one-step
 * @param hc0               sandwich standard errors; NaN where aliased
 * @param hc3               sandwich standard errors with each residual divided by one minus its leverage
 */
public record GlmDiagnostics(double[] devianceResiduals, double[] pearsonResiduals, double[] leverages, double[] cooks, double[] hc0,
        double[] hc3) {

    private static final double RANK_TOLERANCE = 1e-11;

    /** Diagnostics at the maximum. Source: Pregibon (1981), Annals of Statistics 9, 705-724; Long and Ervin (2000) for HC3. */
    public static GlmDiagnostics of(GlmFit fit) {
        return of(fit, fit.linearPredictor());
    }

    /** The same with the weights of R's last iteration, for {@link GeneralizedLinear#withWorkingWeights}. */
    public static GlmDiagnostics withWorkingWeights(GlmFit fit) {
        return of(fit, fit.workingPredictor());
    }

    private static GlmDiagnostics of(GlmFit fit, double[] weightsAt) {
        ModelData data = fit.data();
        int n = data.size();
        double[] deviance = new double[n];
        double[] pearson = new double[n];
        double[] raw = new double[n];
        double[] root = new double[n];
        for (int i = 0; i < n; i++) {
            double y = data.response()[i];
            double eta = fit.linearPredictor()[i];
            double w = data.weight(i);
            double variance = fit.family().variance(eta);
            double working = fit.family().variance(weightsAt[i]);
            raw[i] = w * (y - fit.fitted()[i]) / variance * working;
            root[i] = Math.sqrt(w * working);
            pearson[i] = Math.sqrt(w) * (y - fit.fitted()[i]) / Math.sqrt(variance);
            deviance[i] = Math.copySign(Math.sqrt(w * Math.max(fit.family().deviance(y, eta), 0.0)), y - fit.fitted()[i]);
        }
        double[] hat = weightedLeverages(data.columns(), root);
        double[] cooks = new double[n];
        double[] inflated = new double[n];
        for (int i = 0; i < n; i++) {
            double r = pearson[i] / (1.0 - hat[i]);
            cooks[i] = r * r * hat[i] / fit.rank();
            inflated[i] = raw[i] / (1.0 - hat[i]);
        }
        return new GlmDiagnostics(deviance, pearson, hat, cooks, sandwich(fit.covariance(), data.columns(), raw),
                sandwich(fit.covariance(), data.columns(), inflated));
    }

    /**
     * Sandwich standard errors with the scores summed by cluster, without a factor for few clusters; NaN where aliased. Source: Liang and
     * Zeger, Biometrika 73 (1986) 13.
     *
     * @param cluster number of the cluster of each row from 0
     */
    public static double[] clusteredErrors(GlmFit fit, int[] cluster) {
        double[][] columns = fit.data().columns();
        double[][] scores = new double[columns.length][Arrays.stream(cluster).max().orElse(-1) + 1];
        double[] ones = new double[columns.length == 0 ? 0 : scores[0].length];
        Arrays.fill(ones, 1.0);
        for (int i = 0; i < cluster.length; i++) {
            double u = fit.data().weight(i) * (fit.data().response()[i] - fit.fitted()[i]);
            for (int j = 0; j < columns.length; j++) {
                scores[j][cluster[i]] += u * columns[j][i];
            }
        }
        return sandwich(fit.covariance(), scores, ones);
    }

    /** Leverages of rows with these square-root weights. */
    static double[] weightedLeverages(double[][] columns, double[] root) {
        double[][] x = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            x[j] = new double[root.length];
            for (int i = 0; i < root.length; i++) {
                x[j][i] = columns[j][i] * root[i];
            }
        }
        return PivotedQr.of(Matrix.ofColumns(root.length, x), RANK_TOLERANCE).leverages();
    }

    /** Square roots of the diagonal of B (X' diag(u^2) X) B. */
    static double[] sandwich(Matrix bread, double[][] columns, double[] u) {
        int p = columns.length;
        double[] out = new double[p];
        for (int i = 0; i < u.length; i++) {
            for (int j = 0; j < p; j++) {
                if (Double.isNaN(bread.get(j, j))) {
                    continue;
                }
                double sum = 0.0;
                for (int k = 0; k < p; k++) {
                    if (!Double.isNaN(bread.get(k, k))) {
                        sum += bread.get(j, k) * columns[k][i];
                    }
                }
                sum *= u[i];
                out[j] += sum * sum;
            }
        }
        for (int j = 0; j < p; j++) {
            out[j] = Double.isNaN(bread.get(j, j)) ? Double.NaN : Math.sqrt(out[j]);
        }
        return out;
    }

    /** Mean squared difference between 0/1 responses and fitted probabilities. */
    public static double brier(GlmFit fit) {
        double sum = 0.0;
        for (int i = 0; i < fit.fitted().length; i++) {
            double d = fit.data().response()[i] - fit.fitted()[i];
            sum += d * d;
        }
        return sum / fit.fitted().length;
    }

    /**
     * Explained variation on the likelihood scale.
     *
     * @param coxSnell   1 - exp(2 (l0 - l) / n)
     * @param nagelkerke the same over its largest possible value
     * @param mcFadden   1 - l / l0
     */
    public record PseudoR2(double coxSnell, double nagelkerke, double mcFadden) {

        public static PseudoR2 of(GlmFit fit) {
            int n = fit.data().size();
            double gain = 2.0 * (fit.nullLogLikelihood() - fit.logLikelihood()) / n;
            double coxSnell = -Elementary.expm1(gain);
            double most = -Elementary.expm1(2.0 * fit.nullLogLikelihood() / n);
            return new PseudoR2(coxSnell, coxSnell / most, 1.0 - fit.logLikelihood() / fit.nullLogLikelihood());
        }
    }

    /** Variance inflation of each coefficient but the intercept, from the covariance of the estimates. Source: Davis et al. (1986). */
    public static double[] vifFromCovariance(Matrix covariance, boolean hasIntercept) {
        int from = hasIntercept ? 1 : 0;
        int p = covariance.columns() - from;
        double[][] correlation = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                correlation[i][j] = covariance.get(i + from, j + from)
                        / Math.sqrt(covariance.get(i + from, i + from)) / Math.sqrt(covariance.get(j + from, j + from));
            }
        }
        return inverseDiagonal(correlation);
    }

    /** Variance inflation of each column but the intercept: 1/(1 - R^2) of its linear regression on the others. */
    public static double[] vifOfColumns(double[][] columns, boolean hasIntercept) {
        int from = hasIntercept ? 1 : 0;
        int p = columns.length - from;
        double[][] centred = new double[p][];
        for (int j = 0; j < p; j++) {
            centred[j] = columns[j + from].clone();
            double mean = 0.0;
            for (double v : centred[j]) {
                mean += v;
            }
            mean = hasIntercept ? mean / centred[j].length : 0.0;
            double square = 0.0;
            for (int i = 0; i < centred[j].length; i++) {
                centred[j][i] -= mean;
                square += centred[j][i] * centred[j][i];
            }
            for (int i = 0; i < centred[j].length; i++) {
                centred[j][i] /= Math.sqrt(square);
            }
        }
        int n = columns.length == 0 ? 0 : columns[0].length;
        return p == 0 ? new double[0] : PivotedQr.of(Matrix.ofColumns(n, centred), RANK_TOLERANCE).inverseCrossProduct().diagonal();
    }

    private static double[] inverseDiagonal(double[][] symmetric) {
        double[] out = new double[symmetric.length];
        Matrix inverse = NewtonSearch.inverse(symmetric);
        if (inverse == null) {
            Arrays.fill(out, Double.NaN);
            return out;
        }
        return out.length == 0 ? out : inverse.diagonal();
    }
}
