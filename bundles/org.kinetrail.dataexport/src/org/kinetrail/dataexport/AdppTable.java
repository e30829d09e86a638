package org.kinetrail.dataexport;

import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.StudyData;
import org.kinetrail.dataexport.Product.Fact;

/** ADaM ADPP: one row per subject and parameter. */
final class AdppTable {

    private AdppTable() {
    }

    static Product of(StudyData data, AnalysisResults results) {
        SubjectColumns subjects = new SubjectColumns(data);
        Product.Sheet sheet = columns(subjects);
        NcaResults nca = results.nca();
        Sampling sampling = new Sampling(data, nca.analyte());
        for (NcaResults.SubjectNca subject : nca.subjects()) {
            int sequence = 0;
            for (NcaResults.Parameter p : subject.parameters()) {
                boolean missing = Double.isNaN(p.value());
                sheet.row();
                sheet.set("STUDYID", subject.study()).set("USUBJID", subject.subject()).set("DOSEA", subject.dose());
                subjects.set(sheet, subject.subject());
                sheet.set("DOSEU", sampling.doseUnit(subject.subject())).set("PARCAT1", nca.analyte());
                sheet.set("PPSPEC", sampling.specimen(subject.subject()));
                sheet.set("PARAM", parameter(p)).set("PARAMCD", Terms.paramcd(p.code()));
                sheet.set("AVAL", p.value()).set("AVALU", Terms.unit(p.unit())).set("ANL01FL", missing ? "" : "Y");
                sheet.set("AFLAG", p.flag()).set("AREASND", p.reason());
                sheet.set("SRCDOM", "PP").set("SRCVAR", "PPSTRESN").set("SRCSEQ", ++sequence);
            }
        }
        return sheet.product("", "One record per subject per parameter", Product.BASIC);
    }

    /** Unique per PARAMCD, with the unit as ADaM asks. */
    static String parameter(NcaResults.Parameter p) {
        String unit = Terms.unit(p.unit());
        return Terms.cut(p.label() + (unit.isEmpty() ? "" : " (" + unit + ")"), 200);
    }

    private static Product.Sheet columns(SubjectColumns subjects) {
        Product.Sheet sheet = new Product.Sheet("ADPP", "PK Parameters Analysis Dataset")
                .text("STUDYID", "Study Identifier", new Fact(1, true, "Predecessor", "PP.STUDYID", ""))
                .text("USUBJID", "Unique Subject Identifier", new Fact(2, true, "Predecessor", "PP.USUBJID", ""));
        subjects.addTo(sheet);
        return sheet.number("DOSEA", "Actual Treatment Dose", new Fact(0, false, "Derived", "Sum of the infused CAR-positive T cells.", ""))
                .text("DOSEU", "Treatment Dose Units", new Fact(0, false, "Assigned", "", "UNIT"))
                .text("PARCAT1", "Parameter Category 1", new Fact(3, false, "Predecessor", "PP.PPCAT", ""))
                .text("PPSPEC", "Specimen Material Type", new Fact(0, false, "Predecessor", "PP.PPSPEC", "SPECTYPE"))
                .text("PARAM", "Parameter", new Fact(0, true, "Assigned", "", ""))
                .text("PARAMCD", "Parameter Code", new Fact(4, true, "Assigned", "", "PARAMCD"))
                .number("AVAL", "Analysis Value", new Fact(0, false, "Predecessor", "PP.PPSTRESN", ""))
                .text("AVALU", "Analysis Value Unit", new Fact(0, false, "Predecessor", "PP.PPSTRESU", "PKUNIT"))
                .text("ANL01FL", "Analysis Flag 01", new Fact(0, false, "Derived", "Y where the parameter has a value.", "NY"))
                .text("AFLAG", "Flag of the Computation", new Fact(0, false, "Derived", "Frozen flag of the computation, see methods.", ""))
                .text("AREASND", "Reason Value Is Missing", new Fact(0, false, "Predecessor", "PP.PPREASND", ""))
                .text("SRCDOM", "Source Data", new Fact(0, false, "Assigned", "", ""))
                .text("SRCVAR", "Source Variable", new Fact(0, false, "Assigned", "", ""))
                .number("SRCSEQ", "Source Sequence Number", new Fact(0, false, "Predecessor", "PP.PPSEQ", ""));
    }
}
