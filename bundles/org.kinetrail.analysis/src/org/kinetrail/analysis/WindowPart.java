package org.kinetrail.analysis;

import java.util.List;
import java.util.Set;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Guard;
import org.kinetrail.analysis.results.WindowOverlap;
import org.kinetrail.data.Intervention;
import org.kinetrail.data.Subject;

/** Counts what happened before the exposure metric was complete. */
final class WindowPart {

    /** Label of a result whose exposure was partly measured after the event. */
    static final String LABEL = "association, exposure partly after the event";

    private static final Set<String> RESCUE = Set.of("tocilizumab", "siltuximab", "corticosteroid");

    /** An event's day on the infusion axis, NaN when unknown, and the day the subject's window ends. */
    record Happening(double day, double windowEnd, boolean event, Subject subject) {
    }

    private WindowPart() {
    }

    static WindowOverlap overlap(String endpoint, AnalysisPlan.Metric metric, List<Happening> happenings, AnalysisPlan plan, Notes notes) {
        int events = 0;
        int inside = 0;
        int unknown = 0;
        int rescued = 0;
        for (Happening h : happenings) {
            if (h.event()) {
                events++;
                unknown += Double.isNaN(h.day()) ? 1 : 0;
                inside += Double.isNaN(h.day()) || h.day() < h.windowEnd() ? 1 : 0;
            }
            rescued += h.subject().interventions().stream().anyMatch(i -> rescue(i, h.windowEnd())) ? 1 : 0;
        }
        double share = events == 0 ? Double.NaN : (double) inside / events;
        boolean tripped = share > plan.timing().overlapShare();
        String words = Words.share(inside, events) + " events of " + endpoint + " fell before the window of " + metric.label() + " ("
                + window(metric) + ") ended" + (unknown > 0 ? ", " + unknown + " of them with an unknown day" : "") + "; "
                + Words.share(rescued, happenings.size()) + " subjects received tocilizumab, siltuximab or a corticosteroid in it."
                + (tripped ? " The result describes an association with an exposure that was partly measured after the event." : "");
        notes.guard(new Guard("guard.window-overlap", endpoint, tripped, tripped ? LABEL : "", words, share,
                plan.timing().overlapShare()));
        return new WindowOverlap(metric.id(), window(metric), events, inside, unknown, share, rescued, happenings.size(),
                tripped ? LABEL : "", words);
    }

    static String window(AnalysisPlan.Metric metric) {
        return "subject-tmax".equals(metric.window()) ? "to the subject's Tmax" : "0 to " + Words.number(metric.windowDays()) + " d";
    }

    private static boolean rescue(Intervention i, double windowEnd) {
        return RESCUE.contains(i.type()) && i.startDay() < windowEnd && !(i.endDay() < 0);
    }
}
