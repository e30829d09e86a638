package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Source;
import org.kinetrail.data.Unit;

/**
 * Published Phoenix WinNonlin 8.0 values in seven configurations: routes, area methods, dose times, steady state. The fifth is the
 * published test's "linear up, log down after Tmax"; the sixth carries the slopes of the extravascular model, so it is compared with that.
 * The ninth (urine) is published without its input.
 */
class PhoenixConfigurationsTest {

    private static final Map<String, String> SINGLE = Map.ofEntries(Map.entry("Cmax", "CMAX"), Map.entry("Tmax", "TMAX"),
            Map.entry("Clast", "CLST"), Map.entry("Tlag", "TLAG"), Map.entry("AUClast", "AUCLST"), Map.entry("AUCall", "AUCALL"),
            Map.entry("AUMClast", "AUMCLST"), Map.entry("Rsq", "R2"), Map.entry("ARsq", "R2ADJ"), Map.entry("Kel", "LAMZ"),
            Map.entry("HL", "LAMZHL"), Map.entry("Clast_pred", "CLSTP"), Map.entry("AUCinf", "AUCIFO"), Map.entry("AUCinf_pred", "AUCIFP"),
            Map.entry("AUCpct", "AUCPEO"), Map.entry("AUMCinf", "AUMCIFO"), Map.entry("AUMCinf_pred", "AUMCIFP"),
            Map.entry("MRTlast", "MRTEVLST"), Map.entry("MRTinf", "MRTEVIFO"), Map.entry("MRTinf_pred", "MRTEVIFP"),
            Map.entry("Clinf", "CLFO"), Map.entry("Vzinf", "VZFO"), Map.entry("NpLZ", "LAMZNPT"));
    private static final Map<String, String> STEADY = Map.of("AUCtau", "AUCTAU", "AUMCtau", "AUMCTAU", "Cltau", "CLFTAU", "Vztau",
            "VZFTAU", "MRTtauinf", "MRTMDO", "Cdose", "CSTART");

    @Test
    void everyPublishedValue() {
        Map<String, Cases.Case> cases = Cases.read("phoenix/phoenix_metida_cases.csv");
        Map<String, Integer> rows = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : Csv.read("phoenix/phoenix_metida_expected.csv")) {
            String configuration = row.get("case").substring(row.get("case").lastIndexOf('_') + 1);
            if (configuration.equals("cfg9")) {
                continue;
            }
            Profile base = cases.get("metida_pkdata2_ev|" + row.get("subject") + "|linear|none").profile();
            double ours = value(row, base);
            if (!PhoenixTest.withinPrintedDigits(ours, row.get("value"))) {
                wrong.add(row + " ours " + ours);
            }
            rows.merge(configuration, 1, Integer::sum);
        }
        assertTrue(wrong.isEmpty(), wrong.size() + " " + wrong);
        assertEquals(Map.of("cfg1", 240, "cfg2", 200, "cfg3", 200, "cfg4", 200, "cfg5", 80, "cfg6", 80, "cfg7", 80), rows);
    }

    private static double value(Map<String, String> row, Profile base) {
        String config = row.get("config");
        double amount = number(config, "dose=");
        double time = number(config, "dosetime=");
        double tau = config.contains("no tau") ? Double.NaN : number(config, "tau=");
        boolean sixth = row.get("case").endsWith("cfg6");
        boolean fifth = row.get("case").endsWith("cfg5");
        boolean bolus = row.get("route").equals("IV bolus") && !sixth;
        Dose dose = new Dose(amount, Unit.of("mg"), time, 0, bolus ? Route.IV_BOLUS : Route.EXTRAVASCULAR, Source.NONE);
        Profile profile = new Profile(base.subject(), base.analyte(), base.samples(), List.of(dose), base.timeUnit(),
                base.concentrationUnit());
        NcaRules rules = NcaRules.standard()
                .withArea(fifth ? AreaMethod.LINEAR_UP_LOG_DOWN_AFTER_TMAX : AreaMethod.of(row.get("method"))).withBlq(BlqRules.NONE)
                .withStart(Double.isNaN(tau) ? StartRule.ZERO_OR_C0 : StartRule.MINIMUM)
                .withOptions(NcaRules.Options.DEFAULT.withZeroAtDoseIsC0(true).minimumUntil(Double.isNaN(tau) ? 1 : tau));
        String name = row.get("parameter_metida_name");
        boolean steady = STEADY.containsKey(name);
        String code = steady ? STEADY.get(name) : SINGLE.getOrDefault(name, "b0");
        if (bolus) {
            code = code.replace("CLFTAU", "CLTAU").replace("VZFTAU", "VZTAU").replace("MRTEV", "MRTIV").replace("CLFO", "CLO")
                    .replace("VZFO", "VZO");
        }
        String wanted = code;
        List<ParameterValue> values = steady ? SteadyState.analyse(profile, dose, rules, Double.isNaN(tau) ? 1 : tau)
                : Nca.analyse(profile, rules).parameters();
        double value = values.stream().filter(v -> v.code().equals(wanted)).findFirst().orElseThrow().value();
        if (code.equals("b0")) {
            double lambda = Nca.analyse(profile, rules).parameter("LAMZ").value();
            return value + lambda * time;
        }
        return code.equals("TMAX") ? value + time : value;
    }

    private static double number(String config, String name) {
        String rest = config.substring(config.indexOf(name) + name.length());
        int end = rest.indexOf(' ');
        return Double.parseDouble(end < 0 ? rest : rest.substring(0, end));
    }
}
