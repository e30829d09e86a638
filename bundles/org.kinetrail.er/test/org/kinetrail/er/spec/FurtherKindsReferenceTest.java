package org.kinetrail.er.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.testing.GoldenCase;

/** Kinds beyond the common models. Authority: R 4.2.2 with the packages that {@code reference/r-further/SOURCE.md} names. */
class FurtherKindsReferenceTest {

    private static final double HALVED_LAST_STEP = 2e-6;
    private static final double TABLE_STEP = 2e-3;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"competing_mgus2", "competing_heavy_ties", "ordinal_birthwt", "multinomial_birthwt", "negative_binomial_quine",
        "exact_logistic_fisher", "exact_logistic_strata", "emax_logistic", "emax_cox", "lasso_logistic_birthwt", "lasso_linear_mtcars",
        "cox_performance_lung", "functional_form_lung", "km_pairwise_veteran", "impute_median_lung"})
    void everyFieldAgrees(String id) {
        SpecCase run = new SpecCase("r-further", id);
        assertEquals(List.of(), run.differences());
        assertTrue(run.compared() > 1);
    }

    /** Imputations and adjusted p-values. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({"inference, mi_rubin_lung_cox", "inference, multiplicity"})
    void everyFieldOfInferenceAgrees(String source, String id) {
        SpecCase run = new SpecCase(source, id);
        assertEquals(List.of(), run.differences());
        assertTrue(run.compared() > 1);
    }

    /**
     * Bootstrap intervals, BCa among them, from the resamples of the case. R ran the case at a tolerance below rounding, where 7 of its 200
     * refits end on a halved last step, up to 1e-9 from the maximum, 1e-6 of a coefficient near 0; the refits themselves are compared at
     * 1e-9 with R run at 1e-13 in {@code CoxResamplingTest}.
     */
    @Test
    void bootstrapIntervalsAgree() {
        SpecCase run = new SpecCase(GoldenCase.of("inference", "bootstrap_veteran_cox"), "bootstrap_veteran_cox", HALVED_LAST_STEP);
        assertEquals(List.of(), run.differences());
        assertTrue(run.compared() > 1);
    }

    /**
     * Simultaneous bands between days 100 and 600. Authority: R's km.ci 0.5-6, whose critical values come from tables with steps of 0.02 in
     * the ends of the range, hence {@link #TABLE_STEP}.
     */
    @Test
    @SuppressWarnings("unchecked")
    void simultaneousBandsAgree() {
        GoldenCase.Csv csv = GoldenCase.table("/reference/r-further/km_bands/input.csv");
        Spec spec = new Spec(Map.of("kind", "km", "formula", "Surv(time,status)~1", "band", List.of(100, 600)));
        Results bands = (Results) SpecRunner.run(spec, Frame.ofText(new LinkedHashMap<>(csv.columns()), Map.of()), null).values()
                .get("bands");
        Results all = (Results) bands.values().get("all");
        double[] time = (double[]) all.values().get("time");
        double[] wanted = {105, 180, 310, 550};
        double[][] lower = {{0.7732156, 0.6345046, 0.4010648, 0.1289478}, {0.7415463, 0.6224995, 0.3979152, 0.1398838},
            {0.7951595, 0.6358287, 0.3915999, 0.1458041}, {0.7776179, 0.6241721, 0.3879160, 0.1535977}};
        String[][] fields = {{"hall-wellner", "lower"}, {"hall-wellner", "loglog_lower"}, {"equal-precision", "lower"},
            {"equal-precision", "loglog_lower"}};
        for (int f = 0; f < fields.length; f++) {
            double[] found = (double[]) ((Results) all.values().get(fields[f][0])).values().get(fields[f][1]);
            for (int k = 0; k < wanted.length; k++) {
                assertEquals(lower[f][k], found[Arrays.binarySearch(time, wanted[k])], TABLE_STEP, fields[f][0] + " " + wanted[k]);
            }
        }
    }
}
