package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinetrail.data.Route;
import org.kinetrail.numeric.ShortestForm;

/**
 * What the options ask for besides the parameters of the route: first moments of the partial areas, time and area above thresholds,
 * parameters of a dosing interval.
 */
final class FurtherParameters {

    private static final Set<String> SINGLE = Set.of("CMAX", "TMAX", "CMIN", "TMIN", "LAMZ", "LAMZHL");

    private FurtherParameters() {
    }

    /** The values of a kernel that has run; none under default options. */
    static List<ParameterValue> of(Kernel kernel, NcaRules rules, Units units, Route route, double amount, double duration) {
        NcaRules.Options options = rules.options();
        if (!options.intervalMoments() && options.thresholds().isEmpty() && Double.isNaN(options.tau())) {
            return List.of();
        }
        List<ParameterValue> values = new ArrayList<>();
        for (int i = 0; options.intervalMoments() && i < rules.intervals().size(); i++) {
            String code = rules.intervals().get(i).code();
            values.add(Nca.value(momentCode(code), kernel.partial.moment(i), units.of(Measure.MOMENT), kernel.partial.flags(i),
                    kernel.partial.reason(i)));
        }
        for (double threshold : options.thresholds()) {
            threshold(values, kernel, threshold, units);
        }
        if (!Double.isNaN(options.tau())) {
            SteadyState.of(kernel, rules, units, new SteadyState.Given(route, amount, duration, options.tau())).stream()
                    .filter(v -> !SINGLE.contains(v.code())).forEach(values::add);
        }
        return values;
    }

    private static String momentCode(String area) {
        return area.startsWith("AUC") ? "AUMC" + area.substring(3) : "AUMC_" + area;
    }

    private static void threshold(List<ParameterValue> values, Kernel kernel, double threshold, Units units) {
        Reason fault = kernel.fault != null ? kernel.fault : kernel.last < 0 ? kernel.reasonOf(Parameter.TMAX)
                : kernel.samples.t[0] > 0 ? Reason.NO_VALUE_AT_DOSE : null;
        boolean none = fault == Reason.ALL_BELOW_LIMIT;
        AboveThreshold above = none ? new AboveThreshold(0, 0) : fault != null ? new AboveThreshold(Double.NaN, Double.NaN)
                : AboveThreshold.of(kernel.samples, kernel.areas, kernel.last, threshold);
        int flags = none ? kernel.flags[Parameter.CMAX.ordinal()] : kernel.areaFlags();
        String name = ShortestForm.of(threshold);
        values.add(finite("TAT_" + name, above.time(), units.of(Measure.TIME), flags, fault));
        values.add(finite("AUCABV_" + name, above.area(), units.of(Measure.AREA), flags, fault));
    }

    private static ParameterValue finite(String code, double value, org.kinetrail.data.Unit unit, int flags, Reason fault) {
        boolean number = Math.abs(value) <= Double.MAX_VALUE;
        return Nca.value(code, number ? value : Double.NaN, unit, flags, number ? null : fault != null ? fault : Reason.OUT_OF_RANGE);
    }
}
