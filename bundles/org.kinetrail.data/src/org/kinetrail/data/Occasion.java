package org.kinetrail.data;

/**
 * How the file names the occasion of a sample: carried into exported data sets, read by no analysis.
 *
 * @param visit           name of the visit; empty when the file gives none
 * @param visitNumber     its number; NaN when none
 * @param timePoint       name of the planned time point; empty when none
 * @param timePointNumber its number; NaN when none
 * @param sequence        number of the record within its data set and subject ({@code PCSEQ}, {@code ASEQ}); NaN when none
 * @param taken           date and time of the sample in ISO 8601 as far as the file gives it; empty when unknown
 */
public record Occasion(String visit, double visitNumber, String timePoint, double timePointNumber, double sequence, String taken) {

    /** A sample of which the file says nothing but time and result. */
    public static final Occasion UNNAMED = new Occasion("", Double.NaN, "", Double.NaN, Double.NaN, "");
}
