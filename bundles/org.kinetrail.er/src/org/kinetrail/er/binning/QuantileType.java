package org.kinetrail.er.binning;

import java.util.Arrays;

/**
 * The nine sample quantiles of Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, 361-365,
 * with the rounding rules of R's {@code quantile}: types 1 to 3 compare n p exactly, types 4 to 6, 8 and 9 count a fraction below four
 * machine epsilons as zero. SAS: PCTLDEF 5 (its default) is {@link #TYPE2}, 4 is {@link #TYPE6}, 3 is {@link #TYPE1}, 2 is
 * {@link #TYPE3}, 1 is {@link #TYPE4}.
 */
public enum QuantileType {
    /** Inverse of the empirical distribution function; SAS PCTLDEF 3. */
    TYPE1,
    /** The same with averages at its jumps; SAS PCTLDEF 5, the default of SAS. */
    TYPE2,
    /** Nearest even order statistic; SAS PCTLDEF 2. */
    TYPE3,
    /** Linear in the empirical distribution function; SAS PCTLDEF 1. */
    TYPE4,
    /** Knots midway through its steps. */
    TYPE5,
    /** h = (n + 1) p; SAS PCTLDEF 4, Minitab. */
    TYPE6,
    /** h = (n - 1) p + 1; the default of R. */
    TYPE7,
    /** Median-unbiased whatever the distribution. */
    TYPE8,
    /** Unbiased for normal data. */
    TYPE9;

    private static final double FUZZ = 4.0 * 0x1p-52;

    /** The rule SAS calls PCTLDEF 1 to 5. */
    public static QuantileType ofSas(int pctldef) {
        return switch (pctldef) {
            case 1 -> TYPE4;
            case 2 -> TYPE3;
            case 3 -> TYPE1;
            case 4 -> TYPE6;
            case 5 -> TYPE2;
            default -> throw new IllegalArgumentException("SAS knows PCTLDEF 1 to 5, not " + pctldef);
        };
    }

    /** Quantiles of values (NaN left out) at probabilities in [0, 1]; NaN for no value. */
    public double[] of(double[] values, double... probabilities) {
        double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        return Arrays.stream(probabilities).map(p -> ofSorted(sorted, p)).toArray();
    }

    /** A quantile of ascending values without NaN. */
    public double ofSorted(double[] sorted, double p) {
        if (!(p >= 0.0 && p <= 1.0)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1");
        }
        int n = sorted.length;
        if (n == 0) {
            return Double.NaN;
        }
        if (this == TYPE7) {
            return type7(sorted, p);
        }
        return ordinal() < 3 ? step(sorted, n * p) : line(sorted, p);
    }

    private static double type7(double[] sorted, double p) {
        double index = (sorted.length - 1) * p;
        int low = (int) Math.floor(index + FUZZ);
        int high = Math.min((int) Math.ceil(index - FUZZ), sorted.length - 1);
        low = Math.min(low, high);
        double part = index - low;
        double x = sorted[low];
        if (part > FUZZ && sorted[high] != x) {
            return (1.0 - part) * x + part * sorted[high];
        }
        return x;
    }

    private double step(double[] sorted, double product) {
        double np = this == TYPE3 ? product - 0.5 : product;
        int j = (int) Math.floor(np + FUZZ);
        double share = switch (this) {
            case TYPE1 -> np > j ? 1.0 : 0.0;
            case TYPE2 -> np > j ? 1.0 : 0.5;
            default -> np != j || (j & 1) == 1 ? 1.0 : 0.0;
        };
        return mix(sorted, j, share);
    }

    private double line(double[] sorted, double p) {
        double a = switch (this) {
            case TYPE4 -> 0.0;
            case TYPE5 -> 0.5;
            case TYPE6 -> 0.0;
            case TYPE8 -> 1.0 / 3.0;
            default -> 3.0 / 8.0;
        };
        double b = this == TYPE4 ? 1.0 : a;
        double position = a + p * (sorted.length + 1 - a - b);
        int j = (int) Math.floor(position + FUZZ);
        double share = position - j;
        return mix(sorted, j, Math.abs(share) < FUZZ ? 0.0 : share);
    }

    private static double mix(double[] sorted, int j, double share) {
        double low = at(sorted, j);
        double high = at(sorted, j + 1);
        if (share == 0.0) {
            return low;
        }
        return share == 1.0 ? high : (1.0 - share) * low + share * high;
    }

    /** The order statistic numbered from 1, the ends repeated. */
    private static double at(double[] sorted, int number) {
        return sorted[Math.max(0, Math.min(number - 1, sorted.length - 1))];
    }
}
