package org.kinetrail.nca;

import java.util.Arrays;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.Sum;

/**
 * Descriptive statistics of a set of numbers.
 * <p>Standard deviation with divisor n - 1; CV = 100 sd/mean; quartiles by linear interpolation (type 7); geometric mean = exp(mean of
 * logarithms), geometric CV = 100 sqrt(exp(sd of logarithms squared) - 1), both over the positive numbers alone. What is undefined for
 * the number of values is NaN.
 *
 * @param n                  how many
 * @param mean               arithmetic mean
 * @param sd                 standard deviation
 * @param cvPercent          coefficient of variation
 * @param minimum            smallest
 * @param q1                 first quartile
 * @param median             median
 * @param q3                 third quartile
 * @param maximum            greatest
 * @param positive           how many enter the geometric statistics
 * @param geometricMean      geometric mean
 * @param geometricCvPercent geometric coefficient of variation
 */
public record Statistics(int n, double mean, double sd, double cvPercent, double minimum, double q1, double median, double q3,
        double maximum, int positive, double geometricMean, double geometricCvPercent) {

    /** The statistics of numbers in any order; their sums run from the smallest to the greatest. */
    public static Statistics of(double... numbers) {
        double[] x = numbers.clone();
        Arrays.sort(x);
        double[] logs = Arrays.stream(x).filter(v -> v > 0).map(Elementary::log).toArray();
        boolean none = x.length == 0;
        double mean = none ? Double.NaN : Sum.mean(x);
        double sd = Math.sqrt(Sum.variance(x));
        return new Statistics(x.length, mean, sd, 100 * sd / mean, none ? Double.NaN : x[0], Sum.quantile(x, 0.25), Sum.quantile(x, 0.5),
                Sum.quantile(x, 0.75), none ? Double.NaN : x[x.length - 1], logs.length,
                logs.length == 0 ? Double.NaN : Elementary.exp(Sum.mean(logs)), 100 * Math.sqrt(Elementary.expm1(Sum.variance(logs))));
    }
}
