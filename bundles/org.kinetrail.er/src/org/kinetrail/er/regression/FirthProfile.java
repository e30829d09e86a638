package org.kinetrail.er.regression;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.PivotedQr;

/**
 * Firth's penalised likelihood with one coefficient held, maximised over the others by scoring. Under separation the weights of the rows
 * span many powers of ten, and cross products of the columns are singular to working accuracy long before the weighted rows are; so the
 * rows themselves are factored, those of the largest weight first. The likelihood may have several maxima there; the highest counts.
 *
 * <p>Formula: l + log|X'WX|/2, score x'(y - m + h(1/2 - m)) with leverages h. Legal input: as for {@link FirthLogistic}. Accuracy: the last
 * step moves no linear predictor by more than 1e-9; a maximum that cannot be reached in doubles is said to be lost. Source: Firth (1993),
 * Biometrika 80, 27-38; order of the rows: Cox and Higham (1998), BIT 38, 34-50.
 */
final class FirthProfile implements Profile.Search {

    private static final int MOST_STEPS = 300;
    private static final int SCORING_STEPS = 10;
    private static final int MOST_HALVINGS = 30;
    private static final double CHANGE_LIMIT = 1e-9;
    private static final double LOST = 1e-13;
    private static final double LEAST_DIFFERENCE = 1e-4;
    private static final double MOST_DIFFERENCE = 1e-2;
    private static final double SINGULAR = 1e-13;
    private static final int EXPONENTS = 1100;

    private final double[][] x;
    private final ModelData data;
    private final double[] maximum;

    /** The likelihood at a point; the score is null where the weighted rows are singular. */
    private record Point(double[] at, double value, double[] score, double[] eta) {
    }

    /**
     * @param columns the columns of the data, shifted and scaled
     * @param maximum the maximum over all coefficients
     */
    FirthProfile(ModelData data, double[][] columns, double[] maximum) {
        this.data = data;
        this.x = columns;
        this.maximum = maximum.clone();
    }

    /** Penalised log-likelihood; NaN where it is singular. */
    double value(double[] at) {
        return point(at).value();
    }

    /** The highest of the maxima that the start and its mirrors, one coefficient at a time, lead to. */
    @Override
    public Profile.Held maximise(double[] start, int held) {
        Profile.Held best = climbed(start, held);
        for (int j = 0; j < start.length; j++) {
            if (j != held) {
                double[] mirrored = (best.reached() ? best.at() : start).clone();
                mirrored[j] = 2.0 * maximum[j] - mirrored[j];
                Profile.Held other = climbed(mirrored, held);
                best = other.reached() && !(best.reached() && best.value() >= other.value()) ? other : best;
            }
        }
        return best;
    }

    private Profile.Held climbed(double[] start, int held) {
        Point here = point(start);
        for (int k = 0; k < MOST_STEPS && here.score() != null; k++) {
            double[] step = step(here, held);
            if (step == null) {
                break;
            }
            double[] newton = k < SCORING_STEPS ? null : newton(here, step, held);
            Point next = newton == null ? null : rising(here, newton, 1.0);
            double change = change(next == null ? step : newton);
            next = next == null ? advanced(here, step) : next;
            if (next == null) {
                break;
            }
            here = next;
            if (change <= CHANGE_LIMIT) {
                return new Profile.Held(here.value(), here.at(), here.score()[held], true);
            }
        }
        return new Profile.Held(here.value(), here.at(), Double.NaN, false);
    }

    /** The point after the step, halved until the likelihood does not fall; null when it always does. */
    private Point advanced(Point here, double[] step) {
        double share = 1.0;
        for (int h = 0; h < MOST_HALVINGS; h++) {
            Point next = rising(here, step, share);
            if (next != null) {
                return next;
            }
            share *= 0.5;
        }
        return null;
    }

    /** The point after a share of the step; null where the likelihood falls. */
    private Point rising(Point here, double[] step, double share) {
        Point next = point(moved(here.at(), step, share));
        return next.score() != null && next.value() >= here.value() - LOST * (Math.abs(here.value()) + 1.0) ? next : null;
    }

    /** Newton's step, the second derivatives from differences of the score along the scoring step's scale; null where it is none. */
    private double[] newton(Point here, double[] scoring, int held) {
        int p = x.length;
        double size = Math.max(change(scoring), LEAST_DIFFERENCE);
        double[][] curvature = new double[p][p];
        for (int j = 0; j < p; j++) {
            if (j == held) {
                continue;
            }
            double[] unit = new double[p];
            unit[j] = 1.0;
            double h = Math.min(size, MOST_DIFFERENCE) / change(unit);
            unit[j] = h;
            Point up = point(moved(here.at(), unit, 1.0));
            Point down = point(moved(here.at(), unit, -1.0));
            if (up.score() == null || down.score() == null) {
                return null;
            }
            for (int i = 0; i < p; i++) {
                curvature[i][j] = i == held ? 0.0 : (down.score()[i] - up.score()[i]) / (2.0 * h);
            }
        }
        return solved(curvature, here.score(), held);
    }

    private static double[] moved(double[] at, double[] step, double share) {
        double[] out = at.clone();
        for (int j = 0; j < out.length; j++) {
            out[j] += share * step[j];
        }
        return out;
    }

