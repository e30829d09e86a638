package org.kinetrail.analysis.results;

import java.util.List;

/**
 * Comparison between studies.
 *
 * @param outcome  how it ended; {@code skipped} with one study
 * @param studies  studies, reference first
 * @param endpoints one entry per endpoint
 */
public record PooledResults(Outcome outcome, List<String> studies, List<Endpoint> endpoints) {

    public PooledResults {
        studies = List.copyOf(studies);
        endpoints = List.copyOf(endpoints);
    }

    /**
     * One endpoint over the studies.
     *
     * @param endpoint    endpoint
     * @param metric      metric
     * @param study       model with study as factor
     * @param interaction model with exposure by study
     * @param test        likelihood-ratio test of the interaction
     * @param slopes      exposure effect within each study
     * @param curves      model curve of each study
     * @param words       what it says
     */
    public record Endpoint(String endpoint, String metric, Fit study, Fit interaction, TestResult test, List<StudySlope> slopes,
            List<StudyCurve> curves, String words) {
        public Endpoint {
            slopes = List.copyOf(slopes);
            curves = List.copyOf(curves);
        }
    }

    /** Exposure coefficient within a study, and the ratio per 2-fold. */
    public record StudySlope(String study, int n, int events, double estimate, double se, Interval perTwoFold) {
    }

    /** Model curve of one study. */
    public record StudyCurve(String study, List<ModelSet.CurveBand> points) {
        public StudyCurve {
            points = List.copyOf(points);
        }
    }
}
