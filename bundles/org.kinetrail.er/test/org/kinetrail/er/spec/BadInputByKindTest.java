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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Frame;

/** Bad input by kind of model: each has a name and a sentence about the column or level it concerns, never a silent number. */
class BadInputByKindTest {

    private static final int N = 12;
    private static final double[] X = {1, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 12};
    private static final double[] Y = {0, 1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0};

    private static Frame frame() {
        double[] time = new double[N];
        double[] ones = new double[N];
        double[] counts = {0, 0, 0, 0, 2, 1, 3, 1, 4, 2, 1, 5};
        String[] group = new String[N];
        String[] level = new String[N];
        for (int i = 0; i < N; i++) {
            time[i] = 20 - X[i];
            ones[i] = 1;
            group[i] = i < 4 ? "none" : "some";
            level[i] = i % 3 == 0 ? "a" : i % 3 == 1 ? "b" : "c";
        }
        double[] twice = Arrays.stream(X).map(v -> 2 * v).toArray();
        return Frame.ofRows(N).with("x", X).with("twice", twice).with("y", Y).with("time", time).with("status", ones).with("ones", ones)
                .with("zeros", new double[N]).with("counts", counts).with("group", group, List.of("some", "none")).with("level", level, null)
                .with("huge", Arrays.stream(X).map(v -> v * 1e300).toArray()).with("tiny", Arrays.stream(X).map(v -> v * 1e-300).toArray());
    }

    private static Map<String, Object> run(String kind, String formula, Object... more) {
        Map<String, Object> spec = new HashMap<>(Map.of("kind", kind));
        if (formula != null) {
            spec.put("formula", formula);
        }
        for (int k = 0; k < more.length; k += 2) {
            spec.put((String) more[k], more[k + 1]);
        }
        return SpecRunner.run(new Spec(spec), frame(), null).values();
    }

    private static String refused(String kind, String formula, Object... more) {
        return assertThrows(Refusal.class, () -> run(kind, formula, more)).getMessage();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"lm, huge ~ x", "lm, tiny ~ x", "lm, y ~ huge", "ordinal, level ~ huge", "ordinal, level ~ tiny", "multinomial, level ~ huge",
        "lasso-linear, huge ~ x", "lasso-linear, y ~ tiny"})
    @DisplayName("a response or covariate beyond the range of variances is refused by name")
    void absurdScales(String kind, String formula) {
        String message = refused(kind, formula);
        assertTrue(message.contains("at this scale a variance is no number any more"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huge", "tiny"})
    @DisplayName("an Emax curve and quantiles of such a column likewise")
    void absurdScalesWithoutFormula(String column) {
        Frame two = Frame.ofRows(N).with("x", X).with("y", frame().numbers(column));
        assertTrue(assertThrows(Refusal.class, () -> SpecRunner.run(new Spec(Map.of("kind", "emax-nls")), two, null)).getMessage()
                .startsWith("The response holds"));
        assertTrue(refused("quantile-binning", null, "column", column).startsWith("Column " + column));
    }

    @Test
    @DisplayName("a likelihood whose information is lost on the way up still names what runs off")
    void monotoneInEveryPair() {
        Map<String, Object> out = run("cox", "Surv(time, status) ~ x");
        assertEquals("monotone-likelihood", out.get("reason"));
        assertTrue(out.get("message").toString().contains("x -> +infinity"), () -> String.valueOf(out.get("message")));
    }

    @Test
    @DisplayName("a level whose counts are all 0 is named")
    void countsAllZero() {
        Map<String, Object> out = run("glm-poisson-log", "counts ~ group");
        assertEquals("counts-all-zero", out.get("reason"));
        assertTrue(out.get("message").toString().contains("groupnone (to -infinity)"), () -> String.valueOf(out.get("message")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ordinal", "multinomial"})
    @DisplayName("a collinear column is named")
    void collinear(String kind) {
        Map<String, Object> out = run(kind, "level ~ x + twice");
        assertEquals("aliased", out.get("reason"));
        assertTrue(out.get("message").toString().contains("twice"));
    }

    @Test
    @DisplayName("a collinear column of a negative binomial model and a constant one of a penalised model are refused by name")
    void collinearCounts() {
        assertTrue(refused("glm-negative-binomial", "counts ~ x + twice").contains("twice"));
        assertEquals("Column ones is constant; leave it out of a penalised selection.", refused("lasso-logistic", "y ~ x + ones"));
        assertEquals("All 12 responses are equal, so that nothing can be selected.", refused("lasso-logistic", "zeros ~ x"));
    }

    @Test
    @DisplayName("a search without events and responses that are all equal is not a result")
    void nothingToSelect() {
        assertEquals("no-events", run("stepwise-cox", null, "time", "time", "status", "zeros", "candidates", List.of("x")).get("reason"));
        assertEquals("constant-response", run("stepwise-logistic", null, "response", "ones", "candidates", List.of("x")).get("reason"));
        assertEquals("constant-response", run("exact-logistic", "zeros ~ group").get("reason"));
    }

    @Test
    @DisplayName("a penalised Cox model without events says so at the top")
    void penalisedWithoutEvents() {
        Map<String, Object> out = run("cox-firth", "Surv(time, zeros) ~ x");
        assertEquals("no-events", out.get("reason"));
        assertTrue(out.get("message").toString().startsWith("No row has an event"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"glm-binomial-logit, y ~ x + strata(group), strata()", "lm, y ~ x + cluster(group), cluster()",
        "firth-logistic, y ~ x + cluster(group), cluster()", "ordinal, level ~ x + offset(y), offset()",
        "exact-logistic, y ~ group + offset(x), offset()"})
    @DisplayName("strata, clusters and offsets that a model would pass over are refused")
    void passedOver(String kind, String formula, String part) {
        assertTrue(refused(kind, formula).contains("has no use for " + part));
    }
}
