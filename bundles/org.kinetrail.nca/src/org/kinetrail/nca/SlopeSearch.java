package org.kinetrail.nca;

import java.util.List;
import org.kinetrail.data.Route;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.ExponentialBlock;

/**
 * Log-linear regression on the last points of a profile, and the choice of how many. With x = t - t_ref and y = ln c - ln c_ref about the
 * last point, one pass of running sums gives every candidate; the chosen one is fitted again about its means.
 * <p>R2 = Sxy^2/(Sxx Syy), adjusted 1 - (1 - R2)(n - 1)/(n - 2). Among the fits less than the tolerance below the best the one with most
 * points is taken.
 */
final class SlopeSearch {

    /** (n - 1)/(n - 2) by n. */
    private static final double[] RATIO = ratios();
    /** Logarithms closer than this are taken from the concentrations: at most 1e-15 of the difference is lost. */
    private static final double NEARLY_EQUAL = 0x1p-7;

    private final Samples samples;
    private int[] index = new int[34];
    private double[] quality = new double[34];
    private double[] weight = new double[34];
    /** For each candidate number of points: sums of x and y, centred sums of squares and products. */
    private double[] sums = new double[5 * 34];
    private int candidates;

    /** Outcome: what forbids a slope, else null, and the fit. */
    Reason reason;
    double lambda;
    double meanTime;
    double meanLog;
    double r2;
    double adjustedR2;
    int count;
    int imputed;
    int censored;

    SlopeSearch(Samples samples) {
        this.samples = samples;
    }

    /** Looks for the terminal slope after point {@code greatest}, back from point {@code last}. */
    void find(SlopeRules rules, int greatest, int last, Route route, double infusionEnd) {
        count = 0;
        imputed = 0;
        censored = 0;
        if (rules.mode() == SlopeRules.Mode.NONE) {
            reason = Reason.SLOPE_NOT_REQUESTED;
            return;
        }
        collect(rules, greatest, last, route, infusionEnd);
        if (candidates < rules.minimumPoints()) {
            reason = Reason.FEWER_POINTS;
            return;
        }
        if (rules.mode() != SlopeRules.Mode.BEST_FIT) {
            fit(candidates, rules.weighting());
            reason = count == 0 ? Reason.CONSTANT_CONCENTRATIONS : lambda > 0 ? null : Reason.NO_FALLING_FIT;
            if (reason == null && rules.censored()) {
                fitCensored();
            }
            return;
        }
        int best = isUniform(rules) ? bestUniform(rules) : bestWeighted(rules);
        if (best > 0) {
            if (isUniform(rules)) {
                fitUniform(best);
            } else {
                fit(best, rules.weighting());
            }
            reason = lambda > 0 ? null : Reason.RISING_TAIL;
        }
        if (reason == null && rules.censored()) {
            fitCensored();
        }
    }

    private static boolean isUniform(SlopeRules rules) {
        return rules.weighting().power() == 0;
    }

    /** Fits the chosen points again with the samples below the limit that follow the first of them. */
    private void fitCensored() {
        CensoredLine line = CensoredLine.of(samples, index, count);
        censored = line.censored();
        if (line.fault() != null) {
            reason = line.fault();
        } else if (censored > 0) {
            meanTime = samples.t[index[0]];
            meanLog = line.atReference();
            lambda = -line.slope();
            reason = lambda > 0 ? null : Reason.NO_FALLING_FIT;
        }
    }

    /** The positions of the chosen points, the last first. */
    int point(int i) {
        return index[i];
    }

    private void collect(SlopeRules rules, int greatest, int last, Route route, double infusionEnd) {
        if (index.length < samples.t.length) {
            index = new int[samples.t.length];
            quality = new double[samples.t.length];
            weight = new double[samples.t.length];
            sums = new double[5 * samples.t.length];
        }
        boolean best = rules.mode() == SlopeRules.Mode.BEST_FIT;
        boolean points = rules.mode() == SlopeRules.Mode.POINTS;
        boolean plain = rules.excluded().isEmpty() && !points;
        int first = !best ? 0 : route == Route.IV_BOLUS || rules.tmaxIncluded() ? greatest : greatest + 1;
        double from = rules.from();
        double to = rules.to();
        double earliest = best ? Math.max(infusionEnd, from == from ? from : 0) : from;
        boolean imputedToo = rules.imputedIncluded() && !rules.censored();
        int n = 0;
        boolean open = plain && earliest == 0 && !(to == to) && imputedToo && !samples.marked() && first > 0;
        for (int j = last; j >= first; j--) {
            if (open) {
                index[n] = j;
                n += samples.c[j] > 0 ? 1 : 0;
                continue;
            }
            double t = samples.t[j];
            byte kind = samples.kind[j];
            if (!(samples.c[j] > 0) || kind == Samples.INSERTED || t < earliest || t > to
                    || samples.slopeExcluded[samples.sample[j]] || kind == Samples.IMPUTED && !imputedToo
                    || !plain && (points && !contains(rules.points(), t) || contains(rules.excluded(), t))) {
                continue;
            }
            index[n++] = j;
        }
        candidates = n;
    }

