package org.kinetrail.er.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinetrail.numeric.RandomStream;

class SubjectBootstrapTest {

    private static final int[] STRATA = IntStream.range(0, 60).map(i -> i % 3).toArray();

    @Test
    void sameReplicatesAtAnyThreadCount() throws Exception {
        double[][] one = inPool(1);
        double[][] four = inPool(4);
        assertEquals(one.length, four.length);
        for (int b = 0; b < one.length; b++) {
            assertArrayEquals(one[b], four[b]);
        }
    }

    @Test
    void strataKeepTheirSize() {
        int[][] groups = SubjectBootstrap.groups(STRATA);
        int[] rows = SubjectBootstrap.draw(groups, STRATA.length, RandomStream.named(5, "x"), 0);
        assertEquals(60, rows.length);
        assertEquals(20, Arrays.stream(rows).filter(r -> STRATA[r] == 1).count());
    }

    @Test
    void failedReplicatesAreCountedNotKept() {
        SubjectBootstrap.Replicates r = SubjectBootstrap.run(STRATA, 50, 1, "some-fail",
                rows -> rows[0] == 0 ? null : new double[] {rows[1]});
        assertEquals(50, r.asked());
        assertEquals(r.values().length, r.ended());
    }

    private static double[][] inPool(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> SubjectBootstrap.run(STRATA, 200, 42, "test",
                    rows -> new double[] {Arrays.stream(rows).average().orElseThrow(), rows[30]}).values()).get();
        } finally {
            pool.shutdown();
        }
    }
}
