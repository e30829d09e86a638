package org.kinetrail.er.selection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kinetrail.er.NestedLikelihood;
import org.kinetrail.er.selection.Scorer.Score;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.ChiSquared;

/**
 * The models of a search on one resample, each fitted by Newton's method from the model it extends. Whether a larger model can reach a
 * likelihood-ratio p is first asked of an upper limit of its maximum, so that most candidates of a step are settled by one evaluation.
 *
 * <p>The limit: at a point with Newton decrement d = sqrt(g' H^-1 g), the maximum is at most d^2 above while d R sqrt(tr H^-1) &lt; 1,
 * R the {@link NestedLikelihood#largestBend}: with M = R sqrt(tr H^-1) no direction bends by more than M times its length in H, and then
 * the gain is at most ((1-t) log(1-t) + t) / M^2, t = d M, which is below d^2 for t &lt; 1. Where H is known only before a step s,
 * exp(bend(s)) H^-1 is at least the inverse after it.
 *
 * <p>Accuracy: log likelihoods to rounding, coefficients to about 1e-12 standard errors.
 */
public final class NestedSearch implements Scorer {

    private static final int MOST_STEPS = 16;
    private static final int MOST_HALVINGS = 20;
    /** Squared decrement at which the next step, about its square, no longer shows in a coefficient. */
    private static final double CONVERGED = 1e-12;
    /** Share of a p-value by which the limit must miss it: the error of the tail function is far below. */
    private static final double CLEARLY = 1e-6;

    /**
     * A maximum.
     *
     * @param columns       columns of the model
     * @param coefficients  as {@link NestedLikelihood#evaluate} takes them
     * @param logLikelihood at the maximum
     */
    public record Maximum(int[] columns, double[] coefficients, double logLikelihood) {

        /** The search ran off or did not settle: there is no maximum, or none near. */
        public static final Maximum NOT_NEAR = new Maximum(new int[0], new double[0], Double.NaN);

        public boolean found() {
            return !Double.isNaN(logLikelihood);
        }
    }

    private final NestedLikelihood likelihood;
    private final Function<List<String>, int[]> columns;
    private final Maximum start;
    private final Scorer judge;
    private final Map<List<String>, Maximum> maxima = new HashMap<>();
    private final Map<List<String>, Score> judged = new HashMap<>();
    private List<String> lastFitted;
    private List<String> extended;
    private double[] extendedScore;
    private double[] extendedInformation;

    /**
     * A search.
     *
     * @param likelihood of the resample
     * @param columns    columns of the model that holds given candidates
     * @param start      a maximum near that of the smallest model, such as that of the whole data; null for none
     * @param judge      judges models whose columns are dependent in the resample or whose maximum is not near
     */
    public NestedSearch(NestedLikelihood likelihood, Function<List<String>, int[]> columns, Maximum start, Scorer judge) {
        this.likelihood = likelihood;
        this.columns = columns;
        this.start = start;
        this.judge = judge;
    }

    @Override
    public Score score(List<String> chosen) {
        Maximum known = maxima.get(chosen);
        if (known == null && !judged.containsKey(chosen)) {
            int[] taken = columns.apply(chosen);
            Maximum near = lastFitted == null ? start : maxima.get(lastFitted);
            known = keep(chosen, maximum(likelihood, taken, near == null ? null : carried(near, taken)));
        }
        return known == null ? judged.get(chosen) : new Score(known.logLikelihood(), known.coefficients().length);
    }

    private Maximum keep(List<String> chosen, Maximum found) {
        if (found == null || !found.found()) {
            judged.put(chosen, judge.score(chosen));
            return null;
        }
        maxima.put(chosen, found);
        lastFitted = chosen;
        return found;
    }

    @Override
    public Score reaching(List<String> smaller, List<String> larger, double p) {
        Score below = score(smaller);
        if (maxima.get(smaller) == null || maxima.containsKey(larger) || judged.containsKey(larger)) {
            return score(larger);
        }
        extend(smaller);
        int[] taken = columns.apply(larger);
        Point point = submodel(maxima.get(smaller), taken);
        return point.solve() && beyond(point, below, p) ? Score.NONE : score(larger);
    }

    /** Whether the model's p is certainly above a limit, by the maximum's limit at a point or one Newton step on. */
    private boolean beyond(Point point, Score below, double p) {
        int df = point.columns.length - below.parameters();
        double trace = point.inverseTrace();
        if (bounded(point.decrement, trace) && above(point.value + point.decrement, below, df, p)) {
            return true;
        }
        double[] moved = point.moved(1.0);
        double[] score = new double[moved.length];
        double value = likelihood.evaluate(point.columns, moved, score, null);
        double growth = Elementary.exp(likelihood.bend(point.columns, point.step));
        double decrement = growth * point.quadratic(score);
        return bounded(decrement, growth * trace) && above(value + decrement, below, df, p);
    }

    private boolean bounded(double decrement, double trace) {
        double bend = likelihood.largestBend();
        return decrement * bend * bend * trace < 1.0;
    }

    private static boolean above(double limit, Score below, int df, double p) {
        return ChiSquared.upperTail(Math.max(0.0, 2.0 * (limit - below.logLikelihood())), df) > p * (1.0 + CLEARLY);
    }

    /** Score and information of all columns at the maximum of a model. */
    private void extend(List<String> smaller) {
        if (smaller.equals(extended)) {
            return;
        }
        int size = likelihood.size();
        int[] all = new int[size];
        Arrays.setAll(all, j -> j);
        extendedScore = new double[size];
        extendedInformation = new double[size * size];
        likelihood.evaluate(all, carried(maxima.get(smaller), all), extendedScore, extendedInformation);
        extended = smaller;
    }

