package org.kinetrail.data;

import java.util.List;

/**
 * A covariate of the study.
 *
 * @param name   identifier used in formulas
 * @param label  printed name
 * @param unit   unit of a numeric covariate, {@link Unit#ONE} otherwise
 * @param levels levels of a categorical covariate, reference first; empty for a numeric one
 * @param timing baseline or post-infusion
 */
public record CovariateDefinition(String name, String label, Unit unit, List<String> levels, Timing timing) {

    public CovariateDefinition {
        levels = List.copyOf(levels);
    }

    public boolean categorical() {
        return !levels.isEmpty();
    }
}
