package org.kinetrail.er.spec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.testing.GoldenCase;

/** Population averages of a logistic model, imputation by chained equations and a penalised Cox model, asked for by a specification. */
class AverageAndImputationTest {

    /** R's estimate at a tolerance of 1e-14. */
    private static final double SAME_FIT = 1e-8;

    private static Frame birthWeights() {
        GoldenCase.Csv csv = GoldenCase.table("/reference/r-stats/logit_birthwt/input.csv");
        return Frame.ofText(new LinkedHashMap<>(csv.columns()), Map.of("race", List.of("white", "black", "other")));
    }

    /** Authority: R 4.2.2, glm of stats; mean of plogis(X b) with smoke set to 0 and 1, delta method with vcov. */
    @Test
    void averagesOverThePopulationAreThoseOfR() {
        Results found = (Results) SpecRunner.run(new Spec(Map.of("kind", "glm-binomial-logit", "formula",
                "low ~ age + lwt + race + smoke + ht + ui", "average", Map.of("column", "smoke", "at", List.of(0, 1)))), birthWeights(), null)
                .values().get("average");
        expect(found, "mean", 0.238196273491673, 0.430685104244486);
        expect(found, "se", 0.0380730237886872, 0.0569803484121737);
        expect(found, "lower95", 0.171671590654095, 0.32420197299406);
        expect(found, "upper95", 0.320524718683298, 0.543989614549637);
        expect(found, "difference", 0, 0.192488830752813);
        expect(found, "difference_lower95", 0, 0.0521399159524057);
        expect(found, "difference_upper95", 0, 0.33283774555322);
    }

    private static void expect(Results found, String field, double... values) {
        assertArrayEquals(values, (double[]) found.values().get(field), SAME_FIT, field);
    }

    @Test
    void aColumnOfTextIsSetToItsLevelsAndNoOthers() {
        Map<String, Object> model = Map.of("kind", "glm-binomial-logit", "formula", "low ~ age + race");
        Spec unknown = new Spec(with(model, List.of("white", "green")));
        assertEquals("Column race has no level green; it has white, black, other.",
                assertThrows(Refusal.class, () -> SpecRunner.run(unknown, birthWeights(), null)).getMessage());
        Results found = (Results) SpecRunner.run(new Spec(with(model, List.of("white", "black"))), birthWeights(), null).values().get("average");
        assertEquals(List.of("white", "black"), found.values().get("at"));
    }

    private static Map<String, Object> with(Map<String, Object> model, List<String> levels) {
        Map<String, Object> out = new LinkedHashMap<>(model);
        out.put("average", Map.of("column", "race", "at", levels));
        return out;
    }

    @Test
    void dataSetsAreCompletedFittedAndPooledInOneSpecification() {
        Frame data = birthWeights();
        double[] weight = data.numbers("lwt").clone();
        for (int i = 0; i < weight.length; i += 4) {
            weight[i] = Double.NaN;
        }
        Results found = SpecRunner.run(new Spec(Map.of("kind", "rubin-pooling", "formula", "low ~ lwt + smoke", "chained",
                Map.of("columns", List.of("low", "lwt", "smoke", "ht"), "sets", 5, "seed", 4))), data.with("lwt", weight), null);
        Results pooled = (Results) found.values().get("pooled");
        assertEquals(List.of("(Intercept)", "lwt", "smoke"), pooled.values().get("terms"));
        assertEquals(5, found.values().get("imputed_sets"));
        double[] between = (double[]) pooled.values().get("b");
        assertTrue(between[1] > 0.0);
    }

    @Test
    void thePathOfAPenalisedCoxModel() {
        GoldenCase.Csv csv = GoldenCase.table("/reference/r-further/cox_performance_lung/input.csv");
        Frame lung = Frame.ofText(new LinkedHashMap<>(csv.columns()), Map.of());
        Results found = SpecRunner.run(new Spec(Map.of("kind", "lasso-cox", "formula", "Surv(time, status) ~ age + sex")), lung, null);
        int[] chosen = (int[]) found.values().get("chosen");
        assertEquals(20, chosen.length);
        assertEquals(2, chosen[19]);
    }
}
