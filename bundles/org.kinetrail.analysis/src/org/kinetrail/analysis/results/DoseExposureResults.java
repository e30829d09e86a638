package org.kinetrail.analysis.results;

import java.util.List;

/**
 * Exposure against dose on log scales.
 *
 * @param outcome     how it ended
 * @param metric      metric id
 * @param doseUnit    unit of dose
 * @param unit        unit of the metric
 * @param crude       log exposure on log dose alone
 * @param adjusted    with the plan's covariates
 * @param slope       slope of the adjusted model with interval
 * @param foldChanges fold change of exposure between doses with interval
 * @param reference   the reference patient, as {@code WEIGHT = 75 kg}
 * @param band        line, confidence and prediction limits for the reference patient
 * @param points      observed points
 * @param marks       dose ranges marked
 * @param diagnostics checks of the adjusted model
 * @param smearing    factor from geometric to arithmetic mean, exp of half the residual variance
 * @param words       what the data say and cannot exclude
 */
public record DoseExposureResults(Outcome outcome, String metric, String doseUnit, String unit, Fit crude, Fit adjusted, Interval slope,
        List<FoldChange> foldChanges, List<String> reference, List<BandPoint> band, List<Observed> points, List<String> marks,
        Diagnostics diagnostics, double smearing, List<String> words) {

    public DoseExposureResults {
        foldChanges = List.copyOf(foldChanges);
        reference = List.copyOf(reference);
        band = List.copyOf(band);
        points = List.copyOf(points);
        marks = List.copyOf(marks);
        words = List.copyOf(words);
    }

    /** Fold change of exposure from one dose to another. */
    public record FoldChange(double fromDose, double toDose, Interval ratio) {
    }

    /**
     * A point of the line.
     *
     * @param dose            dose
     * @param fit             geometric mean exposure of the reference patient
     * @param lower           lower confidence limit
     * @param upper           upper confidence limit
     * @param predictionLower lower prediction limit of one subject
     * @param predictionUpper upper prediction limit
     */
    public record BandPoint(double dose, double fit, double lower, double upper, double predictionLower, double predictionUpper) {
    }

    /** An observed subject. */
    public record Observed(String subject, String study, double dose, double exposure, boolean zero) {
    }
}
