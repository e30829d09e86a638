package org.kinetrail.dataimport.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.Intervention;
import org.kinetrail.data.Source;
import org.kinetrail.dataimport.endpoint.SubjectRecords.AdverseEvent;
import org.kinetrail.dataimport.endpoint.SubjectRecords.Assessment;
import org.kinetrail.dataimport.endpoint.SubjectRecords.LabValue;
import org.kinetrail.dataimport.endpoint.SubjectRecords.Residual;

/** Builds one subject's records for tests. */
final class Cases {

    private boolean infused = true;
    private double randomised = -49;
    private double death = Double.NaN;
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Residual> residuals = new ArrayList<>();
    private final List<AdverseEvent> events = new ArrayList<>();
    private final List<Intervention> drugs = new ArrayList<>();
    private final List<LabValue> counts = new ArrayList<>();

    static Cases subject() {
        return new Cases();
    }

    Cases notInfused() {
        infused = false;
        randomised = 0;
        return this;
    }

    Cases died(double day) {
        death = day;
        return this;
    }

    /** Assessments as day and code, alternating. */
    Cases seen(Object... dayAndCode) {
        for (int i = 0; i < dayAndCode.length; i += 2) {
            assessments.add(new Assessment(((Number) dayAndCode[i]).doubleValue(), (String) dayAndCode[i + 1], "", Source.NONE));
        }
        return this;
    }

    Cases residual(double day, String result) {
        residuals.add(new Residual(day, "10^-5", result, Source.NONE));
        return this;
    }

    Cases crs(int grade, double start, double end) {
        events.add(new AdverseEvent("Cytokine release syndrome", List.of(), grade, "LEE 2014", start, end, Source.NONE));
        return this;
    }

    Cases neuro(int grade, double start) {
        events.add(new AdverseEvent("Confusional state", List.of("NEUROTOXICITY"), grade, "CTCAE 5.0", start, start + 3, Source.NONE));
        return this;
    }

    Cases drug(String type, String indication, double start, double end) {
        drugs.add(new Intervention(type, type, start, end, indication, Source.NONE));
        return this;
    }

    /** Counts as day and value, alternating. */
    Cases count(String test, double... dayAndValue) {
        for (int i = 0; i < dayAndValue.length; i += 2) {
            counts.add(new LabValue(test, dayAndValue[i], dayAndValue[i + 1], Source.NONE));
        }
        return this;
    }

    SubjectRecords records() {
        return new SubjectRecords("S1", infused, randomised, death, Source.NONE, assessments, residuals, events, drugs, counts);
    }

    Map<String, EndpointValue> derived(EndpointRules rules) {
        return EndpointDerivation.derive(List.of(records()), rules, new EndpointDerivation.Available(true, true, true, true, true, true))
                .values().get("S1");
    }

    Map<String, EndpointValue> derived() {
        return derived(EndpointRules.standard());
    }
}