    /** Solves for the free coefficients with the columns scaled to one size. */
    private static double[] solved(double[][] curvature, double[] score, int held) {
        int p = score.length;
        double[] packed = new double[(p - 1) * (p - 1)];
        double[] scale = new double[p];
        double[] right = new double[p - 1];
        for (int j = 0; j < p; j++) {
            scale[j] = Math.sqrt(Math.abs(curvature[j][j]));
        }
        for (int j = 0, c = 0; j < p; j++) {
            for (int i = 0, r = 0; i < p && j != held; i++) {
                if (i != held) {
                    packed[c * (p - 1) + r] = 0.5 * (curvature[i][j] + curvature[j][i]) / scale[i] / scale[j];
                    right[r++] = score[i] / scale[i];
                }
            }
            c += j == held ? 0 : 1;
        }
        PivotedQr factor = PivotedQr.factor(p - 1, p - 1, packed, SINGULAR);
        if (factor.rank() < p - 1) {
            return null;
        }
        double[] solved = factor.solve(right);
        double[] step = new double[p];
        for (int j = 0, k = 0; j < p; j++) {
            step[j] = j == held ? 0.0 : solved[k++] / scale[j];
        }
        return step;
    }

    private double change(double[] step) {
        double most = 0.0;
        for (int i = 0; i < data.size(); i++) {
            double sum = 0.0;
            for (int j = 0; j < x.length; j++) {
                sum += x[j][i] * step[j];
            }
            most = Math.max(most, Math.abs(sum));
        }
        return most;
    }

    private double weight(int row) {
        return data.weights() == null ? 1.0 : data.weights()[row];
    }

    private Point point(double[] at) {
        int n = data.size();
        int p = x.length;
        double[] eta = new double[n];
        double value = 0.0;
        for (int i = 0; i < n; i++) {
            double sum = data.offset() == null ? 0.0 : data.offset()[i];
            for (int j = 0; j < p; j++) {
                sum += x[j][i] * at[j];
            }
            eta[i] = sum;
            value -= 0.5 * weight(i) * Family.BINOMIAL.deviance(data.response()[i], sum);
        }
        int[] order = order(eta);
        PivotedQr root = rows(eta, order, -1);
        double[] diagonal = root.absoluteDiagonal();
        if (diagonal.length < p) {
            return new Point(at, Double.NaN, null, eta);
        }
        for (double d : diagonal) {
            value += Elementary.log(d);
        }
        double[] hat = root.leverages();
        double[] score = new double[p];
        for (int k = 0; k < n; k++) {
            int i = order[k];
            double mean = Family.BINOMIAL.mean(eta[i]);
            double residual = data.response()[i] > 0.5 ? Family.BINOMIAL.mean(-eta[i]) : -mean;
            double part = weight(i) * residual + hat[k] * (0.5 - mean);
            for (int j = 0; j < p; j++) {
                score[j] += part * x[j][i];
            }
        }
        return new Point(at, value, score, eta);
    }

    /** Scoring step of the coefficients that are not held; null when their weighted rows are singular. */
    private double[] step(Point here, int held) {
        int p = x.length;
        PivotedQr root = rows(here.eta(), order(here.eta()), held);
        if (root.rank() < p - 1) {
            return null;
        }
        double[] free = new double[p - 1];
        for (int j = 0, k = 0; j < p; j++) {
            if (j != held) {
                free[k++] = here.score()[j];
            }
        }
        double[] solved = root.solveEffects(root.solveTransposed(free));
        double[] step = new double[p];
        for (int j = 0, k = 0; j < p; j++) {
            step[j] = j == held ? 0.0 : solved[k++];
        }
        return step;
    }

    /** The weighted rows in this order, without the column that is left out (-1 for none), factored. */
    private PivotedQr rows(double[] eta, int[] order, int left) {
        int n = order.length;
        int columns = x.length - (left < 0 ? 0 : 1);
        double[] weighted = new double[n * columns];
        for (int k = 0; k < n; k++) {
            int i = order[k];
            double size = Math.sqrt(weight(i) * Family.BINOMIAL.variance(eta[i]));
            for (int j = 0, c = 0; j < x.length; j++) {
                if (j != left) {
                    weighted[c++ * n + k] = size * x[j][i];
                }
            }
        }
        return PivotedQr.factor(n, columns, weighted, 0.0);
    }

    /** Rows from the largest weight to the smallest, by powers of two. */
    private int[] order(double[] eta) {
        int[] starts = new int[EXPONENTS + 1];
        int[] bucket = new int[eta.length];
        for (int i = 0; i < eta.length; i++) {
            int exponent = Math.getExponent(Family.BINOMIAL.variance(eta[i]));
            bucket[i] = Math.min(EXPONENTS - 1, -Math.min(exponent, 0));
            starts[bucket[i] + 1]++;
        }
        for (int b = 0; b < EXPONENTS; b++) {
            starts[b + 1] += starts[b];
        }
        int[] order = new int[eta.length];
        for (int i = 0; i < eta.length; i++) {
            order[starts[bucket[i]]++] = i;
        }
        return order;
    }
}