    private static boolean contains(List<Double> times, double time) {
        for (double candidate : times) {
            if (Math.abs(candidate - time) <= 1e-9 * Math.max(1, Math.abs(time))) {
                return true;
            }
        }
        return false;
    }

    private int bestUniform(SlopeRules rules) {
        int most = rules.maximumPoints() == 0 ? candidates : Math.min(candidates, rules.maximumPoints());
        int least = fewest(rules, most);
        addUp(most);
        boolean adjusted = rules.criterion() == SlopeRules.Criterion.ADJUSTED_R2;
        boolean drop = rules.risingDropped();
        double[] kept = sums;
        double[] qualities = quality;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < most; i++) {
            int at = 5 * i;
            double q = quality(i + 1, kept[at + 2], kept[at + 3], kept[at + 4], adjusted, drop);
            qualities[i] = q;
            best = i + 1 < least ? best : Math.max(best, q);
        }
        return choose(rules, least, most, best == best ? best : greatestQuality(least, most));
    }

    /** The sums of the first two, three, ... points about the last one. */
    private void addUp(int most) {
        double[] t = samples.t;
        double[] ln = samples.ln;
        double[] c = samples.c;
        int[] points = index;
        double[] kept = sums;
        double refT = t[points[0]];
        double refY = ln[points[0]];
        double refC = c[points[0]];
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        for (int i = 1; i < most; i++) {
            int j = points[i];
            double x = t[j] - refT;
            double y = ln[j] - refY;
            if (Math.abs(y) < NEARLY_EQUAL) {
                y = logRatio(c[j], refC);
            }
            sx += x;
            sy += y;
            sxx += x * x;
            sxy += x * y;
            syy += y * y;
            double n = i + 1.0;
            int at = 5 * i;
            kept[at] = sx;
            kept[at + 1] = sy;
            kept[at + 2] = n * sxx - sx * sx;
            kept[at + 3] = n * sxy - sx * sy;
            kept[at + 4] = n * syy - sy * sy;
        }
    }

    /** The greatest quality; one that is no number counts for nothing. */
    private double greatestQuality(int least, int most) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = least - 1; i < most; i++) {
            best = quality[i] > best ? quality[i] : best;
        }
        return best;
    }

    /** ln(a/b) of nearly equal concentrations, whose logarithms would cancel: 2 atanh((a - b)/(a + b)) by its series. */
    private static double logRatio(double a, double b) {
        double z = (a - b) / (a + b);
        double w = z * z;
        return 2 * z * (1 + w * (1.0 / 3 + w * (0.2 + w * (1.0 / 7))));
    }

    private static double quality(int n, double cxx, double cxy, double cyy, boolean adjusted, boolean risingDropped) {
        if (!(cyy > 0)) {
            return Double.NaN;
        }
        if (!(cxy < 0) && risingDropped) {
            return Double.NEGATIVE_INFINITY;
        }
        double square = cxy * cxy / (cxx * cyy);
        return adjusted && n > 2 ? adjusted(square, n) : square;
    }

    /** The chosen fit from its sums about the last point, which lose nothing there: x and y grow from 0 with each point. */
    private void fitUniform(int n) {
        int at = 5 * (n - 1);
        double cxx = sums[at + 2];
        double cxy = sums[at + 3];
        meanTime = samples.t[index[0]] + sums[at] / n;
        meanLog = samples.ln[index[0]] + sums[at + 1] / n;
        count = n;
        lambda = -cxy / cxx;
        r2 = Math.min(1, cxy * cxy / (cxx * sums[at + 4]));
        adjustedR2 = adjusted(r2, n);
        for (int i = 0; samples.imputed && i < n; i++) {
            imputed += samples.kind[index[i]] == Samples.IMPUTED ? 1 : 0;
        }
    }

    /** 1 - (1 - R2)(n - 1)/(n - 2); NaN for two points. */
    private static double adjusted(double square, int n) {
        return n > 2 ? 1 - (1 - square) * (n < RATIO.length ? RATIO[n] : (n - 1) / (double) (n - 2)) : Double.NaN;
    }

    private static double[] ratios() {
        double[] ratios = new double[64];
        for (int n = 3; n < ratios.length; n++) {
            ratios[n] = (n - 1) / (double) (n - 2);
        }
        return ratios;
    }

    private int bestWeighted(SlopeRules rules) {
        int most = rules.maximumPoints() == 0 ? candidates : Math.min(candidates, rules.maximumPoints());
        boolean adjusted = rules.criterion() == SlopeRules.Criterion.ADJUSTED_R2;
        int least = fewest(rules, most);
        for (int n = least; n <= most; n++) {
            fit(n, rules.weighting());
            quality[n - 1] = count == 0 ? Double.NaN : !(lambda > 0) && rules.risingDropped() ? Double.NEGATIVE_INFINITY
                    : adjusted && n > 2 ? adjustedR2 : r2;
        }
        return choose(rules, least, most, greatestQuality(least, most));
    }

    /** Two points always fit: they are a candidate only where there are no more. */
    private static int fewest(SlopeRules rules, int most) {
        return Math.max(rules.minimumPoints(), Math.min(3, most));
    }

    private boolean anyRising(int least, int most) {
        for (int i = least - 1; i < most; i++) {
            if (quality[i] == Double.NEGATIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    private int choose(SlopeRules rules, int least, int most, double best) {
        count = 0;
        if (best == Double.NEGATIVE_INFINITY) {
            reason = anyRising(least, most) ? Reason.NO_FALLING_FIT : Reason.CONSTANT_CONCENTRATIONS;
            return 0;
        }
        if (!(best > rules.minimumAdjustedR2())) {
            reason = anyRising(least, most) ? Reason.RISING_TAIL : Reason.POOR_FIT;
            return 0;
        }
        double bound = best - rules.tolerance();
        for (int i = most - 1; i >= least - 1; i--) {
            if (quality[i] > bound || quality[i] == best) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Fits the first {@code n} candidates; leaves {@code count} 0 when the concentrations are all equal. */
    private void fit(int n, SlopeRules.Weighting weighting) {
        double sw = 0;
        double st = 0;
        double sy = 0;
        double power = weighting.power();
        double unit = samples.c[index[0]];
        for (int i = 0; i < n; i++) {
            int j = index[i];
            double w = power == 0 ? 1 : unit / samples.c[j];
            if (power == 2) {
                w *= w;
            } else if (power != 0 && power != 1) {
                w = Elementary.pow(w, power);
            }
            weight[i] = w;
            sw += w;
            st += w * relativeTime(j);
            sy += w * relativeLog(j);
        }
        double middle = st / sw;
        double height = sy / sw;
        meanTime = samples.t[index[0]] + middle;
        meanLog = samples.ln[index[0]] + height;
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        imputed = 0;
        for (int i = 0; i < n; i++) {
            int j = index[i];
            double x = relativeTime(j) - middle;
            double y = relativeLog(j) - height;
            sxx += weight[i] * x * x;
            sxy += weight[i] * x * y;
            syy += weight[i] * y * y;
            imputed += samples.kind[j] == Samples.IMPUTED ? 1 : 0;
        }
        boolean level = !(syy > 0) || !(sxx > 0) || allEqual(n);
        count = level ? 0 : n;
        lambda = -sxy / sxx;
        r2 = level ? Double.NaN : Math.min(1, sxy * sxy / (sxx * syy));
        adjustedR2 = adjusted(r2, n);
    }

    private double relativeTime(int j) {
        return samples.t[j] - samples.t[index[0]];
    }

    private double relativeLog(int j) {
        double y = samples.ln[j] - samples.ln[index[0]];
        return Math.abs(y) < NEARLY_EQUAL ? logRatio(samples.c[j], samples.c[index[0]]) : y;
    }

    private boolean allEqual(int n) {
        for (int i = 1; i < n; i++) {
            if (samples.c[index[i]] != samples.c[index[0]]) {
                return false;
            }
        }
        return true;
    }

    /** Logarithm of the predicted concentration at a time. */
    double logAt(double time) {
        return meanLog - lambda * (time - meanTime);
    }

    /** Predicted concentration at a time. */
    double at(double time) {
        return ExponentialBlock.exp(logAt(time));
    }
}
