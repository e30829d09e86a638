package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.Sum;

/**
 * Analysis of an effect measured over time against a baseline and, where one is given, a threshold: areas and times above and below, by
 * straight lines between the measurements, from the first to the last.
 * <p>RMAX, TRMAX, RMIN, TRMIN are the extremes and their first times. AUCABVB and TABVB are the area and time above the baseline, AUCBLWB
 * and TBLWB below it, AUCNETB = AUCABVB - AUCBLWB; with T for B at the end the same for the threshold. AUCBTWN and TBTWN are the area
 * between baseline and threshold, counted from the baseline, and the time between the two. Effects may be negative.
 * <p>Slopes over ranges of time are lines of least squares through the effects or their logarithms.
 */
public final class DrugEffect {

    private final List<Point> points;
    private final Unit time;
    private final Unit effect;
    private final List<ParameterValue> values = new ArrayList<>();

    /**
     * One measurement.
     *
     * @param time   time
     * @param effect measured effect; NaN when missing
     */
    public record Point(double time, double effect) {
    }

    /**
     * A range of time over which a straight line is drawn.
     *
     * @param name        its name, part of the codes of its values
     * @param start       first time
     * @param end         last time
     * @param logarithmic whether the line is drawn through the logarithms of the effects, which then must be positive
     */
    public record Range(String name, double start, double end, boolean logarithmic) {

        public Range {
            if (!(end > start)) {
                throw new IllegalArgumentException("a range of a slope ends after it starts");
            }
        }
    }

    private DrugEffect(List<Point> points, Unit time, Unit effect) {
        this.points = points;
        this.time = time;
        this.effect = effect;
    }

    /**
     * Analyses measurements in any order; two at one time are refused with a reason.
     *
     * @param baseline  effect without drug
     * @param threshold effect of interest; NaN for none
     */
    public static List<ParameterValue> analyse(List<Point> measured, double baseline, double threshold, Unit time, Unit effect) {
        List<Point> points = new ArrayList<>(measured);
        points.removeIf(p -> Double.isNaN(p.effect()));
        points.sort((a, b) -> Double.compare(a.time(), b.time()));
        return new DrugEffect(points, time, effect).run(baseline, threshold);
    }

    /**
     * The line of least squares through the effects of a range, ends included: SLOPE_name, its value SLOPEB0_name at time 0, R squared
     * SLOPER2_name and number of points SLOPENPT_name. Without two points at different times it is missing.
     */
    public static List<ParameterValue> slope(List<Point> measured, Range range, Unit time, Unit effect) {
        List<Point> points = new ArrayList<>(measured);
        points.removeIf(p -> Double.isNaN(p.effect()) || p.time() < range.start() || p.time() > range.end());
        points.sort((a, b) -> Double.compare(a.time(), b.time()));
        return new DrugEffect(points, time, effect).line(range);
    }

    private List<ParameterValue> line(Range range) {
        boolean log = range.logarithmic();
        Reason fault = points.size() < 2 ? Reason.FEWER_POINTS : null;
        for (int i = 0; i < points.size(); i++) {
            fault = i > 0 && points.get(i).time() == points.get(i - 1).time() ? Reason.DUPLICATE_TIME
                    : log && !(points.get(i).effect() > 0) ? Reason.NOT_POSITIVE : fault;
        }
        double[] t = points.stream().mapToDouble(Point::time).toArray();
        double[] e = points.stream().mapToDouble(p -> log ? Elementary.log(p.effect()) : p.effect()).toArray();
        double middle = Sum.mean(t);
        double height = Sum.mean(e);
        Sum sxy = new Sum();
        for (int i = 0; i < t.length; i++) {
            sxy.add((t[i] - middle) * (e[i] - height));
        }
        double sxx = Sum.squaredDeviations(t);
        double syy = Sum.squaredDeviations(e);
        double slope = sxy.value() / sxx;
        Unit shown = log ? Unit.of("ln(" + effect.symbol() + ")") : effect;
        add("SLOPE_" + range.name(), slope, log ? Unit.ONE.per(time) : effect.per(time), fault);
        add("SLOPEB0_" + range.name(), height - slope * middle, shown, fault);
        add("SLOPER2_" + range.name(), Math.min(1, slope * sxy.value() / syy), Unit.of("unitless"),
                fault == null && syy == 0 ? Reason.CONSTANT_CONCENTRATIONS : fault);
        add("SLOPENPT_" + range.name(), points.size(), Unit.of("count"), null);
        return values;
    }

