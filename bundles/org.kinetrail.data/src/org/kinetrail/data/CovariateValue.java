package org.kinetrail.data;

/**
 * A subject's value of one covariate.
 *
 * @param number numeric value; NaN when missing or categorical
 * @param level  level of a categorical covariate; empty when missing or numeric
 * @param source where it was read
 */
public record CovariateValue(double number, String level, Source source) {

    public boolean missing() {
        return Double.isNaN(number) && level.isEmpty();
    }
}
