package org.kinetrail.nca;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;

/**
 * Line of ln c on time through quantifiable samples and samples known only to lie below their limits, by maximum likelihood under normal
 * errors (Tobit). With g = 1/sigma and the line times g as unknowns the logarithm of the likelihood,
 * sum ln g - (g y - a - b x)^2/2 over the quantifiable and sum ln Phi(g y - a - b x) over the others with y the logarithm of the limit, is
 * concave, so Newton's method with halved steps finds its one maximum. Times count from the last quantifiable point.
 * <p>Without a sample below the limit, or when the quantifiable points lie on a line exactly, the line of least squares stands.
 * <p>Accuracy: relative 1e-8 against R's {@code survival::survreg}.
 * <p>Source: J. Tobin, Econometrica 26 (1958) 24; R. J. Olsen, Econometrica 46 (1978) 1211.
 *
 * @param slope       slope
 * @param atReference value of the line at the last quantifiable point
 * @param censored    samples below the limit that took part
 * @param fault       why there is no line, else null
 */
record CensoredLine(double slope, double atReference, int censored, Reason fault) {

    private static final int ITERATIONS = 200;
    /** What a full step would still gain; the step that is then taken leaves its square. */
    private static final double CONVERGED = 1e-16;
    private static final double SMALLEST_SHARE = 1e-9;
    private static final double EXACT = 1e-24;
    private static final double FAR_TAIL = -30;
    private static final double LN_SQRT_TWO_PI = 0.9189385332046728;

    /** The line through the first {@code count} points of {@code index} (the last in time first) and what follows the earliest of them. */
    static CensoredLine of(Samples samples, int[] index, int count) {
        double reference = samples.t[index[0]];
        double earliest = samples.t[index[count - 1]];
        double[] x = new double[count + samples.given];
        double[] y = new double[count + samples.given];
        for (int i = 0; i < count; i++) {
            x[i] = samples.t[index[i]] - reference;
            y[i] = samples.ln[index[i]];
        }
        int n = count;
        for (int i = 0; i < samples.given; i++) {
            byte role = samples.role[i];
            boolean low = role == Samples.ZERO || role == Samples.DROPPED || role == Samples.IMPUTED;
            if (low && samples.time[i] > earliest && !samples.slopeExcluded[i]) {
                if (!(samples.limit[i] > 0)) {
                    return new CensoredLine(Double.NaN, Double.NaN, n - count + 1, Reason.LLOQ_MISSING);
                }
                x[n] = samples.time[i] - reference;
                y[n] = Elementary.log(samples.limit[i]);
                n++;
            }
        }
        return new Search(x, y, count, n).run();
    }

    /** The search for the maximum; unknowns are g, a and b. */
    private static final class Search {

        private final double[] x;
        private final double[] y;
        private final int quantifiable;
        private final int all;
        private final double[] gradient = new double[3];
        private final double[][] curvature = new double[3][3];

        Search(double[] x, double[] y, int quantifiable, int all) {
            this.x = x;
            this.y = y;
            this.quantifiable = quantifiable;
            this.all = all;
        }

        CensoredLine run() {
            double[] at = leastSquares();
            if (all == quantifiable || at == null) {
                return new CensoredLine(0, 0, 0, null);
            }
            double height = logLikelihood(at);
            for (int i = 0; i < ITERATIONS; i++) {
                derivatives(at);
                double[] step = solve();
                double gain = gradient[0] * step[0] + gradient[1] * step[1] + gradient[2] * step[2];
                double share = 1;
                double[] next = moved(at, step, share);
                double reached = logLikelihood(next);
                while (!(reached >= height) && gain > CONVERGED && share > SMALLEST_SHARE) {
                    share *= 0.5;
                    next = moved(at, step, share);
                    reached = logLikelihood(next);
                }
                if (!(next[0] > 0) || Double.isNaN(reached)) {
                    break;
                }
                at = next;
                height = reached;
                if (Math.abs(gain) <= CONVERGED) {
                    return new CensoredLine(at[2] / at[0], at[1] / at[0], all - quantifiable, null);
                }
            }
            return new CensoredLine(Double.NaN, Double.NaN, all - quantifiable, Reason.NOT_CONVERGED);
        }

