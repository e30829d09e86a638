package org.kinetrail.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinetrail.simulation.History.Event;
import org.kinetrail.simulation.Outcome.Toxicity;

/** Adverse events: those of special interest with a record for each grade, and the usual others. */
final class EventHistory {

    static final String CRS = "CYTOKINE RELEASE SYNDROME";
    static final String NEUROTOXICITY = "NEUROTOXICITY";
    private static final String BLOOD = "Blood and lymphatic system disorders";
    private static final String NERVOUS = "Nervous system disorders";

    private EventHistory() {
    }

    static List<Event> of(VirtualSubject s, Draws draws) {
        if (!s.infused()) {
            return List.of();
        }
        List<Event> all = new ArrayList<>();
        all.add(new Event("Nausea", "Gastrointestinal disorders", "", 1, -4.2, -2));
        graded(all, draws, "Cytokine release syndrome", "Immune system disorders", CRS, s.outcome().crs());
        graded(all, draws, "Immune effector cell-associated neurotoxicity syndrome", NERVOUS, NEUROTOXICITY, s.outcome().neurotoxicity());
        other(all, draws, "Neutropenia", BLOOD, 0.85, 4);
        other(all, draws, "Anaemia", BLOOD, 0.6, 3);
        other(all, draws, "Thrombocytopenia", BLOOD, 0.55, 4);
        other(all, draws, "Hypogammaglobulinaemia", "Immune system disorders", 0.3, 2);
        other(all, draws, "Headache", NERVOUS, 0.2, 2);
        other(all, draws, "Pneumonia", "Infections and infestations", 0.15, 4);
        double last = s.lastDay();
        return all.stream().filter(e -> e.start() < last).sorted(Comparator.comparingDouble(Event::start)).toList();
    }

    /** Two records where the grade rose: the first grade until the worst one begins. */
    private static void graded(List<Event> all, Draws draws, String term, String organ, String query, Toxicity toxicity) {
        double share = draws.uniform(0.2, 0.6);
        if (!toxicity.present()) {
            return;
        }
        if (toxicity.grade() >= 3 && toxicity.end() - toxicity.start() > 3) {
            double rise = toxicity.start() + share * (toxicity.end() - toxicity.start());
            all.add(new Event(term, organ, query, toxicity.grade() - 2, toxicity.start(), rise));
            all.add(new Event(term, organ, query, toxicity.grade(), rise, toxicity.end()));
        } else {
            all.add(new Event(term, organ, query, toxicity.grade(), toxicity.start(), toxicity.end()));
        }
    }

    private static void other(List<Event> all, Draws draws, String term, String organ, double share, int worst) {
        double start = draws.uniform(1, 60);
        double length = draws.logNormal(10, 0.7, 1, 120);
        int grade = 1 + (int) (worst * draws.uniform());
        if (draws.chance(share)) {
            all.add(new Event(term, organ, "", grade, start, start + length));
        }
    }
}
