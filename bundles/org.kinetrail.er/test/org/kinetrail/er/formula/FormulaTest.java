package org.kinetrail.er.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Frame;

class FormulaTest {

    private static final Frame DATA = Frame.ofText(Map.of("y", new String[] {"1", "2", "NA", "4", "5", "7"}, "d",
            new String[] {"10", "20", "30", "40", "50", "60"}, "g", new String[] {"b", "a", "c", "c", "b", "a"}, "s",
            new String[] {"1", "1", "2", "2", "1", "2"}, "e", new String[] {"0", "1", "1", "0", "1", "1"}),
            Map.of("g", List.of("b", "a", "c")));

    @Test
    void treatmentCodingTakesTheFirstLevelAsReference() {
        Design design = Formula.parse("y ~ log(d) + g").design(DATA);
        assertEquals(List.of("(Intercept)", "log(d)", "ga", "gc"), design.names());
        assertArrayEquals(new int[] {0, 1, 3, 4, 5}, design.rows());
        assertArrayEquals(new double[] {0, 1, 0, 0, 1}, design.columns()[2]);
        assertEquals(1, design.missingRows());
    }

    @Test
    void mainEffectsComeBeforeInteractions() {
        Formula formula = Formula.parse("Surv(d, e) ~ y * g + s + strata(s) + cluster(g) + offset(y)");
        assertEquals(List.of("y", "g", "s", "y:g"), formula.terms().stream().map(Term::label).toList());
        Design design = formula.design(DATA);
        assertEquals(List.of("y", "ga", "gc", "s", "y:ga", "y:gc"), design.covariateNames());
        assertEquals(List.of("s=1", "s=2"), design.strata().labels());
        assertEquals(3, design.clusters().labels().size());
        assertArrayEquals(new double[] {1, 2, 4, 5, 7}, design.offset());
    }

    @Test
    void factorWithoutItsMarginGetsAllIndicators() {
        assertEquals(List.of("(Intercept)", "y", "y:ga", "y:gc"),
                Formula.parse("d ~ y + y:g + g:y").design(DATA).names());
        assertEquals(List.of("(Intercept)", "y:gb", "y:ga", "y:gc"), Formula.parse("d ~ y:g").design(DATA).names());
        assertEquals(List.of("gb", "ga", "gc"), Formula.parse("d ~ g - 1").design(DATA).names());
    }

    @Test
    void arithmeticKeepsTheNameThatRPrints() {
        assertEquals(List.of("(Intercept)", "I(y^2)", "log(d + 1)", "log2(d/10)"),
                Formula.parse("e~I(y ^2)+log(d+1)+log2( d / 10)").design(DATA).names());
    }

    @Test
    void newDataAreCodedAsTheFittedOnes() {
        Design design = Formula.parse("y ~ d + g").design(DATA);
        Frame one = Frame.ofText(Map.of("d", new String[] {"7"}, "g", new String[] {"c"}), Map.of());
        assertArrayEquals(new double[] {1, 7, 0, 1}, design.on(one).row(0));
        Frame unknown = Frame.ofText(Map.of("d", new String[] {"7"}, "g", new String[] {"z"}), Map.of());
        assertTrue(assertThrows(Refusal.class, () -> design.on(unknown)).getMessage().contains("level z"));
    }

    @Test
    void brokenFormulasAreRefusedWithTheirPlace() {
        assertTrue(assertThrows(Refusal.class, () -> Formula.parse("y ~ a +")).getMessage().contains("character 8"));
        assertTrue(assertThrows(Refusal.class, () -> Formula.parse("y ~ log(a")).getMessage().contains("missing"));
        assertThrows(Refusal.class, () -> Formula.parse("y ~ a / b"));
        assertThrows(Refusal.class, () -> Formula.parse("y ~ nothing").design(DATA));
        assertTrue(assertThrows(Refusal.class, () -> Formula.parse("y ~ log(d - 10)").design(DATA)).getMessage().contains("d = 10"));
    }
}
