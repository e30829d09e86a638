package org.kinetrail.dataimport.endpoint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.EndpointValue.Binary;
import org.kinetrail.data.EndpointValue.NotEvaluable;
import org.kinetrail.data.Intervention;
import org.kinetrail.data.Source;
import org.kinetrail.dataimport.endpoint.SubjectRecords.AdverseEvent;

/** Cytokine release syndrome, its treatment, and neurotoxicity of one subject from adverse events and medication. */
final class Toxicities {

    private final SubjectRecords records;
    private final EndpointRules rules;

    Toxicities(SubjectRecords records, EndpointRules rules) {
        this.records = records;
        this.rules = rules;
    }

    private List<AdverseEvent> emergent(List<String> terms) {
        return records.events().stream().filter(e -> e.isOneOf(terms)).filter(e -> Double.isNaN(e.start()) || e.start() >= 0)
                .sorted(Comparator.comparingDouble(AdverseEvent::start)).toList();
    }

    EndpointValue syndrome(int grade) {
        return graded(emergent(rules.crsTerms()), grade);
    }

    EndpointValue neurotoxicity(int grade) {
        return graded(emergent(rules.neurotoxicityTerms()), grade);
    }

    private EndpointValue graded(List<AdverseEvent> events, int grade) {
        if (!records.infused()) {
            return new NotEvaluable("not-infused", "never infused", List.of());
        }
        List<Source> sources = events.stream().map(AdverseEvent::source).toList();
        for (AdverseEvent event : events) {
            if (grade <= 1 || event.grade() >= grade) {
                return new Binary(true, event.start(), sources);
            }
        }
        if (events.stream().anyMatch(e -> e.grade() == 0)) {
            return new NotEvaluable("grade-missing", "an event of this kind has no grade", sources);
        }
        return new Binary(false, Double.NaN, sources);
    }

    /** Whether the syndrome was treated with a drug of one of the types. */
    EndpointValue treated(List<String> types) {
        if (!records.infused()) {
            return new NotEvaluable("not-infused", "never infused", List.of());
        }
        List<AdverseEvent> events = emergent(rules.crsTerms());
        for (Intervention drug : records.interventions().stream().filter(i -> types.contains(i.type()))
                .sorted(Comparator.comparingDouble(Intervention::startDay)).toList()) {
            for (AdverseEvent event : events) {
                if (belongs(drug, event)) {
                    return new Binary(true, drug.startDay(), List.of(event.source(), drug.source()));
                }
            }
        }
        return new Binary(false, Double.NaN, events.stream().map(AdverseEvent::source).toList());
    }

    /** By indication where there is one, else by dates; a preventive drug never belongs. */
    private boolean belongs(Intervention drug, AdverseEvent event) {
        String indication = drug.indication().toUpperCase(Locale.ROOT);
        if (indication.contains("PROPHYLA") || indication.contains("PREMEDICATION") || indication.contains("PREVENT")) {
            return false;
        }
        boolean named = rules.crsTerms().stream().anyMatch(t -> indication.contains(t.toUpperCase(Locale.ROOT)))
                || indication.matches(".*\\bCRS\\b.*");
        if (!indication.isBlank() && !named) {
            return false;
        }
        if (Double.isNaN(drug.startDay())) {
            return named;
        }
        if (named) {
            return drug.startDay() >= 0;
        }
        double end = Double.isNaN(event.end()) ? Double.POSITIVE_INFINITY : event.end() + rules.treatmentLagDays();
        return drug.startDay() >= event.start() && drug.startDay() <= end;
    }
}
