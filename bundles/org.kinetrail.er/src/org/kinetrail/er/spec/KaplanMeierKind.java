package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.formula.Response;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.inference.Multiplicity;
import org.kinetrail.er.survival.ConfidenceType;
import org.kinetrail.er.survival.CurvePoint;
import org.kinetrail.er.survival.KaplanMeier;
import org.kinetrail.er.survival.KaplanMeierCurve;
import org.kinetrail.er.survival.LogRank;
import org.kinetrail.er.survival.QuantileEstimate;
import org.kinetrail.er.survival.QuantileRule;
import org.kinetrail.er.survival.RankTest;
import org.kinetrail.er.survival.RankWeight;
import org.kinetrail.er.survival.RestrictedMean;
import org.kinetrail.er.survival.SimultaneousBand;
import org.kinetrail.er.survival.SurvivalLimits;
import org.kinetrail.er.survival.SurvivalTimes;

/** Product-limit curves by group with every kind of limits, and rank tests. */
final class KaplanMeierKind {

    private static final double LEVEL = 0.95;
    private static final double[] QUANTILES = {0.25, 0.5, 0.75};
    private static final List<String> QUANTILE_NAMES = List.of("25", "50", "75");
    private static final List<String> TABLE = List.of("records", "n.max", "n.start", "events", "rmean", "se(rmean)", "median", "0.95LCL",
            "0.95UCL");

    private KaplanMeierKind() {
    }

    private record Groups(SurvivalTimes times, double[] weights, int[] codes, List<String> labels, int[] strata) {
    }

    static Results run(Spec spec, Frame data) {
        Groups groups = groups(Formula.parse(spec.text("formula")), data, spec.text("weights", null));
        List<KaplanMeierCurve> curves = KaplanMeier.byGroup(groups.times(), groups.weights(), groups.codes(), groups.labels());
        Results km = new Results();
        double[] times = spec.timesOrNull("times");
        for (ConfidenceType type : ConfidenceType.values()) {
            km.put(type.id(), curves(curves, type, times));
        }
        Results out = new Results().put("km", km).put("n", groups.codes().length)
                .put("rows_missing", data.rows() - groups.codes().length)
                .put("median_rule", QuantileRule.LEFT_END.id()).put("quantile_rule", QuantileRule.MIDPOINT_TO_LAST.id());
        CurveDifferences.put(out, spec, curves, times);
        if (spec.has("logrank_formula")) {
            Groups tested = groups(Formula.parse(spec.text("logrank_formula")), data, null);
            tests(out, tested, spec.numbersOrNull("fleming_harrington"));
            if (tested.labels().size() > 2) {
                out.put("pairwise_logrank", pairwise(tested));
            }
        }
        if (spec.has("band")) {
            out.put("bands", bands(spec, curves));
        }
        return out.put("outcome", "computed");
    }

    private static Groups groups(Formula formula, Frame data, String weightColumn) {
        Design design = formula.design(data, weightColumn);
        Response.Survival times = design.survivalResponse();
        SurvivalTimes follow = new SurvivalTimes(times.start(), times.stop(), times.status());
        int[] strata = design.strata() == null ? null : design.strata().codes();
        if (formula.terms().isEmpty()) {
            return new Groups(follow, design.weights(), new int[design.size()], List.of("all"), strata);
        }
        Design.Grouping grouping = design.groups();
        return new Groups(follow, design.weights(), grouping.codes(), grouping.labels(), strata);
    }

    private static double[] all(List<KaplanMeierCurve> curves, Function<KaplanMeierCurve, double[]> part) {
        return curves.stream().flatMapToDouble(c -> Arrays.stream(part.apply(c))).toArray();
    }

    private static Results curves(List<KaplanMeierCurve> curves, ConfidenceType type, double[] times) {
        Results curve = new Results();
        List<String> group = new ArrayList<>();
        curves.forEach(c -> Arrays.stream(c.time()).forEach(t -> group.add(c.group())));
        if (type == ConfidenceType.PLAIN) {
            curve.put("group", group).put("time", all(curves, KaplanMeierCurve::time))
                    .put("n_risk", all(curves, KaplanMeierCurve::atRisk)).put("n_event", all(curves, KaplanMeierCurve::events))
                    .put("n_censor", all(curves, KaplanMeierCurve::censored)).put("surv", all(curves, KaplanMeierCurve::survival))
                    .put("std_err_logsurv", all(curves, KaplanMeierCurve::seLog));
        }
        curve.put("lower", all(curves, c -> limits(c, type).lower())).put("upper", all(curves, c -> limits(c, type).upper()));
        if (type == ConfidenceType.PLAIN) {
            curve.put("cumhaz", all(curves, KaplanMeierCurve::hazard)).put("std_chaz", all(curves, KaplanMeierCurve::seHazard));
        }
        Results out = new Results().put("curve", curve);
        if (times != null) {
            out.put("at_times", atTimes(curves, type, times));
        }
        return out.put("quantiles", quantiles(curves, type)).put("table", table(curves, type));
    }

