package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.ExposureResults.Group;
import org.kinetrail.analysis.results.ExposureResults.MetricCuts;
import org.kinetrail.analysis.results.ExposureResults.SubjectExposure;
import org.kinetrail.analysis.results.ExposureResults.Value;
import org.kinetrail.analysis.results.NcaResults.Parameter;
import org.kinetrail.analysis.results.NcaResults.Point;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.nca.Flag;
import org.kinetrail.nca.Reason;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.Sum;

/** Exposure metrics of a population: values, zero rule, model scale, one set of cuts per metric. */
final class ExposurePart {

    /** What is known of one metric before cuts. */
    record Raw(String metric, double value, boolean zero, double windowEnd, String reason) {
    }

    /** What ended the window: nothing stands in for the exposure that was not to be seen. */
    private static final Set<String> ENDED = Set.of(Reason.DIED_BEFORE_END.code(), Reason.RETREATED_BEFORE_END.code());

    private final AnalysisPlan plan;

    ExposurePart(AnalysisPlan plan) {
        this.plan = plan;
    }

    /** Raw values of one subject by metric id. */
    Map<String, Raw> raw(SubjectNca nca) {
        Map<String, Raw> values = new LinkedHashMap<>();
        boolean never = neverQuantifiable(nca);
        Parameter tmax = nca.parameter("TMAX");
        double tmaxDay = tmax == null || never ? Double.NaN : tmax.value();
        for (AnalysisPlan.Metric metric : plan.metrics()) {
            Parameter p = nca.parameter(metric.id());
            double windowEnd = "subject-tmax".equals(metric.window())
                    ? Double.isNaN(tmaxDay) ? plan.nca().windowEndDay() : tmaxDay : metric.windowDays();
            if (p != null && ENDED.contains(p.reason())) {
                values.put(metric.id(), new Raw(metric.id(), Double.NaN, false, windowEnd, p.reason()));
            } else if (!never && notExpanded(p)) {
                values.put(metric.id(), new Raw(metric.id(), Double.NaN, false, windowEnd, Reason.COVERAGE_POINTS.code()));
            } else if (never && !"half-lloq".equals(plan.zeroExposure().rule())) {
                values.put(metric.id(), new Raw(metric.id(), Double.NaN, true, windowEnd, "never-quantifiable"));
            } else if (never && !"TMAX".equals(metric.id())) {
                values.put(metric.id(), new Raw(metric.id(), 0, true, windowEnd, ""));
            } else if (p == null) {
                values.put(metric.id(), new Raw(metric.id(), Double.NaN, false, windowEnd, "not-computed"));
            } else {
                values.put(metric.id(), new Raw(metric.id(), never ? Double.NaN : p.value(), false, windowEnd,
                        never ? "never-quantifiable" : p.reason()));
            }
        }
        return values;
    }

    private static boolean notExpanded(Parameter p) {
        return p != null && List.of(p.flag().split(" ")).contains(Flag.NOT_EXPANDED.code());
    }

    /**
     * Whether enough samples were taken and none of them could be quantified. As for the areas it does not matter how early the last one
     * was, because it is below the limit.
     */
    boolean neverQuantifiable(SubjectNca nca) {
        int measured = 0;
        for (Point point : nca.points()) {
            if (point.time() > 0 && point.excluded().isEmpty() && !"missing".equals(point.state())) {
                if ("quantifiable".equals(point.state()) && point.value() > 0) {
                    return false;
                }
                measured++;
            }
        }
        return measured >= plan.nca().minimumQuantifiable();
    }

