package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.kinetrail.er.testing.GoldenCase.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.er.Fit;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.er.testing.GoldenCase;

/** Curves, tests of proportional hazards, profile limits, concordance and Firth's penalty against R. */
class CoxDiagnosticsReferenceTest {

    private static final double NO_FLOOR = 0.0;
    private static final double LEVEL = 0.95;
    /** Suggested by the reference for profile limits. */
    private static final double PROFILE = 1e-8;
    /** Limits are probabilities; near 0 the case's tolerance is meant absolutely. */
    private static final double PROBABILITY = 1.0;

    private static CoxFit fit(GoldenModel model) {
        Fit.Converged<CoxFit> converged = assertInstanceOf(Fit.Converged.class, CoxModel.fit(model.data, model.options()));
        return converged.value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cox_lung_efron", "cox_lung_breslow", "cox_lung_missing6", "cox_veteran_factor_strata",
        "cox_veteran_heavyties_efron", "cox_veteran_heavyties_breslow", "cox_veteran_timedependent_exposure", "cox_veteran_interaction",
        "edge_therneau_test1_efron", "edge_therneau_test1_breslow", "synthetic_er_cox_pfs"})
    void profileLimits(String id) {
        GoldenModel model = new GoldenModel(id);
        ProfileInterval[] limits = CoxProfile.of(fit(model)).limits(LEVEL);
        double[][] expected = model.golden.matrix("expected/profile_ci95");
        for (int j = 0; j < limits.length; j++) {
            double scale = Math.abs(expected[j][1] - expected[j][0]);
            assertClose("lower", expected[j][0], limits[j].lower(), PROFILE, scale);
            assertClose("upper", expected[j][1], limits[j].upper(), PROFILE, scale);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cox_lung_efron", "cox_lung_breslow", "cox_lung_missing6", "cox_veteran_factor_strata",
        "cox_veteran_heavyties_efron", "cox_veteran_heavyties_breslow", "cox_veteran_timedependent_exposure", "cox_veteran_interaction",
        "synthetic_er_cox_pfs"})
    void proportionalHazards(String id) {
        GoldenModel model = new GoldenModel(id);
        CoxFit fit = fit(model);
        GoldenCase g = model.golden;
        for (TimeTransform transform : TimeTransform.values()) {
            HazardsTest test = ProportionalHazards.byTerm(fit, transform, model.termOf, model.terms);
            checkTable(g, "expected/zph/" + transform.id() + "/table", test);
            if (transform == TimeTransform.KM) {
                checkTable(g, "expected/zph/km_by_coefficient", ProportionalHazards.byColumn(fit, transform));
                assertClose("g", g.values("expected/zph/km/x"), test.g(), g.tolerance(), NO_FLOOR);
                double[][] variance = g.matrix("expected/zph/km/var");
                for (int j = 0; j < variance.length; j++) {
                    for (int k = 0; k < variance.length; k++) {
                        assertClose("var", variance[j][k], test.variance()[j][k], g.tolerance(),
                                Math.sqrt(variance[j][j] * variance[k][k]));
                    }
                }
                double[][] y = g.matrix("expected/zph/km/y");
                if (model.data.times().leftTruncated()) {
                    assertClose("y", byTie(y, test.g()), byTie(test.smooth(), test.g()), g.tolerance(), 1.0);
                } else {
                    assertClose("y", y, test.smooth(), g.tolerance(), 1.0);
                }
            }
        }
    }

    /** With late entry R lists the events of one time backwards: rows are put in order of g, then of their first value. */
    private static double[][] byTie(double[][] rows, double[] g) {
        Integer[] order = new Integer[g.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, java.util.Comparator.<Integer>comparingDouble(i -> g[i]).thenComparingDouble(i -> rows[i][0]));
        return Arrays.stream(order).map(i -> rows[i]).toArray(double[][]::new);
    }

    private static void checkTable(GoldenCase g, String at, HazardsTest test) {
        double[][] expected = g.matrix(at);
        List<TestStatistic> rows = new ArrayList<>(test.tests());
        rows.add(test.global());
        assertEquals(expected.length, rows.size());
        for (int i = 0; i < expected.length; i++) {
            assertClose(at + i, expected[i][0], rows.get(i).statistic(), g.tolerance(), NO_FLOOR);
            assertEquals(expected[i][1], rows.get(i).df());
            // p moves by half the statistic times its relative error
            assertClose(at + i, expected[i][2], rows.get(i).pValue(), g.tolerance() * Math.max(1.0, expected[i][0]), NO_FLOOR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cox_lung_efron", "cox_lung_breslow", "cox_lung_missing6", "cox_veteran_factor_strata",
        "cox_veteran_heavyties_efron", "cox_veteran_heavyties_breslow", "cox_veteran_timedependent_exposure", "cox_veteran_interaction",
        "cox_lung_robust_cluster", "cox_lung_weights_robust", "edge_therneau_test1_efron", "edge_therneau_test1_breslow",
        "synthetic_er_cox_pfs"})
    void baselineHazard(String id) {
        GoldenModel model = new GoldenModel(id);
        GoldenCase g = model.golden;
        CoxCurves curves = CoxCurves.of(fit(model));
        for (boolean centred : new boolean[] {false, true}) {
            List<CoxCurve> made = centred ? curves.atMeans() : curves.atZero();
            String at = "expected/" + (centred ? "basehaz_centered_at_means/" : "basehaz_uncentered/");
            assertClose("time", g.values(at + "time"), all(made, CoxCurve::time), g.tolerance(), NO_FLOOR);
            assertClose("hazard", g.values(at + "hazard"), all(made, CoxCurve::hazard), g.tolerance(), NO_FLOOR);
        }
    }

    private static double[] all(List<CoxCurve> curves, java.util.function.Function<CoxCurve, double[]> part) {
        return curves.stream().flatMapToDouble(c -> Arrays.stream(part.apply(c))).toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cox_lung_efron", "cox_lung_breslow", "cox_veteran_heavyties_efron", "cox_veteran_heavyties_breslow",
        "edge_therneau_test1_efron", "edge_therneau_test1_breslow", "cox_veteran_factor_strata", "synthetic_er_cox_pfs"})
    void survivalAtPatterns(String id) {
        GoldenModel model = new GoldenModel(id);
        GoldenCase g = model.golden;
        CoxFit fit = fit(model);
        CoxCurves curves = CoxCurves.of(fit);
        GoldenCase.Csv csv = g.csv("patterns.csv");
        double[][] patterns = model.patterns(csv);
        double[] means = fit.means();
        double tol = g.tolerance();
        for (int i = 0; i < patterns.length; i++) {
            CoxCurves.LinearPredictor sample = CoxCurves.predictor(fit, patterns[i], means);
            assertClose("lp", g.values("expected/predict_lp/sample/fit")[i], sample.value(), tol, 1.0);
            assertClose("lp se", g.values("expected/predict_lp/sample/se")[i], sample.se(), tol, NO_FLOOR);
            CoxCurves.LinearPredictor zero = CoxCurves.predictor(fit, patterns[i], new double[means.length]);
            assertClose("lp0", g.values("expected/predict_lp/zero/fit")[i], zero.value(), tol, 1.0);
            assertClose("lp0 se", g.values("expected/predict_lp/zero/se")[i], zero.se(), tol, NO_FLOOR);
        }
        for (int type = 0; type < 3; type++) {
            String at = "expected/survfit/" + type + "/";
            ConfidenceType scale = ConfidenceType.of((String) g.at(at + "conf_type"));
            if (model.strata.isEmpty()) {
                checkColumns(g, at, curves, patterns, scale);
            } else {
                checkStrata(model, at, curves, patterns, scale);
            }
        }
    }

    private static void checkColumns(GoldenCase g, String at, CoxCurves curves, double[][] patterns, ConfidenceType scale) {
        double[] times = g.values(at + "time");
        for (int i = 0; i < patterns.length; i++) {
            CoxCurve curve = curves.at(patterns[i]).get(0);
            checkPoints(g, at, curve, times, new int[] {i, 0}, scale);
            double[] probabilities = {0.25, 0.5, 0.75};
            for (int q = 0; q < 3; q++) {
                QuantileEstimate estimate = curve.quantile(probabilities[q], scale, LEVEL, QuantileRule.MIDPOINT_TO_LAST);
                assertClose("quantile", cell(g, at + "quantiles/quantile", i, q), estimate.time(), g.tolerance(), NO_FLOOR);
                assertClose("quantile lower", cell(g, at + "quantiles/lower", i, q), estimate.lower(), g.tolerance(), NO_FLOOR);
                assertClose("quantile upper", cell(g, at + "quantiles/upper", i, q), estimate.upper(), g.tolerance(), NO_FLOOR);
            }
        }
    }

    private static double cell(GoldenCase g, String at, int row, int column) {
        double[][] m = g.matrix(at);
        return m[0].length == 1 ? m[column][0] : m[row][column];
    }

    /** Patterns name their stratum; the reference lists them one after another in a single column. */
    private static void checkStrata(GoldenModel model, String at, CoxCurves curves, double[][] patterns, ConfidenceType scale) {
        GoldenCase g = model.golden;
        GoldenCase.Csv csv = g.csv("patterns.csv");
        List<String> levels = model.levels(g.input(), model.strata);
        double[] times = g.values(at + "time");
        int offset = 0;
        for (int i = 0; i < patterns.length; i++) {
            int code = levels.indexOf(csv.text(model.strata)[i]);
            CoxCurve curve = curves.at(patterns[i]).stream().filter(c -> c.stratum() == code).findFirst().orElseThrow();
            int length = times.length / patterns.length;
            checkPoints(g, at, curve, Arrays.copyOfRange(times, offset, offset + length), new int[] {0, offset}, scale);
            offset += length;
        }
    }

    private static void checkPoints(GoldenCase g, String at, CoxCurve curve, double[] times, int[] place, ConfidenceType scale) {
        CoxPoints points = new CoxPoints(curve.at(times, scale, LEVEL), curve.hazardAt(times));
        double tol = g.tolerance();
        for (int k = 0; k < times.length; k++) {
            int row = place[1] + k;
            int column = place[0];
            CurvePoint point = points.at()[k];
            assertClose("n", g.values(at + "n_risk")[row], point.atRisk(), tol, NO_FLOOR);
            assertClose("S", g.matrix(at + "surv")[row][column], point.survival(), tol, NO_FLOOR);
            assertClose("se", g.matrix(at + "std_err_surv")[row][column], point.se(), tol, NO_FLOOR);
            assertClose("H", g.matrix(at + "cumhaz")[row][column], points.hazard()[k], tol, NO_FLOOR);
            assertClose("lower", g.matrix(at + "lower")[row][column], point.lower(), tol, PROBABILITY);
            assertClose("upper", g.matrix(at + "upper")[row][column], point.upper(), tol, PROBABILITY);
        }
    }

    private record CoxPoints(CurvePoint[] at, double[] hazard) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"cox_lung_efron", "cox_lung_breslow", "cox_lung_exact", "cox_lung_missing6", "cox_veteran_factor_strata",
        "cox_veteran_heavyties_efron", "cox_veteran_heavyties_exact", "cox_lung_robust_cluster", "cox_lung_weights_robust",
        "cox_veteran_timedependent_exposure", "cox_veteran_interaction", "clogit_infert_exact", "edge_therneau_test1_efron",
        "synthetic_er_cox_pfs"})
    void concordanceOfTheFit(String id) {
        GoldenModel model = new GoldenModel(id);
        GoldenCase g = model.golden;
        ConcordanceResult c = Concordance.of(fit(model));
        assertClose("c", g.value("expected/concordance/c"), c.concordance(), g.tolerance(), NO_FLOOR);
        assertClose("se", g.value("expected/concordance/se"), c.se(), g.tolerance(), NO_FLOOR);
        if (g.has("expected/concordance/counts/data")) {
            double[][] counts = g.matrix("expected/concordance/counts");
            for (int s = 0; s < counts.length; s++) {
                checkCounts(counts[s], c.strata().get(s));
            }
        } else {
            String at = "expected/concordance/counts/";
            checkCounts(new double[] {g.value(at + "concordant"), g.value(at + "discordant"), g.value(at + "tied.x"),
                g.value(at + "tied.y"), g.value(at + "tied.xy")}, c.total());
        }
    }

    private static void checkCounts(double[] expected, ConcordanceResult.Counts actual) {
        assertClose("counts", expected, new double[] {actual.concordant(), actual.discordant(), actual.tiedMarker(), actual.tiedTime(),
            actual.tiedBoth()}, 1e-14, 0.0);
    }

    @Test
    void concordanceOfAMarker() {
        GoldenCase g = Golden.open("concordance_lung_ecog");
        GoldenCase.Csv csv = g.input();
        String[] header = csv.columns().keySet().toArray(String[]::new);
        String marker = (String) g.at("spec/marker");
        int[] rows = csv.completeRows(header[0], header[1], marker);
        SurvivalTimes times = Golden.times(csv, rows, null, header[0], header[1]);
        double[] values = Golden.pick(csv.numbers(marker), rows);
        ConcordanceResult harrell = Concordance.of(times, values, Concordance.Setting.HARRELL);
        assertClose("c", g.value("expected/harrell/c"), harrell.concordance(), g.tolerance(), NO_FLOOR);
        assertClose("se", g.value("expected/harrell/se"), harrell.se(), g.tolerance(), NO_FLOOR);
        String at = "expected/harrell/counts/";
        checkCounts(new double[] {g.value(at + "concordant"), g.value(at + "discordant"), g.value(at + "tied.x"), g.value(at + "tied.y"),
            g.value(at + "tied.xy")}, harrell.total());
        ConcordanceResult uno = Concordance.of(times, values, Concordance.Setting.UNO);
        assertClose("c", g.value("expected/uno_weights_nG2/c"), uno.concordance(), g.tolerance(), NO_FLOOR);
        assertClose("se", g.value("expected/uno_weights_nG2/se"), uno.se(), g.tolerance(), NO_FLOOR);
    }

    @Test
    void firthGivesAFiniteEstimateForAMonotoneLikelihood() {
        GoldenModel model = new GoldenModel("edge_monotone_likelihood_cox_firth");
        GoldenCase g = model.golden;
        Fit.Converged<FirthCoxFit> converged = assertInstanceOf(Fit.Converged.class, FirthCox.fit(model.data, Ties.BRESLOW, LEVEL));
        FirthCoxFit fit = converged.value();
        double tol = g.tolerance();
        assertClose("coef", g.value("expected/firth/coef_by_score_root"), fit.coefficients()[0], tol, NO_FLOOR);
        assertClose("l*", g.value("expected/firth/penalised_loglik"), fit.penalisedLogLikelihood(), tol, NO_FLOOR);
        assertClose("se", g.value("expected/firth/coxphf_se"), fit.standardErrors()[0], tol, NO_FLOOR);
        double[] ci = g.values("expected/firth/coxphf_ci");
        assertClose("lower", ci[0], org.kinetrail.numeric.Elementary.exp(fit.intervals().get(0).lower()), tol, NO_FLOOR);
        assertClose("upper", ci[1], org.kinetrail.numeric.Elementary.exp(fit.intervals().get(0).upper()), tol, NO_FLOOR);
    }

    @Test
    void interactionByLikelihoodRatio() {
        GoldenModel model = new GoldenModel("cox_veteran_interaction");
        CoxFit full = fit(model);
        SurvivalData all = model.data;
        SurvivalData main = SurvivalData.of(all.times(), all.names().subList(0, 3), Arrays.copyOf(all.columns(), 3));
        CoxFit less = ((Fit.Converged<CoxFit>) CoxModel.fit(main, CoxOptions.STANDARD)).value();
        assertClose("lrt", model.golden.value("expected/interaction_lrt/chisq"), 2 * (full.logLikelihood() - less.logLikelihood()), 1e-9,
                NO_FLOOR);
        assertClose("profile", model.golden.value("expected/interaction_lrt/chisq"), CoxProfile.of(full).test(3, 0.0).statistic(), 1e-9,
                NO_FLOOR);
    }
}
