package org.kinetrail.er.prediction;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kinetrail.numeric.RandomStream;

/**
 * A bootstrap of subjects: each replicate draws as many subjects as there are, with replacement, within each stratum, and hands their
 * row numbers to a statistic. Replicate b draws from the counter-based stream (seed, name, b), so results do not depend on the number
 * of threads or on their order.
 */
public final class SubjectBootstrap {

    /** What a replicate computes. Called from several threads at once. */
    @FunctionalInterface
    public interface Statistic {

        /**
         * Values of one resample.
         *
         * @param rows row numbers drawn, ascending; a subject drawn twice stands twice
         * @return values of fixed number and order, or null when the resample cannot be analysed
         */
        double[] of(int[] rows);
    }

    /**
     * Replicates that ended.
     *
     * @param values one row per replicate that ended, in replicate order
     * @param asked  replicates asked for
     */
    public record Replicates(double[][] values, int asked) {

        /** One value over the replicates. */
        public double[] column(int index) {
            return Arrays.stream(values).mapToDouble(v -> v[index]).toArray();
        }

        public int ended() {
            return values.length;
        }
    }

    private SubjectBootstrap() {
    }

    /**
     * Runs the replicates.
     *
     * @param strata     stratum of each subject (any integers)
     * @param replicates number of replicates
     * @param seed       seed of the streams
     * @param name       name of the streams, one per use
     * @param statistic  what each replicate computes
     */
    public static Replicates run(int[] strata, int replicates, long seed, String name, Statistic statistic) {
        int[][] groups = groups(strata);
        RandomStream root = RandomStream.named(seed, name);
        return collect(replicates, b -> statistic.of(draw(groups, strata.length, root, b)));
    }

    /** The rows that each replicate of {@link #run} draws, for statistics that share them. */
    public static int[][] draws(int[] strata, int replicates, long seed, String name) {
        int[][] groups = groups(strata);
        RandomStream root = RandomStream.named(seed, name);
        return IntStream.range(0, replicates).parallel().mapToObj(b -> draw(groups, strata.length, root, b)).toArray(int[][]::new);
    }

    /** The values of numbered replicates, computed in parallel; those without a value, or with one that is not finite, are counted alone. */
    public static Replicates collect(int replicates, IntFunction<double[]> statistic) {
        double[][] values = new double[replicates][];
        IntStream.range(0, replicates).parallel().forEach(b -> values[b] = statistic.apply(b));
        return new Replicates(Arrays.stream(values).filter(SubjectBootstrap::usable).toArray(double[][]::new), replicates);
    }

    /** The rows of one replicate, ascending. */
    static int[] draw(int[][] groups, int n, RandomStream root, int replicate) {
        RandomStream stream = root.substream(replicate);
        int[] times = new int[n];
        for (int[] group : groups) {
            for (int i = 0; i < group.length; i++) {
                times[group[stream.nextInt(group.length)]]++;
            }
        }
        int[] rows = new int[n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int k = times[i]; k > 0; k--) {
                rows[at++] = i;
            }
        }
        return rows;
    }

    static int[][] groups(int[] strata) {
        int[] distinct = Arrays.stream(strata).distinct().sorted().toArray();
        int[][] groups = new int[distinct.length][];
        for (int g = 0; g < distinct.length; g++) {
            int value = distinct[g];
            groups[g] = IntStream.range(0, strata.length).filter(i -> strata[i] == value).toArray();
        }
        return groups;
    }

    private static boolean usable(double[] values) {
        return values != null && Arrays.stream(values).allMatch(Double::isFinite);
    }
}
