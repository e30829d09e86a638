package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.Unit;

/** Profiles of the reference tables. */
final class Cases {

    private Cases() {
    }

    /** A profile with the rules its rows name. */
    record Case(Profile profile, NcaRules rules) {
    }

    static String key(Map<String, String> row) {
        return row.get("case") + "|" + row.get("subject") + "|" + row.get("method") + "|" + row.get("blq_rule");
    }

    static Map<String, Case> read(String resource) {
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        for (Map<String, String> row : Csv.read(resource)) {
            groups.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row);
        }
        Map<String, Case> cases = new LinkedHashMap<>();
        groups.forEach((key, rows) -> cases.put(key, of(rows)));
        return cases;
    }

    private static Case of(List<Map<String, String>> rows) {
        Map<String, String> first = rows.get(0);
        List<Sample> samples = new ArrayList<>();
        for (Map<String, String> row : rows) {
            samples.add(sample(number(row.get("time")), number(row.get("conc")), number(row.get("lloq"))));
        }
        Route route = switch (first.get("route")) {
            case "ivbolus" -> Route.IV_BOLUS;
            case "ivinfusion" -> Route.IV_INFUSION;
            case "cellular" -> Route.CELLULAR;
            default -> Route.EXTRAVASCULAR;
        };
        Dose dose = new Dose(number(first.get("dose")), Unit.of(first.get("dose_unit")), 0, number(first.get("infusion_duration")), route,
                Source.NONE);
        Profile profile = new Profile(first.get("subject"), "x", samples, List.of(dose), Unit.of(first.get("time_unit")),
                Unit.of(first.get("conc_unit")));
        NcaRules rules = NcaRules.standard().withArea(AreaMethod.of(first.get("method"))).withBlq(BlqRules.of(first.get("blq_rule")));
        return new Case(profile, rules);
    }

    static Sample sample(double time, double concentration, double lloq) {
        ConcentrationState state = Double.isNaN(concentration) ? ConcentrationState.MISSING
                : concentration == 0 ? ConcentrationState.BELOW_LIMIT : ConcentrationState.QUANTIFIABLE;
        return new Sample(time, Double.NaN, state == ConcentrationState.QUANTIFIABLE ? concentration : Double.NaN, state, lloq, Source.NONE,
                java.util.Optional.empty());
    }

    static double number(String text) {
        return text == null || text.isEmpty() || text.equals("NA") ? Double.NaN : Double.parseDouble(text);
    }
}
