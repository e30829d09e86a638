package org.kinetrail.dataexport;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.StudyData;
import org.kinetrail.dataexport.Product.Fact;
import org.kinetrail.numeric.ShortestForm;

/** ADaM ADNCA: the concentrations as they entered the computation, one row per subject and sample. */
final class AdncaTable {

    private AdncaTable() {
    }

    static Product of(StudyData data, AnalysisResults results) {
        Product.Sheet sheet = columns();
        NcaResults nca = results.nca();
        Map<String, InputFile> files = data.files().stream().collect(Collectors.toMap(InputFile::sha256, Function.identity(), (a, b) -> a));
        for (NcaResults.SubjectNca subject : nca.subjects()) {
            int sequence = 0;
            for (NcaResults.Point p : subject.points()) {
                boolean below = !p.state().toLowerCase(Locale.ROOT).startsWith("quant");
                sheet.row();
                sheet.set("STUDYID", subject.study()).set("USUBJID", subject.subject()).set("ASEQ", ++sequence);
                sheet.set("PARAM", nca.analyte() + (nca.concUnit().isEmpty() ? "" : " (" + nca.concUnit() + ")"));
                sheet.set("PARAMCD", Terms.shortName(nca.analyte(), 8));
                sheet.set("AVAL", p.used()).set("AVALC", Double.isNaN(p.value()) ? below ? "BLQ" : "" : ShortestForm.of(p.value()));
                sheet.set("AVALU", nca.concUnit()).set("ALLOQ", p.lloq()).set("ASTATE", p.state());
                sheet.set("AFRLT", p.actual()).set("NFRLT", p.nominal()).set("ARRLT", p.time()).set("FRLTU", Terms.unit(nca.timeUnit()));
                sheet.set("RRLTU", Terms.unit(nca.timeUnit())).set("DOSEA", subject.dose()).set("DOSEU", "10^6 CAR+ T cells");
                sheet.set("NCAXFL", p.excluded().isEmpty() ? "" : "Y").set("NCA1XRS", Terms.cut(p.excluded(), 200));
                sheet.set("LAMZFL", p.inSlope() ? "Y" : "");
                InputFile file = files.get(p.source().sha256());
                sheet.set("SRCDOM", p.source().member()).set("SRCFILE", file == null ? "" : Terms.cut(file.name(), 200));
                sheet.set("SRCROW", p.source().row() > 0 ? p.source().row() : Double.NaN);
            }
        }
        return sheet.product("", "One record per subject per analyte per sample", "BASIC DATA STRUCTURE");
    }

    private static Product.Sheet columns() {
        Fact unit = new Fact(0, false, "Assigned", "", "");
        return new Product.Sheet("ADNCA", "Non-compartmental Analysis Input Dataset")
                .text("STUDYID", "Study Identifier", new Fact(1, true, "Predecessor", "PC.STUDYID", ""))
                .text("USUBJID", "Unique Subject Identifier", new Fact(2, true, "Predecessor", "PC.USUBJID", ""))
                .number("ASEQ", "Analysis Sequence Number", new Fact(4, true, "Derived", "Counts the samples of a subject.", ""))
                .text("PARAM", "Parameter", new Fact(0, true, "Assigned", "", ""))
                .text("PARAMCD", "Parameter Code", new Fact(3, true, "Assigned", "", ""))
                .number("AVAL", "Analysis Value", new Fact(0, false, "Derived",
                "Concentration as it enters the areas after the rule for values"
                        + " below the limit; missing where the sample does not enter.", ""))
                .text("AVALC", "Analysis Value (C)", new Fact(0, false, "Predecessor", "PC.PCSTRESC", ""))
                .text("AVALU", "Analysis Value Unit", unit)
                .number("ALLOQ", "Analysis Lower Limit of Quantitation", new Fact(0, false, "Predecessor", "PC.PCLLOQ", ""))
                .text("ASTATE", "State of the Sample", new Fact(0, false, "Derived", "Whether the assay quantified the sample.", ""))
                .number("AFRLT", "Act. Rel. Time from Analyte First Dose", new Fact(0, false, "Derived",
                "Sample time minus start of the first"
                        + " infusion.", ""))
                .number("NFRLT", "Nom. Rel. Time from Analyte First Dose", new Fact(0, false, "Derived", "Planned time of the sample.", ""))
                .number("ARRLT", "Analysis Rel. Time from Ref. Dose", new Fact(0, false, "Derived",
                "Time that the plan chose, actual or nominal.",
                        ""))
                .text("FRLTU", "Rel. Time from First Dose Unit", unit)
                .text("RRLTU", "Rel. Time from Ref. Dose Unit", unit)
                .number("DOSEA", "Actual Treatment Dose", new Fact(0, false, "Derived", "Sum of the infused CAR-positive T cells.", ""))
                .text("DOSEU", "Treatment Dose Units", unit)
                .text("NCAXFL", "PK NCA Exclusion Flag", new Fact(0, false, "Assigned", "", "NY"))
                .text("NCA1XRS", "Reason for PK NCA Exclusion 1", new Fact(0, false, "Assigned", "", ""))
                .text("LAMZFL", "Point of the Terminal Slope Flag", new Fact(0, false, "Derived", "Y for points of the chosen slope.",
                "NY"))
                .text("SRCDOM", "Source Data", new Fact(0, false, "Assigned", "", ""))
                .text("SRCFILE", "Source File", new Fact(0, false, "Assigned", "", ""))
                .number("SRCROW", "Row in the Source File", new Fact(0, false, "Assigned", "", ""));
    }
}
