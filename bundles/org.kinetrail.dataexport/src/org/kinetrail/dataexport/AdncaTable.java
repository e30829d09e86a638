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
        Sampling sampling = new Sampling(data, nca.analyte());
        Map<String, InputFile> files = data.files().stream().collect(Collectors.toMap(InputFile::sha256, Function.identity(), (a, b) -> a));
        for (NcaResults.SubjectNca subject : nca.subjects()) {
            int sequence = 0;
            for (NcaResults.Point p : subject.points()) {
                boolean below = !p.state().toLowerCase(Locale.ROOT).startsWith("quant");
                sheet.row();
                sheet.set("STUDYID", subject.study()).set("USUBJID", subject.subject()).set("ASEQ", ++sequence);
                String unit = Terms.unit(nca.concUnit());
                String specimen = sampling.specimen(subject.subject());
                sheet.set("PCSPEC", specimen).set("PARAM", Terms.cut(nca.analyte() + (specimen.isEmpty() ? "" : " in " + specimen)
                        + (unit.isEmpty() ? "" : " (" + unit + ")"), 200));
                sheet.set("PARAMCD", Terms.shortName(nca.analyte(), 8));
                sheet.set("AVAL", p.used()).set("AVALC", Double.isNaN(p.value()) ? below ? "BLQ" : "" : ShortestForm.of(p.value()));
                sheet.set("AVALU", unit).set("ALLOQ", p.lloq()).set("ASTATE", p.state());
                sheet.set("AFRLT", p.actual()).set("NFRLT", p.nominal()).set("FRLTU", Terms.timeUnit(nca.timeUnit()));
                sheet.set("ARRLT", p.actual()).set("NRRLT", p.nominal()).set("MRRLT", p.time()).set("RRLTU", Terms.timeUnit(nca.timeUnit()));
                sheet.set("ROUTE", sampling.route(subject.subject()));
                Sampling.Moment start = sampling.moment(subject.subject());
                sheet.set("PCRFTDT", start.date()).set("PCRFTTM", start.time()).set("PCRFTDTM", start.both());
                sheet.set("DOSEA", subject.dose()).set("DOSEU", sampling.doseUnit(subject.subject()));
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
        Fact time = new Fact(0, false, "Assigned", "", "UNIT");
        Fact first = new Fact(0, false, "Derived", "Start of the first infusion (EX.EXSTDTC) as far as it is known.", "");
        Fact actual = new Fact(0, false, "Derived", "Sample time minus start of the first infusion.", "");
        Fact nominal = new Fact(0, false, "Derived", "Planned time of the sample after the start of the first infusion.", "");
        return new Product.Sheet("ADNCA", "Non-compartmental Analysis Input Dataset")
                .text("STUDYID", "Study Identifier", new Fact(1, true, "Predecessor", "PC.STUDYID", ""))
                .text("USUBJID", "Unique Subject Identifier", new Fact(2, true, "Predecessor", "PC.USUBJID", ""))
                .number("ASEQ", "Analysis Sequence Number", new Fact(4, true, "Derived", "Counts the samples of a subject.", ""))
                .text("PCSPEC", "Specimen Material Type", new Fact(0, false, "Predecessor", "PC.PCSPEC", "SPECTYPE"))
                .text("PARAM", "Parameter", new Fact(0, true, "Assigned", "", ""))
                .text("PARAMCD", "Parameter Code", new Fact(3, true, "Assigned", "", ""))
                .number("AVAL", "Analysis Value", new Fact(0, false, "Derived",
                "Concentration as it enters the areas after the rule for values"
                        + " below the limit; missing where the sample does not enter.", ""))
                .text("AVALC", "Analysis Value (C)", new Fact(0, false, "Predecessor", "PC.PCSTRESC", ""))
                .text("AVALU", "Analysis Value Unit", new Fact(0, false, "Assigned", "", "PKUNIT"))
                .number("ALLOQ", "Analysis Lower Limit of Quantitation", new Fact(0, false, "Predecessor", "PC.PCLLOQ", ""))
                .text("ASTATE", "State of the Sample", new Fact(0, false, "Derived", "Whether the assay quantified the sample.", ""))
                .number("AFRLT", "Act. Rel. Time from Analyte First Dose", actual)
                .number("NFRLT", "Nom. Rel. Time from Analyte First Dose", nominal)
                .text("FRLTU", "Rel. Time from First Dose Unit", time)
                .number("ARRLT", "Actual Rel. Time from Ref. Dose", actual)
                .number("NRRLT", "Nominal Rel. Time from Ref. Dose", nominal)
                .number("MRRLT", "Modified Rel. Time from Ref. Dose", new Fact(0, false, "Derived",
                "Time that enters the areas: actual or nominal, as the plan chose.", ""))
                .text("RRLTU", "Rel. Time from Ref. Dose Unit", time)
                .moment("PCRFTDT", "Reference Date of Dose for Analyte", "DATE9.", first)
                .moment("PCRFTTM", "Reference Time of Dose for Analyte", "TIME8.", first)
                .moment("PCRFTDTM", "Reference Datetime of Dose for Analyte", "DATETIME20.", first)
                .text("ROUTE", "Route", new Fact(0, false, "Predecessor", "EX.EXROUTE", ""))
                .number("DOSEA", "Actual Treatment Dose", new Fact(0, false, "Derived", "Sum of the infused CAR-positive T cells.", ""))
                .text("DOSEU", "Treatment Dose Units", time)
                .text("NCAXFL", "PK NCA Exclusion Flag", new Fact(0, false, "Assigned", "", "NY"))
                .text("NCA1XRS", "Reason for PK NCA Exclusion 1", new Fact(0, false, "Assigned", "", ""))
                .text("LAMZFL", "Point of the Terminal Slope Flag", new Fact(0, false, "Derived", "Y for points of the chosen slope.",
                "NY"))
                .text("SRCDOM", "Source Data", new Fact(0, false, "Assigned", "", ""))
                .text("SRCFILE", "Source File", new Fact(0, false, "Assigned", "", ""))
                .number("SRCROW", "Row in the Source File", new Fact(0, false, "Assigned", "", ""));
    }
}