    private static SurvivalLimits limits(KaplanMeierCurve curve, ConfidenceType type) {
        return curve.limits(type, LEVEL);
    }

    private static Results atTimes(List<KaplanMeierCurve> curves, ConfidenceType type, double[] times) {
        List<String> group = new ArrayList<>();
        List<CurvePoint> points = new ArrayList<>();
        for (KaplanMeierCurve c : curves) {
            for (CurvePoint point : c.at(times, type, LEVEL)) {
                group.add(c.group());
                points.add(point);
            }
        }
        return new Results().put("group", group).put("time", column(points, CurvePoint::time))
                .put("n_risk", column(points, CurvePoint::atRisk)).put("n_event_interval", column(points, CurvePoint::eventsSince))
                .put("n_censor_interval", column(points, CurvePoint::censoredSince)).put("surv", column(points, CurvePoint::survival))
                .put("std_err_surv", column(points, CurvePoint::se)).put("lower", column(points, CurvePoint::lower))
                .put("upper", column(points, CurvePoint::upper));
    }

    private static double[] column(List<CurvePoint> points, java.util.function.ToDoubleFunction<CurvePoint> part) {
        return points.stream().mapToDouble(part).toArray();
    }

    /** Labels of the groups; the number 1 for the whole, as R numbers it. */
    private static List<?> rowNames(List<KaplanMeierCurve> curves) {
        boolean whole = curves.size() == 1 && "all".equals(curves.get(0).group());
        return whole ? List.of(1) : curves.stream().map(KaplanMeierCurve::group).toList();
    }

    private static Results quantiles(List<KaplanMeierCurve> curves, ConfidenceType type) {
        int m = curves.size();
        double[][][] parts = new double[3][m][QUANTILES.length];
        for (int g = 0; g < m; g++) {
            for (int k = 0; k < QUANTILES.length; k++) {
                QuantileEstimate q = curves.get(g).quantile(QUANTILES[k], type, LEVEL, QuantileRule.MIDPOINT_TO_LAST);
                parts[0][g][k] = q.time();
                parts[1][g][k] = q.lower();
                parts[2][g][k] = q.upper();
            }
        }
        List<?> rows = rowNames(curves);
        return new Results().put("quantile", new Results.Table(rows, QUANTILE_NAMES, parts[0]))
                .put("lower", new Results.Table(rows, QUANTILE_NAMES, parts[1]))
                .put("upper", new Results.Table(rows, QUANTILE_NAMES, parts[2]));
    }

    private static Results.Table table(List<KaplanMeierCurve> curves, ConfidenceType type) {
        double horizon = curves.stream().mapToDouble(KaplanMeierCurve::lastTime).max().orElse(Double.NaN);
        double[][] rows = new double[curves.size()][];
        for (int g = 0; g < rows.length; g++) {
            KaplanMeierCurve c = curves.get(g);
            RestrictedMean mean = c.restrictedMean(horizon);
            QuantileEstimate median = c.median(type, LEVEL);
            double most = Arrays.stream(c.atRisk()).max().orElse(0.0);
            double first = c.atRisk().length == 0 ? 0.0 : c.atRisk()[0];
            rows[g] = new double[] {c.records(), most, first, c.totalEvents(), mean.mean(), mean.se(), median.time(), median.lower(),
                median.upper()};
        }
        return new Results.Table(rowNames(curves), TABLE, rows);
    }

