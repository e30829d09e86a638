package org.kinetrail.analysis.results;

import java.util.List;

/**
 * Predictions at the plan's doses through exposure.
 *
 * @param outcome     how it ended
 * @param assumption  what the chain assumes, in words
 * @param doses       doses with the number of subjects near and flags
 * @param exposures   predicted exposure of the reference patient by dose
 * @param predictions predicted outcomes by endpoint and dose
 * @param replicates  bootstrap replicates that ended, of those asked
 * @param asked       replicates asked
 * @param seed        seed of the stream
 */
public record DoseRangeResults(Outcome outcome, String assumption, List<DosePoint> doses, List<ExposureAt> exposures,
        List<Prediction> predictions, int replicates, int asked, long seed) {

    public DoseRangeResults {
        doses = List.copyOf(doses);
        exposures = List.copyOf(exposures);
        predictions = List.copyOf(predictions);
    }

    /**
     * A dose.
     *
     * @param dose         10^6 cells
     * @param near         subjects within the plan's share of it
     * @param sparse       fewer near than the plan's limit
     * @param extrapolated outside the observed doses
     */
    public record DosePoint(double dose, int near, boolean sparse, boolean extrapolated) {
    }

    /** Geometric mean exposure of the reference patient at a dose, with delta and bootstrap interval. */
    public record ExposureAt(String metric, double dose, Interval delta, Interval bootstrap) {
    }

    /**
     * An outcome at a dose.
     *
     * @param endpoint     endpoint
     * @param metric       metric of the chain
     * @param measure      {@code probability}, {@code hazard-ratio} (against the reference dose) or {@code survival-12-months}
     * @param dose         10^6 cells
     * @param population   population average over covariates and residual exposure variability, bootstrap interval: the headline
     * @param reference    reference patient, bootstrap interval
     * @param delta        reference patient, delta-method interval
     * @param fixed        reference patient, response model's interval alone, exposure taken as known
     * @param direct       direct dose-response fit without exposure
     * @param difference   population average minus (ratio: divided by) that at the reference dose, bootstrap interval
     */
    public record Prediction(String endpoint, String metric, String measure, double dose, Interval population, Interval reference,
            Interval delta, Interval fixed, Interval direct, Interval difference) {
    }
}
