package org.kinetrail.analysis.results;

import java.util.List;

/**
 * Exposure metrics of the exposure-response population.
 *
 * @param outcome      whether they could be made
 * @param metrics      metrics with unit, window and cuts
 * @param subjects     values by subject, in study order
 * @param correlations rank and linear correlations between metrics
 * @param burden       association of exposure with the forced covariates
 */
public record ExposureResults(Outcome outcome, List<MetricCuts> metrics, List<SubjectExposure> subjects, List<Correlation> correlations,
        List<Burden> burden) {

    public ExposureResults {
        metrics = List.copyOf(metrics);
        subjects = List.copyOf(subjects);
        correlations = List.copyOf(correlations);
        burden = List.copyOf(burden);
    }

    /** The cuts of this metric; null when there are none. */
    public MetricCuts metric(String id) {
        return metrics.stream().filter(m -> m.metric().equals(id)).findFirst().orElse(null);
    }

    /**
     * A metric with its one set of cuts.
     *
     * @param metric       metric id
     * @param label        printed name
     * @param unit         unit
     * @param scale        {@code log} or {@code raw}
     * @param window       window in words
     * @param quantileType rule of the cuts, 1 to 9
     * @param cuts         inner cut points
     * @param groups       groups with range and n
     * @param median       median
     * @param q1           lower quartile
     * @param q3           upper quartile
     * @param floor        value that replaces zero on the log scale; NaN when none was needed
     * @param nZero        subjects of zero exposure
     * @param warnings     ties that left fewer groups, and the like
     */
    public record MetricCuts(String metric, String label, String unit, String scale, String window, int quantileType, List<Double> cuts,
            List<Group> groups, double median, double q1, double q3, double floor, int nZero, List<String> warnings) {
        public MetricCuts {
            cuts = List.copyOf(cuts);
            groups = List.copyOf(groups);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * An exposure group.
     *
     * @param id     {@code Q1} ... {@code Q4}
     * @param min    smallest value in it
     * @param max    largest value in it
     * @param median median in it
     * @param n      subjects in it
     */
    public record Group(String id, double min, double max, double median, int n) {
    }

    /**
     * One subject's exposure.
     *
     * @param subject id
     * @param study   study
     * @param dose    actual dose, 10^6 cells
     * @param values  one value per metric
     */
    public record SubjectExposure(String subject, String study, double dose, List<Value> values) {
        public SubjectExposure {
            values = List.copyOf(values);
        }

        /** The value of this metric; null when there is none. */
        public Value value(String metric) {
            return values.stream().filter(v -> v.metric().equals(metric)).findFirst().orElse(null);
        }
    }

    /**
     * A value of a metric.
     *
     * @param metric    metric id
     * @param value     value as computed
     * @param modelled  value as it enters a model, on the metric's scale
     * @param group     exposure group; empty when missing
     * @param zero      whether zero was replaced by the floor
     * @param windowEnd day at which the metric is complete
     * @param reason    frozen code of a missing value
     */
    public record Value(String metric, double value, double modelled, String group, boolean zero, double windowEnd, String reason) {
    }

    /** Correlation of two metrics: Pearson on the model scale, Spearman on ranks. */
    public record Correlation(String first, String second, int n, double pearson, double spearman) {
    }

    /**
     * Association of a metric with a baseline covariate.
     *
     * @param metric    metric id
     * @param covariate covariate
     * @param label     printed name with level
     * @param n         subjects
     * @param ratio     fold difference of exposure per unit or against the reference level, with interval
     * @param p         p-value
     */
    public record Burden(String metric, String covariate, String label, int n, Interval ratio, double p) {
    }
}
