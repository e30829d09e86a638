package org.kinetrail.er.prediction;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;

/**
 * Coefficients of a logistic model on resamples of its rows: a row drawn k times has the case weight k, which gives the likelihood of the rows
 * written out. A resample without a finite estimate (a level without rows, separation) has none and is counted by the caller.
 */
public final class LogisticResampling {

    private final ModelData data;

    private LogisticResampling(ModelData data) {
        this.data = data;
    }

    /** Resamples of rows that count once. */
    public static LogisticResampling of(ModelData data) {
        if (data.weights() != null) {
            throw new Refusal("Rows are resampled where each counts once; leave the weights out.");
        }
        return new LogisticResampling(data);
    }

    /** Coefficients of each resample, rows counted from 0; NaN throughout where there is no estimate. */
    public double[][] drawn(int[][] resamples) {
        double[][] out = new double[resamples.length][];
        IntStream.range(0, out.length).parallel().forEach(b -> {
            int[] times = new int[data.size()];
            Arrays.stream(resamples[b]).forEach(i -> times[i]++);
            out[b] = coefficients(times);
        });
        return out;
    }

    /** Coefficients without each row in turn. */
    public double[][] leaveOneOut() {
        double[][] out = new double[data.size()][];
        IntStream.range(0, out.length).parallel().forEach(i -> {
            int[] times = new int[data.size()];
            Arrays.fill(times, 1);
            times[i] = 0;
            out[i] = coefficients(times);
        });
        return out;
    }

    private double[] coefficients(int[] times) {
        int[] rows = IntStream.range(0, times.length).filter(i -> times[i] > 0).toArray();
        double[] weights = IntStream.of(rows).mapToDouble(i -> times[i]).toArray();
        ModelData once = data.take(rows);
        ModelData drawn = new ModelData(once.names(), once.columns(), once.response(), weights, once.offset(), once.hasIntercept());
        if (GeneralizedLinear.logistic(drawn) instanceof Fit.Converged<GlmFit> c && Arrays.stream(c.value().coefficients()).allMatch(Double::isFinite)) {
            return c.value().coefficients();
        }
        double[] none = new double[data.columns().length];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
