package org.kinetrail.er.survival;

/**
 * A quantile of a survival time with limits by inverting the pointwise band (Brookmeyer and Crowley 1982). NaN = not reached.
 *
 * @param probability share with the event by then, 0.5 for the median
 * @param time        the quantile
 * @param lower       where the lower limit of the curve crosses
 * @param upper       where the upper limit of the curve crosses
 * @param type        scale of the band
 * @param rule        how a level stretch at exactly 1 - p is read
 */
public record QuantileEstimate(double probability, double time, double lower, double upper, ConfidenceType type, QuantileRule rule) {
}
