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

    /** Label where too many events have no known day. */
    static final String UNCLEAR = "association, order of exposure and event partly unknown";

    /** Label where rescue treatments fell into the window. */
    static final String RESCUED = "association, exposure partly after rescue treatment";

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
                inside += h.day() < h.windowEnd() ? 1 : 0;
            }
            rescued += h.subject().interventions().stream().anyMatch(i -> rescue(i, h.windowEnd())) ? 1 : 0;
        }
        int known = events - unknown;
        double share = known == 0 ? Double.NaN : (double) inside / known;
        boolean partly = share > plan.timing().overlapShare();
        boolean unclear = !partly && unknown > plan.timing().overlapShare() * events;
        boolean treated = rescued > plan.timing().overlapShare() * happenings.size();
        String label = partly ? LABEL : unclear ? UNCLEAR : treated ? RESCUED : "";
        String words = words(endpoint, metric, new int[] {inside, known, unknown, rescued, happenings.size()}, label);
        notes.guard(new Guard("guard.window-overlap", endpoint, partly || unclear, partly || unclear ? label : "", words, share,
                plan.timing().overlapShare()));
        double treatedShare = happenings.isEmpty() ? Double.NaN : (double) rescued / happenings.size();
        notes.guard(new Guard("guard.rescue-in-window", endpoint, treated, treated ? RESCUED : "", Words.share(rescued, happenings.size())
                + " subjects of the analysis of " + endpoint + " received tocilizumab, siltuximab or a corticosteroid before the window of "
                + metric.label() + " ended" + (treated ? "; exposure measured after the treatment may reflect it, and the set with"
                        + " post-infusion covariates stands beside." : "."), treatedShare, plan.timing().overlapShare()));
        return new WindowOverlap(metric.id(), window(metric), events, inside, unknown, share, rescued, happenings.size(), label, words);
    }

    private static String words(String endpoint, AnalysisPlan.Metric metric, int[] counts, String label) {
        String of = counts[2] == 0 ? " events of " + endpoint : " events of " + endpoint + " with a known day";
        String words = (counts[1] == 0 && counts[2] > 0 ? "No event of " + endpoint + " has a known day, so none can be placed against the"
                + " window of " + metric.label() + " (" + window(metric) + ")"
                : Words.share(counts[0], counts[1]) + of + " fell before the window of " + metric.label() + " (" + window(metric)
                        + ") ended" + (counts[2] > 0 ? "; the day of " + Words.count(counts[2], "further event") + " is unknown" : ""))
                + "; " + Words.share(counts[3], counts[4]) + " subjects received tocilizumab, siltuximab or a corticosteroid in it.";
        return switch (label) {
            case LABEL -> words + " The result describes an association with an exposure that was partly measured after the event.";
            case RESCUED -> words + " Exposure was partly measured after these treatments.";
            case UNCLEAR -> words + " Whether exposure was measured before the event cannot be judged for all.";
            default -> words;
        };
    }

    static String window(AnalysisPlan.Metric metric) {
        return "subject-tmax".equals(metric.window()) ? "to the subject's Tmax" : "0 to " + Words.number(metric.windowDays()) + " d";
    }

    private static boolean rescue(Intervention i, double windowEnd) {
        return RESCUE.contains(i.type()) && i.startDay() < windowEnd && !(i.endDay() < 0);
    }
}