    private List<ParameterValue> run(double baseline, double threshold) {
        Reason fault = points.size() < 2 ? Reason.NO_SAMPLES : null;
        for (int i = 1; i < points.size(); i++) {
            fault = points.get(i).time() == points.get(i - 1).time() ? Reason.DUPLICATE_TIME : fault;
        }
        Point most = null;
        Point least = null;
        for (Point p : fault == null ? points : List.<Point>of()) {
            most = most == null || p.effect() > most.effect() ? p : most;
            least = least == null || p.effect() < least.effect() ? p : least;
        }
        add("RMAX", most == null ? Double.NaN : most.effect(), effect, fault);
        add("TRMAX", most == null ? Double.NaN : most.time(), time, fault);
        add("RMIN", least == null ? Double.NaN : least.effect(), effect, fault);
        add("TRMIN", least == null ? Double.NaN : least.time(), time, fault);
        against("B", baseline, fault);
        if (!Double.isNaN(threshold)) {
            against("T", threshold, fault);
            double low = Math.min(baseline, threshold);
            double high = Math.max(baseline, threshold);
            double[] overLow = above(low, fault);
            double[] overHigh = above(high, fault);
            double between = overLow[0] - overHigh[0];
            double area = baseline <= threshold ? overLow[1] - overHigh[1] : below(high, fault)[1] - below(low, fault)[1];
            add("AUCBTWN", area, time.times(effect), fault);
            add("TBTWN", between, time, fault);
        }
        return values;
    }

    private void against(String suffix, double level, Reason fault) {
        double[] over = above(level, fault);
        double[] under = below(level, fault);
        Unit area = time.times(effect);
        add("AUCABV" + suffix, over[1], area, fault);
        add("AUCBLW" + suffix, under[1], area, fault);
        add("AUCNET" + suffix, over[1] - under[1], area, fault);
        add("TABV" + suffix, over[0], time, fault);
        add("TBLW" + suffix, under[0], time, fault);
    }

    private void add(String code, double value, Unit unit, Reason fault) {
        boolean number = fault == null && Math.abs(value) <= Double.MAX_VALUE;
        values.add(Nca.value(code, number ? value : Double.NaN, unit, 0, fault != null ? fault : Reason.OUT_OF_RANGE));
    }

    private double[] above(double level, Reason fault) {
        return beyond(level, 1, fault);
    }

    private double[] below(double level, Reason fault) {
        return beyond(level, -1, fault);
    }

    /** Time and area on one side of a level. */
    private double[] beyond(double level, int side, Reason fault) {
        double length = 0;
        double area = 0;
        for (int i = 1; fault == null && i < points.size(); i++) {
            double dt = points.get(i).time() - points.get(i - 1).time();
            double d1 = side * (points.get(i - 1).effect() - level);
            double d2 = side * (points.get(i).effect() - level);
            if (d1 >= 0 && d2 >= 0) {
                length += d1 == 0 && d2 == 0 ? 0 : dt;
                area += 0.5 * dt * (d1 + d2);
            } else if (Math.max(d1, d2) > 0) {
                double part = dt * Math.max(d1, d2) / Math.abs(d1 - d2);
                length += part;
                area += 0.5 * part * Math.max(d1, d2);
            }
        }
        return new double[] {length, area};
    }
}
