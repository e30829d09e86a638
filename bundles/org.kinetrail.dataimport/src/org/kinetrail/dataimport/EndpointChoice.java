package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointName;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.EndpointValue.Binary;
import org.kinetrail.data.EndpointValue.NotEvaluable;
import org.kinetrail.data.EndpointValue.TimeToEvent;
import org.kinetrail.data.Severity;
import org.kinetrail.dataimport.GivenEndpoints.Given;
import org.kinetrail.dataimport.endpoint.DerivedEndpoints;
import org.kinetrail.dataimport.endpoint.EndpointCatalogue;

/** Which value counts: ADaM's where it holds the endpoint, the derived one elsewhere; where both exist and differ, a finding says so. */
final class EndpointChoice {

    private final Map<String, Anchor> anchors;
    private final GivenEndpoints given;
    private final DerivedEndpoints derived;
    private final Set<String> randomisedStudies = new TreeSet<>();
    private final Map<String, EndpointDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Map<String, EndpointValue>> values = new LinkedHashMap<>();

    EndpointChoice(Map<String, Anchor> anchors, GivenEndpoints given, DerivedEndpoints derived) {
        this.anchors = anchors;
        this.given = given;
        this.derived = derived;
        anchors.values().stream().filter(a -> a.randomised().known()).forEach(a -> randomisedStudies.add(a.study()));
        EndpointCatalogue.names().forEach(this::choose);
        boolean mixed = !randomisedStudies.isEmpty() && anchors.values().stream().anyMatch(a -> !randomisedStudies.contains(a.study()));
        if (mixed && definitions.containsKey(EndpointName.PFS) && definitions.containsKey(EndpointName.PFS_FROM_INFUSION)) {
            commonClock();
        }
    }

    /** Studies with and without randomisation have one clock in common: infusion. */
    private void commonClock() {
        EndpointDefinition d = definitions.get(EndpointName.PFS_FROM_INFUSION);
        definitions.put(EndpointName.PFS, new EndpointDefinition(d.id(), EndpointName.PFS, d.label(), d.kind(), d.origin(), d.population(),
                d.window(), d.notEvaluable(), d.censoring(), d.grading(), d.sourceRecords()));
        values.values().forEach(own -> own.computeIfPresent(EndpointName.PFS, (k, v) -> own.get(EndpointName.PFS_FROM_INFUSION)));
    }

    List<EndpointDefinition> definitions() {
        return List.copyOf(definitions.values());
    }

    Map<String, EndpointValue> values(String subject) {
        return values.getOrDefault(subject, Map.of());
    }

    private void choose(String name) {
        Map<String, Given> own = given.values(name);
        if (!own.isEmpty()) {
            given.definitions().stream().filter(d -> d.name().equals(name)).forEach(d -> definitions.put(name, d));
            for (String subject : anchors.keySet()) {
                Given g = own.get(subject);
                put(subject, name, g != null ? g.value() : absent(subject, name));
                if (g != null) {
                    compare(subject, name, g);
                }
            }
        } else if (name.equals(EndpointName.PFS_FROM_INFUSION) && !given.values(EndpointName.PFS).isEmpty()) {
            moved();
        } else if (derived.definition(name).isPresent()) {
            definitions.put(name, derived.definition(name).get());
            anchors.keySet().forEach(s -> derived.value(s, name).ifPresent(v -> put(s, name, v)));
        }
    }

    private void put(String subject, String name, EndpointValue value) {
        values.computeIfAbsent(subject, k -> new LinkedHashMap<>()).put(name, value);
    }

    private static NotEvaluable absent(String subject, String name) {
        return name.equals(EndpointName.DOR) ? new NotEvaluable("no-response", "duration is defined for responders only", List.of())
                : new NotEvaluable("not-in-adam", "no row in the analysis data set", List.of());
    }

    /** Progression-free survival of ADTTE with its clock started at infusion. */
    private void moved() {
        EndpointDefinition pfs = definitions.get(EndpointName.PFS);
        definitions.put(EndpointName.PFS_FROM_INFUSION, new EndpointDefinition("pfs.adam.from-infusion", EndpointName.PFS_FROM_INFUSION,
                "Progression-free survival from infusion", pfs.kind(), "infusion", "infused subjects", pfs.window(),
                "never infused; event or censoring before infusion", pfs.censoring(), "", pfs.sourceRecords() + " with the infusion date"));
        given.values(EndpointName.PFS).forEach((subject, g) -> {
            Anchor anchor = anchors.get(subject);
            EndpointValue moved = g.value();
            if (!anchor.infused() || !anchor.infusion().known()) {
                moved = new NotEvaluable("not-infused", "never infused", g.value().sources());
            } else if (g.value() instanceof TimeToEvent t && randomisedStudies.contains(anchor.study())) {
                double days = t.days() + anchor.day(anchor.randomised());
                moved = days >= 1 ? new TimeToEvent(days, t.event(), t.sources())
                        : new NotEvaluable(Double.isNaN(days) ? "no-origin" : "event-before-infusion", Double.isNaN(days)
                                ? "the date of randomisation is missing" : "the event or censoring comes before the infusion", t.sources());
            }
            put(subject, EndpointName.PFS_FROM_INFUSION, moved);
        });
    }

    private void compare(String subject, String name, Given g) {
        EndpointValue other = derived.value(subject, name).orElse(null);
        String difference = difference(g.value(), other);
        if (!difference.isEmpty()) {
            g.table().finding(g.row(), Role.PARAMETER, "endpoint.differs-from-records", Severity.WARNING, subject, name
                    + " of the analysis data set "
                    + difference + "; the analysis data set is used",
                            "Look at the records of this subject; the sponsor's rule may differ from "
                            + derived.definition(name).map(EndpointDefinition::id).orElse("ours") + ".");
        }
    }

    private static String difference(EndpointValue adam, EndpointValue records) {
        if (adam instanceof TimeToEvent a && records instanceof TimeToEvent r) {
            List<String> parts = new ArrayList<>();
            if (a.event() != r.event()) {
                parts.add(r.event() ? "is censored, the records show an event" : "is an event, the records show none");
            }
            if (Math.abs(a.days() - r.days()) > 0.5) {
                parts.add("is " + InputTable.shortest(a.days()) + " d, from the records " + InputTable.shortest(r.days()) + " d");
            }
            return String.join(", and ", parts);
        }
        if (adam instanceof Binary a && records instanceof Binary r && a.yes() != r.yes()) {
            return a.yes() ? "says yes, the records no" : "says no, the records yes";
        }
        if (adam instanceof Binary a && records instanceof NotEvaluable r && !r.reason().equals("not-infused")) {
            return "says " + (a.yes() ? "yes" : "no") + ", the records cannot tell: " + r.words();
        }
        return "";
    }
}
