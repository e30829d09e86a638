package org.kinetrail.analysis;

import java.util.List;
import org.kinetrail.analysis.results.Outcome;

/** Penalised fits with profile limits. */
final class FirthFits {

    private FirthFits() {
    }

    static RawFit logistic(LogisticEngine engine, Design design) {
        return RawFit.none("logistic-firth", new Outcome("skipped", "not-available", "No penalised fit is available."), List.of());
    }

    static RawFit cox(CoxEngine engine, Design design) {
        return RawFit.none("cox-firth", new Outcome("skipped", "not-available", "No penalised fit is available."), List.of());
    }
}
