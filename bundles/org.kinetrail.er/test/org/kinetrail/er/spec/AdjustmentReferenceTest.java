package org.kinetrail.er.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.testing.GoldenCase;

/**
 * Averages over a population, and all orders of tied events. Authority: R 4.2.2 by the script {@code reference/r-adjusted/reference.R}; see
 * SOURCE.md there.
 */
class AdjustmentReferenceTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"adjusted_lung", "adjusted_strata_weights", "adjusted_late_entry", "exact_continuous", "exact_continuous_late_entry"})
    void everyFieldAgrees(String id) {
        SpecCase run = new SpecCase("r-adjusted", id);
        assertEquals(List.of(), run.differences());
        assertTrue(run.compared() > 1);
    }

    /** Authority: R 4.2.2, base R and survival, by {@code reference/r-weights/reference.R}. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"weights_median_cox", "weights_standardised_logistic", "weights_quartiles", "weights_continuous",
        "matching_pairs_logistic", "matching_mahalanobis_cox", "matching_two_to_one_cox"})
    void weightsAndMatchedSetsAgree(String id) {
        SpecCase run = new SpecCase("r-weights", id);
        assertEquals(List.of(), run.differences());
        assertTrue(run.compared() > 1);
    }

    /** Contrasts, tests of terms, areas compared, curves compared. Authority: R 4.2.2 by {@code reference/r-questions/reference.R}. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"cox_questions", "logistic_questions", "linear_questions", "curve_questions", "landmark_questions",
        "ordinal_questions", "bootstrap_logistic"})
    void whatIsAskedOfAFitAgrees(String id) {
        SpecCase run = new SpecCase("r-questions", id);
        assertEquals(List.of(), run.differences());
        assertTrue(run.compared() > 1);
    }

    @Test
    @DisplayName("a stratum or level that the fitted data lack is refused by name")
    void unknownLevel() {
        GoldenCase.Csv csv = GoldenCase.table("/reference/r-adjusted/adjusted_lung/input.csv");
        Frame lung = Frame.ofText(new LinkedHashMap<>(csv.columns()), Map.of("sex", List.of("1", "2")));
        Spec spec = new Spec(Map.of("kind", "cox", "formula", "Surv(time, status) ~ age + sex", "times", List.of(100), "marginal_variable", "sex",
                "marginal_values", List.of(1, 3)));
        assertEquals("Column sex has no level 3; it has 1, 2.", assertThrows(Refusal.class, () -> SpecRunner.run(spec, lung, null)).getMessage());
    }
}
