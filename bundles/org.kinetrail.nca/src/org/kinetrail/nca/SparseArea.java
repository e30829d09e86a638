package org.kinetrail.nca;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinetrail.numeric.Sum;

/**
 * Area of the mean profile when each subject gives one or a few samples, by the linear trapezoid, with its standard error.
 * <p>AUC = sum w_i m_i over the times, w the trapezoid weights, m_i the mean at time i of n_i samples. Variance = sum w_i^2 s_i^2/n_i +
 * 2 sum_(i&lt;j) w_i w_j r_ij cov_ij/(n_i n_j), where r_ij subjects were sampled at both times and cov_ij is their covariance
 * (divisor (r_ij - 1) + (1 - r_ij/n_i)(1 - r_ij/n_j)). Degrees of freedom by Satterthwaite, for destructive sampling only.
 * <p>Source: A. J. Bailer, J. Pharmacokin. Biopharm. 16 (1988) 303; D. J. Holder, Biometrics 57 (2001) 75; J. R. Nedelman and X. Jia,
 * J. Biopharm. Stat. 8 (1998) 317.
 *
 * @param area             area from the first to the last time, or to the last positive mean by the rule
 * @param standardError    its standard error; NaN when a time has one sample only
 * @param degreesOfFreedom NaN when a subject gave several samples
 */
public record SparseArea(double area, double standardError, double degreesOfFreedom) {

    /** What the mean of a time is when more than half of its samples are below the limit. */
    public enum MeanRule {
        /** The mean of all samples, zeros included. */
        PLAIN,
        /** Zero, and the area ends at the last time with a positive mean, as in PKNCA. */
        ZERO_WHEN_MOSTLY_BELOW
    }

    /**
     * One sample.
     *
     * @param subject       subject
     * @param time          nominal time
     * @param concentration concentration; 0 below the limit
     */
    public record Point(String subject, double time, double concentration) {
    }

    /** Computes the area; at least two times are needed. */
    public static SparseArea of(List<Point> points, MeanRule rule) {
        TreeMap<Double, Map<String, Double>> byTime = new TreeMap<>();
        for (Point point : points) {
            if (byTime.computeIfAbsent(point.time(), t -> new TreeMap<>()).put(point.subject(), point.concentration()) != null) {
                throw new IllegalArgumentException("subject " + point.subject() + " has two samples at one time");
            }
        }
        if (byTime.size() < 2) {
            throw new IllegalArgumentException("a sparse area needs samples at two times or more");
        }
        double[] times = byTime.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[] weights = weights(times);
        return withError(area(times, byTime, rule), times, weights, byTime);
    }

    /**
     * The greatest mean.
     *
     * @param time          its time, the first one
     * @param mean          the mean by the rule
     * @param standardError standard deviation of its samples over the root of their number; NaN for one sample
     */
    public record Peak(double time, double mean, double standardError) {
    }

    /** The peak of the mean profile; at least one sample is needed. */
    public static Peak peak(List<Point> points, MeanRule rule) {
        TreeMap<Double, Map<String, Double>> byTime = new TreeMap<>();
        points.forEach(p -> byTime.computeIfAbsent(p.time(), t -> new TreeMap<>()).put(p.subject(), p.concentration()));
        Peak peak = null;
        for (Map.Entry<Double, Map<String, Double>> at : byTime.entrySet()) {
            double mean = mean(at.getValue(), rule);
            if (peak == null || mean > peak.mean()) {
                peak = new Peak(at.getKey(), mean, Math.sqrt(variance(at.getValue()) / at.getValue().size()));
            }
        }
        return peak;
    }

    private static double area(double[] times, TreeMap<Double, Map<String, Double>> byTime, MeanRule rule) {
        Sum area = new Sum();
        Sum toLastPositive = new Sum();
        double before = Double.NaN;
        for (int i = 0; i < times.length; i++) {
            double mean = mean(byTime.get(times[i]), rule);
            if (i > 0) {
                area.add(0.5 * (times[i] - times[i - 1]) * (before + mean));
            }
            if (mean > 0) {
                toLastPositive = new Sum().add(area.value());
            }
            before = mean;
        }
        return rule == MeanRule.PLAIN ? area.value() : toLastPositive.value();
    }

    private static SparseArea withError(double area, double[] times, double[] weights, TreeMap<Double, Map<String, Double>> byTime) {
        Sum variance = new Sum();
        Sum squares = new Sum();
        boolean repeated = false;
        for (int i = 0; i < times.length; i++) {
            Map<String, Double> here = byTime.get(times[i]);
            double part = weights[i] * weights[i] * variance(here) / here.size();
            variance.add(part);
            squares.add(part * part / (here.size() - 1));
            for (int j = i + 1; j < times.length; j++) {
                Map<String, Double> there = byTime.get(times[j]);
                TreeSet<String> both = new TreeSet<>(here.keySet());
                both.retainAll(there.keySet());
                repeated |= !both.isEmpty();
                if (both.size() > 1) {
                    double pairs = both.size() / (here.size() * (double) there.size());
                    variance.add(2 * weights[i] * weights[j] * pairs * covariance(here, there, both));
                }
            }
        }
        double total = variance.value();
        double freedom = repeated ? Double.NaN : total * total / squares.value();
        return new SparseArea(area, Math.sqrt(total), freedom);
    }

    private static double[] weights(double[] times) {
        double[] weights = new double[times.length];
        for (int i = 1; i < times.length; i++) {
            double half = 0.5 * (times[i] - times[i - 1]);
            weights[i - 1] += half;
            weights[i] += half;
        }
        return weights;
    }

    private static double mean(Map<String, Double> samples, MeanRule rule) {
        long below = samples.values().stream().filter(c -> c == 0).count();
        return rule == MeanRule.ZERO_WHEN_MOSTLY_BELOW && 2 * below > samples.size() ? 0 : Sum.mean(array(samples));
    }

    private static double variance(Map<String, Double> samples) {
        return Sum.variance(array(samples));
    }

    private static double[] array(Map<String, Double> samples) {
        return samples.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double covariance(Map<String, Double> here, Map<String, Double> there, TreeSet<String> both) {
        double meanHere = Sum.mean(array(here));
        double meanThere = Sum.mean(array(there));
        Sum sum = new Sum();
        for (String subject : both) {
            sum.add((here.get(subject) - meanHere) * (there.get(subject) - meanThere));
        }
        double r = both.size();
        return sum.value() / (r - 1 + (1 - r / here.size()) * (1 - r / there.size()));
    }
}
