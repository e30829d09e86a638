package org.kinetrail.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinetrail.er.prediction.SubjectBootstrap;

/** The resamples of subjects that all dose chains share, and the exposure models refitted to them, each once. */
final class ChainResamples {

    private final int[][] drawn;
    private final int subjects;
    private final Map<String, double[][]> exposure = new HashMap<>();

    ChainResamples(int[][] drawn, int subjects) {
        this.drawn = drawn;
        this.subjects = subjects;
    }

    int size() {
        return drawn.length;
    }

    /** Coefficients of a metric's exposure model in each resample; null where it could not be fitted. */
    double[][] exposure(String metric, DoseExposurePart.Modelled model, Engine engine) {
        return exposure.computeIfAbsent(metric, m -> {
            int[] at = inverse(model.rows());
            double[][] coefficients = new double[drawn.length][];
            IntStream.range(0, drawn.length).parallel().forEach(b -> {
                int[] rows = positions(b, at);
                Engine.Quick quick = engine.at(rows).quick(model.design().at(rows));
                coefficients[b] = quick == null ? null : quick.coefficients();
            });
            return coefficients;
        });
    }

    /** Position of each subject in the rows of a model; -1 where absent. */
    int[] inverse(int[] rows) {
        int[] at = new int[subjects];
        java.util.Arrays.fill(at, -1);
        for (int i = 0; i < rows.length; i++) {
            at[rows[i]] = i;
        }
        return at;
    }

    /** A model's rows in one resample, by {@link #inverse}. */
    int[] positions(int resample, int[] at) {
        int[] out = new int[drawn[resample].length];
        int n = 0;
        for (int subject : drawn[resample]) {
            out[n] = at[subject];
            n += at[subject] >= 0 ? 1 : 0;
        }
        return java.util.Arrays.copyOf(out, n);
    }
}
