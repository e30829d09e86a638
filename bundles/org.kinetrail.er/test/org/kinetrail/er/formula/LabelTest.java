package org.kinetrail.er.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.NumberText;

/** Labels of numbers, levels, names and comparisons. Authority: R 4.2.2 in a UTF-8 locale. */
class LabelTest {

    private static final Frame FRAME = frame();

    private static Frame frame() {
        Map<String, String[]> columns = new LinkedHashMap<>();
        columns.put("y", new String[] {"1", "2", "3", "4", "5"});
        columns.put("age", new String[] {"50", "61", "NA", "70", "40"});
        columns.put("dead or not", new String[] {"yes", "no", "yes", "", "no"});
        columns.put("level", new String[] {"few", "Many", "B", "a", "A"});
        return Frame.ofText(columns, Map.of());
    }

    @ParameterizedTest(name = "as.character({0}) is {1}")
    @CsvSource({"0.1, 0.1", "0.16427104722792607, 0.164271047227926", "0.0001, 1e-04", "0.00012, 0.00012", "1.5e-7, 1.5e-07", "-2.25, -2.25",
        "100000, 100000", "1.25e20, 1.25e+20", "123456.7, 123456.7"})
    void numbersHaveTheDigitsTheyNeed(double value, String label) {
        assertEquals(label, NumberText.of(value));
    }

    @ParameterizedTest(name = "as.character(signif({0}, 4)) is {1}")
    @CsvSource({"0.16427104722792607, 0.1643", "1022, 1022", "10225, 10220", "0.00012345, 0.0001234", "0, 0"})
    void significantDigitsAreRoundedHalfToEven(double value, String label) {
        assertEquals(label, NumberText.of(value, 4));
    }

    @Test
    @DisplayName("levels nobody ordered stand alphabetically, whatever their case")
    void levelsAreAlphabetical() {
        assertEquals(List.of("a", "A", "B", "few", "Many"), ((Column.Factor) FRAME.column("level")).levels());
    }

    @Test
    @DisplayName("a comparison is a factor of FALSE and TRUE; a name that is none of R's stands in back quotes")
    void comparisonsAreFactors() {
        Design design = Formula.parse("y ~ I(age >= 61) + `dead or not`").design(FRAME);
        assertEquals(List.of("(Intercept)", "I(age >= 61)TRUE", "`dead or not`yes"), design.names());
        assertEquals(List.of(1.0, 2.0, 5.0), java.util.Arrays.stream(design.numericResponse()).boxed().toList());
        assertEquals(List.of(0.0, 1.0, 0.0), java.util.Arrays.stream(design.columns()[1]).boxed().toList());
    }

    @Test
    @DisplayName("text is compared, combined and denied as in R")
    void textIsCompared() {
        Design design = Formula.parse("I(`dead or not` == \"yes\" & !(y > 2)) ~ y").design(FRAME);
        assertEquals(List.of(1.0, 0.0, 0.0, 0.0), java.util.Arrays.stream(design.numericResponse()).boxed().toList());
    }

    @Test
    @DisplayName("a text without a comparison and an unclosed quote are refused in one sentence")
    void textAloneIsRefused() {
        assertThrows(Refusal.class, () -> Formula.parse("y ~ \"a\"").design(FRAME));
        assertThrows(Refusal.class, () -> Formula.parse("y ~ \"a"));
    }
}
