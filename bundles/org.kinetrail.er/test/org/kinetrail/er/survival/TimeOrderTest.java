package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinetrail.numeric.RandomStream;

/** The radix sort against a stable sort by comparison, also where rows are sorted in halves. */
class TimeOrderTest {

    private static int[] expected(double[] values, int[] rows) {
        return IntStream.of(rows).boxed().sorted(Comparator.comparingDouble(i -> values[i] + 0.0)).mapToInt(i -> i).toArray();
    }

    @Test
    void stableAscendingOrderOfFewAndManyRows() {
        for (int n : new int[] {0, 1, 2, 300, 5_000, CoxSorting.MANY_ROWS - 1, CoxSorting.MANY_ROWS, CoxSorting.MANY_ROWS + 1}) {
            RandomStream r = RandomStream.named(n, "order");
            // whole days, minus zero, and times that agree in the upper half of their bits
            double[] values = IntStream.range(0, n).mapToDouble(i -> switch (r.nextInt(4)) {
                case 0 -> r.nextInt(400);
                case 1 -> -0.0;
                case 2 -> 1 + 1e-12 * r.nextInt(1000);
                default -> r.normal() * 1e3;
            }).toArray();
            assertArrayEquals(expected(values, IntStream.range(0, n).toArray()), TimeOrder.ascending(values, null));
            int[] falling = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
            assertArrayEquals(expected(values, falling), TimeOrder.ascending(values, falling));
        }
    }

    @Test
    void oneHalfWhollyBeforeTheOther() {
        int n = CoxSorting.MANY_ROWS + 7;
        double[] falling = IntStream.range(0, n).mapToDouble(i -> n - i).toArray();
        assertArrayEquals(IntStream.range(0, n).map(i -> n - 1 - i).toArray(), TimeOrder.ascending(falling, null));
        double[] equal = new double[n];
        assertArrayEquals(IntStream.range(0, n).toArray(), TimeOrder.ascending(equal, null));
    }
}
