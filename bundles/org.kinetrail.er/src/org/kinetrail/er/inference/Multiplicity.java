package org.kinetrail.er.inference;

import java.util.Arrays;

/**
 * Adjusted p-values: Bonferroni; Holm (step down); Hochberg, Benjamini and Hochberg, Benjamini and Yekutieli (step up); Hommel.
 * A p-value of NaN stays NaN and does not count. All lie in [0, 1].
 * <p>Source: S. P. Wright, "Adjusted p-values for simultaneous inference", Biometrics 48 (1992) 1005.
 */
public final class Multiplicity {

    private Multiplicity() {
    }

    public static double[] bonferroni(double[] p) {
        int n = finite(p).length;
        return Arrays.stream(p).map(x -> Math.min(1, x * n)).toArray();
    }

    public static double[] holm(double[] p) {
        return overOrder(p, sorted -> {
            double running = 0;
            for (int i = 0; i < sorted.length; i++) {
                running = Math.max(running, (sorted.length - i) * sorted[i]);
                sorted[i] = Math.min(1, running);
            }
        });
    }

    public static double[] hochberg(double[] p) {
        return overOrder(p, sorted -> stepUp(sorted, (rank, n) -> n - rank + 1.0));
    }

    public static double[] benjaminiHochberg(double[] p) {
        return overOrder(p, sorted -> stepUp(sorted, (rank, n) -> (double) n / rank));
    }

    public static double[] benjaminiYekutieli(double[] p) {
        return overOrder(p, sorted -> {
            double harmonic = 0;
            for (int i = 1; i <= sorted.length; i++) {
                harmonic += 1.0 / i;
            }
            double q = harmonic;
            stepUp(sorted, (rank, n) -> q * n / rank);
        });
    }

    /** Hommel's closed test of Simes. */
    public static double[] hommel(double[] p) {
        return overOrder(p, Multiplicity::hommelSorted);
    }

    private static void hommelSorted(double[] sorted) {
        int n = sorted.length;
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            smallest = Math.min(smallest, n * sorted[i] / (i + 1));
        }
        double[] adjusted = new double[n];
        double[] q = new double[n];
        Arrays.fill(q, smallest);
        Arrays.fill(adjusted, smallest);
        for (int m = n - 1; m >= 2; m--) {
            int head = n - m + 1;
            double q1 = Double.POSITIVE_INFINITY;
            for (int j = 2; j <= m; j++) {
                q1 = Math.min(q1, m * sorted[head + j - 2] / j);
            }
            for (int i = 0; i < head; i++) {
                q[i] = Math.min(m * sorted[i], q1);
            }
            for (int i = head; i < n; i++) {
                q[i] = q[head - 1];
            }
            for (int i = 0; i < n; i++) {
                adjusted[i] = Math.max(adjusted[i], q[i]);
            }
        }
        for (int i = 0; i < n; i++) {
            sorted[i] = Math.min(1, Math.max(adjusted[i], sorted[i]));
        }
    }

    private static void stepUp(double[] sorted, Factor factor) {
        double running = Double.POSITIVE_INFINITY;
        for (int i = sorted.length - 1; i >= 0; i--) {
            running = Math.min(running, factor.of(i + 1, sorted.length) * sorted[i]);
            sorted[i] = Math.min(1, running);
        }
    }

    private static double[] overOrder(double[] p, java.util.function.Consumer<double[]> rule) {
        Integer[] order = finite(p);
        double[] sorted = Arrays.stream(order).mapToDouble(i -> p[i]).toArray();
        rule.accept(sorted);
        double[] result = new double[p.length];
        Arrays.fill(result, Double.NaN);
        for (int k = 0; k < order.length; k++) {
            result[order[k]] = sorted[k];
        }
        return result;
    }

    private static Integer[] finite(double[] p) {
        return java.util.stream.IntStream.range(0, p.length).filter(i -> !Double.isNaN(p[i])).boxed()
                .sorted((a, b) -> Double.compare(p[a], p[b])).toArray(Integer[]::new);
    }

    /** Multiplier of the p-value of a rank, from 1, among n. */
    private interface Factor {
        double of(int rank, int n);
    }
}
