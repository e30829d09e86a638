package org.kinetrail.dataimport.endpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.EndpointValue.Binary;
import org.kinetrail.data.EndpointValue.NotEvaluable;
import org.kinetrail.data.EndpointValue.TimeToEvent;
import org.kinetrail.data.Source;
import org.kinetrail.dataimport.endpoint.SubjectRecords.Assessment;
import org.kinetrail.dataimport.endpoint.SubjectRecords.Residual;

/** Response, its duration, progression and residual disease of one subject from its assessments. */
final class Responses {

    /** From best to worst; the order of the myeloma criteria, with the solid tumour codes among them. */
    private static final List<List<String>> RANKS = List.of(List.of("SCR"), List.of("CR"), List.of("VGPR"), List.of("PR"), List.of("MR"),
            List.of("SD", "NON-CR/NON-PD"), List.of("PD"));
    private static final int COMPLETE = 1;
    private static final int PARTIAL = 3;
    private static final int MINOR = 4;
    private static final int STABLE = 5;
    private static final int PROGRESSION = 6;
    private static final int UNKNOWN = -1;

    private final SubjectRecords records;
    private final EndpointRules rules;
    private final List<Assessment> seen = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();

    Responses(SubjectRecords records, EndpointRules rules) {
        this.records = records;
        this.rules = rules;
        records.assessments().stream().filter(a -> rank(a.response()) != UNKNOWN && !Double.isNaN(a.day()))
                .filter(a -> rules.evaluator().isEmpty() || rules.evaluator().equalsIgnoreCase(a.evaluator()))
                .sorted(Comparator.comparingDouble(Assessment::day)).forEach(a -> {
                    seen.add(a);
                    ranks.add(rank(a.response()));
                });
    }

    static int rank(String response) {
        String key = response.trim().toUpperCase(Locale.ROOT);
        for (int i = 0; i < RANKS.size(); i++) {
            if (RANKS.get(i).contains(key)) {
                return i;
            }
        }
        return UNKNOWN;
    }

    private int progression() {
        int at = ranks.indexOf(PROGRESSION);
        return at < 0 ? seen.size() : at;
    }

    /** Rank that an assessment before progression counts as. */
    private int counted(int at) {
        int rank = ranks.get(at);
        if (rank > MINOR || !rules.confirmed()) {
            return rank;
        }
        int next = at + 1 < seen.size() ? ranks.get(at + 1) : STABLE;
        return Math.min(STABLE, Math.max(rank, next));
    }

    /** First assessment that reaches a rank, as counted; -1 when none does. */
    private int first(int rank) {
        for (int i = 0; i < progression(); i++) {
            if (counted(i) <= rank) {
                return i;
            }
        }
        return -1;
    }

    EndpointValue overall() {
        if (!records.infused()) {
            return notInfused();
        }
        if (seen.isEmpty()) {
            return new NotEvaluable("no-response-assessment", "no response assessment after infusion", List.of());
        }
        int at = first(PARTIAL);
        return at < 0 ? new Binary(false, Double.NaN, sources()) : new Binary(true, seen.get(at).day(), sources());
    }

    EndpointValue completeWithoutResidual() {
        if (!records.infused()) {
            return notInfused();
        }
        if (seen.isEmpty()) {
            return new NotEvaluable("no-response-assessment", "no response assessment after infusion", List.of());
        }
        int at = first(COMPLETE);
        if (at < 0) {
            return new Binary(false, Double.NaN, sources());
        }
        double from = seen.get(at).day() - rules.mrdWindowDays();
        double until = progression() < seen.size() ? seen.get(progression()).day() : Double.POSITIVE_INFINITY;
        List<Residual> decided = records.residuals().stream().filter(r -> r.day() >= from && r.day() <= until)
                .filter(r -> rules.mrdSensitivity().isEmpty() || r.sensitivity().isEmpty()
                        || r.sensitivity().equals(rules.mrdSensitivity()))
                .filter(r -> r.result().equalsIgnoreCase("NEGATIVE") || r.result().equalsIgnoreCase("POSITIVE"))
                .sorted(Comparator.comparingDouble(Residual::day)).toList();
        List<Source> used = new ArrayList<>(List.of(seen.get(at).source()));
        decided.forEach(r -> used.add(r.source()));
        if (decided.isEmpty()) {
            return new NotEvaluable("no-residual-disease-result", "complete response without a result of residual disease in the window",
                    used);
        }
        return decided.stream().filter(r -> r.result().equalsIgnoreCase("NEGATIVE")).findFirst()
                .<EndpointValue>map(r -> new Binary(true, Math.max(r.day(), seen.get(at).day()), used))
                .orElseGet(() -> new Binary(false, Double.NaN, used));
    }

    EndpointValue progressionFree(double origin) {
        if (Double.isNaN(origin)) {
            return new NotEvaluable("no-origin", "the date the clock starts is missing", List.of());
        }
        return until(origin, origin);
    }

    EndpointValue duration() {
        int at = first(PARTIAL);
        if (at < 0) {
            return new NotEvaluable("no-response", "duration is defined for responders only", List.of());
        }
        return until(seen.get(at).day(), seen.get(at).day());
    }

    /** Days from origin to progression or death, whichever is first; else to the last assessment, else to {@code otherwise}. */
    private EndpointValue until(double origin, double otherwise) {
        int at = progression();
        double progressed = at < seen.size() ? seen.get(at).day() : Double.POSITIVE_INFINITY;
        double died = Double.isNaN(records.deathDay()) ? Double.POSITIVE_INFINITY : records.deathDay();
        if (progressed <= died && at < seen.size()) {
            return new TimeToEvent(progressed - origin + 1, true, List.of(seen.get(at).source()));
        }
        if (died < Double.POSITIVE_INFINITY) {
            return new TimeToEvent(died - origin + 1, true, List.of(records.deathSource()));
        }
        if (seen.isEmpty()) {
            return new TimeToEvent(otherwise - origin + 1, false, List.of());
        }
        Assessment last = seen.get(seen.size() - 1);
        return new TimeToEvent(Math.max(last.day(), origin) - origin + 1, false, List.of(last.source()));
    }

    private List<Source> sources() {
        return seen.stream().map(Assessment::source).toList();
    }

    private static NotEvaluable notInfused() {
        return new NotEvaluable("not-infused", "never infused", List.of());
    }
}
