package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinetrail.data.Route;
import org.kinetrail.numeric.ShortestForm;

/**
 * What the options ask for besides the parameters of the route: first moments of the partial areas, time and area above thresholds,
 * parameters of a dosing interval.
 */
final class FurtherParameters {

    private static final Set<String> SINGLE = Set.of("CMAX", "TMAX", "CMIN", "TMIN", "LAMZ", "LAMZHL");

    private static final Map<String, String> INTERVAL = Map.ofEntries(Map.entry("AUCTAU", "area from the dose to tau"),
            Map.entry("AUCTAUPE", "100 extrapolated area/AUCTAU"), Map.entry("CAVG", "AUCTAU/tau"),
            Map.entry("CTROUGH", "concentration at tau"), Map.entry("CSTART", "concentration at the dose"),
            Map.entry("PTROUGHR", "CMAX/CTROUGH"), Map.entry("FLUCP", "100 (CMAX - CMIN)/CAVG"),
            Map.entry("SWING", "100 (CMAX - CMIN)/CMIN"), Map.entry("SWINGTAU", "100 (CMAX - CTROUGH)/CTROUGH"),
            Map.entry("CLTAU", "dose/AUCTAU"), Map.entry("CLFTAU", "dose/AUCTAU"), Map.entry("VZTAU", "CLTAU/LAMZ"),
            Map.entry("VZFTAU", "CLFTAU/LAMZ"), Map.entry("MRTTAU_last", "AUMCTAU/AUCTAU - duration/2"),
            Map.entry("MRTMDO", "(AUMCTAU + tau (AUCIFO - AUCTAU))/AUCTAU - duration/2"),
            Map.entry("MRTMDP", "(AUMCTAU + tau (AUCIFP - AUCTAU))/AUCTAU - duration/2"), Map.entry("VSSMDO", "MRTMDO CLTAU"),
            Map.entry("VSSMDP", "MRTMDP CLTAU"), Map.entry("AI", "1/(1 - exp(-LAMZ tau))"), Map.entry("EFFHLAI", "ln 2 tau/ln(AI/(AI - 1))"),
            Map.entry("AUCABVPA", "area above CSTART from the dose to tau"));

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

    /** How a parameter that this class gives is computed; empty for another. */
    static String formula(String code) {
        if (code.startsWith("AUMC")) {
            return "first moment of the partial area, about the dose";
        }
        if (code.startsWith("TAT_")) {
            return "time above " + code.substring(4) + ", crossings by the rule of the piece";
        }
        if (code.startsWith("AUCABV_")) {
            return "area above " + code.substring(7);
        }
        return INTERVAL.getOrDefault(code, "");
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
