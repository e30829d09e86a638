package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({"0.1,0.1", "5,5", "1e21,1e+21", "1e20,100000000000000000000", "1.5e-7,1.5e-7", "-0.000001,-0.000001", "4.9e-324,5e-324",
        "-0.0,-0", "123456.789,123456.789", "9007199254740993,9007199254740992", "1.7976931348623157e308,1.7976931348623157e+308",
        "1234e-8,0.00001234", "1e-7,1e-7"})
    void layout(double value, String text) {
        assertEquals(text, NumberText.of(value));
    }

    @Test
    void textsReadBackToTheSameNumber() {
        SplittableRandom random = new SplittableRandom(7);
        int count = Boolean.getBoolean("kinetrail.long") ? 20_000_000 : 200_000;
        for (int i = 0; i < count; i++) {
            double value = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : random.nextLong(1_000_000_000) / 1000.0;
            if (Double.isFinite(value)) {
                String text = NumberText.of(value);
                assertEquals(value, NumberText.parse(text, '.'));
                assertEquals(Double.parseDouble(text), value);
            }
        }
    }

    @Test
    void parsingRoundsCorrectly() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder().append(1 + random.nextInt(9));
            for (int d = random.nextInt(25); d > 0; d--) {
                text.append(random.nextInt(10));
            }
            text.append('.');
            for (int d = 1 + random.nextInt(25); d > 0; d--) {
                text.append(random.nextInt(10));
            }
            assertEquals(Double.parseDouble(text.toString()), NumberText.parse(text.toString(), '.'));
        }
    }
}
