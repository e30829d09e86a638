package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kinetrail.er.testing.GoldenCase.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.er.testing.GoldenCase;

/** Product-limit curves and rank tests against R's survival 3.5-3. */
class KaplanMeierReferenceTest {

    private static final double LEVEL = 0.95;
    /** Areas and their errors are sums over a hundred steps: as the case states, in units of the value. */
    private static final double NO_FLOOR = 0.0;
    /** Limits are probabilities; near 0 the case's tolerance is meant absolutely. */
    private static final double PROBABILITY = 1.0;

    private record Setting(GoldenCase golden, SurvivalTimes times, int[] group, List<String> levels, String[] groupText) {
    }

    private static Setting open(String id, String time, String status, String group) {
        GoldenCase golden = Golden.open(id);
        GoldenCase.Csv csv = golden.input();
        int[] rows = group == null ? csv.completeRows(time, status) : csv.completeRows(time, status, group);
        SurvivalTimes times = Golden.times(csv, rows, null, time, status);
        if (group == null) {
            return new Setting(golden, times, new int[rows.length], List.of(""), null);
        }
        String[] text = csv.text(group);
        List<String> levels = Golden.levels(text);
        if (golden.has("expected/tests/logrank/groups")) {
            levels = Arrays.stream(golden.texts("expected/tests/logrank/groups")).map(g -> g.substring(g.indexOf('=') + 1)).toList();
        }
        return new Setting(golden, times, Golden.codes(text, rows, levels), levels, text);
    }

    private static double[] all(List<KaplanMeierCurve> curves, java.util.function.Function<KaplanMeierCurve, double[]> part) {
        return curves.stream().flatMapToDouble(c -> Arrays.stream(part.apply(c))).toArray();
    }

    @ParameterizedTest
    @CsvSource({"km_lung_sex,time,status,sex", "km_veteran_celltype_stratified_test,time,status,celltype",
        "km_lung_overall,time,status,", "synthetic_er_km_pfs_by_quartile,pfs,ev,q"})
    void curvesLimitsQuantilesAndTables(String id, String time, String status, String group) {
        Setting s = open(id, time, status, group);
        GoldenCase g = s.golden;
        double tol = g.tolerance();
        List<KaplanMeierCurve> curves = KaplanMeier.byGroup(s.times, null, s.group, s.levels);
        String plain = "expected/km/plain/curve/";
        assertClose("time", g.values(plain + "time"), all(curves, KaplanMeierCurve::time), tol, NO_FLOOR);
        assertClose("n", g.values(plain + "n_risk"), all(curves, KaplanMeierCurve::atRisk), tol, NO_FLOOR);
        assertClose("d", g.values(plain + "n_event"), all(curves, KaplanMeierCurve::events), tol, NO_FLOOR);
        assertClose("c", g.values(plain + "n_censor"), all(curves, KaplanMeierCurve::censored), tol, NO_FLOOR);
        assertClose("S", g.values(plain + "surv"), all(curves, KaplanMeierCurve::survival), tol, NO_FLOOR);
        assertClose("se", g.values(plain + "std_err_logsurv"), all(curves, KaplanMeierCurve::seLog), tol, NO_FLOOR);
        assertClose("H", g.values(plain + "cumhaz"), all(curves, KaplanMeierCurve::hazard), tol, NO_FLOOR);
        assertClose("seH", g.values(plain + "std_chaz"), all(curves, KaplanMeierCurve::seHazard), tol, NO_FLOOR);
        for (ConfidenceType type : ConfidenceType.values()) {
            checkType(g, curves, type, tol);
        }
    }

