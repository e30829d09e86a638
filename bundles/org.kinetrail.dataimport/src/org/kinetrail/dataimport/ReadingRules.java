package org.kinetrail.dataimport;

import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.dataimport.endpoint.EndpointRules;

/** The rules by which a mapping reads files, as names and values for a program that reads them again; lists are joined by bars. */
public final class ReadingRules {

    private ReadingRules() {
    }

    /** Every rule that changes a value. */
    public static Map<String, String> of(Mapping mapping) {
        Map<String, String> rules = new TreeMap<>();
        ImportRules times = mapping.rules();
        EndpointRules ends = mapping.endpoints();
        rules.put("product", String.join("|", times.product()));
        rules.put("lloq", Double.isNaN(times.lloq()) ? "" : InputTable.shortest(times.lloq()));
        rules.put("days-per-month", InputTable.shortest(times.daysPerMonth()));
        Measured.words().forEach((name, words) -> rules.put(name, String.join("|", words)));
        GivenEndpoints.parameters(mapping).forEach((name, codes) -> rules.put("parameter." + name, String.join("|", codes)));
        rules.put("confirmed", Boolean.toString(ends.confirmed()));
        rules.put("evaluator", ends.evaluator());
        rules.put("mrd-sensitivity", ends.mrdSensitivity());
        rules.put("mrd-window", InputTable.shortest(ends.mrdWindowDays()));
        rules.put("crs-terms", String.join("|", ends.crsTerms()));
        rules.put("neurotoxicity-terms", String.join("|", ends.neurotoxicityTerms()));
        rules.put("treatment-lag", InputTable.shortest(ends.treatmentLagDays()));
        EndpointRules.Cytopenia cytopenia = ends.cytopenia();
        rules.put("cyto-lines", String.join("|", cytopenia.lines()));
        rules.put("cyto-window", Integer.toString(cytopenia.windowDays()));
        rules.put("cyto-below", Integer.toString(cytopenia.recoveredBelow()));
        rules.put("cyto-days", Integer.toString(cytopenia.consecutiveDays()));
        rules.put("cyto-latest", Integer.toString(cytopenia.latestDayFrom()));
        rules.put("cyto-transfusion", Integer.toString(cytopenia.transfusionDays()));
        rules.put("cyto-growth", Integer.toString(cytopenia.growthFactorDays()));
        return rules;
    }
}
