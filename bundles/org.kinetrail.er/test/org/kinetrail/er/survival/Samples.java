package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.List;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/** Made-up data for property tests. */
final class Samples {

    private Samples() {
    }

    /** Exponential times with three covariates, uniform censoring, times rounded to {@code grid} (0: not rounded). */
    static SurvivalData random(long seed, int n, double grid) {
        RandomStream stream = RandomStream.named(seed, "survival-samples");
        double[][] x = new double[3][n];
        double[] stop = new double[n];
        byte[] status = new byte[n];
        for (int i = 0; i < n; i++) {
            x[0][i] = stream.normal();
            x[1][i] = stream.bernoulli(0.4) ? 1.0 : 0.0;
            x[2][i] = stream.uniform(20.0, 80.0);
            double time = stream.exponential(Elementary.exp(-0.4 * x[0][i] + 0.5 * x[1][i] - 0.01 * x[2][i]));
            double end = stream.uniform(0.2, 3.0);
            double t = Math.min(time, end);
            stop[i] = grid > 0.0 ? Math.ceil(t / grid) * grid : t;
            status[i] = (byte) (time <= end ? 1 : 0);
        }
        return SurvivalData.of(SurvivalTimes.of(stop, status), List.of("a", "b", "c"), x);
    }

    /** Some rows of a data set, in the order given, repeats allowed. */
    static SurvivalData rows(SurvivalData data, int[] rows) {
        SurvivalTimes t = data.times();
        byte[] status = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            status[i] = t.status()[rows[i]];
        }
        double[][] x = Arrays.stream(data.columns()).map(c -> Golden.pick(c, rows)).toArray(double[][]::new);
        return new SurvivalData(new SurvivalTimes(t.start() == null ? null : Golden.pick(t.start(), rows), Golden.pick(t.stop(), rows),
                status),
                data.names(), x, data.stratum() == null ? null : pick(data.stratum(), rows),
                data.weight() == null ? null : Golden.pick(data.weight(), rows),
                data.offset() == null ? null : Golden.pick(data.offset(), rows),
                data.cluster() == null ? null : pick(data.cluster(), rows));
    }

    private static int[] pick(int[] values, int[] rows) {
        return Arrays.stream(rows).map(i -> values[i]).toArray();
    }
}
