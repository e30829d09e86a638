package org.kinetrail.er.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Frame;

/** Specifications and data that cannot be taken as they are: each is refused in a sentence that names what is wrong. */
class SpecRefusalTest {

    private static Frame frame(String... lines) {
        Map<String, String[]> columns = new LinkedHashMap<>();
        String[] header = lines[0].split(",");
        for (int c = 0; c < header.length; c++) {
            String[] cells = new String[lines.length - 1];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = lines[i + 1].split(",")[c];
            }
            columns.put(header[c], cells);
        }
        return Frame.ofText(columns, Map.of());
    }

    private static Results run(Map<String, Object> spec, Frame data) {
        return SpecRunner.run(new Spec(spec), data, null);
    }

    private static void refused(String part, Map<String, Object> spec, Frame data) {
        String message = assertThrows(Refusal.class, () -> run(spec, data)).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    @DisplayName("an infinite covariate is refused with its row and value")
    void infiniteValue() {
        refused("Row 2: x is not a finite number (x = Inf)", Map.of("kind", "cox", "formula", "Surv(time,status) ~ x"),
                frame("time,status,x", "1,1,1", "2,0,Inf", "3,1,2"));
    }

    @Test
    @DisplayName("a probability outside [0, 1], no candidates and a level stated twice are refused by name")
    void values() {
        refused("1.5", Map.of("kind", "quantile-binning", "probs", List.of(1.5)), frame("x", "1", "2"));
        refused("candidates", Map.of("kind", "stepwise-cox", "time", "time", "status", "status", "candidates", List.of()),
                frame("time,status,x", "1,1,1", "2,0,2"));
        Spec twice = new Spec(Map.of("kind", "lm", "formula", "y ~ g", "factor_levels", Map.of("g", List.of("a", "a"))));
        assertTrue(assertThrows(Refusal.class, twice::factorLevels).getMessage().contains("twice"));
    }

    @Test
    @DisplayName("a product-limit curve takes no weight that is not positive")
    void curveWeights() {
        refused("Row 1 has a weight", Map.of("kind", "km", "formula", "Surv(time,status) ~ 1", "weights", "w"),
                frame("time,status,w", "1,1,-1", "2,0,1"));
    }

    @Test
    @DisplayName("an event at time zero leaves out the logarithm of time alone, not the model")
    void eventAtTimeZero() {
        Results out = run(Map.of("kind", "cox", "formula", "Surv(time,status) ~ x"),
                frame("time,status,x", "0,1,2", "2,0,3", "3,1,1", "4,1,5", "5,1,2"));
        assertEquals("converged", out.values().get("outcome"));
        Results zph = (Results) out.values().get("zph");
        assertNull(zph.values().get("log"));
        assertNotNull(zph.values().get("km"));
    }

    @Test
    @DisplayName("times are read in ascending order whatever the order they are stated in")
    void timesAreSorted() {
        Frame data = frame("time,status", "1,1", "2,0", "3,1", "4,0");
        Results out = run(Map.of("kind", "km", "formula", "Surv(time,status) ~ 1", "times", List.of(3.0, 1.0)), data);
        Results log = (Results) ((Results) out.values().get("km")).values().get("log");
        assertEquals(List.of(1.0, 3.0), java.util.Arrays.stream((double[]) ((Results) log.values().get("at_times")).values().get("time"))
                .boxed().toList());
    }
}
