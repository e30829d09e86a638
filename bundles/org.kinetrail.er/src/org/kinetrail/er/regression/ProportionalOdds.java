package org.kinetrail.er.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.er.ColumnScale;
import org.kinetrail.er.Fit;
import org.kinetrail.er.InfiniteEstimate;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.ChiSquared;
import org.kinetrail.numeric.distribution.Normal;
import org.kinetrail.numeric.linear.Matrix;
import org.kinetrail.numeric.linear.PivotedQr;

/**
 * Proportional-odds regression of an ordered response, for example a toxicity grade: logit P(Y &lt;= k) = a_k - x'b, so that a positive
 * coefficient means higher grades. One odds ratio holds for every cut of the response.
 *
 * <p>Maximum likelihood by Newton's method with the observed information, on standardised columns; the cuts are kept in order by step
 * halving. Standard errors from the observed information.
 *
 * <p>Legal input: levels 0, 1, ..., K - 1 that all occur, K at least 2; columns without an intercept. Accuracy: within 1e-6 relative of
 * {@code polr} of R's MASS, which maximises less sharply; with K = 2 equal to logistic regression. Source: McCullagh, J. R. Statist. Soc. B
 * 42 (1980) 109.
 */
public final class ProportionalOdds {

    private static final int ITERATIONS = 60;
    private static final double RUN_OFF = 30.0;

    private static final double ALIAS_TOLERANCE = 1e-11;

    private ProportionalOdds() {
    }

    /**
     * A fit.
     *
     * @param names          of the columns
     * @param coefficients   b
     * @param cuts           a_0 to a_(K-2), ascending
     * @param standardErrors of the coefficients, then of the cuts
     * @param covariance     in that order
     */
    public record Result(List<String> names, double[] coefficients, double[] cuts, double[] standardErrors, Matrix covariance,
            double logLikelihood, double nullLogLikelihood) {

        /** Likelihood-ratio p-value of all coefficients together. */
        public double pValue() {
            return ChiSquared.upperTail(2.0 * (logLikelihood - nullLogLikelihood), coefficients.length);
        }

        /** Wald limits of a coefficient. */
        public Interval interval(int column, double level) {
            double reach = Normal.upperQuantile(0.5 * (1.0 - level)) * standardErrors[column];
            return new Interval(coefficients[column] - reach, coefficients[column] + reach);
        }

        /** Probabilities of the levels at a pattern. */
        public double[] probabilities(double[] pattern) {
            double eta = 0.0;
            for (int j = 0; j < pattern.length; j++) {
                eta += pattern[j] * coefficients[j];
            }
            double[] out = new double[cuts.length + 1];
            double before = 0.0;
            for (int k = 0; k < cuts.length; k++) {
                double below = Family.BINOMIAL.mean(cuts[k] - eta);
                out[k] = below - before;
                before = below;
            }
            out[cuts.length] = Family.BINOMIAL.mean(eta - cuts[cuts.length - 1]);
            return out;
        }
    }

    private static List<String> collinear(List<String> names, double[][] centred) {
        PivotedQr qr = PivotedQr.of(Matrix.ofColumns(centred.length == 0 ? 0 : centred[0].length, centred), ALIAS_TOLERANCE);
        return IntStream.range(0, centred.length).filter(qr::isAliased).mapToObj(names::get).toList();
    }

