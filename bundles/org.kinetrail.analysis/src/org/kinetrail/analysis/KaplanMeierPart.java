package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.ExposureResults.MetricCuts;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.analysis.results.TimeToEventResults.Curve;
import org.kinetrail.analysis.results.TimeToEventResults.Landmark;
import org.kinetrail.analysis.results.TimeToEventResults.RiskRow;
import org.kinetrail.analysis.results.TimeToEventResults.Step;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.er.survival.ConfidenceType;
import org.kinetrail.er.survival.CurvePoint;
import org.kinetrail.er.survival.KaplanMeier;
import org.kinetrail.er.survival.KaplanMeierCurve;
import org.kinetrail.er.survival.LogRank;
import org.kinetrail.er.survival.QuantileEstimate;
import org.kinetrail.er.survival.RankTest;
import org.kinetrail.er.survival.RankWeight;
import org.kinetrail.er.survival.SurvivalLimits;
import org.kinetrail.er.survival.SurvivalTimes;

/** Kaplan-Meier curves by exposure group with risk table, medians and rank tests. */
final class KaplanMeierPart {

    /** Curves by group, the curve of all, the risk table, the tests. */
    record Display(List<Curve> curves, Curve overall, List<RiskRow> riskTable, List<TestResult> tests) {
    }

    private static final String MEDIAN_RULE = "first time at which the curve is at most 0.5, midpoint of a level stretch at exactly 0.5";

    private final AnalysisPlan.Intervals intervals;
    private final ConfidenceType type;

    KaplanMeierPart(AnalysisPlan.Intervals intervals) {
        this.intervals = intervals;
        this.type = ConfidenceType.of(intervals.kaplanMeier());
    }

    /**
     * The display of one endpoint.
     *
     * @param times  times in months
     * @param groups exposure group of each row, empty where exposure is missing
     * @param cuts   groups with their ranges; null when there are none
     */
    Display display(SurvivalTimes times, List<String> groups, MetricCuts cuts) {
        Curve overall = curve(KaplanMeier.of(times, null), "all", Interval.NONE);
        if (cuts == null) {
            return new Display(List.of(), overall, List.of(riskRow("all", KaplanMeier.of(times, null))), List.of());
        }
        List<String> ids = cuts.groups().stream().map(g -> g.id()).toList();
        int[] numbers = groups.stream().mapToInt(ids::indexOf).toArray();
        List<KaplanMeierCurve> fitted = KaplanMeier.byGroup(times, null, numbers, ids);
        List<Curve> curves = new ArrayList<>();
        List<RiskRow> risk = new ArrayList<>();
        for (int g = 0; g < fitted.size(); g++) {
            var group = cuts.groups().get(g);
            curves.add(curve(fitted.get(g), group.id(), new Interval(group.median(), group.min(), group.max())));
            risk.add(riskRow(group.id(), fitted.get(g)));
        }
        return new Display(curves, overall, risk, tests(times, numbers, ids));
    }

    private List<TestResult> tests(SurvivalTimes times, int[] groups, List<String> ids) {
        RankTest logRank = LogRank.of(times, groups, ids, null, RankWeight.LOG_RANK);
        RankTest peto = LogRank.of(times, groups, ids, null, RankWeight.PETO);
        RankTest gehan = LogRank.of(times, groups, ids, null, RankWeight.GEHAN);
        RankTest tarone = LogRank.of(times, groups, ids, null, RankWeight.TARONE_WARE);
        return List.of(test("log-rank", "Log-rank", logRank.test()), test("log-rank-trend", "Log-rank trend", logRank.trend()),
                test("peto", "Peto and Peto", peto.test()), test("gehan", "Gehan", gehan.test()),
                test("tarone-ware", "Tarone and Ware", tarone.test()));
    }

    static TestResult test(String id, String label, TestStatistic s) {
        return new TestResult(id, label, s.statistic(), s.df(), s.pValue());
    }

    private Curve curve(KaplanMeierCurve c, String group, Interval range) {
        SurvivalLimits limits = c.limits(type, intervals.level());
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(0, c.records(), 0, 0, 1, 1, 1));
        for (int i = 0; i < c.time().length; i++) {
            steps.add(new Step(c.time()[i], whole(c.atRisk()[i]), whole(c.events()[i]), whole(c.censored()[i]), c.survival()[i],
                    limits.lower()[i], limits.upper()[i]));
        }
        QuantileEstimate median = c.median(type, intervals.level());
        List<Landmark> landmarks = new ArrayList<>();
        for (CurvePoint p : c.at(numbers(intervals.landmarkMonths()), type, intervals.level())) {
            landmarks.add(new Landmark(p.time(), whole(p.atRisk()), new Interval(p.survival(), p.lower(), p.upper())));
        }
        return new Curve(group, range, c.records(), whole(c.totalEvents()), steps,
                new Interval(median.time(), median.lower(), median.upper()), MEDIAN_RULE, landmarks);
    }

    private RiskRow riskRow(String group, KaplanMeierCurve c) {
        return new RiskRow(group, intervals.riskTimes(), intervals.riskTimes().stream().map(t -> whole(c.atRiskAt(t))).toList());
    }

    private static int whole(double count) {
        return (int) Math.rint(count);
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
