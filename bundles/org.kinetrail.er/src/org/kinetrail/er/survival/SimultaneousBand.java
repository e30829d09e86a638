package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;

/**
 * Bands that hold a whole survival curve between two times with a given probability: Hall and Wellner's, and the equal-precision band of
 * Nair, each on the scale of S and on the log-log scale.
 *
 * <p>With v(t) = n var(log S(t)) and a = v / (1 + v) at the ends of the range: half width of Hall and Wellner's band S k (1 + v) / sqrt n,
 * k the quantile of sup |B| over [a_L, a_U], B the Brownian bridge; of Nair's e S se(log S), e from the tail of the standardised bridge.
 * On the log-log scale S^exp(-/+ half width / (S log S)).
 *
 * <p>Legal input: an unweighted right-censored curve with at least two event times. Outside the range the band is NaN. Accuracy: k to
 * 1e-6 by numerical integration (1.358 for the whole range at 95%), e to 1e-12 of Nair's approximation, which SAS uses too. Sources:
 * Hall and Wellner, Biometrika 67 (1980) 133; Nair, Technometrics 26 (1984) 265; Klein and Moeschberger, Survival Analysis, 2nd ed.
 * (2003), 4.4.
 */
public record SimultaneousBand(String kind, double from, double to, double critical, SurvivalLimits plain, SurvivalLimits logLog) {

    private static final int POINTS = 201;
    private static final double REACH = 8.0;
    private static final int HALVINGS = 46;
    private static final int IMAGES = 6;

    /** Hall and Wellner's band between two times. */
    public static SimultaneousBand hallWellner(KaplanMeierCurve curve, double level, double from, double to) {
        double n = curve.records();
        double[] ends = ends(curve, from, to);
        double k = root(1.0 - level, 0.2, 3.0, c -> 1.0 - within(c, ends[0], ends[1]));
        double[] half = new double[curve.time().length];
        Arrays.setAll(half, i -> k * (1.0 + n * square(curve.seLog()[i])) / Math.sqrt(n));
        return of("hall-wellner", curve, new double[] {from, to, k}, half);
    }

    /** The equal-precision band between two times. */
    public static SimultaneousBand equalPrecision(KaplanMeierCurve curve, double level, double from, double to) {
        double[] ends = ends(curve, from, to);
        double odds = Elementary.log(ends[1] * (1.0 - ends[0]) / (ends[0] * (1.0 - ends[1])));
        double e = root(1.0 - level, 1.0, 10.0, c -> Normal.density(c) * (4.0 / c + (c - 1.0 / c) * odds));
        double[] half = new double[curve.time().length];
        Arrays.setAll(half, i -> e * curve.seLog()[i]);
        return of("equal-precision", curve, new double[] {from, to, e}, half);
    }

    private static SimultaneousBand of(String kind, KaplanMeierCurve curve, double[] range, double[] half) {
        int m = half.length;
        SurvivalLimits plain = new SurvivalLimits(new double[m], new double[m]);
        SurvivalLimits logLog = new SurvivalLimits(new double[m], new double[m]);
        for (int i = 0; i < m; i++) {
            double s = curve.survival()[i];
            boolean inside = curve.time()[i] >= range[0] && curve.time()[i] <= range[1] && s > 0.0 && s < 1.0;
            double logarithm = inside ? Elementary.log(s) : Double.NaN;
            plain.lower()[i] = inside ? Math.max(0.0, s - s * half[i]) : Double.NaN;
            plain.upper()[i] = inside ? Math.min(1.0, s + s * half[i]) : Double.NaN;
            logLog.lower()[i] = inside ? Elementary.pow(s, Elementary.exp(-half[i] / logarithm)) : Double.NaN;
            logLog.upper()[i] = inside ? Elementary.pow(s, Elementary.exp(half[i] / logarithm)) : Double.NaN;
        }
        return new SimultaneousBand(kind, range[0], range[1], range[2], plain, logLog);
    }

    /** a at the first and the last time of the range at which the curve has an error. */
    private static double[] ends(KaplanMeierCurve curve, double from, double to) {
        double low = Double.NaN;
        double high = Double.NaN;
        for (int i = 0; i < curve.time().length; i++) {
            double v = curve.records() * square(curve.seLog()[i]);
            if (curve.time()[i] >= from && curve.time()[i] <= to && v > 0.0 && Double.isFinite(v) && curve.survival()[i] > 0.0) {
                low = Double.isNaN(low) ? v / (1.0 + v) : low;
                high = v / (1.0 + v);
            }
        }
        if (!(high > low)) {
            throw new org.kinetrail.data.Refusal("A simultaneous band needs two event times at which the curve is above 0; widen its "
                    + "range.");
        }
        return new double[] {low, high};
    }

    private static double square(double v) {
        return v * v;
    }

    private interface Tail {
        double of(double critical);
    }

    private static double root(double alpha, double from, double to, Tail tail) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (tail.of(middle) > alpha) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** Probability that a Brownian bridge stays within -k and k over [a, b] inside (0, 1): Simpson's rule over both end points. */
    static double within(double k, double a, double b) {
        double sdX = Math.sqrt(a * (1.0 - a));
        double sdY = Math.sqrt((b - a) * (1.0 - b) / (1.0 - a));
        double reachX = Math.min(k, REACH * sdX);
        double sum = 0.0;
        for (int i = 0; i < POINTS; i++) {
            double x = reachX * (2.0 * i / (POINTS - 1) - 1.0);
            double centre = x * (1.0 - b) / (1.0 - a);
            double low = Math.max(-k, centre - REACH * sdY);
            double high = Math.min(k, centre + REACH * sdY);
            double inner = 0.0;
            for (int j = 0; j < POINTS && high > low; j++) {
                double y = low + (high - low) * j / (POINTS - 1);
                inner += simpson(j) * Normal.density((y - centre) / sdY) / sdY * inside(x, y, k, b - a);
            }
            sum += simpson(i) * Normal.density(x / sdX) / sdX * inner * (high - low) / (3.0 * (POINTS - 1));
        }
        return sum * 2.0 * reachX / (3.0 * (POINTS - 1));
    }

    private static double simpson(int i) {
        return i == 0 || i == POINTS - 1 ? 1.0 : i % 2 == 1 ? 4.0 : 2.0;
    }

    /** Probability that a path from x to y over a time stays within -k and k: images in the walls. */
    private static double inside(double x, double y, double k, double time) {
        double width = 2.0 * k;
        double u = x + k;
        double v = y + k;
        double sum = 0.0;
        for (int m = -IMAGES; m <= IMAGES; m++) {
            sum += Elementary.exp((square(v - u) - square(v - u + 2.0 * m * width)) / (2.0 * time))
                    - Elementary.exp((square(v - u) - square(v + u + 2.0 * m * width)) / (2.0 * time));
        }
        return Math.max(0.0, sum);
    }
}
