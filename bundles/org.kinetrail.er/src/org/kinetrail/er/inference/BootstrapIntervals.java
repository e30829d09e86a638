package org.kinetrail.er.inference;

import java.util.Arrays;
import org.kinetrail.numeric.Sum;
import org.kinetrail.numeric.distribution.Normal;

/**
 * Intervals from bootstrap replicates.
 * <p>Normal: t0 - bias +- z se. Percentile: sample quantiles of the replicates, type 7 or 6. Basic: 2 t0 minus the percentile limits.
 * BCa: percentile limits at the probabilities of z0 = Phi^-1(#(t &lt; t0) / B) and the acceleration a from a jackknife.
 * <p>Source: A. C. Davison and D. V. Hinkley, Bootstrap Methods and their Application (1997), ch. 5.
 */
public final class BootstrapIntervals {

    /** Two limits. */
    public record Limits(double lower, double upper) {
    }

    /**
     * Bias-corrected and accelerated interval.
     *
     * @param z0           bias correction
     * @param acceleration a
     * @param lowerP       adjusted lower probability
     * @param upperP       adjusted upper probability
     * @param limits       limits by quantile type 7
     */
    public record BiasCorrected(double z0, double acceleration, double lowerP, double upperP, Limits limits) {
    }

    private final double estimate;
    private final double[] sorted;
    private final double level;

    private BootstrapIntervals(double estimate, double[] sorted, double level) {
        this.estimate = estimate;
        this.sorted = sorted;
        this.level = level;
    }

    /**
     * Prepares the intervals.
     *
     * @param estimate   estimate in the data
     * @param replicates finite replicates, at least two, in any order
     * @param level      confidence level in (0, 1)
     */
    public static BootstrapIntervals of(double estimate, double[] replicates, double level) {
        if (replicates.length < 2) {
            throw new IllegalArgumentException("at least two replicates are needed: " + replicates.length);
        }
        double[] sorted = replicates.clone();
        Arrays.sort(sorted);
        if (!Double.isFinite(sorted[0]) || !Double.isFinite(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("replicates must be finite");
        }
        return new BootstrapIntervals(estimate, sorted, level);
    }

    /** Mean of the replicates minus the estimate. */
    public double bias() {
        return Sum.mean(sorted) - estimate;
    }

    /** Standard deviation of the replicates. */
    public double standardError() {
        return Math.sqrt(Sum.variance(sorted));
    }

    /** Percentile interval by quantile type 7, or 6. */
    public Limits percentile(int type) {
        double tail = (1 - level) / 2;
        return new Limits(quantile(tail, type), quantile(1 - tail, type));
    }

    /** Basic interval by quantile type 7. */
    public Limits basic() {
        Limits p = percentile(7);
        return new Limits(2 * estimate - p.upper(), 2 * estimate - p.lower());
    }

    /** Normal interval, centred at the bias-corrected estimate. */
    public Limits normal() {
        double half = Normal.quantile(1 - (1 - level) / 2) * standardError();
        double centre = estimate - bias();
        return new Limits(centre - half, centre + half);
    }

    /**
     * BCa interval.
     *
     * @param jackknife estimates with each subject left out
     */
    public BiasCorrected biasCorrected(double[] jackknife) {
        int below = 0;
        while (below < sorted.length && sorted[below] < estimate) {
            below++;
        }
        double z0 = Normal.quantile((double) below / sorted.length);
        double mean = Sum.mean(jackknife);
        Sum cubes = new Sum();
        Sum squares = new Sum();
        for (double value : jackknife) {
            double d = mean - value;
            cubes.add(d * d * d);
            squares.add(d * d);
        }
        double ss = squares.value();
        double a = cubes.value() / (6 * ss * Math.sqrt(ss));
        double tail = (1 - level) / 2;
        double lower = adjusted(z0, a, Normal.quantile(tail));
        double upper = adjusted(z0, a, Normal.quantile(1 - tail));
        return new BiasCorrected(z0, a, lower, upper, new Limits(quantile(lower, 7), quantile(upper, 7)));
    }

    private static double adjusted(double z0, double a, double z) {
        return Normal.cdf(z0 + (z0 + z) / (1 - a * (z0 + z)));
    }

    private double quantile(double p, int type) {
        if (type == 7) {
            return Sum.quantile(sorted, p);
        }
        if (type != 6) {
            throw new IllegalArgumentException("quantile type " + type + " is not offered here");
        }
        double h = (sorted.length + 1) * p;
        int low = (int) Math.floor(h + 4 * Math.ulp(1.0));
        double fraction = Math.max(h - low, 0);
        double first = sorted[Math.max(0, Math.min(sorted.length, low) - 1)];
        double second = sorted[Math.min(sorted.length - 1, Math.max(0, low))];
        return first + fraction * (second - first);
    }
}
