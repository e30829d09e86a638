package org.kinetrail.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.type.Face;

class DigitsPolicyTest {

    private final DigitsPolicy digits = DigitsPolicy.STANDARD;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"QUANTITY|225431.2|225,000", "QUANTITY|0.0123456|0.0123", "QUANTITY|9.996|10.0", "QUANTITY|0|0",
        "QUANTITY|-12.345|\u221212.3", "RATIO|0.8651|0.87", "RATIO|0.00123|0.0012", "RATIO|123.45|123", "RATIO|9.995|10.00",
        "RATIO|999999|1,000,000", "RATIO|1.874e12|1.87\u00d710\u00b9\u00b2", "RATIO|9.999e30|1.00\u00d710\u00b3\u00b9",
        "RATIO|-2e6|\u22122.00\u00d710\u2076",
                "PERCENT|0.80165|80.2",
        "TIME|13.25|13.3", "P|0.0004|<0.001", "P|0.001|0.001", "P|0.0994|0.099", "P|0.0995|0.10", "P|0.123|0.12", "P|0.9901|>0.99",
                "P|0.05|0.050",
        "COUNT|5600|5,600", "RAW|-0.5|\u22120.5", "STATISTIC|1.005|1.01", "COEFFICIENT|0.31|0.310"})
    void printsAsTheFieldDoes(Kind kind, double value, String shown) {
        assertEquals(shown, digits.show(value, kind));
    }

    @Property(tries = 200, seed = "20260101")
    void significantRoundingStaysWithinHalfAUnitOfTheLastDigit(@ForAll @DoubleRange(min = 0.0001, max = 1e9) @Scale(8) double value) {
        double back = Double.parseDouble(digits.show(value, Kind.QUANTITY).replace(",", ""));
        // half a unit in the third significant digit is at most 0.5 percent of the value
        assertTrue(Math.abs(back - value) <= 0.0050001 * value, () -> value + " printed as " + back);
    }

    @Test
    void unitsArePrinted() {
        assertEquals("d\u00b7copies/\u00b5g", UnitText.of("d*copies/ug"));
        assertEquals("10\u2076 cells", UnitText.of("10^6 cells"));
        assertEquals("", UnitText.of("1"));
    }

    @Test
    void powersOfTenCanBeSet() {
        for (char c : digits.show(1.23456789e7, Kind.RATIO).toCharArray()) {
            assertFalse(Face.SANS.typeface().lacks(c) || Face.CONDENSED.typeface().lacks(c) || Face.BOLD.typeface().lacks(c), String.valueOf(c));
        }
        "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".chars()
                .forEach(c -> assertFalse(Face.CONDENSED.typeface().lacks((char) c), String.valueOf(c)));
    }
}
