package org.kinetrail.simulation;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/** Draws from one random stream, in the shapes the specification uses. */
final class Draws {

    private final RandomStream stream;

    Draws(RandomStream stream) {
        this.stream = stream;
    }

    double uniform() {
        return stream.uniform();
    }

    double uniform(double low, double high) {
        return stream.uniform(low, high);
    }

    double normal() {
        return stream.normal();
    }

    boolean chance(double probability) {
        return stream.uniform() < probability;
    }

    /** A log-normal value of this median and log standard deviation, drawn again until it is in the range. */
    double logNormal(double median, double sd, double low, double high) {
        for (int i = 0; i < 1000; i++) {
            double value = median * Elementary.exp(sd * stream.normal());
            if (value >= low && value <= high) {
                return value;
            }
        }
        return median;
    }

    double exponential(double mean) {
        return stream.exponential(mean);
    }

    /** One of the values, with these probabilities. */
    String pick(double[] probabilities, String... values) {
        double u = stream.uniform();
        for (int i = 0; i < values.length - 1; i++) {
            u -= probabilities[i];
            if (u < 0) {
                return values[i];
            }
        }
        return values[values.length - 1];
    }

    /** Beta(a, b) for a, b above 1, from two gamma variates. Source: Marsaglia and Tsang (2000), ACM TOMS 26:363. */
    double beta(double a, double b) {
        double x = gamma(a);
        return x / (x + gamma(b));
    }

    private double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = stream.normal();
            double v = 1 + c * z;
            v = v * v * v;
            if (v > 0 && Elementary.log(1 - stream.uniform()) < 0.5 * z * z + d - d * v + d * Elementary.log(v)) {
                return d * v;
            }
        }
    }

    static double probability(double logit) {
        return 1 / (1 + Elementary.exp(-logit));
    }
}
