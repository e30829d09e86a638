package org.kinetrail.er.regression;

import java.util.Arrays;
import java.util.List;
import org.kinetrail.er.Certificate;
import org.kinetrail.er.ColumnScale;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.Matrix;
import org.kinetrail.numeric.linear.PivotedQr;
import org.kinetrail.numeric.linear.SingularValues;

/**
 * The Emax curve {@code e0 + emax x^h / (ed50^h + x^h)} by least squares; h = 1 is the hyperbolic curve. The search starts from the best
 * of a grid of ed50 (and h), where the two linear coefficients are solved exactly, and goes on by Gauss-Newton steps with halving.
 *
 * <p>Legal input: exposures not negative, at least as many distinct ones as coefficients. When the best curve lies at the edge of the
 * search (ed50 outside 1/1000 of the smallest positive to 1000 times the largest exposure) the data hold no such curve and the fit says
 * so. Accuracy: coefficients to 1e-9 of their standard errors. Source: Bates and Watts (1988), Nonlinear Regression Analysis, 2.2.
 */
public final class EmaxModel {

    /** Shape of the curve. */
    public enum Shape {
        HYPERBOLIC, SIGMOID
    }

    private static final double[] HILLS = {0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0};
    private static final int GRID = 60;
    private static final double EDGE = 1e3;
    private static final int MOST_STEPS = 500;
    private static final double STEP_LIMIT = 1e-10;
    private static final double DIGITS = 15.95;

    private EmaxModel() {
    }

    public static Fit<EmaxFit> fit(double[] x, double[] y, Shape shape) {
        int p = shape == Shape.SIGMOID ? 4 : 3;
        Fit<EmaxFit> refused = refuse(x, y, p);
        if (refused != null) {
            return refused;
        }
        ColumnScale.require("x", x);
        ColumnScale.requireResponse(y);
        double lowest = Arrays.stream(x).filter(v -> v > 0.0).min().orElse(1.0);
        double highest = Arrays.stream(x).max().orElse(1.0);
        double[] beta = start(x, y, shape, lowest, highest);
        double rss = rss(beta, x, y);
        double last = Double.POSITIVE_INFINITY;
        int steps = 0;
        PivotedQr qr = null;
        while (steps < MOST_STEPS && last > STEP_LIMIT) {
            qr = PivotedQr.of(jacobian(beta, x), 0.0);
            double[] step = qr.solve(residuals(beta, x, y));
            last = inErrors(step, qr, rss / (x.length - p));
            double next = advance(beta, step, rss, x, y);
            steps++;
            if (Double.isNaN(next) || beta[2] < lowest / EDGE || beta[2] > highest * EDGE) {
                return atEdge(steps, last);
            }
            rss = next;
        }
        Certificate certificate = certificate(beta, x, y, steps, last);
        if (last > STEP_LIMIT) {
            return new Fit.NotConverged<>("iteration-limit", "The search for the least squares ended without reaching them.", certificate,
                    List.of());
        }
        return new Fit.Converged<>(result(beta, x, rss), certificate, List.of());
    }

    private static Fit<EmaxFit> refuse(double[] x, double[] y, int p) {
        long distinct = Arrays.stream(x).distinct().count();
        if (distinct < p || x.length <= p) {
            return new Fit.NotEstimable<>("too-few-exposures", "An Emax curve of " + p + " coefficients needs more than " + p
                    + " rows and at least " + p + " distinct exposures; there are " + distinct + ".", List.of(), Double.NaN, List.of());
        }
        if (Arrays.stream(x).anyMatch(v -> v < 0.0)) {
            return new Fit.NotEstimable<>("negative-exposure", "An Emax curve needs exposures that are not negative.", List.of(),
                    Double.NaN, List.of());
        }
        if (Arrays.stream(y).distinct().count() == 1) {
            return new Fit.NotEstimable<>("constant-response", "All responses are equal, so that no curve can be estimated.", List.of(),
                    Double.NaN, List.of());
        }
        return null;
    }

    private static Fit<EmaxFit> atEdge(int steps, double last) {
        return new Fit.NotConverged<>("no-saturation", "The best Emax curve lies at the edge of the search: over these exposures the"
                + " response does not level off, so that ed50 and emax cannot be told apart; use a straight line or a log-linear model.",
                new Certificate(steps, steps, Double.NaN, Double.NaN, last, Double.POSITIVE_INFINITY, 0.0), List.of());
    }

    private static double[] start(double[] x, double[] y, Shape shape, double lowest, double highest) {
        double[] best = null;
        double least = Double.POSITIVE_INFINITY;
        double ratio = Elementary.log(100.0 * highest / lowest);
        for (double hill : shape == Shape.SIGMOID ? HILLS : new double[] {1.0}) {
            for (int g = 0; g <= GRID; g++) {
                double ed50 = 0.1 * lowest * Elementary.exp(ratio * g / GRID);
                double[] beta = linear(x, y, ed50, hill, shape);
                double rss = rss(beta, x, y);
                if (rss < least) {
                    least = rss;
                    best = beta;
                }
            }
        }
        return best;
    }

