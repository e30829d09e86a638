package org.kinetrail.er.survival;

import org.kinetrail.numeric.Elementary;

/** Sum of the risks exp(eta) of the rows that outlive an event time, and mean and covariance of their covariates weighted by it (West 1979). */
final class SurvivorMoments {

    private final CoxProblem problem;
    private final double[] eta;
    private final int size;
    private final double[] delta;
    private double top;
    private double sum;
    final double[] mean;
    /** Sum of products about the mean, in units of {@link #sum}: lower triangle by rows. */
    private final double[] products;

    SurvivorMoments(CoxProblem problem, double[] eta) {
        this.problem = problem;
        this.eta = eta;
        size = problem.size;
        delta = new double[size];
        mean = new double[size];
        products = new double[size * size];
    }

    void clear() {
        top = Double.NEGATIVE_INFINITY;
        sum = 0.0;
        java.util.Arrays.fill(mean, 0.0);
        java.util.Arrays.fill(products, 0.0);
    }

    boolean isEmpty() {
        return sum == 0.0;
    }

    /** Log of the sum of risks. */
    double logSum() {
        return top + Elementary.log(sum);
    }

    /** Covariance of two columns, the first not before the second. */
    double covariance(int j, int k) {
        return products[j * size + k] / sum;
    }

    /** Lets a row in. */
    void add(int row) {
        if (eta[row] > top) {
            double less = sum == 0.0 ? 0.0 : Elementary.exp(top - eta[row]);
            sum *= less;
            for (int i = 0; i < products.length; i++) {
                products[i] *= less;
            }
            top = eta[row];
        }
        double risk = Elementary.exp(eta[row] - top);
        double next = sum + risk;
        double share = risk / next;
        for (int j = 0; j < size; j++) {
            delta[j] = problem.x[j][row] - mean[j];
            mean[j] += share * delta[j];
            for (int k = 0; k <= j; k++) {
                products[j * size + k] += share * sum * delta[j] * delta[k];
            }
        }
        sum = next;
    }
}
