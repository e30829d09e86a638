package org.kinetrail.analysis.results;

import java.util.List;

/**
 * Who was analysed.
 *
 * @param sets      populations with their numbers
 * @param excluded  subjects left out, with reason and their outcomes
 * @param outcomes  outcomes of the included beside those of the excluded
 * @param baseline  covariates of the exposure-response population
 * @param resolved  blocking findings with the plan's decision
 * @param outcome   whether the sets could be made
 */
public record Populations(List<PopulationSet> sets, List<Excluded> excluded, List<OutcomeComparison> outcomes, List<Baseline> baseline,
        List<Resolved> resolved, Outcome outcome) {

    public Populations {
        sets = List.copyOf(sets);
        excluded = List.copyOf(excluded);
        outcomes = List.copyOf(outcomes);
        baseline = List.copyOf(baseline);
        resolved = List.copyOf(resolved);
    }

    /**
     * A population.
     *
     * @param id    {@code all}, {@code infused}, {@code kinetics}, {@code exposure-response}
     * @param label printed name
     * @param rule  definition in words
     * @param subjects ids of the subjects, in study order
     */
    public record PopulationSet(String id, String label, String rule, List<String> subjects) {
        public PopulationSet {
            subjects = List.copyOf(subjects);
        }

        public int n() {
            return subjects.size();
        }
    }

    /**
     * A subject left out of a population.
     *
     * @param subject  id
     * @param study    study
     * @param from     population it is not in
     * @param reason   frozen code
     * @param words    why, for a reader
     * @param outcomes outcome of each endpoint in words, as {@code ORR: yes}
     */
    public record Excluded(String subject, String study, String from, String reason, String words, List<String> outcomes) {
        public Excluded {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * One endpoint among included and excluded subjects.
     *
     * @param endpoint       endpoint
     * @param includedN      evaluable among the included
     * @param includedEvents events or yes answers among them
     * @param excludedN      evaluable among the excluded
     * @param excludedEvents events or yes answers among them
     */
    public record OutcomeComparison(String endpoint, int includedN, int includedEvents, int excludedN, int excludedEvents) {
    }

    /**
     * A row of the baseline table.
     *
     * @param covariate name
     * @param label     printed name
     * @param level     level of a categorical covariate; empty for a numeric one
     * @param n         subjects with a value, or in the level
     * @param total     subjects in the population
     * @param nMissing  subjects without a value
     * @param mean      mean of a numeric covariate
     * @param sd        standard deviation
     * @param median    median
     * @param min       smallest
     * @param max       largest
     */
    public record Baseline(String covariate, String label, String level, int n, int total, int nMissing, double mean, double sd,
            double median, double min, double max) {
    }

    /**
     * A blocking finding that the plan resolved.
     *
     * @param rule    check id
     * @param subject subject; empty when none
     * @param finding what was found
     * @param action  decision
     * @param reason  its reason
     * @param by      who decided
     */
    public record Resolved(String rule, String subject, String finding, String action, String reason, String by) {
    }
}
