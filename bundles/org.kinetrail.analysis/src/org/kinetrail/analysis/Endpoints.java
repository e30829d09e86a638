package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointName;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/** Endpoints of a population as rows of an analysis, on the clock the plan asks for. */
final class Endpoints {

    /**
     * A time-to-event row.
     *
     * @param subject position in the population
     * @param entry   days from the origin at which observation starts, 0 unless entered late
     * @param days    days from the origin to event or censoring
     * @param event   whether the event happened
     * @param day     the same time on the infusion axis
     */
    record Time(int subject, double entry, double days, boolean event, double day) {
    }

    /**
     * A yes-or-no row.
     *
     * @param subject position in the population
     * @param yes     the answer
     * @param onset   day after infusion of the first qualifying record; NaN when unknown
     */
    record Answer(int subject, boolean yes, double onset) {
    }

    /**
     * Rows of one time-to-event endpoint.
     *
     * @param outcome    how it ended
     * @param definition definition in the data; null when there is none
     * @param origin     origin as used, in words
     * @param rows       subjects that can be analysed
     * @param left       subjects that cannot, with the reason in words
     */
    record Times(Outcome outcome, EndpointDefinition definition, String origin, List<Time> rows, List<String> left) {
    }

    /** Rows of one yes-or-no endpoint. */
    record Answers(Outcome outcome, EndpointDefinition definition, List<Answer> rows, List<String> left) {
    }

    private final StudyData data;
    private final List<Subject> subjects;
    private final Notes notes;

    Endpoints(StudyData data, List<Subject> subjects, Notes notes) {
        this.data = data;
        this.subjects = subjects;
        this.notes = notes;
    }

    Answers answers(String endpoint) {
        EndpointDefinition definition = definition(endpoint);
        if (definition == null) {
            return new Answers(absent(endpoint), null, List.of(), List.of());
        }
        List<Answer> rows = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            EndpointValue value = subjects.get(i).endpoints().get(definition.name());
            if (value instanceof EndpointValue.Binary b) {
                rows.add(new Answer(i, b.yes(), b.onsetDay()));
            } else if (value instanceof EndpointValue.NotEvaluable no) {
                left.add(subjects.get(i).id() + ": " + no.words());
            } else {
                left.add(subjects.get(i).id() + ": no record of " + endpoint);
            }
        }
        return new Answers(rows.isEmpty() ? none(endpoint) : Outcome.DONE, definition, rows, left);
    }

    Times times(AnalysisPlan.TimeToEvent plan) {
        String name = plan.endpoint();
        EndpointDefinition definition = definition(name);
        if (definition == null && EndpointName.PFS.equals(name)) {
            definition = definition(EndpointName.PFS_FROM_INFUSION);
        }
        if (definition == null) {
            return new Times(absent(name), null, "", List.of(), List.of());
        }
        boolean randomised = "randomisation".equals(definition.origin());
        if (randomised && "as-defined".equals(plan.origin())) {
            String words = name + " counts from randomisation, but exposure exists only in subjects who lived to the infusion without an"
                    + " event. Move the origin to the infusion or let the subjects enter late.";
            notes.refuse(name, "time-to-event analysis", "randomisation-origin", words);
            return new Times(new Outcome("refused", "randomisation-origin", words), definition, "randomisation", List.of(), List.of());
        }
        List<Time> rows = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            EndpointValue value = subjects.get(i).endpoints().get(definition.name());
            if (value instanceof EndpointValue.TimeToEvent t) {
                row(i, t, definition, plan, rows, left);
            } else if (value instanceof EndpointValue.NotEvaluable no) {
                left.add(subjects.get(i).id() + ": " + no.words());
            } else {
                left.add(subjects.get(i).id() + ": no record of " + name);
            }
        }
        return new Times(rows.isEmpty() ? none(name) : Outcome.DONE, definition, origin(definition, plan, randomised), rows, left);
    }

    /** Day of first response on the infusion axis; NaN when none is known. */
    double responseDay(Subject subject) {
        return subject.endpoints().get(EndpointName.ORR) instanceof EndpointValue.Binary b && b.yes() ? b.onsetDay() : Double.NaN;
    }

    private void row(int index, EndpointValue.TimeToEvent t, EndpointDefinition definition, AnalysisPlan.TimeToEvent plan,
            List<Time> rows, List<String> left) {
        Subject subject = subjects.get(index);
        double shift = switch (definition.origin()) {
            case "randomisation" -> subject.randomisationDay();
            case "response" -> responseDay(subject);
            default -> 0;
        };
        if ("randomisation".equals(definition.origin())) {
            if (Double.isNaN(shift)) {
                left.add(subject.id() + ": the day of randomisation is unknown, so the origin cannot be moved");
            } else if (!(t.days() + shift > 0)) {
                left.add(subject.id() + ": the time ends at or before the infusion");
            } else if ("entered-late".equals(plan.origin())) {
                rows.add(new Time(index, Math.max(0, -shift), t.days(), t.event(), t.days() + shift));
            } else {
                rows.add(new Time(index, 0, t.days() + shift, t.event(), t.days() + shift));
            }
        } else if (t.days() < 0) {
            left.add(subject.id() + ": the time is negative");
        } else {
            rows.add(new Time(index, 0, t.days(), t.event(), t.days() + shift));
        }
    }

    private static String origin(EndpointDefinition definition, AnalysisPlan.TimeToEvent plan, boolean randomised) {
        if (!randomised) {
            return "response".equals(definition.origin()) ? "first response" : "start of infusion";
        }
        return "entered-late".equals(plan.origin()) ? "randomisation, with entry at the infusion"
                : "start of infusion (moved from randomisation)";
    }

    private EndpointDefinition definition(String name) {
        return data.endpoints().stream().filter(d -> d.name().equals(name)).findFirst().orElse(null);
    }

    private static Outcome absent(String name) {
        return new Outcome("skipped", "endpoint-not-in-data", "The data hold no endpoint named " + name + ".");
    }

    private static Outcome none(String name) {
        return new Outcome("not-estimable", "no-evaluable-subjects", "No subject of the population can be evaluated for " + name + ".");
    }
}
