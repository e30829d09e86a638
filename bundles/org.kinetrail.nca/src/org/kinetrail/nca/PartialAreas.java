package org.kinetrail.nca;

import java.util.Arrays;
import java.util.List;

/** Partial areas of one profile, with their coverage rules; by position of the interval in the rules. Reused from profile to profile. */
final class PartialAreas {

    private List<Interval> intervals = List.of();
    private double[] value = new double[8];
    private double[] moment = new double[8];
    private double[] share = new double[8];
    private int[] flags = new int[8];
    private Reason[] reason = new Reason[8];
    private Kernel kernel;
    private boolean moments;

    void reset(List<Interval> list) {
        intervals = list;
        int count = list.size();
        if (value.length < count) {
            value = new double[count];
            moment = new double[count];
            share = new double[count];
            flags = new int[count];
            reason = new Reason[count];
        }
        for (int i = 0; i < count; i++) {
            value[i] = Double.NaN;
            moment[i] = Double.NaN;
            share[i] = 0;
            flags[i] = 0;
            if (reason[i] != null) {
                reason[i] = null;
            }
        }
    }

    /** The value of an interval; NaN when missing. */
    double value(int i) {
        return Math.abs(value[i]) <= Double.MAX_VALUE ? value[i] : Double.NaN;
    }

    /** First moment of an interval about the dose; NaN when missing or when the options do not ask for moments. */
    double moment(int i) {
        return Math.abs(moment[i]) <= Double.MAX_VALUE ? moment[i] : Double.NaN;
    }

    /** Extrapolated share of an interval, in percent. */
    double share(int i) {
        return share[i];
    }

    int flags(int i) {
        return flags[i];
    }

    /** Why an interval is missing. */
    Reason reason(int i) {
        return reason[i] == null ? Reason.OUT_OF_RANGE : reason[i];
    }

    /** Empties every interval, for one reason. */
    void refuse(Reason why) {
        Arrays.fill(value, Double.NaN);
        Arrays.fill(moment, Double.NaN);
        Arrays.fill(reason, 0, intervals.size(), why);
    }

    /** Nothing was quantifiable: area 0, unless the course ended the interval. */
    void withoutExpansion(int flagBits, Course course) {
        for (int i = 0; i < intervals.size(); i++) {
            if (intervals.get(i).coverage().isEmpty() || !endsBefore(i, course)) {
                value[i] = 0;
                moment[i] = 0;
                flags[i] = flagBits;
                reason[i] = null;
            }
        }
    }

