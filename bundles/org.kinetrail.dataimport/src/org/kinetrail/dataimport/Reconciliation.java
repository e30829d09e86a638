package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/**
 * Endpoints of the data against values typed in from a study report. A typed value agrees when ours rounds to it at the digits it was typed
 * with.
 *
 * @param rows one entry for each typed value
 */
public record Reconciliation(List<Row> rows) {

    public Reconciliation {
        rows = List.copyOf(rows);
    }

    /** What is compared; the id is the frozen spelling in files. */
    public enum Statistic {
        /** Evaluable subjects. */
        N("n"),
        /** Events of a time to event. */
        EVENTS("events"),
        /** Subjects with yes. */
        YES("yes"),
        /** Percent of evaluable subjects with yes. */
        PERCENT("percent"),
        /** Median time in months of 30.4375 d. */
        MEDIAN("median");

        private final String id;

        Statistic(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /**
     * A value of the study report.
     *
     * @param endpoint  endpoint name
     * @param statistic what it is
     * @param value     as printed there, for example {@code 13.8}
     * @param reference where it stands, for example {@code CSR table 14.2.1.1}
     */
    public record Typed(String endpoint, Statistic statistic, String value, String reference) {
    }

    /** A typed value beside ours; {@code ours} is NaN when the data hold no such endpoint. */
    public record Row(Typed typed, String definitionId, double ours, double theirs, boolean agrees) {
    }

    /**
     * Compares.
     *
     * @param among      subjects compared, for example the infused ones
     * @param medianDays median of a time to event by endpoint name, from the analysis
     */
    public static Reconciliation of(StudyData data, List<Typed> typed, Predicate<Subject> among, ToDoubleFunction<String> medianDays) {
        List<Row> rows = new ArrayList<>();
        for (Typed t : typed) {
            double theirs = InputTable.parsed(t.value().trim()).orElseThrow(() -> new Refusal("The value \"" + t.value() + "\" of "
                    + t.endpoint() + " " + t.statistic().id() + " (" + t.reference()
                            + ") is no number; type it as printed in the report."));
            Optional<EndpointDefinition> definition = data.endpoints().stream().filter(d -> d.name().equals(t.endpoint())).findFirst();
            double ours = definition.isEmpty() ? Double.NaN : value(data, t, among, medianDays);
            int digits = t.value().contains(".") ? t.value().trim().length() - t.value().trim().indexOf('.') - 1 : 0;
            double half = 0.5;
            for (int i = 0; i < digits; i++) {
                half /= 10;
            }
            boolean agrees = Math.abs(ours - theirs) <= half * (1 + 1e-9);
            rows.add(new Row(t, definition.map(EndpointDefinition::id).orElse(""), ours, theirs, agrees));
        }
        return new Reconciliation(rows);
    }

    private static double value(StudyData data, Typed typed, Predicate<Subject> among, ToDoubleFunction<String> medianDays) {
        int n = 0;
        int yes = 0;
        for (Subject s : data.subjects()) {
            EndpointValue value = among.test(s) ? s.endpoints().get(typed.endpoint()) : null;
            if (value instanceof EndpointValue.TimeToEvent t) {
                n++;
                yes += t.event() ? 1 : 0;
            } else if (value instanceof EndpointValue.Binary b) {
                n++;
                yes += b.yes() ? 1 : 0;
            }
        }
        return switch (typed.statistic()) {
            case N -> n;
            case EVENTS, YES -> yes;
            case PERCENT -> n == 0 ? Double.NaN : 100.0 * yes / n;
            case MEDIAN -> medianDays.applyAsDouble(typed.endpoint()) / 30.4375;
        };
    }
}
