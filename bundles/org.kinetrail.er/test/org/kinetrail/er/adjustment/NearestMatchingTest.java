package org.kinetrail.er.adjustment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.adjustment.NearestMatching.Order;
import org.kinetrail.er.adjustment.NearestMatching.Rule;

/** The rule of nearest-neighbour matching, worked out by hand; whole data sets are set beside R in {@code AdjustmentReferenceTest}. */
class NearestMatchingTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private static int[] sets(double[] logit, boolean[] index, Rule rule) {
        return NearestMatching.of(logit, index, null, rule).set();
    }

    @Test
    @DisplayName("the largest propensity chooses first, so that another order gives other sets")
    void order() {
        double[] logit = {1.0, 2.0, 1.6, 0.0};
        boolean[] index = {true, true, false, false};
        assertArrayEquals(new int[] {0, 1, 1, 0}, sets(logit, index, new Rule(1, NONE, Order.LARGEST)));
        assertArrayEquals(new int[] {0, 1, 0, 1}, sets(logit, index, new Rule(1, NONE, Order.DATA)));
        assertArrayEquals(new int[] {0, 1, 0, 1}, sets(logit, index, new Rule(1, NONE, Order.SMALLEST)));
    }

    @Test
    @DisplayName("equal propensities choose, and equal distances are chosen, as they stand")
    void ties() {
        double[] logit = {0.0, 0.0, 1.0, -1.0, 1.0};
        boolean[] index = {true, true, false, false, false};
        assertArrayEquals(new int[] {0, 1, 0, 1, -1}, sets(logit, index, new Rule(1, NONE, Order.LARGEST)));
    }

    @Test
    @DisplayName("all take their first comparison before any takes its second")
    void rounds() {
        double[] logit = {3.0, 2.0, 2.9, 2.8, 2.7};
        boolean[] index = {true, true, false, false, false};
        NearestMatching found = NearestMatching.of(logit, index, null, new Rule(2, NONE, Order.LARGEST));
        assertArrayEquals(new int[] {0, 1, 0, 0, 1}, found.set());
        assertArrayEquals(new double[] {1.0, 1.0, 0.75, 0.75, 1.5}, found.weights(index));
    }

    @Test
    @DisplayName("nobody beyond the caliper is taken, and an index row without comparison stays out")
    void caliper() {
        double[] logit = {0.0, 4.0, 0.5, 1.5, 2.5};
        boolean[] index = {true, true, false, false, false};
        double pooled = Math.sqrt((8.0 + 1.0) / 2.0);
        NearestMatching found = NearestMatching.of(logit, index, null, new Rule(1, 0.6 / pooled, Order.LARGEST));
        assertArrayEquals(new int[] {0, -1, 0, -1, -1}, found.set());
        assertEquals(0.6, found.width(), 1e-15);
        assertThrows(Refusal.class, () -> new Rule(0, 0.2, Order.DATA));
        assertThrows(Refusal.class, () -> new Rule(1, 0.0, Order.DATA));
    }
}
