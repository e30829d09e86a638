package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;

/**
 * How one value came about.
 *
 * @param value    the value
 * @param formula  how it is computed, in words and codes
 * @param rules    the rules that took part, as {@code name: choice}
 * @param points   the samples it rests on
 * @param segments the pieces of area it rests on, with the extrapolated piece where there is one
 */
public record Explanation(ParameterValue value, String formula, List<String> rules, List<UsedPoint> points, List<AreaSegment> segments) {

    public Explanation {
        rules = List.copyOf(rules);
        points = List.copyOf(points);
        segments = List.copyOf(segments);
    }

    static Explanation of(NcaResult result, String code) {
        ParameterValue value = result.parameter(code);
        for (Interval interval : result.rules().intervals()) {
            if (interval.code().equals(code)) {
                return ofInterval(result, value, interval);
            }
        }
        for (Parameter parameter : Parameter.values()) {
            if (parameter.code().equals(code)) {
                return ofParameter(result, value, parameter);
            }
        }
        String formula = FurtherParameters.formula(code);
        return formula.isEmpty() ? new Explanation(value, "", List.of(), List.of(), List.of())
                : new Explanation(value, formula, rules(result, true, false), result.points().stream().filter(UsedPoint::used).toList(),
                        result.segments());
    }

    private static Explanation ofParameter(NcaResult result, ParameterValue value, Parameter parameter) {
        boolean area = switch (parameter.measure()) {
            case AREA, MOMENT, AREA_PER_DOSE, CLEARANCE, VOLUME -> true;
            default -> parameter.code().matches("(MRT|AU|EFFHL|KEL).*");
        };
        boolean slope = parameter.code().startsWith("LAMZ") || parameter.code().startsWith("R2") || parameter == Parameter.CLSTP
                || parameter == Parameter.B0 || parameter == Parameter.CORRXY;
        List<UsedPoint> points = new ArrayList<>();
        for (UsedPoint point : result.points()) {
            if (slope ? point.inSlope() : point.used()) {
                points.add(point);
            }
        }
        return new Explanation(value, parameter.formula(), rules(result, area, slope), points, area ? result.segments() : List.of());
    }

    private static Explanation ofInterval(NcaResult result, ParameterValue value, Interval interval) {
        List<UsedPoint> points = new ArrayList<>();
        List<AreaSegment> segments = new ArrayList<>();
        for (UsedPoint point : result.points()) {
            if (point.used() && point.time() >= interval.start() && point.time() <= interval.end()) {
                points.add(point);
            }
        }
        for (AreaSegment segment : result.segments()) {
            if (segment.end() > interval.start() && segment.start() < interval.end()) {
                segments.add(segment);
            }
        }
        String formula = "area from " + org.kinetrail.numeric.ShortestForm.of(interval.start()) + " to "
                + org.kinetrail.numeric.ShortestForm.of(interval.end()) + ", tail " + interval.tail().code();
        return new Explanation(value, formula, rules(result, true, false), points, segments);
    }

    private static List<String> rules(NcaResult result, boolean area, boolean slope) {
        List<String> rules = new ArrayList<>();
        NcaRules used = result.rules();
        rules.add("time: " + used.time().name().toLowerCase(java.util.Locale.ROOT));
        if (area) {
            rules.add("area: " + used.area().label());
        }
        if (slope || area) {
            rules.add("below limit: before " + words(used.blq().first()) + ", between " + words(used.blq().middle()) + ", after "
                    + words(used.blq().last()));
        }
        if (slope) {
            rules.add("slope: " + used.slope().mode().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        }
        return rules;
    }

    private static String words(BlqAction action) {
        return action.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
