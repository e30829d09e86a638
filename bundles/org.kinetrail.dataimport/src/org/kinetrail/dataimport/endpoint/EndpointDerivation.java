package org.kinetrail.dataimport.endpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointName;
import org.kinetrail.data.EndpointValue;

/** Derives every endpoint for which the study has records. */
public final class EndpointDerivation {

    /** Which kinds of records the study holds at all; without them an endpoint is not derived for anybody. */
    public record Available(boolean responses, boolean residuals, boolean events, boolean medication, boolean counts, boolean randomised) {
    }

    private final EndpointRules rules;
    private final Available available;

    private EndpointDerivation(EndpointRules rules, Available available) {
        this.rules = rules;
        this.available = available;
    }

    /** Definitions and values for all subjects. */
    public static DerivedEndpoints derive(List<SubjectRecords> subjects, EndpointRules rules, Available available) {
        EndpointDerivation derivation = new EndpointDerivation(rules, available);
        Map<String, Map<String, EndpointValue>> values = new LinkedHashMap<>();
        for (SubjectRecords subject : subjects) {
            values.put(subject.id(), derivation.values(subject));
        }
        return new DerivedEndpoints(derivation.definitions(subjects), values);
    }

    private List<EndpointDefinition> definitions(List<SubjectRecords> subjects) {
        List<EndpointDefinition> out = new ArrayList<>();
        if (available.responses()) {
            out.add(EndpointCatalogue.progressionFree(EndpointName.PFS, available.randomised() ? "randomisation" : "infusion"));
            out.add(EndpointCatalogue.progressionFree(EndpointName.PFS_FROM_INFUSION, "infusion"));
            out.add(EndpointCatalogue.duration(rules));
            out.add(EndpointCatalogue.overall(rules));
        }
        if (available.responses() && available.residuals()) {
            out.add(EndpointCatalogue.residual(rules));
        }
        if (available.events()) {
            String crs = grading(subjects, rules.crsTerms());
            if (available.medication()) {
                out.add(EndpointCatalogue.treated(EndpointName.CRS_TREATED_TOCILIZUMAB, "tcrs.derived.toci-siltuximab",
                        "CRS treated with tocilizumab or siltuximab", crs));
                out.add(EndpointCatalogue.treated(EndpointName.CRS_TREATED_STEROID, "scrs.derived.corticosteroid",
                        "CRS treated with corticosteroid", crs));
            }
            out.add(EndpointCatalogue.graded(EndpointName.CRS, "crs.any", "CRS of any grade", crs, 1));
            out.add(EndpointCatalogue.graded(EndpointName.CRS_GRADE_3, "crs.ge3", "CRS of grade 3 or more", crs, 3));
            out.add(EndpointCatalogue.graded(EndpointName.NEUROTOXICITY_GRADE_2, "nt.ge2", "Neurotoxicity of grade 2 or more",
                    grading(subjects, rules.neurotoxicityTerms()), 2));
        }
        if (available.counts()) {
            out.add(EndpointCatalogue.cytopenia(rules.cytopenia()));
        }
        return out;
    }

    private Map<String, EndpointValue> values(SubjectRecords s) {
        Map<String, EndpointValue> out = new LinkedHashMap<>();
        if (available.responses()) {
            Responses responses = new Responses(s, rules);
            out.put(EndpointName.PFS, responses.progressionFree(available.randomised() && !Double.isNaN(s.randomisedDay())
                    ? s.randomisedDay() : infusion(s)));
            out.put(EndpointName.PFS_FROM_INFUSION, responses.progressionFree(infusion(s)));
            out.put(EndpointName.DOR, responses.duration());
            out.put(EndpointName.ORR, responses.overall());
            if (available.residuals()) {
                out.put(EndpointName.MRD_NEGATIVE_CR, responses.completeWithoutResidual());
            }
        }
        if (available.events()) {
            Toxicities toxicities = new Toxicities(s, rules);
            if (available.medication()) {
                out.put(EndpointName.CRS_TREATED_TOCILIZUMAB, toxicities.treated(List.of("tocilizumab", "siltuximab")));
                out.put(EndpointName.CRS_TREATED_STEROID, toxicities.treated(List.of("corticosteroid")));
            }
            out.put(EndpointName.CRS, toxicities.syndrome(1));
            out.put(EndpointName.CRS_GRADE_3, toxicities.syndrome(3));
            out.put(EndpointName.NEUROTOXICITY_GRADE_2, toxicities.neurotoxicity(2));
        }
        if (available.counts()) {
            out.put(EndpointName.CYTOPENIA_NO_RECOVERY, new BloodCounts(s, rules.cytopenia()).withoutRecovery());
        }
        return out;
    }

    private static double infusion(SubjectRecords s) {
        return s.infused() ? 0 : Double.NaN;
    }

    private static String grading(List<SubjectRecords> subjects, List<String> terms) {
        Set<String> systems = subjects.stream().flatMap(s -> s.events().stream()).filter(e -> e.isOneOf(terms))
                .map(SubjectRecords.AdverseEvent::grading).filter(g -> !g.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        return String.join(", ", systems);
    }
}
