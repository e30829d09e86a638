package org.kinetrail.analysis;

import java.util.List;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Diagnostics;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.data.Subject;
import org.kinetrail.er.survival.CoxFit;

/** Proportional hazards, residuals, leave-one-out influence of a Cox model. */
final class CoxChecks {

    private final AnalysisPlan plan;
    private final List<Subject> subjects;

    CoxChecks(AnalysisPlan plan, List<Subject> subjects) {
        this.plan = plan;
        this.subjects = subjects;
    }

    Diagnostics of(Engine engine, Design design, RawFit raw, int[] rows) {
        return new Diagnostics(List.of(), List.of(), List.of(), Leaving.oneOut(engine, design, raw, rows, subjects), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    static Interval concordance(CoxEngine engine, CoxFit fit, Design design) {
        return Interval.NONE;
    }
}
