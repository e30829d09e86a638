package org.kinetrail.simulation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Table;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.simulation.History.Assessment;
import org.kinetrail.simulation.History.Count;
import org.kinetrail.simulation.History.Residual;

/** PC, LB and RS: transgene, blood counts, response and residual disease. */
final class FindingDomains {

    private static final String COPIES = "copies/ug";
    private static final Map<String, String[]> LINES = Map.of(
            "NEUT", new String[] {"Neutrophils", "10^9/L", "2", "7.5"}, "PLAT", new String[] {"Platelets", "10^9/L", "150", "400"},
            "HGB", new String[] {"Hemoglobin", "g/L", "120", "170"}, "LYM", new String[] {"Lymphocytes", "10^9/L", "1", "4"});

    private FindingDomains() {
    }

    static List<Table> of(List<History> histories) {
        return List.of(concentrations(histories), laboratory(histories), response(histories));
    }

    private static String number(double value) {
        String text = ShortestForm.of(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static Table concentrations(List<History> histories) {
        DataSet pc = new DataSet("PC", "Pharmacokinetic Concentrations").text("STUDYID", "Study Identifier")
                .text("DOMAIN", "Domain Abbreviation").text("USUBJID", "Unique Subject Identifier").number("PCSEQ", "Sequence Number")
                .text("PCTESTCD", "Pharmacokinetic Test Short Name").text("PCTEST", "Pharmacokinetic Test Name")
                .text("PCORRES", "Result or Finding in Original Units").text("PCORRESU", "Original Units")
                .text("PCSTRESC", "Character Result/Finding in Std Format").number("PCSTRESN", "Numeric Result/Finding in Standard Units")
                .text("PCSTRESU", "Standard Units").text("PCSTAT", "Completion Status").text("PCREASND", "Reason Test Not Done")
                .text("PCSPEC", "Specimen Material Type").text("PCMETHOD", "Method of Test or Examination")
                .number("PCLLOQ", "Lower Limit of Quantitation").number("VISITNUM", "Visit Number").text("VISIT", "Visit Name")
                .text("PCDTC", "Date/Time of Specimen Collection").number("PCDY", "Study Day of Specimen Collection")
                .text("PCTPT", "Planned Time Point Name").number("PCTPTNUM", "Planned Time Point Number")
                .text("PCELTM", "Planned Elapsed Time from Time Point Ref").text("PCTPTREF", "Time Point Reference")
                .text("PCRFTDTC", "Date/Time of Reference Point");
        for (History h : histories) {
            int seq = 0;
            for (Specimen specimen : h.subject().specimens()) {
                concentration(pc, h.subject(), specimen, ++seq);
            }
        }
        return pc.table();
    }

    private static void concentration(DataSet pc, VirtualSubject s, Specimen specimen, int seq) {
        boolean lost = Double.isNaN(specimen.value());
        boolean below = specimen.value() < Specimen.LLOQ;
        String text = lost ? "" : !below ? number(specimen.value()) : specimen.value() < Specimen.LOD ? "BLQ" : "<50";
        LocalDateTime time = s.moment(specimen.day());
        boolean planned = specimen.planned();
        int nominal = planned ? (int) specimen.nominal() : 0;
        String collected = specimen.timed() ? SubjectDomains.moment(time) : time.toLocalDate().toString();
        String point = !planned ? "" : nominal == 0 ? "PREDOSE" : nominal + " D POST-INFUSION";
        pc.row(s.studyId(), "PC", s.usubjid(), seq, "CARTRANS", "CAR Transgene", text, lost ? "" : COPIES, text,
                lost || below ? null : specimen.value(), lost ? "" : COPIES, lost ? "NOT DONE" : "", lost ? "SAMPLE NOT COLLECTED" : "",
                "BLOOD", "QPCR", Specimen.LLOQ, planned ? nominal + 1 : 9999, planned ? "DAY " + (nominal + 1) : "UNSCHEDULED",
                lost ? "" : collected, lost ? null : s.studyDay(time.toLocalDate()), point, planned ? nominal : null,
                planned ? nominal == 0 ? "-PT1H" : "P" + nominal + "D" : "", "START OF INFUSION", SubjectDomains.moment(s.origin()));
    }

    private static Table laboratory(List<History> histories) {
        DataSet lb = new DataSet("LB", "Laboratory Test Results").text("STUDYID", "Study Identifier")
                .text("DOMAIN", "Domain Abbreviation").text("USUBJID", "Unique Subject Identifier").number("LBSEQ", "Sequence Number")
                .text("LBTESTCD", "Lab Test or Examination Short Name").text("LBTEST", "Lab Test or Examination Name")
                .text("LBCAT", "Category for Lab Test").text("LBORRES", "Result or Finding in Original Units")
                .text("LBORRESU", "Original Units").text("LBSTRESC", "Character Result/Finding in Std Format")
                .number("LBSTRESN", "Numeric Result/Finding in Standard Units").text("LBSTRESU", "Standard Units")
                .number("LBSTNRLO", "Reference Range Lower Limit-Std Units").number("LBSTNRHI", "Reference Range Upper Limit-Std Units")
                .text("VISIT", "Visit Name").text("LBDTC", "Date/Time of Specimen Collection")
                .number("LBDY", "Study Day of Specimen Collection");
        for (History h : histories) {
            VirtualSubject s = h.subject();
            int seq = 0;
            for (Count c : h.counts()) {
                String[] line = LINES.get(c.code());
                LocalDateTime time = s.moment(c.day());
                lb.row(s.studyId(), "LB", s.usubjid(), ++seq, c.code(), line[0], "HEMATOLOGY", number(c.value()), line[1],
                        number(c.value()), c.value(), line[1], Double.parseDouble(line[2]), Double.parseDouble(line[3]), c.visit(),
                        SubjectDomains.moment(time), s.studyDay(time.toLocalDate()));
            }
        }
        return lb.table();
    }

    private static Table response(List<History> histories) {
        DataSet rs = new DataSet("RS", "Disease Response and Clin Classification").text("STUDYID", "Study Identifier")
                .text("DOMAIN", "Domain Abbreviation").text("USUBJID", "Unique Subject Identifier").number("RSSEQ", "Sequence Number")
                .text("RSTESTCD", "Assessment Short Name").text("RSTEST", "Assessment Name").text("RSCAT", "Category for Assessment")
                .text("RSSCAT", "Subcategory").text("RSORRES", "Result or Finding in Original Units")
                .text("RSSTRESC", "Character Result/Finding in Std Format").text("RSMETHOD", "Method of Test or Examination")
                .text("RSEVAL", "Evaluator").text("VISIT", "Visit Name").text("RSDTC", "Date/Time of Assessment")
                .number("RSDY", "Study Day of Assessment");
        for (History h : histories) {
            VirtualSubject s = h.subject();
            int seq = 0;
            for (Assessment a : h.assessments()) {
                rs.row(s.studyId(), "RS", s.usubjid(), ++seq, "OVRLRESP", "Overall Response", "IMWG 2016", "", a.response(), a.response(),
                        "", "INDEPENDENT ASSESSOR", a.visit(), s.date(a.day()).toString(), s.studyDay(s.date(a.day())));
            }
            for (Residual r : h.residuals()) {
                String result = r.negative() ? "NEGATIVE" : "POSITIVE";
                rs.row(s.studyId(), "RS", s.usubjid(), ++seq, "MRD", "Minimal Residual Disease", "MINIMAL RESIDUAL DISEASE", "10^-5",
                        result, result, "NEXT GENERATION SEQUENCING", "CENTRAL LABORATORY", "", s.date(r.day()).toString(),
                        s.studyDay(s.date(r.day())));
            }
        }
        return rs.table();
    }
}
