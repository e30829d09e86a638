package org.kinetrail.dataexport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.dataexport.Product.Fact;

/** ADaM ADER: exposure, response and baseline covariates, one row per subject and endpoint as analysed. */
final class AderTable {

    private static final Fact UNIT = new Fact(0, false, "Assigned", "", "UNIT");

    private final StudyData data;
    private final AnalysisResults results;
    private final Sampling sampling;
    private final SubjectColumns demographics;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, ExposureResults.SubjectExposure> exposures = new LinkedHashMap<>();
    private final Map<String, String> metrics = new LinkedHashMap<>();
    private final Map<String, String> covariates = new LinkedHashMap<>();
    private final Map<String, Integer> sequence = new LinkedHashMap<>();
    private final Product.Sheet sheet = new Product.Sheet("ADER", "Exposure-Response Analysis Dataset");

    private AderTable(StudyData data, AnalysisResults results) {
        this.data = data;
        this.results = results;
        this.sampling = new Sampling(data, results.nca() == null ? "" : results.nca().analyte());
        this.demographics = new SubjectColumns(data);
        data.subjects().forEach(s -> subjects.put(s.id(), s));
        results.exposure().subjects().forEach(s -> exposures.put(s.subject(), s));
    }

    static Product of(StudyData data, AnalysisResults results) {
        AderTable table = new AderTable(data, results);
        table.columns();
        for (TimeToEventResults r : results.timeToEvent()) {
            r.subjects().forEach(s -> table.timeToEvent(r, s));
        }
        for (BinaryResults r : results.binary()) {
            r.subjects().forEach(s -> table.binary(r, s));
        }
        return table.sheet.product("", "One record per subject per endpoint", Product.BASIC);
    }

    private void columns() {
        sheet.text("STUDYID", "Study Identifier", new Fact(1, true, "Predecessor", "ADSL.STUDYID", ""))
                .text("USUBJID", "Unique Subject Identifier", new Fact(2, true, "Predecessor", "ADSL.USUBJID", ""));
        demographics.addTo(sheet);
        sheet.number("ASEQ", "Analysis Sequence Number", new Fact(0, true, "Derived", "Counts the endpoints of a subject.", ""))
                .text("PARAM", "Parameter", new Fact(0, true, "Assigned", "", ""))
                .text("PARAMCD", "Parameter Code", new Fact(3, true, "Assigned", "", ""))
                .text("PARTYPE", "Kind of Endpoint", new Fact(0, true, "Assigned", "", ""))
                .text("ENDPTDEF", "Definition of the Endpoint", new Fact(0, true, "Assigned", "", ""))
                .number("AVAL", "Analysis Value", new Fact(0, true, "Derived",
                "Time from the origin to event or censoring, or 1 for yes and 0"
                        + " for no.", ""))
                .text("AVALU", "Analysis Value Unit", UNIT)
                .number("CNSR", "Censor", new Fact(0, false, "Derived",
                "0 for an event, 1 for censoring; missing for yes-or-no endpoints.", ""))
                .number("AENTRY", "Entry Time", new Fact(0, false, "Derived", "Time at which the subject comes under observation.", ""))
                .number("AONSDY", "Day of Onset", new Fact(0, false, "Derived", "Day of the first qualifying record after infusion.", ""))
                .number("DOSEA", "Actual Treatment Dose", new Fact(0, false, "Derived", "Sum of the infused CAR-positive T cells.", ""))
                .text("DOSEU", "Treatment Dose Units", UNIT)
                .text("EXPGRP", "Exposure Group of the Endpoint's Metric", new Fact(0, false, "Derived",
                "Quantile group of the metric planned for"
                        + " the endpoint.", ""));
        Set<String> used = new TreeSet<>();
        for (ExposureResults.MetricCuts m : results.exposure().metrics()) {
            String name = unused(Terms.paramcd(m.metric()), used);
            metrics.put(m.metric(), name);
            sheet.number(name, Terms.cut(m.label(), 40), new Fact(0, false, "Predecessor", "ADPP.AVAL", ""));
        }
        for (CovariateDefinition c : data.covariates()) {
            if (demographics.hold(c, data.subjects())) {
                continue;
            }
            String name = unused(Terms.shortName(c.name(), 8), used);
            covariates.put(c.name(), name);
            Fact fact = SubjectColumns.origin(data.subjects().stream().map(s -> s.covariates().get(c.name())), c.label() + ".", "");
            if (c.categorical()) {
                sheet.text(name, Terms.cut(c.label(), 40), fact);
            } else {
                sheet.number(name, Terms.cut(c.label(), 40), fact);
            }
        }
    }

    private String unused(String wanted, Set<String> used) {
        String name = wanted;
        for (int i = 2; sheet.has(name) || !used.add(name); i++) {
            String suffix = Integer.toString(i);
            name = Terms.cut(wanted, 8 - suffix.length()) + suffix;
        }
        return name;
    }

    private void timeToEvent(TimeToEventResults r, TimeToEventResults.SubjectTime s) {
        common(r.endpoint(), r.label(), "TIME TO EVENT", r.definitionId(), s.subject(), s.study());
        sheet.set("AVAL", s.time()).set("AVALU", Terms.timeUnit(r.timeUnit())).set("CNSR", s.event() ? 0 : 1).set("AENTRY", s.entry());
        sheet.set("EXPGRP", s.group());
    }

    private void binary(BinaryResults r, BinaryResults.SubjectAnswer s) {
        common(r.endpoint(), r.label(), "YES OR NO", r.definitionId(), s.subject(), s.study());
        sheet.set("AVAL", s.yes() ? 1 : 0).set("AONSDY", s.onsetDay()).set("EXPGRP", s.group());
    }

    private void common(String endpoint, String label, String kind, String definition, String subject, String study) {
        sheet.row();
        sheet.set("STUDYID", study).set("USUBJID", subject).set("ASEQ", sequence.merge(subject, 1, Integer::sum));
        demographics.set(sheet, subject);
        sheet.set("PARAM", Terms.cut(label, 200)).set("PARAMCD", Terms.shortName(endpoint, 8)).set("PARTYPE", kind);
        sheet.set("ENDPTDEF", Terms.cut(definition, 200)).set("DOSEU", sampling.doseUnit(subject));
        ExposureResults.SubjectExposure exposure = exposures.get(subject);
        if (exposure != null) {
            sheet.set("DOSEA", exposure.dose());
            for (ExposureResults.Value value : exposure.values()) {
                if (metrics.containsKey(value.metric())) {
                    sheet.set(metrics.get(value.metric()), value.value());
                }
            }
        }
        Subject known = subjects.get(subject);
        if (known != null) {
            data.covariates().forEach(c -> covariate(c, known.covariates().get(c.name())));
        }
    }

    private void covariate(CovariateDefinition c, CovariateValue value) {
        if (value == null || !covariates.containsKey(c.name())) {
            return;
        }
        if (c.categorical()) {
            sheet.set(covariates.get(c.name()), value.level());
        } else {
            sheet.set(covariates.get(c.name()), value.number());
        }
    }
}