    private static void checkType(GoldenCase g, List<KaplanMeierCurve> curves, ConfidenceType type, double tol) {
        String at = "expected/km/" + type.id() + "/";
        assertClose(type + " lower", g.values(at + "curve/lower"), all(curves, c -> c.limits(type, LEVEL).lower()), tol, PROBABILITY);
        assertClose(type + " upper", g.values(at + "curve/upper"), all(curves, c -> c.limits(type, LEVEL).upper()), tol, PROBABILITY);
        double[] wanted = g.values("spec/times");
        List<CurvePoint> points = new ArrayList<>();
        List<double[]> quantiles = new ArrayList<>();
        List<double[]> table = new ArrayList<>();
        double horizon = curves.stream().mapToDouble(KaplanMeierCurve::lastTime).max().orElseThrow();
        for (KaplanMeierCurve c : curves) {
            points.addAll(List.of(c.at(wanted, type, LEVEL)));
            for (double p : new double[] {0.25, 0.5, 0.75}) {
                QuantileEstimate q = c.quantile(p, type, LEVEL, QuantileRule.MIDPOINT_TO_LAST);
                quantiles.add(new double[] {q.time(), q.lower(), q.upper()});
            }
            RestrictedMean mean = c.restrictedMean(horizon);
            QuantileEstimate m = c.median(type, LEVEL);
            table.add(new double[] {c.records(), c.atRisk()[0], c.atRisk()[0], c.totalEvents(), mean.mean(), mean.se(), m.time(), m.lower(),
                m.upper()});
        }
        checkPoints(g, at + "at_times/", points, tol);
        String[] parts = {"quantile", "lower", "upper"};
        for (int part = 0; part < 3; part++) {
            double[] expected = Arrays.stream(g.matrix(at + "quantiles/" + parts[part])).flatMapToDouble(Arrays::stream).toArray();
            int index = part;
            assertClose(type + parts[part], expected, quantiles.stream().mapToDouble(q -> q[index]).toArray(), tol, NO_FLOOR);
        }
        double[][] expectedTable = g.matrix(at + "table");
        if (expectedTable[0].length == 1) {
            expectedTable = new double[][] {Arrays.stream(expectedTable).mapToDouble(r -> r[0]).toArray()};
        }
        assertClose(type + " table", expectedTable, table.toArray(double[][]::new), tol, NO_FLOOR);
    }

    private static void checkPoints(GoldenCase g, String at, List<CurvePoint> points, double tol) {
        assertClose("n.risk", g.values(at + "n_risk"), points.stream().mapToDouble(CurvePoint::atRisk).toArray(), tol, NO_FLOOR);
        assertClose("events", g.values(at + "n_event_interval"), points.stream().mapToDouble(CurvePoint::eventsSince).toArray(), tol, 0);
        assertClose("censored", g.values(at + "n_censor_interval"), points.stream().mapToDouble(CurvePoint::censoredSince).toArray(), tol,
                NO_FLOOR);
        assertClose("S(t)", g.values(at + "surv"), points.stream().mapToDouble(CurvePoint::survival).toArray(), tol, NO_FLOOR);
        assertClose("se", g.values(at + "std_err_surv"), points.stream().mapToDouble(CurvePoint::se).toArray(), tol, NO_FLOOR);
        assertClose("lower", g.values(at + "lower"), points.stream().mapToDouble(CurvePoint::lower).toArray(), tol, PROBABILITY);
        assertClose("upper", g.values(at + "upper"), points.stream().mapToDouble(CurvePoint::upper).toArray(), tol, PROBABILITY);
    }

    @ParameterizedTest
    @CsvSource({"km_lung_sex,time,status,sex,", "km_veteran_celltype_stratified_test,time,status,celltype,trt",
        "synthetic_er_km_pfs_by_quartile,pfs,ev,q,"})
    void rankTests(String id, String time, String status, String group, String strata) {
        Setting s = open(id, time, status, group);
        int[] stratum = null;
        if (strata != null) {
            stratum = Arrays.stream(s.golden.input().numbers(strata)).mapToInt(v -> (int) v).toArray();
        }
        checkTest(s, "tests/logrank", stratum, RankWeight.LOG_RANK);
        checkTest(s, "tests/peto_peto_rho1", stratum, RankWeight.PETO);
        checkTest(s, "tests/rho0.5", stratum, RankWeight.flemingHarrington(0.5));
        checkWeights(s, "lifetest_weights/logrank", RankWeight.LOG_RANK);
        checkWeights(s, "lifetest_weights/gehan_wilcoxon", RankWeight.GEHAN);
        checkWeights(s, "lifetest_weights/tarone_ware", RankWeight.TARONE_WARE);
    }

