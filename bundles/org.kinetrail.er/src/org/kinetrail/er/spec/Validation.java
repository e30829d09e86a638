package org.kinetrail.er.spec;

import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.prediction.Optimism;
import org.kinetrail.er.prediction.SubjectBootstrap;

/** The object {@code validate} of a specification: accuracy corrected for optimism. */
final class Validation {

    private static final int REPLICATES = 200;

    private Validation() {
    }

    /** The rows of each resample that a specification asks for. */
    static int[][] resamples(Spec spec, int rows) {
        Spec asked = new Spec(spec.tree("validate"));
        int replicates = (int) asked.number("replicates", REPLICATES);
        if (replicates < 1) {
            throw new Refusal("\"replicates\" of \"validate\" is " + replicates + "; ask for at least 1.");
        }
        return SubjectBootstrap.draws(new int[rows], replicates, (long) asked.number("seed", 1), "validate");
    }

    static Results of(Optimism found, int asked) {
        double[] corrected = found.corrected();
        double[][] rows = new double[corrected.length][];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = new double[] {found.apparent()[k], found.training()[k], found.test()[k], found.training()[k] - found.test()[k], corrected[k]};
        }
        return new Results().put("replicates", asked).put("without_estimate", asked - found.used()).put("indexes",
                new Results.Table(found.indexes(), List.of("apparent", "training", "test", "optimism", "corrected"), rows));
    }
}