        private double[] leastSquares() {
            double mx = 0;
            double my = 0;
            for (int i = 0; i < quantifiable; i++) {
                mx += x[i] / quantifiable;
                my += y[i] / quantifiable;
            }
            double sxx = 0;
            double sxy = 0;
            double syy = 0;
            for (int i = 0; i < quantifiable; i++) {
                sxx += (x[i] - mx) * (x[i] - mx);
                sxy += (x[i] - mx) * (y[i] - my);
                syy += (y[i] - my) * (y[i] - my);
            }
            double b = sxy / sxx;
            double rest = 0;
            for (int i = 0; i < quantifiable; i++) {
                double e = y[i] - my - b * (x[i] - mx);
                rest += e * e;
            }
            if (!(rest > EXACT * syy)) {
                return null;
            }
            double g = Math.sqrt(quantifiable / rest);
            return new double[] {g, g * (my - b * mx), g * b};
        }

        private double logLikelihood(double[] at) {
            if (!(at[0] > 0)) {
                return Double.NaN;
            }
            double sum = quantifiable * Elementary.log(at[0]);
            for (int i = 0; i < all; i++) {
                double z = at[0] * y[i] - at[1] - at[2] * x[i];
                sum += i < quantifiable ? -0.5 * z * z : logCdf(z);
            }
            return sum;
        }

        private void derivatives(double[] at) {
            for (int k = 0; k < 3; k++) {
                gradient[k] = 0;
                java.util.Arrays.fill(curvature[k], 0);
            }
            gradient[0] = quantifiable / at[0];
            curvature[0][0] = quantifiable / (at[0] * at[0]);
            for (int i = 0; i < all; i++) {
                double[] d = {y[i], -1, -x[i]};
                double z = at[0] * y[i] - at[1] - at[2] * x[i];
                double first = i < quantifiable ? -z : hazard(z);
                double second = i < quantifiable ? 1 : first * (z + first);
                for (int k = 0; k < 3; k++) {
                    gradient[k] += first * d[k];
                    for (int m = 0; m < 3; m++) {
                        curvature[k][m] += second * d[k] * d[m];
                    }
                }
            }
        }

        /** Newton's step: the curvature (negative second derivatives, positive definite) solved for the gradient. */
        private double[] solve() {
            double[][] a = {curvature[0].clone(), curvature[1].clone(), curvature[2].clone()};
            double[] b = gradient.clone();
            for (int k = 0; k < 3; k++) {
                for (int i = k + 1; i < 3; i++) {
                    double f = a[i][k] / a[k][k];
                    for (int m = k; m < 3; m++) {
                        a[i][m] -= f * a[k][m];
                    }
                    b[i] -= f * b[k];
                }
            }
            for (int k = 2; k >= 0; k--) {
                for (int m = k + 1; m < 3; m++) {
                    b[k] -= a[k][m] * b[m];
                }
                b[k] /= a[k][k];
            }
            return b;
        }

        private static double[] moved(double[] at, double[] step, double share) {
            return new double[] {at[0] + share * step[0], at[1] + share * step[1], at[2] + share * step[2]};
        }

        /** phi(z)/Phi(z). */
        private static double hazard(double z) {
            return z > FAR_TAIL ? Normal.density(z) / Normal.cdf(z) : -z / farSeries(z);
        }

        private static double logCdf(double z) {
            return z > FAR_TAIL ? Elementary.log(Normal.cdf(z))
                    : -0.5 * z * z - LN_SQRT_TWO_PI - Elementary.log(-z) + Elementary.log(farSeries(z));
        }

        private static double farSeries(double z) {
            double w = 1 / (z * z);
            return 1 - w * (1 - 3 * w * (1 - 5 * w * (1 - 7 * w)));
        }
    }
}
