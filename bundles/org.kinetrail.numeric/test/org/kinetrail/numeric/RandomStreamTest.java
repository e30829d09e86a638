package org.kinetrail.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RandomStreamTest {

    @Test
    void philoxGivesTheKnownAnswersOfRandom123() {
        int[] out = new int[4];
        RandomStream.philox(out, 0, 0, 0, 0);
        assertArrayEquals(new int[] {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}, out);
        RandomStream.philox(out, -1, -1, -1, -1);
        assertArrayEquals(new int[] {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}, out);
        RandomStream.philox(out, 0x85a308d3243f6a88L, 0x0370734413198a2eL, 0xa4093822, 0x299f31d0);
        assertArrayEquals(new int[] {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}, out);
    }

    @Test
    void streamsDependOnSeedAndNameAlone() {
        assertEquals(RandomStream.named(1, "a").nextLong(), RandomStream.named(1, "a").nextLong());
        assertNotEquals(RandomStream.named(1, "a").nextLong(), RandomStream.named(1, "b").nextLong());
        assertNotEquals(RandomStream.named(1, "a").nextLong(), RandomStream.named(2, "a").nextLong());
        RandomStream drawn = RandomStream.named(1, "a");
        drawn.nextLong();
        assertEquals(RandomStream.named(1, "a").substream(3).nextLong(), drawn.substream(3).nextLong());
        assertNotEquals(drawn.substream(3).nextLong(), drawn.substream(4).nextLong());
        assertNotEquals(drawn.substream("3").nextLong(), drawn.substream(3).nextLong());
    }

    @Test
    void momentsAreThoseOfTheDistributions() {
        RandomStream random = RandomStream.named(42, "moments");
        int n = 100_000;
        Sum mean = new Sum();
        Sum square = new Sum();
        int[] faces = new int[6];
        for (int i = 0; i < n; i++) {
            double z = random.normal();
            mean.add(z);
            square.add(z * z);
            faces[random.nextInt(6)]++;
        }
        double fiveStandardErrors = 5 / Math.sqrt(n);
        assertEquals(0, mean.value() / n, fiveStandardErrors);
        assertEquals(1, square.value() / n, fiveStandardErrors * Math.sqrt(2));
        for (int face : faces) {
            assertEquals(n / 6.0, face, 5 * Math.sqrt(n * 5 / 36.0));
        }
        int[] order = random.permutation(10);
        assertEquals(45, java.util.Arrays.stream(order).sum());
        assertEquals(10, java.util.Arrays.stream(order).distinct().count());
    }

    @Test
    void normalInverseGivesPublishedQuantiles() {
        double fourUlp = 4e-15;
        assertEquals(-7.034483825301131, NormalInverse.of(1e-12), fourUlp);
        assertEquals(-4.753424308822899, NormalInverse.of(1e-6), fourUlp);
        assertEquals(-3.090232306167813, NormalInverse.of(0.001), fourUlp);
        assertEquals(0.5244005127080407, NormalInverse.of(0.7), fourUlp);
        assertEquals(1.959963984540054, NormalInverse.of(0.975), fourUlp);
    }

    @Test
    void sumsKeepWhatPlainAdditionLoses() {
        assertEquals(2.0, Sum.of(1.0, 1e100, 1.0, -1e100));
        assertEquals(Double.POSITIVE_INFINITY, Sum.of(1, Double.POSITIVE_INFINITY));
        assertEquals(1.0, Sum.variance(1e9 + 1, 1e9 + 2, 1e9 + 3));
        assertEquals(2.5, Sum.quantile(new double[] {4, 1, 3, 2}, 0.5));
        assertEquals(1.75, Sum.quantile(new double[] {4, 1, 3, 2}, 0.25));
        assertTrue(Double.isNaN(Sum.mean()));
        assertEquals(1, Sum.dot(new double[] {1e20, 1, 1e20}, new double[] {1, 1, -1}));
    }
}
