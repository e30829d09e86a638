package org.kinetrail.er.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kinetrail.er.Fit;
import org.kinetrail.er.InfiniteEstimate;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.Matrix;

/**
 * Multinomial regression of a response with K unordered levels: log P(Y = k) / P(Y = 0) = x'b_k, the first level the reference.
 *
 * <p>Maximum likelihood by Newton's method with the exact information, on standardised columns. A coefficient that runs off is named.
 *
 * <p>Legal input: levels 0 to K - 1 that all occur; columns as they are, the intercept among them. Accuracy: within 1e-6 relative of
 * {@code multinom} of R's nnet, which maximises less sharply; with K = 2 equal to logistic regression. Source: Agresti, Categorical Data
 * Analysis, 3rd ed. (2013), 8.1.
 */
public final class Multinomial {

    private static final int ITERATIONS = 60;
    private static final double RUN_OFF = 25.0;

    private Multinomial() {
    }

    /**
     * A fit.
     *
     * @param coefficients   row k - 1 holds those of level k against level 0
     * @param standardErrors likewise
     * @param covariance     by level, then column
     */
    public record Result(ModelData data, double[][] coefficients, double[][] standardErrors, Matrix covariance, double logLikelihood) {

        public double deviance() {
            return -2.0 * logLikelihood;
        }

        /** Fitted probability of each level for a row. */
        public double[] probabilities(int row) {
            return probabilities(Arrays.stream(data.columns()).mapToDouble(c -> c[row]).toArray(), data.offset() == null ? 0.0 : data.offset()[row]);
        }

        /** Probability of each level at a row of the design. */
        public double[] probabilities(double[] row, double offset) {
            double[] out = new double[coefficients.length + 1];
            double top = 0.0;
            for (int k = 1; k < out.length; k++) {
                out[k] = offset;
                for (int j = 0; j < row.length; j++) {
                    out[k] += coefficients[k - 1][j] * row[j];
                }
                top = Math.max(top, out[k]);
            }
            double sum = 0.0;
            for (int k = 0; k < out.length; k++) {
                out[k] = Elementary.exp(out[k] - top);
                sum += out[k];
            }
            for (int k = 0; k < out.length; k++) {
                out[k] /= sum;
            }
            return out;
        }

        public double aic() {
            return deviance() + 2.0 * coefficients.length * data.columns().length;
        }
    }

    /** Fits the model; the response of {@code data} holds the levels 0 to K - 1. */
    public static Fit<Result> fit(ModelData data) {
        int levels = (int) Arrays.stream(data.response()).max().orElse(0.0) + 1;
        int[] counts = new int[levels];
        for (double y : data.response()) {
            counts[(int) y]++;
        }
        if (levels < 2 || Arrays.stream(counts).anyMatch(c -> c == 0)) {
            return new Fit.NotEstimable<>("empty-level", levels < 2 ? "All responses are equal, so that no effect can be estimated."
                    : "A level of the response has no subject; leave the level out.", List.of(), Double.NaN, List.of());
        }
        ModelData estimable = data.estimable();
        if (estimable.columns().length < data.columns().length) {
            return new Fit.NotEstimable<>("aliased", "Constant or determined by the columns before: " + data.names().stream()
                    .filter(n -> !estimable.names().contains(n)).collect(Collectors.joining(", ")) + "; leave them out.", List.of(), Double.NaN,
                    List.of());
        }
        Standardised standard = Standardised.of(data.columns(), data.hasIntercept(), true);
        Function likelihood = new Function(standard.columns(), data, levels);
        NewtonSearch.End end = NewtonSearch.maximise(likelihood, new double[likelihood.size()], -1, ITERATIONS);
        if (!end.converged()) {
            return failed(data, likelihood, end);
        }
        return new Fit.Converged<>(result(data, standard, end, levels), GeneralizedLinear.certificate(end), List.of());
    }

    private static Fit<Result> failed(ModelData data, Function likelihood, NewtonSearch.End end) {
        int p = data.columns().length;
        List<InfiniteEstimate> infinite = new ArrayList<>();
        for (int a = 0; a < likelihood.size(); a++) {
            double[] direction = new double[likelihood.size()];
            direction[a] = end.at()[a];
            if (likelihood.largestChange(direction) > RUN_OFF) {
                infinite.add(new InfiniteEstimate("level " + (a / p + 1) + ": " + data.names().get(a % p), end.at()[a] > 0.0));
            }
        }
        if (!infinite.isEmpty()) {
            return new Fit.NotEstimable<>("separation", "The likelihood rises without end along "
                    + String.join(", ", infinite.stream().map(InfiniteEstimate::term).toList()) + "; no finite estimate exists.", infinite,
                    end.value(), List.of());
        }
        return new Fit.NotConverged<>(end.singular() ? "singular-information" : "iteration-limit",
                "The search for the maximum ended without reaching it; nothing is reported.", null, List.of());
    }

