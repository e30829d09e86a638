package org.kinetrail.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Table;
import org.kinetrail.simulation.History.Assessment;
import org.kinetrail.simulation.History.Residual;

/** ADTTE and ADRS as a sponsor derives them from the same assessments, deaths and results that RS, DM and DS hold. */
final class OutcomeAnalysis {

    private static final List<String> RANKING = List.of("CR", "VGPR", "PR", "MR", "SD", "PD");
    private static final int PARTIAL = 2;

    private OutcomeAnalysis() {
    }

    static Table timeToEvent(List<History> histories) {
        DataSet adtte = new DataSet("ADTTE", "Time-to-Event Analysis Dataset").text("STUDYID", "Study Identifier")
                .text("USUBJID", "Unique Subject Identifier").text("TRTA", "Actual Treatment").text("PARAM", "Parameter")
                .text("PARAMCD", "Parameter Code").number("AVAL", "Analysis Value").date("STARTDT", "Time-to-Event Origin Date for Subject")
                .date("ADT", "Analysis Date").number("CNSR", "Censor").text("EVNTDESC", "Event or Censoring Description")
                .text("CNSDTDSC", "Censor Date Description").text("SRCDOM", "Source Data").text("SRCVAR", "Source Variable");
        for (History h : histories) {
            VirtualSubject s = h.subject();
            LocalDate first = s.randomised() ? s.randomisation() : s.infusion();
            Ending ending = progression(h, first);
            row(adtte, h, "Progression-Free Survival (days)", "PFS", first, ending);
            LocalDate response = firstResponse(h);
            if (response != null) {
                row(adtte, h, "Duration of Response (days)", "DOR", response, ending);
            }
            boolean died = s.died();
            LocalDate last = died ? s.date(s.deathDay()) : s.date(s.lastDay());
            row(adtte, h, "Overall Survival (days)", "OS", first, new Ending(last, died, died ? "DEATH" : "ALIVE",
                    died ? "" : "LAST DATE KNOWN ALIVE", died ? "DM" : "ADSL", died ? "DTHDTC" : "LSTALVDT"));
        }
        return adtte.table();
    }

    private record Ending(LocalDate date, boolean event, String description, String censored, String domain, String variable) {
    }

    private static Ending progression(History h, LocalDate origin) {
        VirtualSubject s = h.subject();
        List<Assessment> seen = h.assessments();
        if (!seen.isEmpty() && seen.get(seen.size() - 1).response().equals("PD")) {
            return new Ending(s.date(seen.get(seen.size() - 1).day()), true, "DISEASE PROGRESSION", "", "RS", "RSDTC");
        }
        if (s.died()) {
            return new Ending(s.date(s.deathDay()), true, "DEATH", "", "DM", "DTHDTC");
        }
        if (seen.isEmpty()) {
            return new Ending(origin, false, "NO ADEQUATE ASSESSMENT", "DATE OF ORIGIN", "ADSL", "RANDDT");
        }
        return new Ending(s.date(seen.get(seen.size() - 1).day()), false, "NO EVENT", "LAST ADEQUATE ASSESSMENT", "RS", "RSDTC");
    }

    private static void row(DataSet adtte, History h, String param, String code, LocalDate start, Ending end) {
        VirtualSubject s = h.subject();
        adtte.row(s.studyId(), s.usubjid(), s.infused() ? SubjectDomains.PRODUCT : "", param, code,
                end.date().toEpochDay() - start.toEpochDay() + 1, start, end.date(), end.event() ? 0 : 1, end.description(), end.censored(),
                end.domain(), end.variable());
    }

    /** Best response, where minor response or better counts as far as the next assessment confirms it; without assessment NE. */
    private static String best(List<Assessment> seen) {
        int stable = RANKING.indexOf("SD");
        int best = RANKING.size();
        for (int i = 0; i < seen.size(); i++) {
            int rank = RANKING.indexOf(seen.get(i).response());
            if (rank < stable) {
                int next = i + 1 < seen.size() ? RANKING.indexOf(seen.get(i + 1).response()) : stable;
                rank = Math.min(stable, Math.max(rank, next));
            }
            best = Math.min(best, rank);
        }
        return best < RANKING.size() ? RANKING.get(best) : "NE";
    }

    private static boolean responder(History h) {
        int rank = RANKING.indexOf(best(h.assessments()));
        return rank >= 0 && rank <= PARTIAL;
    }

    private static LocalDate firstResponse(History h) {
        if (!responder(h)) {
            return null;
        }
        return h.assessments().stream().filter(a -> RANKING.indexOf(a.response()) <= PARTIAL).findFirst()
                .map(a -> h.subject().date(a.day())).orElseThrow();
    }

    /** Negative within three months before complete response, or later until progression. */
    private static boolean negativeInCompleteResponse(History h) {
        if (!best(h.assessments()).equals("CR")) {
            return false;
        }
        double complete = h.assessments().stream().filter(a -> a.response().equals("CR")).findFirst().orElseThrow().day();
        return h.residuals().stream().filter(Residual::negative).anyMatch(r -> r.day() >= complete - 3 * Efficacy.MONTH);
    }

    static Table response(List<History> histories) {
        DataSet adrs = new DataSet("ADRS", "Response Analysis Dataset").text("STUDYID", "Study Identifier")
                .text("USUBJID", "Unique Subject Identifier").text("TRTA", "Actual Treatment").text("PARAM", "Parameter")
                .text("PARAMCD", "Parameter Code").number("AVAL", "Analysis Value").text("AVALC", "Analysis Value (C)")
                .date("ADT", "Analysis Date").number("ADY", "Analysis Relative Day").text("ANL01FL", "Analysis Flag 01");
        for (History h : histories) {
            VirtualSubject s = h.subject();
            for (Assessment a : h.assessments()) {
                LocalDate date = s.date(a.day());
                row(adrs, h, "Overall Response by Independent Assessor", "OVRLRESP", (double) RANKING.indexOf(a.response()) + 1,
                        a.response(),
                        date);
            }
            String best = best(h.assessments());
            row(adrs, h, "Confirmed Best Overall Response", "BOR", best.equals("NE") ? 7.0 : RANKING.indexOf(best) + 1.0, best, null);
            yesNo(adrs, h, "Overall Response (PR or Better)", "ORR", responder(h), firstResponse(h));
            yesNo(adrs, h, "Complete Response", "CR", best.equals("CR"), null);
            yesNo(adrs, h, "MRD-Negative Complete Response", "MRDCR", negativeInCompleteResponse(h), null);
        }
        return adrs.table();
    }

    private static void yesNo(DataSet adrs, History h, String param, String code, boolean yes, LocalDate date) {
        row(adrs, h, param, code, yes ? 1.0 : 0.0, Baseline.yes(yes), date);
    }

    private static void row(DataSet adrs, History h, String param, String code, double value, String text, LocalDate date) {
        VirtualSubject s = h.subject();
        adrs.row(s.studyId(), s.usubjid(), s.infused() ? SubjectDomains.PRODUCT : "", param, code, value, text, date,
                date == null ? null : s.studyDay(date), "Y");
    }

    /** The tables in the order they are written. */
    static List<Table> of(List<History> histories) {
        List<Table> tables = new ArrayList<>();
        tables.add(SubjectAnalysis.of(histories));
        tables.add(timeToEvent(histories));
        tables.add(response(histories));
        tables.add(EventDomains.analysis(histories));
        return tables;
    }
}