    /** Computes every interval of a profile whose areas to the last positive concentration are done. */
    void compute(Kernel done, Course course, boolean withMoments) {
        kernel = done;
        moments = withMoments;
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            if (interval.coverage().isEmpty()) {
                partial(i, interval);
            } else if (!endsBefore(i, course)) {
                covered(i, interval, interval.coverage().get());
            }
        }
    }

    private boolean endsBefore(int i, Course course) {
        double end = intervals.get(i).end();
        if (course.death() < end) {
            reason[i] = Reason.DIED_BEFORE_END;
        } else if (course.retreatment() < end) {
            reason[i] = Reason.RETREATED_BEFORE_END;
        } else {
            return false;
        }
        return true;
    }

    private void covered(int i, Interval interval, Coverage coverage) {
        double lastTime = kernel.samples.t[kernel.last];
        if (quantifiable(interval) < coverage.minimumQuantifiable()) {
            reason[i] = Reason.COVERAGE_POINTS;
            return;
        }
        boolean enough = lastTime >= coverage.lastAtOrAfter() || lastTime >= interval.end() || kernel.areas.hasTriangle();
        partial(i, interval);
        if (reason[i] == Reason.NO_SLOPE) {
            if (enough) {
                value[i] = kernel.areas.observed(interval.start(), interval.end());
                moment[i] = kernel.areas.momentObserved();
                flags[i] = kernel.areaFlags() | Flag.TAIL_NOT_EXTRAPOLATED.bit();
                reason[i] = null;
            } else {
                reason[i] = Reason.COVERAGE_NO_SLOPE;
            }
        } else if (!enough && share[i] > coverage.maximumExtrapolatedPercent()) {
            value[i] = Double.NaN;
            moment[i] = Double.NaN;
            reason[i] = Reason.COVERAGE_EXTRAPOLATION;
        }
    }

    /** Measured quantifiable samples within the interval, and the one that closes it. */
    private int quantifiable(Interval interval) {
        Samples samples = kernel.samples;
        int count = 0;
        for (int j = 0; j <= kernel.last; j++) {
            boolean closes = samples.t[j] > interval.end() && samples.t[j - 1] < interval.end();
            boolean inside = samples.t[j] >= interval.start() && samples.t[j] <= interval.end();
            count += (inside || closes) && samples.kind[j] == Samples.MEASURED && samples.c[j] > 0 ? 1 : 0;
        }
        return count;
    }

    private void partial(int i, Interval interval) {
        Areas areas = kernel.areas;
        SlopeSearch slope = kernel.slope;
        double start = interval.start();
        double end = interval.end();
        double lastTime = kernel.samples.t[kernel.last];
        double observed = start == 0 && !moments ? areas.observedFromDose(end) : areas.observed(start, end);
        double observedMoment = areas.momentObserved();
        Tail tail = interval.tail();
        boolean beyond = end > lastTime;
        flags[i] = kernel.areaFlags();
        if (tail == Tail.LAST || !beyond && (tail != Tail.PREDICTED || slope.reason == null)) {
            value[i] = observed;
            moment[i] = observedMoment;
            return;
        }
        if (tail == Tail.ALL || areas.hasTriangle() && (tail == Tail.HYBRID || tail == Tail.ALL_ELSE_OBSERVED)) {
            towardsZero(i, interval, observed, observedMoment);
            return;
        }
        if (slope.reason != null) {
            reason[i] = Reason.NO_SLOPE;
            return;
        }
        if (tail == Tail.HYBRID && start > lastTime) {
            reason[i] = Reason.BEFORE_START;
            return;
        }
        double beyondLast = switch (tail) {
            case PREDICTED -> areas.exponential(kernel.get(Parameter.CLSTP), slope.lambda, start, end);
            case HYBRID -> beyond ? areas.toLater(end, slope.at(end), slope.logAt(end)) : 0;
            default -> areas.exponential(kernel.samples.c[kernel.last], slope.lambda, start, end);
        };
        value[i] = observed + beyondLast;
        if (moments) {
            moment[i] = observedMoment + switch (tail) {
                case PREDICTED -> areas.exponentialMoment(kernel.get(Parameter.CLSTP), slope.lambda, start, end);
                case HYBRID -> beyond ? areas.lastMoment() : 0;
                default -> areas.exponentialMoment(kernel.samples.c[kernel.last], slope.lambda, start, end);
            };
        }
        share[i] = beyondLast > 0 ? 100 * beyondLast / (observed + beyondLast) : 0;
        flags[i] |= kernel.slopeFlags | (beyondLast > 0 ? Flag.EXTRAPOLATED.bit() : 0);
    }

    /** The part towards the zero that follows, and for the hybrid beyond the last zero the triangle that NonCompart adds. */
    private void towardsZero(int i, Interval interval, double observed, double observedMoment) {
        double lastSample = kernel.samples.t[kernel.samples.points - 1];
        double after = 0;
        if (interval.tail() == Tail.HYBRID && interval.end() > lastSample) {
            if (kernel.slope.reason != null) {
                reason[i] = Reason.NO_SLOPE;
                return;
            }
            after = 0.5 * (interval.end() - lastSample) * kernel.slope.at(interval.end());
        }
        boolean below = kernel.areas.hasTriangle();
        double triangle = below ? kernel.areas.towardsZero(interval.start(), interval.end()) : 0;
        value[i] = observed + triangle + after;
        moment[i] = observedMoment + (below ? kernel.areas.lastMoment() : 0) + after * interval.end();
    }
}