    private static Result result(ModelData data, Standardised standard, NewtonSearch.End end, int levels) {
        int p = data.columns().length;
        double[][] coefficients = new double[levels - 1][];
        double[][] errors = new double[levels - 1][p];
        double[][] covariance = new double[p * (levels - 1)][p * (levels - 1)];
        double[][] inner = end.inverse().toRows();
        for (int k = 0; k < levels - 1; k++) {
            coefficients[k] = standard.outward(Arrays.copyOfRange(end.at(), k * p, (k + 1) * p));
            for (int m = 0; m < levels - 1; m++) {
                double[][] block = new double[p][];
                for (int j = 0; j < p; j++) {
                    block[j] = Arrays.copyOfRange(inner[k * p + j], m * p, (m + 1) * p);
                }
                Matrix outer = standard.outward(Matrix.ofRows(block));
                for (int i = 0; i < p; i++) {
                    for (int j = 0; j < p; j++) {
                        covariance[k * p + i][m * p + j] = outer.get(i, j);
                    }
                }
            }
            for (int j = 0; j < p; j++) {
                errors[k][j] = Math.sqrt(covariance[k * p + j][k * p + j]);
            }
        }
        return new Result(data, coefficients, errors, Matrix.ofRows(covariance), end.value());
    }

    /** The log-likelihood; parameters by level, then column. */
    private static final class Function implements Likelihood {

        private final double[][] x;
        private final ModelData data;
        private final int levels;

        Function(double[][] x, ModelData data, int levels) {
            this.x = x;
            this.data = data;
            this.levels = levels;
        }

        @Override
        public int size() {
            return (levels - 1) * x.length;
        }

        @Override
        public double evaluate(double[] at, double[] score, double[][] information) {
            Arrays.fill(score, 0.0);
            for (double[] row : information) {
                Arrays.fill(row, 0.0);
            }
            double value = 0.0;
            double[] probability = new double[levels];
            for (int i = 0; i < data.size(); i++) {
                value += data.weight(i) * row(i, at, probability);
                derivatives(i, probability, score, information);
            }
            return value;
        }

        /** Fills the probabilities of a row's levels; the logarithm of that of its own. */
        private double row(int i, double[] at, double[] probability) {
            double[] eta = new double[levels];
            double highest = 0.0;
            for (int k = 1; k < levels; k++) {
                eta[k] = data.offset() == null ? 0.0 : data.offset()[i];
                for (int j = 0; j < x.length; j++) {
                    eta[k] += at[(k - 1) * x.length + j] * x[j][i];
                }
                highest = Math.max(highest, eta[k]);
            }
            double sum = 0.0;
            for (int k = 0; k < levels; k++) {
                probability[k] = Elementary.exp(eta[k] - highest);
                sum += probability[k];
            }
            for (int k = 0; k < levels; k++) {
                probability[k] /= sum;
            }
            return eta[(int) data.response()[i]] - highest - Elementary.log(sum);
        }

        private void derivatives(int i, double[] probability, double[] score, double[][] information) {
            int p = x.length;
            double c = data.weight(i);
            for (int a = 0; a < size(); a++) {
                int k = a / p + 1;
                double xa = c * x[a % p][i];
                score[a] += xa * ((data.response()[i] == k ? 1.0 : 0.0) - probability[k]);
                for (int b = 0; b <= a; b++) {
                    int m = b / p + 1;
                    information[a][b] += xa * x[b % p][i] * probability[k] * ((k == m ? 1.0 : 0.0) - probability[m]);
                }
            }
        }

        @Override
        public double largestChange(double[] step) {
            double largest = 0.0;
            for (int i = 0; i < data.size(); i++) {
                for (int k = 0; k < levels - 1; k++) {
                    double change = 0.0;
                    for (int j = 0; j < x.length; j++) {
                        change += step[k * x.length + j] * x[j][i];
                    }
                    largest = Math.max(largest, Math.abs(change));
                }
            }
            return largest;
        }
    }
}
