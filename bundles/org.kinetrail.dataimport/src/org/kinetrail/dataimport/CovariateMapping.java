package org.kinetrail.dataimport;

import java.util.List;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.Timing;
import org.kinetrail.data.Unit;

/**
 * A covariate and the variable of the subject-level data set that holds it.
 *
 * @param name     name in formulas
 * @param label    printed name
 * @param variable column of ADSL, ADER or DM, or QNAM of SUPPDM
 * @param unit     unit symbol of a numeric covariate, {@code 1} otherwise
 * @param levels   levels of a categorical covariate, reference first; empty for a numeric one
 * @param timing   when it was known
 * @param given    unit in which the column gives a number; empty takes it from the column beside it whose name ends in {@code U}, else from the
 *                 brackets that end its label, else it is {@code unit}
 */
public record CovariateMapping(String name, String label, String variable, String unit, List<String> levels, Timing timing,
        String given) {

    public CovariateMapping {
        levels = List.copyOf(levels);
    }

    /** A covariate whose file says in which unit it is. */
    public CovariateMapping(String name, String label, String variable, String unit, List<String> levels, Timing timing) {
        this(name, label, variable, unit, levels, timing, "");
    }

    static CovariateMapping number(String name, String label, String variable, String unit) {
        return new CovariateMapping(name, label, variable, unit, List.of(), Timing.BASELINE);
    }

    static CovariateMapping flag(String name, String label, String variable) {
        return new CovariateMapping(name, label, variable, "1", List.of("N", "Y"), Timing.BASELINE);
    }

    CovariateDefinition definition() {
        return new CovariateDefinition(name, label, Unit.of(unit), levels, timing);
    }
}
