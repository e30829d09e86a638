package org.kinetrail.analysis;

import java.util.List;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.BinaryResults.GroupRate;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.binning.CochranArmitage;
import org.kinetrail.er.binning.Rate;

/** Rates with their intervals and the trend over groups. */
final class Rates {

    private Rates() {
    }

    static Interval interval(int yes, int n, AnalysisPlan plan) {
        if (n == 0) {
            return Interval.NONE;
        }
        Rate rate = new Rate(yes, n);
        double level = plan.intervals().level();
        var limits = switch (plan.intervals().rates()) {
            case "clopper-pearson" -> rate.clopperPearson(level);
            case "wilson" -> rate.wilson(level);
            case "wald" -> rate.wald(level);
            default -> throw new Refusal("plan, intervals.rates: '" + plan.intervals().rates()
                    + "' is no method; use clopper-pearson, wilson or wald.");
        };
        return new Interval(rate.value(), limits.lower(), limits.upper());
    }

    static TestResult trend(List<GroupRate> rates) {
        List<Rate> filled = rates.stream().filter(r -> r.n() > 0).map(r -> new Rate(r.yes(), r.n())).toList();
        boolean mixed = rates.stream().anyMatch(r -> r.yes() > 0) && rates.stream().anyMatch(r -> r.yes() < r.n());
        if (filled.size() < 2 || !mixed) {
            return new TestResult("cochran-armitage", "Cochran-Armitage trend", Double.NaN, 1, Double.NaN);
        }
        CochranArmitage trend = CochranArmitage.of(filled);
        return new TestResult("cochran-armitage", "Cochran-Armitage trend", trend.statistic(), 1, trend.pValue());
    }
}