    /** Fits the model. */
    public static Fit<Result> fit(List<String> names, double[][] columns, int[] level) {
        int levels = Arrays.stream(level).max().orElse(-1) + 1;
        int[] counts = new int[Math.max(levels, 1)];
        for (int y : level) {
            counts[y]++;
        }
        if (levels < 2 || Arrays.stream(counts).anyMatch(c -> c == 0)) {
            return new Fit.NotEstimable<>("empty-level", levels < 2 ? "All responses are equal, so that no effect can be estimated."
                    : "A level of the response has no subject; merge it with a neighbour.", List.of(), Double.NaN, List.of());
        }
        int constant = constantColumn(columns);
        if (constant >= 0) {
            return new Fit.NotEstimable<>("constant-column", names.get(constant) + " is constant; leave it out.", List.of(),
                    Double.NaN, List.of());
        }
        for (int j = 0; j < columns.length; j++) {
            ColumnScale.require(names.get(j), columns[j]);
        }
        Centred centred = Centred.of(columns);
        List<String> collinear = collinear(names, centred.columns());
        if (!collinear.isEmpty()) {
            return new Fit.NotEstimable<>("aliased", "Determined by the columns before: " + String.join(", ", collinear) + "; leave them out.",
                    List.of(), Double.NaN, List.of());
        }
        OrderedLikelihood likelihood = new OrderedLikelihood(centred.columns(), level, levels);
        double[] start = new double[likelihood.size()];
        double below = 0.0;
        double nullValue = 0.0;
        for (int k = 0; k < levels; k++) {
            nullValue += counts[k] * Elementary.log((double) counts[k] / level.length);
            below += (double) counts[k] / level.length;
            if (k < levels - 1) {
                start[columns.length + k] = Elementary.log(below / (1.0 - below));
            }
        }
        NewtonSearch.End end = NewtonSearch.maximise(likelihood, start, -1, ITERATIONS);
        if (!end.converged()) {
            return failed(names, likelihood, end);
        }
        return new Fit.Converged<>(result(names, centred, end, nullValue), GeneralizedLinear.certificate(end), List.of());
    }

    /** The first column without variation; -1 for none. */
    private static int constantColumn(double[][] columns) {
        for (int j = 0; j < columns.length; j++) {
            double first = columns[j].length == 0 ? 0.0 : columns[j][0];
            if (Arrays.stream(columns[j]).allMatch(v -> v == first)) {
                return j;
            }
        }
        return -1;
    }

    private static Fit<Result> failed(List<String> names, OrderedLikelihood likelihood, NewtonSearch.End end) {
        List<InfiniteEstimate> infinite = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            double[] direction = new double[likelihood.size()];
            direction[j] = end.at()[j];
            if (likelihood.largestChange(direction) > RUN_OFF) {
                infinite.add(new InfiniteEstimate(names.get(j), end.at()[j] > 0.0));
            }
        }
        if (!infinite.isEmpty()) {
            return new Fit.NotEstimable<>("complete-separation", "The likelihood rises without end along "
                    + String.join(", ", infinite.stream().map(InfiniteEstimate::term).toList()) + "; no finite estimate exists.", infinite,
                    end.value(), List.of());
        }
        return new Fit.NotConverged<>(end.singular() ? "singular-information" : "iteration-limit",
                "The search for the maximum ended without reaching it; nothing is reported.", null, List.of());
    }

    /** Columns (x - mean) / scale. */
    private record Centred(double[][] columns, double[] mean, double[] scale) {

        static Centred of(double[][] x) {
            double[][] out = new double[x.length][];
            double[] mean = new double[x.length];
            double[] scale = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                for (double v : x[j]) {
                    mean[j] += v / x[j].length;
                }
                double centre = mean[j];
                scale[j] = Arrays.stream(x[j]).map(v -> Math.abs(v - centre)).max().orElse(1.0);
                double size = scale[j];
                out[j] = Arrays.stream(x[j]).map(v -> (v - centre) / size).toArray();
            }
            return new Centred(out, mean, scale);
        }
    }

    /** A coefficient is that of the scaled column over the scale; a cut is that of the centred columns plus the means times those. */
    private static Result result(List<String> names, Centred centred, NewtonSearch.End end, double nullValue) {
        int p = names.size();
        int size = end.at().length;
        double[][] map = new double[size][size];
        for (int j = 0; j < p; j++) {
            map[j][j] = 1.0 / centred.scale[j];
        }
        for (int k = p; k < size; k++) {
            map[k][k] = 1.0;
            for (int j = 0; j < p; j++) {
                map[k][j] = centred.mean[j] / centred.scale[j];
            }
        }
        double[][] turned = new double[size][size];
        for (int j = 0; j < size; j++) {
            for (int k = 0; k < size; k++) {
                turned[k][j] = map[j][k];
            }
        }
        Matrix outward = Matrix.ofRows(map);
        double[] at = outward.times(end.at());
        Matrix covariance = outward.times(end.inverse()).times(Matrix.ofRows(turned));
        double[] errors = new double[size];
        for (int j = 0; j < size; j++) {
            errors[j] = Math.sqrt(covariance.get(j, j));
        }
        return new Result(names, Arrays.copyOf(at, p), Arrays.copyOfRange(at, p, size), errors, covariance, end.value(), nullValue);
    }
}
