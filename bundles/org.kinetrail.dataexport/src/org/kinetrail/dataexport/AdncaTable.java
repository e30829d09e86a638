package org.kinetrail.dataexport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.Occasion;
import org.kinetrail.data.StudyData;
import org.kinetrail.dataexport.Product.Fact;
import org.kinetrail.numeric.ShortestForm;

/** ADaM ADNCA: the concentrations as they entered the computation, one row per subject and sample. */
final class AdncaTable {

    private AdncaTable() {
    }

    static Product of(StudyData data, AnalysisResults results) {
        NcaResults nca = results.nca();
        Sampling sampling = new Sampling(data, nca.analyte());
        SubjectColumns subjects = new SubjectColumns(data);
        Product.Sheet sheet = columns(subjects, sampling);
        Map<String, InputFile> files = data.files().stream().collect(Collectors.toMap(InputFile::sha256, Function.identity(), (a, b) -> a));
        for (NcaResults.SubjectNca subject : nca.subjects()) {
            int sequence = 0;
            for (NcaResults.Point p : subject.points()) {
                boolean below = !p.state().toLowerCase(Locale.ROOT).startsWith("quant");
                sheet.row();
                sheet.set("STUDYID", subject.study()).set("USUBJID", subject.subject()).set("ASEQ", ++sequence);
                subjects.set(sheet, subject.subject());
                occasion(sheet, sampling, subject.subject(), sampling.occasion(p.source()));
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
        subjects.missing().forEach(m -> sheet.warn("ADNCA: " + m));
        return sheet.product("", "One record per subject per analyte per sample", Product.BASIC, Product.NCA);
    }

    private static void occasion(Product.Sheet sheet, Sampling sampling, String subject, Occasion occasion) {
        Sampling.Moment taken = Sampling.at(occasion.taken());
        sheet.set("ADT", taken.date()).set("ATM", taken.time()).set("ADTM", taken.both()).set("ADY", sampling.day(subject, taken));
        sheet.set("AVISIT", occasion.visit()).set("AVISITN", occasion.visitNumber()).set("ATPT", occasion.timePoint())
                .set("ATPTN", occasion.timePointNumber()).set("ATPTREF", sampling.start(subject).isEmpty() ? "" : "FIRST INFUSION");
        sheet.set("SRCSEQ", occasion.sequence());
    }

    /** Where visit and time point come from: the variables of PC, or those of the analysis data set itself; assigned by a mapping elsewhere. */
    private static Fact named(Sampling sampling, String variable, String tabulated) {
        List<String> from = sampling.occasionMembers().stream().map(m -> m.equals("PC") ? "PC." + tabulated : m + "." + variable).toList();
        return from.stream().allMatch(f -> f.matches("(PC|ADNCA|ADPC)\\..*")) && !from.isEmpty()
                ? new Fact(0, false, "Predecessor", String.join(", ", from), "") : new Fact(0, false, "Assigned", "", "");
    }

    private static Product.Sheet columns(SubjectColumns subjects, Sampling sampling) {
        Product.Sheet sheet = new Product.Sheet("ADNCA", "Non-compartmental Analysis Input Dataset")
                .text("STUDYID", "Study Identifier", new Fact(1, true, "Predecessor", "PC.STUDYID", ""))
                .text("USUBJID", "Unique Subject Identifier", new Fact(2, true, "Predecessor", "PC.USUBJID", ""));
        subjects.addTo(sheet);
        Fact taken = new Fact(0, false, "Derived", "Date and time of the sample as far as PC.PCDTC or the analysis data set gives them.", "");
        sheet.number("ASEQ", "Analysis Sequence Number", new Fact(4, true, "Derived", "Counts the samples of a subject.", ""))
                .text("AVISIT", "Analysis Visit", named(sampling, "AVISIT", "VISIT"))
                .number("AVISITN", "Analysis Visit (N)", named(sampling, "AVISITN", "VISITNUM"))
                .text("ATPT", "Analysis Timepoint", named(sampling, "ATPT", "PCTPT"))
                .number("ATPTN", "Analysis Timepoint (N)", named(sampling, "ATPTN", "PCTPTNUM"))
                .text("ATPTREF", "Analysis Timepoint Reference", new Fact(0, false, "Assigned", "", ""))
                .moment("ADT", "Analysis Date", "DATE9.", taken).moment("ATM", "Analysis Time", "TIME8.", taken)
                .moment("ADTM", "Analysis Datetime", "DATETIME20.", taken)
                .number("ADY", "Analysis Relative Day", new Fact(0, false, "Derived",
                "Day of the sample counted from the day of the first infusion, which is day 1; there is no day 0.", ""));
        return measured(sheet).number("SRCSEQ", "Source Sequence Number", new Fact(0, false, "Predecessor", "PC.PCSEQ", ""));
    }

    private static Product.Sheet measured(Product.Sheet sheet) {
        Fact time = new Fact(0, false, "Assigned", "", "UNIT");
        Fact first = new Fact(0, false, "Derived", "Start of the first infusion (EX.EXSTDTC) as far as it is known.", "");
        Fact actual = new Fact(0, false, "Derived", "Sample time minus start of the first infusion.", "");
        Fact nominal = new Fact(0, false, "Derived", "Planned time of the sample after the start of the first infusion.", "");
        return sheet.text("PCSPEC", "Specimen Material Type", new Fact(0, false, "Predecessor", "PC.PCSPEC", "SPECTYPE"))
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
                .text("ROUTE", "Route", new Fact(0, false, "Predecessor", "EX.EXROUTE", "ROUTE"))
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