    private static void checkTest(Setting s, String path, int[] stratum, RankWeight weight) {
        RankTest test = LogRank.of(s.times, s.group, s.levels, stratum, weight);
        GoldenCase g = s.golden;
        double tol = g.tolerance();
        String at = "expected/" + path + "/";
        assertClose("obs", g.values(at + "obs"), test.observed(), tol, NO_FLOOR);
        assertClose("exp", g.values(at + "exp"), test.expected(), tol, NO_FLOOR);
        assertClose("var", g.matrix(at + "var"), test.variance(), tol, NO_FLOOR);
        assertClose("chisq", g.value(at + "chisq"), test.test().statistic(), tol, NO_FLOOR);
        assertEquals(g.value(at + "df"), test.test().df());
        assertClose("p", g.value(at + "p"), test.test().pValue(), tol, NO_FLOOR);
        assertClose("z", g.value(at + "trend_z"), test.trendZ(), tol, NO_FLOOR);
        assertClose("trend", g.value(at + "trend_chisq"), test.trend().statistic(), tol, NO_FLOOR);
        assertClose("trend p", g.value(at + "trend_p"), test.trend().pValue(), tol, NO_FLOOR);
    }

    private static void checkWeights(Setting s, String path, RankWeight weight) {
        RankTest test = LogRank.of(s.times, s.group, s.levels, null, weight);
        GoldenCase g = s.golden;
        String at = "expected/" + path + "/";
        double[] u = g.values(at + "U");
        for (int i = 0; i < u.length; i++) {
            assertClose("U", u[i], test.observed()[i] - test.expected()[i], g.tolerance(), NO_FLOOR);
        }
        assertClose("V", g.matrix(at + "V"), test.variance(), g.tolerance(), NO_FLOOR);
        assertClose("chisq", g.value(at + "chisq"), test.test().statistic(), g.tolerance(), NO_FLOOR);
        assertClose("p", g.value(at + "p"), test.test().pValue(), g.tolerance(), NO_FLOOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge_time_zero_event", "edge_median_exact_half", "edge_median_midpoint", "edge_timefix"})
    void edges(String id) {
        GoldenCase g = Golden.open(id);
        double tol = g.tolerance();
        KaplanMeierCurve c = KaplanMeier.of(Golden.times(g.input()), null);
        assertClose("time", g.values("expected/time"), c.time(), tol, NO_FLOOR);
        if (g.has("expected/n_risk")) {
            assertClose("n", g.values("expected/n_risk"), c.atRisk(), tol, NO_FLOOR);
            assertClose("d", g.values("expected/n_event"), c.events(), tol, NO_FLOOR);
        }
        if (g.has("expected/surv")) {
            assertClose("S", g.values("expected/surv"), c.survival(), tol, NO_FLOOR);
        }
        if (g.has("expected/lower")) {
            ConfidenceType type = id.equals("edge_median_midpoint") ? ConfidenceType.LOG_LOG : ConfidenceType.LOG;
            assertClose("lower", g.values("expected/lower"), c.limits(type, LEVEL).lower(), tol, NO_FLOOR);
            assertClose("upper", g.values("expected/upper"), c.limits(type, LEVEL).upper(), tol, NO_FLOOR);
        }
        if (g.has("expected/median")) {
            QuantileEstimate m = c.median(ConfidenceType.LOG, LEVEL);
            assertEquals(g.value("expected/median"), m.time());
        }
        if (g.has("expected/median_lower")) {
            QuantileEstimate m = c.median(ConfidenceType.LOG, LEVEL);
            assertEquals(g.value("expected/median_lower"), m.lower());
            assertEquals(g.value("expected/median_upper"), m.upper());
            assertEquals(g.value("expected/median_by_quantile_survfit"),
                    c.quantile(0.5, ConfidenceType.LOG, LEVEL, QuantileRule.MIDPOINT_TO_LAST).time());
            assertEquals(Double.NaN, c.quantile(0.5, ConfidenceType.LOG, LEVEL, QuantileRule.MISSING).time());
        }
    }

    @Test
    void nobodyWithAnEvent() {
        for (String id : new String[] {"edge_all_censored", "edge_one_event_monotone"}) {
            GoldenCase g = Golden.open(id);
            KaplanMeierCurve c = KaplanMeier.of(Golden.times(g.input()), null);
            boolean none = id.equals("edge_all_censored");
            String at = none ? "expected/km/" : "expected/km_loglog/";
            SurvivalLimits limits = c.limits(none ? ConfidenceType.LOG : ConfidenceType.LOG_LOG, LEVEL);
            assertClose("S", g.values(at + "surv"), c.survival(), g.tolerance(), NO_FLOOR);
            assertClose("lower", g.values(at + "lower"), limits.lower(), g.tolerance(), NO_FLOOR);
            assertClose("upper", g.values(at + "upper"), limits.upper(), g.tolerance(), NO_FLOOR);
            assertEquals(Double.NaN, c.median(ConfidenceType.LOG, LEVEL).time());
        }
    }
}
