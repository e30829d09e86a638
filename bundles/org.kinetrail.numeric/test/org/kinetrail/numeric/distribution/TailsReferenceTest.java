package org.kinetrail.numeric.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tails against 60-digit arithmetic. */
class TailsReferenceTest {

    /** Relative: an exponent near 700, held to half a unit in the last place, gives 1e-13 in the value. */
    private static final double TAIL_TOLERANCE = 2e-13;

    @Test
    void everyTailAgreesWithSixtyDigits() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                TailsReferenceTest.class.getResourceAsStream("/reference/mpmath/tails.csv"), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",");
                double x = Double.parseDouble(cells[1]);
                double a = Double.parseDouble(cells[2]);
                double b = Double.parseDouble(cells[3]);
                double expected = Double.parseDouble(cells[4]);
                double actual = value(cells[0], x, a, b);
                double error = Math.abs(actual - expected) / expected;
                if (!(error <= TAIL_TOLERANCE)) {
                    wrong.add(line + " gave " + actual + " error " + error);
                }
                count++;
            }
        }
        assertTrue(count > 500);
        assertEquals(List.of(), wrong);
    }

    private static double value(String function, double x, double a, double b) {
        return switch (function) {
            case "normal.upper" -> Normal.upperTail(x);
            case "normal.lower" -> Normal.cdf(x);
            case "normal.density" -> Normal.density(x);
            case "chisq.upper" -> ChiSquared.upperTail(x, a);
            case "chisq.lower" -> ChiSquared.cdf(x, a);
            case "beta.lower" -> Beta.cdf(x, a, b);
            case "beta.upper" -> Beta.upperTail(x, a, b);
            case "t.upper" -> StudentT.upperTail(x, a);
            case "t.lower" -> StudentT.cdf(x, a);
            case "f.upper" -> FisherF.upperTail(x, a, b);
            case "f.lower" -> FisherF.cdf(x, a, b);
            case "loggamma" -> Math.abs(GammaFunction.logGamma(x));
            default -> throw new IllegalArgumentException(function);
        };
    }
}