    private static void tests(Results out, Groups g, double[] exponents) {
        Results tests = new Results().put("logrank", test(g, RankWeight.LOG_RANK)).put("peto_peto_rho1", test(g, RankWeight.PETO))
                .put("rho0.5", test(g, RankWeight.flemingHarrington(0.5)));
        if (exponents != null) {
            if (exponents.length != 2 || !(exponents[0] >= 0.0) || !(exponents[1] >= 0.0)) {
                throw new Refusal("\"fleming_harrington\" holds two exponents of at least 0, such as [0, 1] for late differences.");
            }
            tests.put("fleming_harrington", test(g, RankWeight.flemingHarrington(exponents[0], exponents[1])));
        }
        out.put("tests", tests);
        out.put("lifetest_weights", new Results().put("logrank", weighted(g, RankWeight.LOG_RANK))
                .put("gehan_wilcoxon", weighted(g, RankWeight.GEHAN)).put("tarone_ware", weighted(g, RankWeight.TARONE_WARE)));
    }

    /** Log-rank tests of each two groups, their p-values adjusted for all of them. */
    private static Results pairwise(Groups g) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        List<Double> statistics = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int a = 0; a < g.labels().size(); a++) {
            for (int b = a + 1; b < g.labels().size(); b++) {
                int one = a;
                int two = b;
                int[] codes = Arrays.stream(g.codes()).map(c -> c == one ? 0 : c == two ? 1 : -1).toArray();
                List<String> pair = List.of(g.labels().get(a), g.labels().get(b));
                RankTest test = LogRank.of(g.times(), codes, pair, g.strata(), RankWeight.LOG_RANK);
                first.add(g.labels().get(a));
                second.add(g.labels().get(b));
                statistics.add(test.test().statistic());
                values.add(test.test().pValue());
            }
        }
        double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();
        return new Results().put("first", first).put("second", second)
                .put("chisq", statistics.stream().mapToDouble(Double::doubleValue).toArray()).put("p", p)
                .put("bonferroni", Multiplicity.bonferroni(p)).put("holm", Multiplicity.holm(p)).put("hommel", Multiplicity.hommel(p))
                .put("BH", Multiplicity.benjaminiHochberg(p));
    }

    /** Simultaneous bands of each curve between the two times of {@code band}. */
    private static Results bands(Spec spec, List<KaplanMeierCurve> curves) {
        double[] range = spec.numbers("band");
        if (range.length != 2 || !(range[0] < range[1])) {
            throw new Refusal("\"band\" in the specification takes two times, the earlier first.");
        }
        if (spec.has("weights")) {
            throw new Refusal("Simultaneous bands are not offered for weighted curves; leave \"weights\" out.");
        }
        Results out = new Results();
        for (KaplanMeierCurve curve : curves) {
            Results one = new Results().put("time", curve.time());
            for (SimultaneousBand band : List.of(SimultaneousBand.hallWellner(curve, LEVEL, range[0], range[1]),
                    SimultaneousBand.equalPrecision(curve, LEVEL, range[0], range[1]))) {
                one.put(band.kind(), new Results().put("critical", band.critical()).put("lower", band.plain().lower())
                        .put("upper", band.plain().upper()).put("loglog_lower", band.logLog().lower())
                        .put("loglog_upper", band.logLog().upper()));
            }
            out.put(curve.group(), one);
        }
        return out;
    }

    private static Results test(Groups g, RankWeight weight) {
        RankTest test = LogRank.of(g.times(), g.codes(), g.labels(), g.strata(), weight);
        return new Results().put("groups", test.groups()).put("n", test.records()).put("obs", test.observed()).put("exp", test.expected())
                .put("var", square(test.variance())).put("chisq", test.test().statistic()).put("df", test.test().df())
                .put("p", test.test().pValue()).put("trend_scores", test.trendScores()).put("trend_z", test.trendZ())
                .put("trend_chisq", test.trend().statistic()).put("trend_p", test.trend().pValue());
    }

    private static Results.Table square(double[][] matrix) {
        return new Results.Table(Results.Table.numbered(matrix.length), Results.Table.numbered(matrix.length), matrix);
    }

    /** The unstratified tests in the form of SAS PROC LIFETEST. */
    private static Results weighted(Groups g, RankWeight weight) {
        RankTest test = LogRank.of(g.times(), g.codes(), g.labels(), null, weight);
        double[] u = new double[test.observed().length];
        for (int k = 0; k < u.length; k++) {
            u[k] = test.observed()[k] - test.expected()[k];
        }
        return new Results().put("U", u).put("V", square(test.variance())).put("chisq", test.test().statistic())
                .put("df", test.test().df()).put("p", test.test().pValue());
    }
}
