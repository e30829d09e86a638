package org.kinetrail.dataexport;

import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.StudyData;
import org.kinetrail.dataexport.Product.Fact;
import org.kinetrail.numeric.ShortestForm;

/** SDTM PP: one row per subject, analyte and parameter. */
final class PpTable {

    private PpTable() {
    }

    static Product of(StudyData data, AnalysisResults results) {
        Product.Sheet sheet = columns();
        NcaResults nca = results.nca();
        Sampling sampling = new Sampling(data, nca.analyte());
        for (NcaResults.SubjectNca subject : nca.subjects()) {
            String start = sampling.start(subject.subject());
            int sequence = 0;
            for (NcaResults.Parameter p : subject.parameters()) {
                Terms.Term term = Terms.parameter(p.code(), p.label());
                boolean missing = Double.isNaN(p.value());
                String value = missing ? "" : ShortestForm.of(p.value());
                String unit = missing ? "" : Terms.unit(p.unit());
                sheet.row();
                sheet.set("STUDYID", subject.study()).set("DOMAIN", "PP").set("USUBJID", subject.subject()).set("PPSEQ", ++sequence);
                sheet.set("PPGRPID", nca.analyte()).set("PPTESTCD", term.code()).set("PPTEST", term.name()).set("PPCAT", nca.analyte())
                        .set("PPSCAT", "NON-COMPARTMENTAL");
                sheet.set("PPORRES", value).set("PPORRESU", unit).set("PPSTRESC", value).set("PPSTRESN", p.value()).set("PPSTRESU", unit);
                sheet.set("PPSTAT", missing ? "NOT DONE" : "").set("PPREASND", missing ? p.reason() : "");
                sheet.set("PPSPEC", sampling.specimen(subject.subject()));
                sheet.set("PPTPTREF", start.isEmpty() ? "" : "FIRST INFUSION").set("PPRFTDTC", start);
                sheet.set("PPSTINT", term.start()).set("PPENINT", term.end());
            }
        }
        sampling.missing().forEach(m -> sheet.warn("PP: " + m));
        return sheet.product("PP", "One record per PK parameter per time-concentration profile per modeling method per subject", "FINDINGS");
    }

    private static Product.Sheet columns() {
        String words = "Computed by the rules that the methods list, from the concentrations in PC.";
        Fact result = new Fact(0, false, "Derived", words, "");
        return new Product.Sheet("PP", "Pharmacokinetics Parameters")
                .text("STUDYID", "Study Identifier", new Fact(1, true, "Predecessor", "PC.STUDYID", ""))
                .text("DOMAIN", "Domain Abbreviation", new Fact(0, true, "Assigned", "", "DOMAIN"))
                .text("USUBJID", "Unique Subject Identifier", new Fact(2, true, "Predecessor", "PC.USUBJID", ""))
                .number("PPSEQ", "Sequence Number", new Fact(5, true, "Derived", "Counts the records of a subject.", ""))
                .text("PPGRPID", "Group ID", new Fact(0, false, "Assigned", "", ""))
                .text("PPTESTCD", "Parameter Short Name", new Fact(3, true, "Assigned", "", "PKPARMCD"))
                .text("PPTEST", "Parameter Name", new Fact(0, true, "Assigned", "", "PKPARM"))
                .text("PPCAT", "Parameter Category", new Fact(4, false, "Assigned", "", ""))
                .text("PPSCAT", "Parameter Subcategory", new Fact(0, false, "Assigned", "", ""))
                .text("PPORRES", "Result or Finding in Original Units", result)
                .text("PPORRESU", "Original Units", new Fact(0, false, "Assigned", "", "PKUNIT"))
                .text("PPSTRESC", "Character Result/Finding in Std Format", result)
                .number("PPSTRESN", "Numeric Result/Finding in Standard Units", result)
                .text("PPSTRESU", "Standard Units", new Fact(0, false, "Assigned", "", "PKUNIT"))
                .text("PPSTAT", "Completion Status", new Fact(0, false, "Derived", "NOT DONE where the parameter has no value.", "ND"))
                .text("PPREASND", "Reason Parameter Not Calculated", new Fact(0, false, "Derived", "Code of the rule that gave no value.",
                ""))
                .text("PPSPEC", "Specimen Material Type", new Fact(0, false, "Predecessor", "PC.PCSPEC", "SPECTYPE"))
                .text("PPTPTREF", "Time Point Reference", new Fact(0, false, "Assigned", "", ""))
                .text("PPRFTDTC", "Date/Time of Reference Point", new Fact(0, false, "Predecessor", "EX.EXSTDTC", ""))
                .text("PPSTINT", "Planned Start of Assessment Interval", new Fact(0, false, "Assigned", "", ""))
                .text("PPENINT", "Planned End of Assessment Interval", new Fact(0, false, "Assigned", "", ""));
    }
}
