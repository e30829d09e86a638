package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.numeric.Elementary;

/**
 * Splits the profile of several doses into one for each dose and compares them. Accumulation: observed ratios of area and peak between
 * two intervals, and the index 1/(1 - exp(-LAMZ tau)) that the slope predicts.
 */
public final class MultipleDose {

    private MultipleDose() {
    }

    /** One result for each dose, its times counted from that dose and its samples ending with the next dose. */
    public static List<NcaResult> perDose(Profile profile, NcaRules rules) {
        List<NcaResult> results = new ArrayList<>();
        for (int i = 0; i < profile.doses().size(); i++) {
            results.add(Nca.analyse(from(profile, i), rules));
        }
        return results;
    }

    /** The steady-state parameters of each interval between two doses; tau is the time to the next dose. */
    public static List<List<ParameterValue>> perInterval(Profile profile, NcaRules rules) {
        List<List<ParameterValue>> intervals = new ArrayList<>();
        for (int i = 0; i + 1 < profile.doses().size(); i++) {
            Dose dose = profile.doses().get(i);
            intervals.add(SteadyState.analyse(profile, dose, rules, profile.doses().get(i + 1).time() - dose.time()));
        }
        return intervals;
    }

    /** The index of accumulation that a slope predicts for an interval. */
    public static double accumulationIndex(double lambda, double tau) {
        return 1 / -Elementary.expm1(-lambda * tau);
    }

    /** The half-life that explains an accumulation ratio greater than 1: ln 2 tau/ln(R/(R - 1)); NaN for another ratio. */
    public static double effectiveHalfLife(double ratio, double tau) {
        return ratio > 1 ? Elementary.LN2 * tau / -Elementary.log1p(-1 / ratio) : Double.NaN;
    }

    /** Ratio of a parameter between two results, later over earlier; NaN when either is missing or the earlier is not positive. */
    public static double ratio(NcaResult later, NcaResult earlier, String code) {
        double below = earlier.parameter(code).value();
        return below > 0 ? later.parameter(code).value() / below : Double.NaN;
    }

    private static Profile from(Profile profile, int dose) {
        List<Dose> doses = profile.doses().subList(dose, Math.min(dose + 2, profile.doses().size()));
        return new Profile(profile.subject(), profile.analyte(), profile.samples(), doses, profile.timeUnit(), profile.concentrationUnit());
    }
}