    private Point submodel(Maximum smaller, int[] taken) {
        int size = likelihood.size();
        Point point = new Point(taken);
        point.beta = carried(smaller, taken);
        point.value = smaller.logLikelihood();
        for (int j = 0; j < taken.length; j++) {
            point.score[j] = extendedScore[taken[j]];
            for (int k = 0; k <= j; k++) {
                point.information[j * taken.length + k] = extendedInformation[taken[j] * size + taken[k]];
            }
        }
        return point;
    }

    /** Coefficients of a maximum at the places of another model's columns; 0 for columns it does not have. */
    private static double[] carried(Maximum from, int[] taken) {
        double[] beta = new double[taken.length];
        for (int j = 0; j < taken.length; j++) {
            for (int k = 0; k < from.columns.length; k++) {
                beta[j] = from.columns[k] == taken[j] ? from.coefficients[k] : beta[j];
            }
        }
        return beta;
    }

    /**
     * The maximum of one model.
     *
     * @param taken columns of the model
     * @param start coefficients to start from, or null for zeros
     * @return the maximum, {@link Maximum#NOT_NEAR}, or null when columns are dependent
     */
    public static Maximum maximum(NestedLikelihood likelihood, int[] taken, double[] start) {
        Point point = new Point(taken);
        point.beta = start == null ? new double[taken.length] : start;
        point.evaluate(likelihood);
        for (int step = 0; step < MOST_STEPS && Double.isFinite(point.value); step++) {
            if (!point.solve()) {
                return step == 0 ? null : Maximum.NOT_NEAR;
            }
            if (point.decrement < CONVERGED) {
                return new Maximum(taken, point.moved(1.0), point.value + 0.5 * point.decrement);
            }
            point.advance(likelihood);
        }
        return Maximum.NOT_NEAR;
    }

    /** A point of one model's likelihood with the Newton step that leads on from it. */
    private static final class Point {

        private static final double SMALLEST_PIVOT = 1e-9;

        private final int[] columns;
        private final int p;
        private final double[] score;
        private final double[] information;
        private final double[] factor;
        private final double[] step;
        private double[] beta;
        private double value;
        /** Squared Newton decrement. */
        private double decrement;

        Point(int[] columns) {
            this.columns = columns;
            p = columns.length;
            score = new double[p];
            information = new double[p * p];
            factor = new double[p * p];
            step = new double[p];
        }

        void evaluate(NestedLikelihood likelihood) {
            value = likelihood.evaluate(columns, beta, score, information);
        }

        double[] moved(double share) {
            double[] to = new double[p];
            for (int j = 0; j < p; j++) {
                to[j] = beta[j] + share * step[j];
            }
            return to;
        }

        /** Moves by the step, halved while the likelihood falls or is not finite. */
        void advance(NestedLikelihood likelihood) {
            double[] from = beta;
            double old = value;
            double slack = 1e-12 * (1.0 + Math.abs(old));
            double share = 1.0;
            for (int half = 0; half < MOST_HALVINGS; half++) {
                beta = moved(share);
                evaluate(likelihood);
                if (value >= old - slack) {
                    return;
                }
                beta = from;
                share *= 0.5;
            }
        }

        /** Factors the information by Cholesky and solves for the step; false when a pivot is too small. */
        boolean solve() {
            for (int j = 0; j < p; j++) {
                int row = j * p;
                for (int k = 0; k < j; k++) {
                    int other = k * p;
                    double v = information[row + k];
                    for (int m = 0; m < k; m++) {
                        v -= factor[row + m] * factor[other + m];
                    }
                    factor[row + k] = v / factor[other + k];
                }
                double pivot = information[row + j];
                for (int m = 0; m < j; m++) {
                    pivot -= factor[row + m] * factor[row + m];
                }
                if (!(pivot > SMALLEST_PIVOT * information[row + j])) {
                    return false;
                }
                factor[row + j] = Math.sqrt(pivot);
            }
            decrement = forward(score, step);
            for (int j = p - 1; j >= 0; j--) {
                double v = step[j];
                for (int i = j + 1; i < p; i++) {
                    v -= factor[i * p + j] * step[i];
                }
                step[j] = v / factor[j * p + j];
            }
            return true;
        }

        /** g' H^-1 g. */
        double quadratic(double[] g) {
            return forward(g, new double[p]);
        }

        /** Solves with the factor alone; the squared length of the result. */
        private double forward(double[] g, double[] out) {
            double squares = 0.0;
            for (int j = 0; j < p; j++) {
                double v = g[j];
                for (int k = 0; k < j; k++) {
                    v -= factor[j * p + k] * out[k];
                }
                out[j] = v / factor[j * p + j];
                squares += out[j] * out[j];
            }
            return squares;
        }

        /** Trace of the inverse of the information: the squares of the inverse factor. */
        double inverseTrace() {
            double trace = 0.0;
            double[] column = new double[p];
            for (int c = 0; c < p; c++) {
                for (int j = c; j < p; j++) {
                    double v = j == c ? 1.0 : 0.0;
                    for (int k = c; k < j; k++) {
                        v -= factor[j * p + k] * column[k];
                    }
                    column[j] = v / factor[j * p + j];
                    trace += column[j] * column[j];
                }
            }
            return trace;
        }
    }
}
