package org.kinetrail.er.binning;

import java.util.Arrays;
import org.kinetrail.numeric.Elementary;

/**
 * Location and spread of an exposure and its standardised forms. Missing values (NaN) are left out of the summaries and stay missing.
 *
 * @param mean         arithmetic mean
 * @param sd           standard deviation (n - 1)
 * @param median       median
 * @param iqr          interquartile range by type 7
 * @param mad          1.4826 times the median absolute deviation
 * @param geometric    geometric mean; NaN unless all values are positive
 * @param geometricCv  geometric coefficient of variation in percent
 */
public record Transforms(double mean, double sd, double median, double iqr, double mad, double geometric, double geometricCv) {

    private static final double MAD_TO_SD = 1.4826;

    public static Transforms of(double[] values) {
        double[] x = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        double mean = mean(x);
        double median = QuantileType.TYPE7.ofSorted(x, 0.5);
        double[] distances = Arrays.stream(x).map(v -> Math.abs(v - median)).sorted().toArray();
        boolean positive = x.length > 0 && x[0] > 0.0;
        double[] logs = positive ? Arrays.stream(x).map(Elementary::log).toArray() : new double[0];
        double logSd = sd(logs);
        return new Transforms(mean, sd(x), median, QuantileType.TYPE7.ofSorted(x, 0.75) - QuantileType.TYPE7.ofSorted(x, 0.25),
                MAD_TO_SD * QuantileType.TYPE7.ofSorted(distances, 0.5), positive ? Elementary.exp(mean(logs)) : Double.NaN,
                positive ? 100.0 * Math.sqrt(Elementary.expm1(logSd * logSd)) : Double.NaN);
    }

    /** (value - mean) / sd. */
    public double z(double value) {
        return (value - mean) / sd;
    }

    /** (value - median) / interquartile range. */
    public double robust(double value) {
        return (value - median) / iqr;
    }

    private static double mean(double[] x) {
        double sum = 0.0;
        for (double v : x) {
            sum += v;
        }
        double mean = sum / x.length;
        double left = 0.0;
        for (double v : x) {
            left += v - mean;
        }
        return mean + left / x.length;
    }

    private static double sd(double[] x) {
        double mean = mean(x);
        double sum = 0.0;
        for (double v : x) {
            sum += (v - mean) * (v - mean);
        }
        return x.length < 2 ? Double.NaN : Math.sqrt(sum / (x.length - 1.0));
    }
}
