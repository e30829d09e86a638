package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.RandomStream;
import org.kinetrail.numeric.linear.Kernels;

/**
 * Refits of a Cox model to resampled rows. The data are sorted once; a resample is the number of times each row counts, and tied copies
 * are tied events, so a refit equals that of the rows written out. Searches start where the dfbeta residuals of the full fit put the
 * resample and end at 1e-12 of a coefficient.
 * Each refit writes its own place and draws from its own numbered stream: results have the same bytes at any number of threads.
 *
 * <p>With clusters (subjects of several rows) whole clusters are drawn and left out. Source: Efron and Tibshirani, An Introduction to the
 * Bootstrap (1993).
 */
public final class CoxResampling {

    /** Refits that use one working space after the other. */
    private static final int BATCH = 25;

    private final CoxProblem problem;
    private final CoxOptions options;
    /** Coefficients of the full fit, and by column and position what each row adds to them: where a resample's are to first order. */
    private final double[] centre;
    private final double[][] influence;
    /** Unit of each position: cluster or row of the data, numbered from 0. */
    private final int[] unit;
    private final int units;

    private CoxResampling(CoxFit full) {
        problem = full.problem();
        centre = full.coefficients().clone();
        influence = new double[centre.length][problem.rows];
        double[][] byRow = CoxResiduals.of(full).dfbeta();
        for (int j = 0; j < centre.length; j++) {
            if (Double.isNaN(centre[j])) {
                centre[j] = 0.0;
                continue;
            }
            for (int i = 0; i < problem.rows; i++) {
                influence[j][i] = byRow[problem.origin[i]][j];
            }
        }
        options = CoxOptions.STANDARD.withTies(full.ties()).withStopping(Stopping.COEFFICIENTS);
        if (problem.cluster == null) {
            unit = problem.origin;
            units = problem.rows;
        } else {
            int[] numbers = Arrays.stream(problem.cluster).sorted().distinct().toArray();
            unit = Arrays.stream(problem.cluster).map(c -> Arrays.binarySearch(numbers, c)).toArray();
            units = numbers.length;
        }
    }

    /** Refits around a full fit with Efron's or Breslow's ties. */
    public static CoxResampling of(CoxFit full) {
        if (full.ties().exact()) {
            throw new org.kinetrail.data.Refusal("Resampling makes ties that the exact likelihood cannot carry; use Efron's rule.");
        }
        return new CoxResampling(full);
    }

    /** Number of units that are drawn: clusters, or rows without clusters. */
    public int units() {
        return units;
    }

    /**
     * Nonparametric bootstrap: as many units as there are, drawn with replacement.
     *
     * @param stream  replicate b draws from its substream b
     * @param threads number of threads; it does not change the result
     */
    public CoxReplicates bootstrap(RandomStream stream, int replicates, int threads) {
        RandomStream[] streams = new RandomStream[replicates];
        Arrays.setAll(streams, b -> stream.substream(b));
        return refits(replicates, threads, b -> {
            int[] counts = new int[units];
            for (int k = 0; k < units; k++) {
                counts[streams[b].nextInt(units)]++;
            }
            return counts;
        });
    }

    /** Refits to given draws: for each replicate the units drawn (row numbers from 0 without clusters). */
    public CoxReplicates drawn(int[][] draws, int threads) {
        return refits(draws.length, threads, b -> {
            int[] counts = new int[units];
            for (int u : draws[b]) {
                counts[u]++;
            }
            return counts;
        });
    }

    /** Leaves each unit out once, in order of the units. */
    public CoxReplicates leaveOneOut(int threads) {
        return refits(units, threads, b -> {
            int[] counts = new int[units];
            Arrays.fill(counts, 1);
            counts[b] = 0;
            return counts;
        });
    }

    private interface Counts {
        int[] of(int replicate);
    }

    private CoxReplicates refits(int replicates, int threads, Counts counts) {
        double[][] out = new double[replicates][];
        String[] reasons = new String[replicates];
        IntConsumer batch = c -> {
            CoxSpace space = CoxSpace.of(problem);
            for (int b = c * BATCH; b < Math.min(replicates, (c + 1) * BATCH); b++) {
                int[] copies = copies(counts.of(b));
                CoxProblem resample = CoxSorting.resampled(problem, copies);
                space = space.fitting(resample);
                out[b] = coefficients(CoxModel.coefficients(resample, options.withStart(start(copies)), space), reasons, b);
            }
        };
        IntStream batches = IntStream.range(0, (replicates + BATCH - 1) / BATCH);
        if (threads <= 1) {
            batches.forEach(batch);
        } else {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                pool.submit(() -> batches.parallel().forEach(batch)).join();
            } finally {
                pool.shutdown();
            }
        }
        Map<String, Integer> failures = new TreeMap<>();
        for (String reason : reasons) {
            if (reason != null) {
                failures.merge(reason, 1, Integer::sum);
            }
        }
        return new CoxReplicates(out, failures);
    }

    private int[] copies(int[] unitCounts) {
        int[] copies = new int[problem.rows];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = unitCounts[unit[i]];
        }
        return copies;
    }

    private double[] coefficients(Fit<double[]> fit, String[] reasons, int b) {
        if (fit instanceof Fit.Converged<double[]> converged) {
            return converged.value();
        }
        reasons[b] = fit instanceof Fit.NotEstimable<double[]> n ? n.reason() : ((Fit.NotConverged<double[]>) fit).reason();
        double[] missing = new double[problem.size];
        Arrays.fill(missing, Double.NaN);
        return missing;
    }

    private double[] start(int[] copies) {
        double[] more = new double[copies.length];
        for (int i = 0; i < copies.length; i++) {
            more[i] = copies[i] - 1;
        }
        double[] start = centre.clone();
        for (int j = 0; j < start.length; j++) {
            start[j] += Kernels.dot(influence[j], more, more.length);
        }
        return start;
    }
}
