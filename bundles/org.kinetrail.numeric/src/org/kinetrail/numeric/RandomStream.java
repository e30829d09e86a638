package org.kinetrail.numeric;

import java.nio.charset.StandardCharsets;

/**
 * A named, seeded, counter-based stream of random numbers. Number i of a stream is a function of (seed, name, i) alone, so equal
 * streams give equal numbers on every machine and streams of different names may be drawn in any order, by any thread, without
 * touching each other. One stream object is for one thread.
 * <p>Generator: Philox4x32-10. Source: J. K. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC'11 (2011).
 */
public final class RandomStream {

    private static final double TO_UNIT = 0x1p-53;

    private final int key0;
    private final int key1;
    private final long stream;
    private final int[] block = new int[4];
    private long counter;
    private int used = 4;

    private RandomStream(long seed, long stream) {
        this.key0 = (int) seed;
        this.key1 = (int) (seed >>> 32);
        this.stream = stream;
    }

    /** The stream of a seed and a name, at its beginning. */
    public static RandomStream named(long seed, String name) {
        return new RandomStream(seed, hash(name, 0xcbf29ce484222325L));
    }

    /** The stream of this one's seed and name and a further name, at its beginning. */
    public RandomStream substream(String name) {
        return new RandomStream(key0 & 0xffffffffL | (long) key1 << 32, hash(name, mix(stream)));
    }

    /** The stream of this one's seed and name and a number, at its beginning; for replicates and subjects. */
    public RandomStream substream(long number) {
        return new RandomStream(key0 & 0xffffffffL | (long) key1 << 32, mix(stream ^ mix(number + 0x9e3779b97f4a7c15L)));
    }

    /** 64 random bits. */
    public long nextLong() {
        if (used > 2) {
            philox(block, counter++, stream, key0, key1);
            used = 0;
        }
        long high = (long) block[used] << 32;
        long low = block[used + 1] & 0xffffffffL;
        used += 2;
        return high | low;
    }

    /** Uniform on the open interval (0, 1): odd multiples of 2^-53, so never 0 or 1. */
    public double uniform() {
        return ((nextLong() >>> 12) * 2 + 1) * TO_UNIT;
    }

    /** Uniform on (low, high). */
    public double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** Standard normal, by the inverse distribution function: one uniform per number. */
    public double normal() {
        return NormalInverse.of(uniform());
    }

    /** Normal with the given mean and standard deviation. */
    public double normal(double mean, double sd) {
        return mean + sd * normal();
    }

    /** Exponential with the given mean. */
    public double exponential(double mean) {
        return -mean * Elementary.log(uniform());
    }

    /** True with the given probability. */
    public boolean bernoulli(double probability) {
        return uniform() < probability;
    }

    /**
     * Uniform on 0 .. bound - 1, without bias.
     *
     * @param bound at least 1
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be positive: " + bound);
        }
        long limit = 0x100000000L / bound * bound;
        long draw = nextLong() >>> 32;
        while (draw >= limit) {
            draw = nextLong() >>> 32;
        }
        return (int) (draw % bound);
    }

    /** A random order of 0 .. n - 1 (Fisher and Yates). */
    public int[] permutation(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /** One Philox4x32-10 block of counter words (low 64 bits, high 64 bits) under a key. */
    static void philox(int[] out, long low, long high, int keyLow, int keyHigh) {
        int c0 = (int) low;
        int c1 = (int) (low >>> 32);
        int c2 = (int) high;
        int c3 = (int) (high >>> 32);
        int k0 = keyLow;
        int k1 = keyHigh;
        for (int round = 0; round < 10; round++) {
            long p0 = (c0 & 0xffffffffL) * 0xD2511F53L;
            long p1 = (c2 & 0xffffffffL) * 0xCD9E8D57L;
            int n0 = (int) (p1 >>> 32) ^ c1 ^ k0;
            int n2 = (int) (p0 >>> 32) ^ c3 ^ k1;
            c1 = (int) p1;
            c3 = (int) p0;
            c0 = n0;
            c2 = n2;
            k0 += 0x9E3779B9;
            k1 += 0xBB67AE85;
        }
        out[0] = c0;
        out[1] = c1;
        out[2] = c2;
        out[3] = c3;
    }

    private static long hash(String name, long start) {
        long h = start;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            h = (h ^ b & 0xff) * 0x100000001b3L;
        }
        return mix(h);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
