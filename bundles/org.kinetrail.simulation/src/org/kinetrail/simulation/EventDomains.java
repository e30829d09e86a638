package org.kinetrail.simulation;

import java.time.LocalDate;
import java.util.List;
import org.kinetrail.data.Table;
import org.kinetrail.simulation.History.Event;
import org.kinetrail.simulation.History.Treatment;

/** CM, AE and ADAE: medication and adverse events, each with its dates. */
final class EventDomains {

    private EventDomains() {
    }

    static List<Table> of(List<History> histories) {
        return List.of(medication(histories), events(histories));
    }

    private static LocalDate end(VirtualSubject s, double day) {
        return Double.isNaN(day) || day > s.lastDay() ? null : s.date(day);
    }

    private static Table medication(List<History> histories) {
        DataSet cm = new DataSet("CM", "Concomitant/Prior Medications").text("STUDYID", "Study Identifier")
                .text("DOMAIN", "Domain Abbreviation").text("USUBJID", "Unique Subject Identifier").number("CMSEQ", "Sequence Number")
                .text("CMTRT", "Reported Name of Drug, Med, or Therapy").text("CMDECOD", "Standardized Medication Name")
                .text("CMCLAS", "Medication Class").text("CMINDC", "Indication").number("CMDOSE", "Dose per Administration")
                .text("CMDOSU", "Dose Units").text("CMROUTE", "Route of Administration").text("CMSTDTC", "Start Date/Time of Medication")
                .text("CMENDTC", "End Date/Time of Medication").number("CMSTDY", "Study Day of Start of Medication")
                .number("CMENDY", "Study Day of End of Medication").text("CMENRTPT", "End Relative to Reference Time Point");
        for (History h : histories) {
            VirtualSubject s = h.subject();
            int seq = 0;
            for (Treatment t : h.treatments()) {
                LocalDate start = s.date(t.start());
                LocalDate end = end(s, t.end());
                cm.row(s.studyId(), "CM", s.usubjid(), ++seq, t.drug(), t.drug(), t.group(), t.indication(), Double.parseDouble(t.dose()),
                        t.unit(), t.route(), start.toString(), end, s.studyDay(start), end == null ? null : s.studyDay(end),
                        end == null ? "ONGOING" : "");
            }
        }
        return cm.table();
    }

    private static Table events(List<History> histories) {
        DataSet ae = new DataSet("AE", "Adverse Events").text("STUDYID", "Study Identifier").text("DOMAIN", "Domain Abbreviation")
                .text("USUBJID", "Unique Subject Identifier").number("AESEQ", "Sequence Number")
                .text("AETERM", "Reported Term for the Adverse Event").text("AEDECOD", "Dictionary-Derived Term")
                .text("AEBODSYS", "Body System or Organ Class").text("AECAT", "Category for Adverse Event")
                .text("AESER", "Serious Event").text("AEREL", "Causality").text("AETOXGR", "Standard Toxicity Grade")
                .text("AESTDTC", "Start Date/Time of Adverse Event").text("AEENDTC", "End Date/Time of Adverse Event")
                .number("AESTDY", "Study Day of Start of Adverse Event").number("AEENDY", "Study Day of End of Adverse Event");
        for (History h : histories) {
            VirtualSubject s = h.subject();
            int seq = 0;
            for (Event e : h.events()) {
                LocalDate start = s.date(e.start());
                LocalDate end = end(s, e.end());
                ae.row(s.studyId(), "AE", s.usubjid(), ++seq, e.term().toUpperCase(java.util.Locale.ROOT), e.term(), e.organ(), e.query(),
                        e.grade() >= 3 && !e.query().isEmpty() ? "Y" : "N", e.query().isEmpty() ? "NOT RELATED" : "RELATED",
                        String.valueOf(e.grade()), start.toString(), end, s.studyDay(start), end == null ? null : s.studyDay(end));
            }
        }
        return ae.table();
    }

    static Table analysis(List<History> histories) {
        DataSet adae = new DataSet("ADAE", "Adverse Event Analysis Dataset").text("STUDYID", "Study Identifier")
                .text("USUBJID", "Unique Subject Identifier").number("AESEQ", "Sequence Number").text("TRTA", "Actual Treatment")
                .date("TRTSDT", "Date of First Exposure to Treatment").text("AEDECOD", "Dictionary-Derived Term")
                .text("AEBODSYS", "Body System or Organ Class").date("ASTDT", "Analysis Start Date").date("AENDT", "Analysis End Date")
                .number("ASTDY", "Analysis Start Relative Day").number("AENDY", "Analysis End Relative Day")
                .text("TRTEMFL", "Treatment Emergent Analysis Flag").text("AETOXGR", "Standard Toxicity Grade")
                .number("ATOXGRN", "Analysis Toxicity Grade (N)").text("ATOXSYS", "Analysis Toxicity Grading System")
                .text("CQ01NAM", "Customized Query 01 Name").text("CQ02NAM", "Customized Query 02 Name");
        for (History h : histories) {
            VirtualSubject s = h.subject();
            int seq = 0;
            for (Event e : h.events()) {
                LocalDate start = s.date(e.start());
                LocalDate end = end(s, e.end());
                boolean crs = e.query().equals(EventHistory.CRS);
                adae.row(s.studyId(), s.usubjid(), ++seq, SubjectDomains.PRODUCT, s.infusion(), e.term(), e.organ(), start, end,
                        s.studyDay(start), end == null ? null : s.studyDay(end), e.start() >= 0 ? "Y" : "", String.valueOf(e.grade()),
                        e.grade(), crs ? "LEE 2014" : "CTCAE 5.0", crs ? EventHistory.CRS : "",
                        e.query().equals(EventHistory.NEUROTOXICITY) ? EventHistory.NEUROTOXICITY : "");
            }
        }
        return adae.table();
    }
}
