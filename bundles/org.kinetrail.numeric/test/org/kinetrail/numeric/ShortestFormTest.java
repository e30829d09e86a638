package org.kinetrail.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class ShortestFormTest {

    @Test
    void writesTheEcmaScriptForm() {
        String[][] pairs = {{"0", "0"}, {"-0.0", "0"}, {"1", "1"}, {"-1.5", "-1.5"}, {"0.1", "0.1"}, {"1e21", "1e+21"}, {"1e20",
                "100000000000000000000"},
            {"123456789012345680000", "123456789012345680000"}, {"1e-6", "0.000001"}, {"1e-7", "1e-7"}, {"1.5e-7", "1.5e-7"},
            {"5e-324", "5e-324"}, {"1.7976931348623157e308", "1.7976931348623157e+308"}, {"2.2250738585072014E-308",
                    "2.2250738585072014e-308"},
            {"9007199254740993", "9007199254740992"}, {"2e-3", "0.002"}, {"2.0000000000000004", "2.0000000000000004"},
            {"1.1920928955078125e-7", "1.1920928955078125e-7"}, {"9.5367431640625e-7", "9.5367431640625e-7"}, {"2e23", "2e+23"},
            {"1e23", "1e+23"}, {"9.41e21", "9.41e+21"}, {"4.35", "4.35"}, {"123.456", "123.456"}, {"333333333.3333333",
                    "333333333.3333333"}};
        for (String[] pair : pairs) {
            assertEquals(pair[1], ShortestForm.of(Double.parseDouble(pair[0])));
        }
        assertEquals("NaN", ShortestForm.of(Double.NaN));
        assertEquals("-Infinity", ShortestForm.of(Double.NEGATIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> ShortestForm.write(Double.NaN, new byte[30], 0));
    }

    @Test
    void readsBackAndNoShorterTextDoes() {
        RandomStream random = RandomStream.named(7, "shortest");
        int count = Boolean.getBoolean("kinetrail.long") ? 2_000_000 : 20_000;
        for (int i = 0; i < count; i++) {
            double value = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : Elementary.exp(random.uniform(-20, 25));
            if (Double.isFinite(value)) {
                check(value);
            }
        }
        for (int e = -1074; e <= 1023; e++) {
            check(Math.scalb(1.0, e));
            check(Math.nextDown(Math.scalb(1.0, e)));
        }
    }

    private static void check(double value) {
        String text = ShortestForm.of(value);
        assertEquals(value, Double.parseDouble(text), text);
        assertTrue(text.length() <= ShortestForm.LONGEST, text);
        int digits = new BigDecimal(text).stripTrailingZeros().precision();
        if (digits > 1) {
            BigDecimal exact = new BigDecimal(value);
            BigDecimal down = exact.round(new MathContext(digits - 1, RoundingMode.DOWN));
            BigDecimal up = exact.round(new MathContext(digits - 1, RoundingMode.UP));
            assertTrue(down.doubleValue() != value && up.doubleValue() != value, text + " is not shortest");
        }
    }

    @Test
    void readsDecimalsAsTheJdkDoes() {
        RandomStream random = RandomStream.named(8, "decimal");
        for (int i = 0; i < 20_000; i++) {
            double value = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : random.nextInt(1_000_000) / 1000.0;
            if (Double.isFinite(value)) {
                assertEquals(value, DecimalNumber.parse(ShortestForm.of(value)));
                String longText = new BigDecimal(value).toString();
                assertEquals(value, DecimalNumber.parse(longText), longText);
            }
        }
        for (String none : new String[] {"", ".", "-", "1x", "1e", "1e+", " 1", "1 ", "NaN", "0x1p3", "1d", "1..2", "1e400", "--1", "e5"}) {
            assertTrue(Double.isNaN(DecimalNumber.parse(none)), none);
        }
        assertEquals(0.5, DecimalNumber.parse(".5"));
        assertEquals(5, DecimalNumber.parse("5."));
        assertEquals(-1200, DecimalNumber.parse("-1.2E3"));
        assertEquals(0.0, DecimalNumber.parse("0.000000000000000000000000000000"));
        assertEquals(1e-30, DecimalNumber.parse("0.000000000000000000000000000001"));
    }
}
