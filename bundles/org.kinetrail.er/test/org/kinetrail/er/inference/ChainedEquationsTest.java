package org.kinetrail.er.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.numeric.RandomStream;

/** Imputations keep what was observed, add only values that occur, carry the association of the columns, and repeat with their seed. */
class ChainedEquationsTest {

    private static final int ROWS = 400;
    /** Twice the standard error of a slope of 400 rows of which half are imputed. */
    private static final double TWO_STANDARD_ERRORS = 0.1;

    private final Frame data = data();

    /** y = x + normal of SD 0.5; half of y missing where x is above 0, none where it is below. */
    private static Frame data() {
        RandomStream random = RandomStream.named(3, "imputation-test");
        double[] x = new double[ROWS];
        double[] y = new double[ROWS];
        String[] sex = new String[ROWS];
        for (int i = 0; i < ROWS; i++) {
            x[i] = random.normal();
            y[i] = x[i] + random.normal(0, 0.5);
            sex[i] = random.bernoulli(0.1) ? "" : y[i] > 0 ? "F" : "M";
            y[i] = x[i] > 0 && random.bernoulli(0.5) ? Double.NaN : y[i];
        }
        return Frame.ofRows(ROWS).with("x", x).with("y", y).with("sex", sex, List.of("M", "F"));
    }

    private List<Frame> sets(long seed, int rounds) {
        return ChainedEquations.of(data, List.of("x", "y", "sex"), 5, rounds, RandomStream.named(seed, "imputation"));
    }

    @Test
    void observedCellsStayAndMissingOnesGetValuesThatOccur() {
        double[] given = data.numbers("y");
        for (Frame set : sets(1, 3)) {
            double[] full = set.numbers("y");
            for (int i = 0; i < ROWS; i++) {
                double value = full[i];
                assertTrue(given[i] == value || Double.isNaN(given[i]) && Arrays.stream(given).anyMatch(v -> v == value), "row " + i);
            }
            assertTrue(Arrays.stream(((Column.Factor) set.column("sex")).codes()).allMatch(c -> c >= 0));
        }
    }

    @Test
    void theSlopeThatCompleteRowsWouldLoseIsKept() {
        double sum = 0.0;
        for (Frame set : sets(2, 10)) {
            double[] x = set.numbers("x");
            double[] y = set.numbers("y");
            double mx = Arrays.stream(x).average().orElseThrow();
            double my = Arrays.stream(y).average().orElseThrow();
            double xy = 0.0;
            double xx = 0.0;
            for (int i = 0; i < ROWS; i++) {
                xy += (x[i] - mx) * (y[i] - my);
                xx += (x[i] - mx) * (x[i] - mx);
            }
            sum += xy / xx;
        }
        assertEquals(1.0, sum / 5, TWO_STANDARD_ERRORS);
    }

    @Test
    void aSeedGivesTheSameSetsAndAnotherSeedOthers() {
        double[] first = sets(7, 2).get(3).numbers("y");
        assertArrayEquals(first, sets(7, 2).get(3).numbers("y"));
        assertFalse(Arrays.equals(first, sets(8, 2).get(3).numbers("y")));
    }

    @Test
    void aFactorOfThreeLevelsWithMissingCellsIsRefused() {
        String[] grade = new String[ROWS];
        Arrays.setAll(grade, i -> i == 0 ? "" : List.of("1", "2", "3").get(i % 3));
        Frame more = data.with("grade", grade, List.of("1", "2", "3"));
        String message = assertThrows(Refusal.class,
                () -> ChainedEquations.of(more, List.of("x", "grade"), 2, 1, RandomStream.named(1, "i"))).getMessage();
        assertTrue(message.startsWith("Column grade has missing cells and 3 levels"), message);
    }
}
