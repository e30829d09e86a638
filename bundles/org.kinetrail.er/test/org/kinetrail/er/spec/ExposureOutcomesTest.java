package org.kinetrail.er.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Frame;

/** Exposures that cannot be weighted or matched: each has its name and sentence. */
class ExposureOutcomesTest {

    private static final Frame ROWS = Frame.ofRows(8).with("auc", new double[] {1, 2, 3, 4, 5, 6, 7, 8})
            .with("age", new double[] {50, 51, 52, 53, 60, 61, 62, 63}).with("mixed", new double[] {1, 5, 2, 6, 3, 1.5, 7, 4})
            .with("resp", new double[] {0, 1, 0, 1, 1, 0, 1, 1}).with("tied", new double[] {1, 1, 1, 1, 1, 1, 2, 3});

    private static Map<String, Object> spec(String kind, String model, Object... more) {
        Map<String, Object> out = new HashMap<>(Map.of("kind", kind, "exposure_model", model, "formula", "resp ~ exposure_group",
                "exposure_split", List.of(0.5)));
        for (int k = 0; k < more.length; k += 2) {
            out.put((String) more[k], more[k + 1]);
        }
        return out;
    }

    private static Map<String, Object> run(Map<String, Object> spec) {
        return SpecRunner.run(new Spec(spec), ROWS, null).values();
    }

    @Test
    @DisplayName("an exposure that a covariate decides has no weights and no matches, and the covariate is named")
    void decidedExposure() {
        for (String kind : List.of("propensity-weights", "matching")) {
            Map<String, Object> out = run(spec(kind, "auc ~ age"));
            assertEquals("not-estimable", out.get("outcome"), kind);
            assertEquals("complete-separation", out.get("reason"), kind);
            assertTrue(out.get("message").toString().contains("age"), () -> String.valueOf(out.get("message")));
        }
    }

    @Test
    @DisplayName("ties that leave fewer groups than asked for, unordered probabilities and unknown groups are refused")
    void refusals() {
        assertTrue(refused(spec("propensity-weights", "tied ~ mixed")).startsWith("Ties of the exposure"));
        assertTrue(refused(spec("propensity-weights", "auc ~ mixed", "exposure_split", List.of(0.5, 0.5))).contains("ascending"));
        assertEquals("The exposure has no group Q3; it has Q1, Q2.", refused(spec("matching", "auc ~ mixed", "index", "Q3")));
        assertTrue(refused(spec("matching", "auc ~ mixed", "exposure_split", List.of(0.3, 0.6))).contains("two groups"));
        assertTrue(refused(spec("propensity-weights", "auc ~ mixed", "truncate", List.of(0.9, 0.1))).contains("ascending"));
    }

    private static String refused(Map<String, Object> spec) {
        return assertThrows(Refusal.class, () -> run(spec)).getMessage();
    }

    @Test
    @DisplayName("a caliper that nobody meets is an outcome of its own")
    void nobodyMatches() {
        Map<String, Object> out = run(spec("matching", "auc ~ mixed", "caliper", 1e-9));
        assertEquals("no-match", out.get("reason"));
    }

    @Test
    @DisplayName("weights leave the whole population as large as it was: stabilised weights of a saturated model sum to n")
    void saturatedWeights() {
        Frame rows = ROWS.with("mixed", new double[] {0, 0, 1, 1, 0, 1, 1, 1});
        double[] weight = (double[]) SpecRunner.run(new Spec(spec("propensity-weights", "auc ~ mixed")), rows, null).values().get("weight");
        assertEquals(8.0, Arrays.stream(weight).sum(), 1e-12);
    }

    @Test
    @DisplayName("pairs that all agree have no sandwich error: it is left out and said, not printed as 0")
    void pairsThatAgree() {
        Frame rows = ROWS.with("mixed", new double[] {1, 4, 2, 7, 1, 4, 2, 7}).with("resp", new double[] {0, 1, 1, 0, 0, 1, 1, 0});
        Map<String, Object> out = SpecRunner.run(new Spec(spec("matching", "auc ~ mixed", "caliper", "none", "order", "data")), rows, null).values();
        Map<String, Object> matched = ((Results) out.get("matched")).values();
        assertTrue(Double.isNaN(((double[]) matched.get("se"))[1]));
        assertTrue(matched.get("errors_note").toString().contains("exposure_groupQ2"));
    }
}
