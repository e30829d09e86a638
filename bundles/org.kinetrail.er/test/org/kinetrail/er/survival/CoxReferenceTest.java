package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kinetrail.er.testing.GoldenCase.assertClose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.er.Fit;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.er.testing.GoldenCase;

/** Cox fits, tests and residuals against R's survival 3.5-3 driven to rounding level. */
class CoxReferenceTest {

    /** Values that are quotients or sums of like-signed terms: the case's tolerance relative to the value. */
    /** A run-off coefficient after twenty steps: the information has seven digits left. */
    private static final double RUN_OFF = 1e-7;
    private static final double NO_FLOOR = 0.0;
    /** Residuals are differences of terms of order one. */
    private static final double RESIDUAL = 1.0;

    /**
     * The reference of the singular model stands half a last Newton step (1.4e-9, R halves it on a rounding difference of the
     * log-likelihood) from the maximum, on which our certificate and R's fit of the two estimable columns agree.
     */
    private static final double HALVED_STEP = 3e-9;

    private static CoxFit fit(GoldenModel model) {
        return assertInstanceOf(Fit.Converged.class, CoxModel.fit(model.data, model.options())).value() instanceof CoxFit f ? f : null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cox_lung_efron", "cox_lung_breslow", "cox_lung_exact", "cox_lung_missing6", "cox_veteran_factor_strata",
        "cox_veteran_heavyties_efron", "cox_veteran_heavyties_breslow", "cox_veteran_heavyties_exact", "cox_lung_robust_cluster",
        "cox_lung_weights_robust", "cox_veteran_timedependent_exposure", "cox_veteran_interaction", "clogit_infert_exact",
        "edge_therneau_test1_efron", "edge_therneau_test1_breslow", "synthetic_er_cox_pfs"})
    void estimatesAndTests(String id) {
        GoldenModel model = new GoldenModel(id);
        Fit<CoxFit> outcome = CoxModel.fit(model.data, model.options());
        Fit.Converged<CoxFit> converged = assertInstanceOf(Fit.Converged.class, outcome);
        assertTrue(converged.certificate().scoreNorm() < 1e-9, "score norm " + converged.certificate());
        CoxFit fit = converged.value();
        GoldenCase g = model.golden;
        double tol = g.tolerance();
        String at = "expected/converged/";
        assertEquals(g.value(at + "n"), fit.rows());
        assertEquals(g.value(at + "nevent"), fit.events());
        assertClose("coef", g.values(at + "coef"), fit.coefficients(), tol, NO_FLOOR);
        assertClose("se", g.values(at + "se"), fit.modelErrors(), tol, NO_FLOOR);
        if (model.robust()) {
            assertClose("robust se", g.values(at + "robust_se"), fit.robustErrors(), tol, NO_FLOOR);
            assertClose("robust score", g.value(at + "robust_score"), fit.tests().robustScore().statistic(), tol, NO_FLOOR);
        }
        assertClose("z", g.values(at + "z"), fit.z(), tol, NO_FLOOR);
        double[] p = g.values(at + "p");
        double[] z = g.values(at + "z");
        for (int j = 0; j < p.length; j++) {
            // p moves by about z^2 times the relative error of z
            assertClose("p", p[j], fit.pValues()[j], tol * Math.max(1.0, z[j] * z[j]), NO_FLOOR);
        }
        double[][] variance = g.matrix(at + "var");
        for (int j = 0; j < variance.length; j++) {
            for (int k = 0; k < variance.length; k++) {
                assertClose("var", variance[j][k], fit.variance()[j][k], tol, Math.sqrt(variance[j][j] * variance[k][k]));
            }
        }
        assertClose("hr", g.values(at + "hr"), fit.hazardRatios(), tol, NO_FLOOR);
        for (int j = 0; j < p.length; j++) {
            double[] limits = fit.waldLimits(0.95)[j];
            assertClose("hr lower", g.values(at + "hr_lower95")[j], org.kinetrail.numeric.Elementary.exp(limits[0]), tol, NO_FLOOR);
            assertClose("hr upper", g.values(at + "hr_upper95")[j], org.kinetrail.numeric.Elementary.exp(limits[1]), tol, NO_FLOOR);
        }
        assertClose("loglik null", g.value(at + "loglik_null"), fit.nullLogLikelihood(), tol, NO_FLOOR);
        assertClose("loglik", g.value(at + "loglik"), fit.logLikelihood(), tol, NO_FLOOR);
        checkTest(g, at + "lrt/", fit.tests().likelihoodRatio());
        checkTest(g, at + "score/", fit.tests().score());
        checkTest(g, at + "wald/", fit.tests().wald());
        assertClose("aic", g.value(at + "aic"), fit.aic(), tol, NO_FLOOR);
        assertClose("bic", g.value(at + "bic_nevent"), fit.bic(), tol, NO_FLOOR);
        for (int j = 0; j < p.length; j++) {
            assertClose("mean", g.value(at + "means/" + fit.names().get(j)), fit.means()[j], tol, NO_FLOOR);
        }
        assertClose("R2", g.value(at + "nagelkerke_type_rsq/rsq"), fit.nagelkerke()[0], tol, NO_FLOOR);
        assertClose("max R2", g.value(at + "nagelkerke_type_rsq/maxrsq"), fit.nagelkerke()[1], tol, NO_FLOOR);
    }

    private static void checkTest(GoldenCase g, String at, TestStatistic test) {
        assertClose(at, g.value(at + "test"), test.statistic(), g.tolerance(), NO_FLOOR);
        assertEquals(g.value(at + "df"), test.df());
        // p moves by half the statistic times its relative error
        assertClose(at + "p", g.value(at + "pvalue"), test.pValue(), g.tolerance() * Math.max(1.0, test.statistic()), NO_FLOOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cox_lung_efron", "cox_lung_breslow", "cox_lung_exact", "cox_lung_missing6", "cox_veteran_factor_strata",
        "cox_veteran_heavyties_efron", "cox_veteran_heavyties_breslow", "cox_veteran_heavyties_exact", "cox_lung_robust_cluster",
        "cox_lung_weights_robust", "cox_veteran_timedependent_exposure", "cox_veteran_interaction", "clogit_infert_exact",
        "edge_therneau_test1_efron", "edge_therneau_test1_breslow", "synthetic_er_cox_pfs"})
    void residuals(String id) {
        GoldenModel model = new GoldenModel(id);
        CoxFit fit = fit(model);
        CoxResiduals residuals = CoxResiduals.of(fit);
        GoldenCase g = model.golden;
        double tol = g.tolerance();
        assertClose("martingale", g.values("expected/martingale"), residuals.martingale(), tol, RESIDUAL);
        assertClose("deviance", g.values("expected/deviance"), residuals.deviance(), tol, RESIDUAL);
        if (fit.ties() == Ties.EXACT) {
            return;
        }
        double[][] values = g.matrix("expected/schoenfeld");
        double scale = 0.0;
        for (double[] row : values) {
            scale = Math.max(scale, java.util.Arrays.stream(row).map(Math::abs).max().orElse(0.0));
        }
        assertClose("schoenfeld", values, residuals.schoenfeld().values(), tol, scale);
        assertClose("scaled", g.matrix("expected/scaled_schoenfeld"), residuals.scaledSchoenfeld().values(), tol, scale);
        assertClose("score", g.matrix("expected/score_resid"), residuals.score(), tol, scale);
        assertClose("dfbeta", g.matrix("expected/dfbeta"), residuals.dfbeta(), tol, 1e-2);
        assertClose("dfbetas", g.matrix("expected/dfbetas"), residuals.dfbetas(), tol, 1e-1);
    }

    @Test
    void stoppingAsROffersItsPrintedNumbers() {
        GoldenModel model = new GoldenModel("cox_lung_efron");
        CoxFit fit = (CoxFit) ((Fit.Converged<?>) CoxModel.fit(model.data, model.options().withStopping(Stopping.R_DEFAULT))).value();
        String at = "expected/r_default_control/";
        // rounding only: the same iterates in another order of summation
        double tol = 1e-12;
        assertClose("coef", model.golden.values(at + "coef"), fit.coefficients(), tol, NO_FLOOR);
        assertClose("se", model.golden.values(at + "se"), fit.modelErrors(), tol, NO_FLOOR);
    }

    @Test
    void aliasedColumnsAreNamedAndOmitted() {
        GoldenCase g = Golden.open("edge_singular");
        GoldenCase.Csv csv = g.input();
        int[] rows = csv.completeRows("time", "status", "age", "sex");
        double[] age = Golden.pick(csv.numbers("age"), rows);
        double[] age2 = java.util.Arrays.stream(age).map(a -> 2 * a + 3).toArray();
        double[] constant = new double[rows.length];
        java.util.Arrays.fill(constant, 7.0);
        SurvivalData data = SurvivalData.of(Golden.times(csv, rows, null, "time", "status"),
                java.util.List.of("age", "sex", "age2", "const"), age, Golden.pick(csv.numbers("sex"), rows), age2, constant);
        Fit.Converged<CoxFit> outcome = assertInstanceOf(Fit.Converged.class, CoxModel.fit(data, CoxOptions.STANDARD));
        CoxFit fit = outcome.value();
        assertTrue(outcome.certificate().scoreNorm() < 1e-10);
        for (int j = 0; j < 4; j++) {
            assertClose("coef", g.value("expected/cox/coef/" + fit.names().get(j)), fit.coefficients()[j], HALVED_STEP, NO_FLOOR);
            assertClose("var", g.values("expected/cox/var_diag")[j], fit.modelVariance()[j][j], g.tolerance(), NO_FLOOR);
        }
        assertClose("loglik", g.values("expected/cox/loglik"), new double[] {fit.nullLogLikelihood(), fit.logLikelihood()}, g.tolerance(),
                NO_FLOOR);
        assertEquals(2, fit.tests().likelihoodRatio().df());
        assertEquals(2, outcome.remarks().size());
        assertEquals("aliased", outcome.remarks().get(0).code());
    }

    @Test
    void oneEvent() {
        GoldenModel model = edge("edge_one_event");
        CoxFit fit = fit(model);
        String at = "expected/cox/";
        assertClose("coef", model.golden.values(at + "coef"), fit.coefficients(), model.golden.tolerance(), NO_FLOOR);
        assertClose("se", model.golden.values(at + "se"), fit.modelErrors(), model.golden.tolerance(), NO_FLOOR);
        assertClose("loglik", model.golden.value(at + "loglik"), fit.logLikelihood(), model.golden.tolerance(), NO_FLOOR);
        checkTest(model.golden, at + "score/", fit.tests().score());
    }

    private static GoldenModel edge(String id) {
        return new GoldenModel(id);
    }

    @Test
    void runAwayLikelihoodsAreNamed() {
        Fit<CoxFit> one = CoxModel.fit(edge("edge_one_event_monotone").data, CoxOptions.STANDARD);
        Fit.NotEstimable<CoxFit> named = assertInstanceOf(Fit.NotEstimable.class, one);
        assertEquals("monotone-likelihood", named.reason());
        assertEquals("x", named.infinite().get(0).term());
        assertEquals(false, named.infinite().get(0).positive());
        // the limit is approached like exp(-steps): it is followed to 1e-13
        assertClose("limit", edge("edge_one_event_monotone").golden.value("expected/cox_loglik_limit"), named.objective(), 1e-12, 1.0);
        GoldenModel firth = edge("edge_monotone_likelihood_cox_firth");
        Fit.NotEstimable<CoxFit> plain = assertInstanceOf(Fit.NotEstimable.class, CoxModel.fit(firth.data,
                CoxOptions.STANDARD.withTies(Ties.BRESLOW)));
        assertClose("limit", firth.golden.value("expected/plain/loglik_limit"), plain.objective(), 1e-9, NO_FLOOR);
        Fit.NotEstimable<CoxFit> exact = assertInstanceOf(Fit.NotEstimable.class,
                CoxModel.fit(edge("edge_therneau_test1_exact").data, CoxOptions.STANDARD.withTies(Ties.EXACT)));
        assertClose("limit", edge("edge_therneau_test1_exact").golden.value("expected/converged/loglik"),
                exact.objective(), 1e-9, NO_FLOOR);
        assertTrue(exact.infinite().get(0).positive());
    }

    /**
     * R's search on a monotone likelihood ends where its rule stops it, with the score at rounding level: the coefficient it prints is a
     * mark of that rule. The information there has lost all but seven digits, hence {@link #RUN_OFF}.
     */
    @Test
    void theLastIterateIsThatOfR() {
        GoldenModel model = edge("edge_therneau_test1_exact");
        CoxFit last = CoxModel.lastIterate(model.data, CoxOptions.STANDARD.withTies(Ties.EXACT).withStopping(Stopping.R_DEFAULT));
        for (String name : new String[] {"coef", "se", "loglik"}) {
            double ours = name.equals("coef") ? last.coefficients()[0] : name.equals("se") ? last.modelErrors()[0] : last.logLikelihood();
            assertClose(name, model.golden.value("expected/r_default_control/" + name), ours, RUN_OFF, NO_FLOOR);
        }
    }

    /** Further along the same direction the likelihood still rises: there is no maximum at the coefficient that R prints. */
    @Test
    void theLikelihoodRisesBeyondTheLastIterateOfR() {
        CoxProblem problem = CoxProblem.of(edge("edge_therneau_test1_exact").data);
        PartialLikelihood likelihood = CoxModel.likelihood(problem, Ties.EXACT);
        double before = Double.NEGATIVE_INFINITY;
        for (double beta = 0.0; beta <= 30.0; beta += 1.0) {
            double value = likelihood.evaluate(new double[] {beta});
            assertTrue(value > before, "at " + beta);
            before = value;
        }
    }

    @Test
    void theCertificateOfAPenalisedFitSpeaksOfItsMaximum() {
        Fit<FirthCoxFit> fit = FirthCox.fit(edge("edge_monotone_likelihood_cox_firth").data, Ties.BRESLOW, 0.95);
        assertTrue(assertInstanceOf(Fit.Converged.class, fit).certificate().scoreNorm() < 1e-6);
    }

    @Test
    void noEvents() {
        Fit<CoxFit> outcome = CoxModel.fit(edge("edge_all_censored").data, CoxOptions.STANDARD);
        assertEquals("no-events", assertInstanceOf(Fit.NotEstimable.class, outcome).reason());
    }
}
