package org.kinetrail.nca;

import java.util.List;

/**
 * How the terminal slope is chosen.
 *
 * @param mode            best fit of the last points, all points of a range, or the points given
 * @param weighting       weights of the log-linear regression
 * @param criterion       what the best fit maximises
 * @param tolerance       fits this close to the best give way to the one with the most points
 * @param minimumPoints   fewest points of a fit, at least 2
 * @param maximumPoints   most points of a fit; 0 for any number
 * @param from            no point before this time; NaN for no limit
 * @param to              no point after this time; NaN for no limit
 * @param tmaxIncluded    whether the point at Tmax may take part (a bolus always includes it)
 * @param risingDropped   drop rising fits before the best is sought; else a rising best fit makes the slope not evaluable
 * @param minimumAdjustedR2 a best fit not above this is no slope: not evaluable, never merely flagged
 * @param imputedIncluded whether imputed values take part
 * @param censored        whether the chosen line is fitted again with the samples below the limit that follow its first point as
 *                        left-censored at their limits (maximum likelihood)
 * @param points          times of the points of {@code POINTS}
 * @param excluded        times never used, in any mode
 */
public record SlopeRules(Mode mode, Weighting weighting, Criterion criterion, double tolerance, int minimumPoints, int maximumPoints,
        double from, double to, boolean tmaxIncluded, boolean risingDropped, double minimumAdjustedR2, boolean imputedIncluded,
        boolean censored, List<Double> points, List<Double> excluded) {

    /** How the points are chosen. */
    public enum Mode {
        BEST_FIT, RANGE, POINTS, NONE
    }

    /**
     * Weights 1/y^power in the concentration y.
     *
     * @param power 0 for equal weights
     */
    public record Weighting(double power) {

        public static final Weighting UNIFORM = new Weighting(0);
        public static final Weighting ONE_OVER_Y = new Weighting(1);
        public static final Weighting ONE_OVER_Y2 = new Weighting(2);

        public Weighting {
            if (!(Math.abs(power) <= 10)) {
                throw new IllegalArgumentException("the power of the slope's weights must lie between -10 and 10");
            }
        }
    }

    /** What the best fit maximises. */
    public enum Criterion {
        ADJUSTED_R2, R2
    }

    private static final double ROUNDING = 1e-12;

    /** Best adjusted R2, tolerance 1e-4, at least 3 points, after Tmax, rising fits dropped. */
    public static final SlopeRules DEFAULT = new SlopeRules(Mode.BEST_FIT, Weighting.UNIFORM, Criterion.ADJUSTED_R2, 1e-4, 3, 0, Double.NaN,
            Double.NaN, false, true, 0, true, false, List.of(), List.of());

    public SlopeRules {
        points = List.copyOf(points);
        excluded = List.copyOf(excluded);
        if (minimumPoints < 2 || maximumPoints != 0 && maximumPoints < minimumPoints) {
            throw new IllegalArgumentException("a slope needs at least 2 points, and not more at least than at most");
        }
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance must be zero or positive");
        }
    }

    /** These rules with exactly the given points, less the excluded ones. */
    public SlopeRules withPoints(List<Double> times) {
        return new SlopeRules(Mode.POINTS, weighting, criterion, tolerance, 2, 0, Double.NaN, Double.NaN, true, risingDropped,
                minimumAdjustedR2, imputedIncluded, censored, times, excluded);
    }

    /** These rules with all points from one time to another. */
    public SlopeRules withRange(double start, double end) {
        return new SlopeRules(Mode.RANGE, weighting, criterion, tolerance, 2, 0, start, end, true, risingDropped, minimumAdjustedR2,
                imputedIncluded, censored, List.of(), excluded);
    }

    /** These rules with times that are never used. */
    public SlopeRules without(List<Double> times) {
        return new SlopeRules(mode, weighting, criterion, tolerance, minimumPoints, maximumPoints, from, to, tmaxIncluded, risingDropped,
                minimumAdjustedR2, imputedIncluded, censored, points, times);
    }

    /** These rules with another weighting. */
    public SlopeRules weighted(Weighting other) {
        return new SlopeRules(mode, other, criterion, tolerance, minimumPoints, maximumPoints, from, to, tmaxIncluded, risingDropped,
                minimumAdjustedR2, imputedIncluded, censored, points, excluded);
    }

    /** These rules with limits on the number of points and the first time. */
    public SlopeRules limited(int fewest, int most, double notBefore) {
        return new SlopeRules(mode, weighting, criterion, tolerance, fewest, most, notBefore, to, tmaxIncluded, risingDropped,
                minimumAdjustedR2, imputedIncluded, censored, points, excluded);
    }

    /** These rules with every time in another unit; limits keep the points that stand on them but for rounding. */
    SlopeRules scaled(double factor) {
        return new SlopeRules(mode, weighting, criterion, tolerance, minimumPoints, maximumPoints, from * factor * (1 - ROUNDING),
                to * factor * (1 + ROUNDING), tmaxIncluded,
                risingDropped, minimumAdjustedR2, imputedIncluded, censored, points.stream().map(t -> t * factor).toList(),
                excluded.stream().map(t -> t * factor).toList());
    }

    /** These rules with or without the censored fit. */
    public SlopeRules withCensored(boolean whether) {
        return new SlopeRules(mode, weighting, criterion, tolerance, minimumPoints, maximumPoints, from, to, tmaxIncluded, risingDropped,
                minimumAdjustedR2, imputedIncluded, whether, points, excluded);
    }
}