    /** The two linear coefficients at a given ed50 and hill. */
    private static double[] linear(double[] x, double[] y, double ed50, double hill, Shape shape) {
        double[] ones = new double[x.length];
        double[] share = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            ones[i] = 1.0;
            share[i] = share(x[i], ed50, hill);
        }
        double[] solved = PivotedQr.of(Matrix.ofColumns(x.length, ones, share), PivotedQr.R_LM_TOLERANCE).solve(y);
        double emax = Double.isNaN(solved[1]) ? 0.0 : solved[1];
        return shape == Shape.SIGMOID ? new double[] {solved[0], emax, ed50, hill} : new double[] {solved[0], emax, ed50};
    }

    private static double share(double x, double ed50, double hill) {
        if (x == 0.0) {
            return 0.0;
        }
        return hill == 1.0 ? x / (ed50 + x) : 1.0 / (1.0 + Elementary.pow(ed50 / x, hill));
    }

    static double effect(double[] beta, double x) {
        return beta[0] + beta[1] * share(x, beta[2], beta.length > 3 ? beta[3] : 1.0);
    }

    static double[] gradient(double[] beta, double x) {
        double hill = beta.length > 3 ? beta[3] : 1.0;
        double share = share(x, beta[2], hill);
        double slope = share * (1.0 - share);
        double[] out = new double[beta.length];
        out[0] = 1.0;
        out[1] = share;
        out[2] = -beta[1] * slope * hill / beta[2];
        if (beta.length > 3) {
            out[3] = x == 0.0 ? 0.0 : beta[1] * slope * Elementary.log(x / beta[2]);
        }
        return out;
    }

    private static Matrix jacobian(double[] beta, double[] x) {
        double[][] rows = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            rows[i] = gradient(beta, x[i]);
        }
        return Matrix.ofRows(rows);
    }

    private static double[] residuals(double[] beta, double[] x, double[] y) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = y[i] - effect(beta, x[i]);
        }
        return out;
    }

    private static double rss(double[] beta, double[] x, double[] y) {
        double sum = 0.0;
        for (double r : residuals(beta, x, y)) {
            sum += r * r;
        }
        return sum;
    }

    /** Moves by the step, halved until the sum of squares does not rise; returns the new sum, NaN when none was found. */
    private static double advance(double[] beta, double[] step, double rss, double[] x, double[] y) {
        double share = 1.0;
        for (int h = 0; h < 40; h++) {
            double[] next = beta.clone();
            for (int j = 0; j < next.length; j++) {
                next[j] += share * step[j];
            }
            double at = next[2] > 0.0 && (next.length < 4 || next[3] > 0.0) ? rss(next, x, y) : Double.NaN;
            if (at <= rss * (1.0 + 1e-14)) {
                System.arraycopy(next, 0, beta, 0, beta.length);
                return at;
            }
            share *= 0.5;
        }
        return Double.NaN;
    }

    private static double inErrors(double[] step, PivotedQr qr, double variance) {
        double[] diagonal = qr.inverseCrossProduct().diagonal();
        double largest = 0.0;
        for (int j = 0; j < step.length; j++) {
            double relative = Math.abs(step[j]) / Math.sqrt(Math.max(variance, Double.MIN_NORMAL) * diagonal[j]);
            largest = Double.isNaN(relative) ? Double.POSITIVE_INFINITY : Math.max(largest, relative);
        }
        return largest;
    }

    private static Certificate certificate(double[] beta, double[] x, double[] y, int steps, double last) {
        Matrix jacobian = jacobian(beta, x);
        double condition = SingularValues.scaledConditionNumber(jacobian);
        double variance = Math.max(rss(beta, x, y) / (x.length - beta.length), Double.MIN_NORMAL);
        double[] score = jacobian.transposeTimes(residuals(beta, x, y));
        double[] diagonal = PivotedQr.of(jacobian, 0.0).inverseCrossProduct().diagonal();
        double norm = 0.0;
        for (int j = 0; j < score.length; j++) {
            norm = Math.max(norm, Math.abs(score[j]) * Math.sqrt(diagonal[j] / variance));
        }
        return new Certificate(steps, steps + 1, norm, norm * norm, last, condition, Math.max(0.0, DIGITS - Elementary.log10(condition)));
    }

    private static EmaxFit result(double[] beta, double[] x, double rss) {
        int p = beta.length;
        double variance = rss / (x.length - p);
        double[][] covariance = PivotedQr.of(jacobian(beta, x), 0.0).inverseCrossProduct().toRows();
        double[] errors = new double[p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                covariance[j][k] *= variance;
            }
            errors[j] = Math.sqrt(covariance[j][j]);
        }
        List<String> names = List.of("e0", "emax", "ed50", "hill").subList(0, p);
        return new EmaxFit(names, beta, errors, Matrix.ofRows(covariance), rss, x.length);
    }
}