    /**
     * Exposure of a population.
     *
     * @param ncas non-compartmental results of its subjects, in order
     */
    ExposureResults table(List<SubjectNca> ncas, Cutter cutter) {
        List<Map<String, Raw>> raws = ncas.stream().map(this::raw).toList();
        List<MetricCuts> metrics = new ArrayList<>();
        List<List<Value>> values = new ArrayList<>();
        ncas.forEach(n -> values.add(new ArrayList<>()));
        for (AnalysisPlan.Metric metric : plan.metrics()) {
            List<Raw> column = raws.stream().map(r -> r.get(metric.id())).toList();
            metrics.add(column(metric, column, ncas, values, cutter));
        }
        List<SubjectExposure> subjects = new ArrayList<>();
        for (int i = 0; i < ncas.size(); i++) {
            SubjectNca n = ncas.get(i);
            subjects.add(new SubjectExposure(n.subject(), n.study(), n.dose(), values.get(i)));
        }
        return new ExposureResults(org.kinetrail.analysis.results.Outcome.DONE, metrics, subjects, List.of(), List.of());
    }

    private MetricCuts column(AnalysisPlan.Metric metric, List<Raw> column, List<SubjectNca> ncas, List<List<Value>> values,
            Cutter cutter) {
        double[] present = column.stream().mapToDouble(Raw::value).filter(v -> !Double.isNaN(v)).toArray();
        double floor = column.stream().anyMatch(Raw::zero) ? floor(metric, column, ncas) : Double.NaN;
        Cutter.Cuts cuts = cutter.cuts(present, plan.quantiles().type(), plan.quantiles().groups());
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            Raw raw = column.get(i);
            double used = raw.zero() && metric.log() ? floor : raw.value();
            String group = Double.isNaN(raw.value()) ? "" : cuts.group(raw.value());
            groups.add(group);
            double modelled = metric.log() ? Elementary.log(used) : used;
            values.get(i).add(new Value(metric.id(), raw.value(), Double.isFinite(modelled) ? modelled : Double.NaN, group,
                    raw.zero() && !Double.isNaN(raw.value()), raw.windowEnd(), raw.reason()));
        }
        List<String> warnings = new ArrayList<>(cuts.warnings());
        String unit = ncas.stream().map(n -> n.parameter(metric.id())).filter(p -> p != null).map(Parameter::unit).findFirst().orElse("");
        return new MetricCuts(metric.id(), metric.label(), unit, metric.scale(), WindowPart.window(metric), plan.quantiles().type(),
                Arrays.stream(cuts.points()).boxed().toList(), groups(cuts, column, groups), Sum.quantile(present, 0.5),
                Sum.quantile(present, 0.25), Sum.quantile(present, 0.75), floor, (int) column.stream().filter(Raw::zero).count(), warnings);
    }

    private static List<Group> groups(Cutter.Cuts cuts, List<Raw> column, List<String> groups) {
        List<Group> list = new ArrayList<>();
        for (String id : cuts.ids()) {
            double[] inside = java.util.stream.IntStream.range(0, column.size()).filter(i -> groups.get(i).equals(id))
                    .mapToDouble(i -> column.get(i).value()).sorted().toArray();
            if (inside.length == 0) {
                list.add(new Group(id, Double.NaN, Double.NaN, Double.NaN, 0));
            } else {
                list.add(new Group(id, inside[0], inside[inside.length - 1], Sum.quantile(inside, 0.5), inside.length));
            }
        }
        return list;
    }

    /** LLOQ/2 for a concentration, over the window for an area, by the median Tmax for the expansion rate. */
    private double floor(AnalysisPlan.Metric metric, List<Raw> column, List<SubjectNca> ncas) {
        double[] limits = ncas.stream().flatMap(n -> n.points().stream()).mapToDouble(Point::lloq).filter(l -> l > 0).toArray();
        if (limits.length == 0) {
            return Double.NaN;
        }
        double half = Sum.quantile(limits, 0.5) / 2;
        if ("CMAX".equals(metric.id())) {
            return half;
        }
        if ("EXPRATE".equals(metric.id())) {
            double[] tmax = ncas.stream().filter(n -> !neverQuantifiable(n)).map(n -> n.parameter("TMAX"))
                    .filter(p -> p != null).mapToDouble(Parameter::value).filter(v -> v > 0).toArray();
            return tmax.length == 0 ? Double.NaN : half / Sum.quantile(tmax, 0.5);
        }
        return metric.windowDays() > 0 ? half * metric.windowDays() : Double.NaN;
    }
}
