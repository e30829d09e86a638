package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.StudentT;

/**
 * When trough concentrations have reached steady state.
 * <p>Stepwise: a straight line of the troughs on time, with an intercept for each subject and one slope, is tested from the first time on;
 * while the slope differs from zero (two-sided t test) the earliest time is dropped. The first time of the troughs that are left is
 * TSSSTEP. Monoexponential: c = Css (1 - exp(-k t)) by least squares for each subject; TSSMONO = -ln(1 - fraction)/k.
 * <p>Accuracy: 1e-8 against R's {@code lm} and {@code nls}.
 */
public final class SteadyStateTime {

    private static final double FIRST_RATE = 1e-6;
    private static final double LAST_RATE = 1e3;
    private static final int GRID = 400;

    /**
     * One trough.
     *
     * @param subject       subject
     * @param time          time after the first dose
     * @param concentration concentration
     */
    public record Trough(String subject, double time, double concentration) {
    }

    private SteadyStateTime() {
    }

    /** TSSSTEP at a level of significance, for example 0.05; missing when even the last two times differ. */
    public static ParameterValue stepwise(List<Trough> troughs, double level, Unit timeUnit) {
        TreeSet<Double> times = new TreeSet<>();
        troughs.forEach(t -> times.add(t.time()));
        while (times.size() > 1) {
            double first = times.first();
            double p = slopePValue(troughs.stream().filter(t -> t.time() >= first).toList());
            if (Double.isNaN(p)) {
                break;
            }
            if (p >= level) {
                return new ParameterValue("TSSSTEP", first, timeUnit, List.of(), "");
            }
            times.pollFirst();
        }
        return new ParameterValue("TSSSTEP", Double.NaN, timeUnit, List.of(), Reason.NO_STEADY_STATE.code());
    }

    /** Two-sided p value of the common slope; NaN without degrees of freedom. */
    private static double slopePValue(List<Trough> troughs) {
        TreeMap<String, List<Trough>> bySubject = new TreeMap<>();
        troughs.forEach(t -> bySubject.computeIfAbsent(t.subject(), s -> new ArrayList<>()).add(t));
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        for (List<Trough> own : bySubject.values()) {
            double mt = own.stream().mapToDouble(Trough::time).sum() / own.size();
            double mc = own.stream().mapToDouble(Trough::concentration).sum() / own.size();
            for (Trough t : own) {
                sxx += (t.time() - mt) * (t.time() - mt);
                sxy += (t.time() - mt) * (t.concentration() - mc);
                syy += (t.concentration() - mc) * (t.concentration() - mc);
            }
        }
        int freedom = troughs.size() - bySubject.size() - 1;
        if (freedom < 1 || !(sxx > 0)) {
            return Double.NaN;
        }
        double rest = Math.max(0, syy - sxy * sxy / sxx);
        return rest == 0 ? sxy == 0 ? 1 : 0 : StudentT.twoSided(sxy / sxx / Math.sqrt(rest / freedom / sxx), freedom);
    }

    /**
     * TSSMONO of one subject's troughs: the time to a fraction of steady state, for example 0.9.
     *
     * @return missing when the troughs are fewer than three or do not approach a plateau
     */
    public static ParameterValue monoexponential(List<Trough> troughs, double fraction, Unit timeUnit) {
        double longest = troughs.stream().mapToDouble(Trough::time).max().orElse(0);
        double best = Double.POSITIVE_INFINITY;
        int at = -1;
        for (int i = 0; troughs.size() > 2 && longest > 0 && i <= GRID; i++) {
            double rest = residual(troughs, rate(i) / longest);
            if (rest < best) {
                best = rest;
                at = i;
            }
        }
        if (at <= 0 || at >= GRID) {
            return new ParameterValue("TSSMONO", Double.NaN, timeUnit, List.of(), Reason.NO_STEADY_STATE.code());
        }
        double k = minimum(troughs, rate(at - 1) / longest, rate(at + 1) / longest);
        return new ParameterValue("TSSMONO", -Elementary.log1p(-fraction) / k, timeUnit, List.of(), "");
    }

    private static double rate(int i) {
        return FIRST_RATE * Elementary.pow(LAST_RATE / FIRST_RATE, i / (double) GRID);
    }

    /** Sum of squares left with the best plateau for a rate. */
    private static double residual(List<Trough> troughs, double k) {
        double fy = 0;
        double ff = 0;
        double yy = 0;
        for (Trough t : troughs) {
            double f = -Elementary.expm1(-k * t.time());
            fy += f * t.concentration();
            ff += f * f;
            yy += t.concentration() * t.concentration();
        }
        return yy - fy * fy / ff;
    }

    /** Derivative of the residual by the rate, up to a positive factor: sum of errors times the derivative of the curve. */
    private static double derivative(List<Trough> troughs, double k) {
        double fy = 0;
        double ff = 0;
        for (Trough t : troughs) {
            double f = -Elementary.expm1(-k * t.time());
            fy += f * t.concentration();
            ff += f * f;
        }
        double plateau = fy / ff;
        double sum = 0;
        for (Trough t : troughs) {
            double f = -Elementary.expm1(-k * t.time());
            sum -= (t.concentration() - plateau * f) * plateau * t.time() * Elementary.exp(-k * t.time());
        }
        return sum;
    }

    /** Bisection on the derivative, which changes sign at the minimum that the grid has bracketed. */
    private static double minimum(List<Trough> troughs, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < 200 && high - low > 1e-15 * high; i++) {
            double middle = 0.5 * (low + high);
            if (derivative(troughs, middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
