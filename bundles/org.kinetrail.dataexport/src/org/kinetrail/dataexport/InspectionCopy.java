package org.kinetrail.dataexport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Dose;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.Finding;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.numeric.ShortestForm;

/**
 * Readable copies for an inspector who has a spreadsheet and nothing else: the imported files with their hashes, every value used with the
 * cell it was read from, every finding, every exclusion and decision with its reason, every parameter with its reason when missing. All
 * CSV, UTF-8, one header row.
 */
public final class InspectionCopy {

    private final StudyData data;
    private final AnalysisResults results;
    private final Map<String, String> names = new HashMap<>();

    private InspectionCopy(StudyData data, AnalysisResults results) {
        this.data = data;
        this.results = results;
        data.files().forEach(f -> names.putIfAbsent(f.sha256(), f.name()));
    }

    /** Writes the tables into a folder, which is made when it does not exist. */
    public static Exported write(StudyData data, AnalysisResults results, Path folder) {
        InspectionCopy copy = new InspectionCopy(data, results);
        List<Path> files = new ArrayList<>();
        files.add(copy.files().write(folder.resolve("files.csv")));
        files.add(copy.samples().write(folder.resolve("samples.csv")));
        files.add(copy.values().write(folder.resolve("subject-values.csv")));
        files.add(copy.findings().write(folder.resolve("findings.csv")));
        files.add(copy.decisions().write(folder.resolve("decisions.csv")));
        files.add(copy.parameters().write(folder.resolve("parameters.csv")));
        return new Exported(files, List.of());
    }

    private CsvText files() {
        CsvText csv = new CsvText("file", "data_set", "format", "bytes", "sha256", "rows", "rows_used");
        for (InputFile f : data.files()) {
            csv.row(f.name(), f.member(), f.format(), f.bytes(), f.sha256(), f.rows(), f.used());
        }
        return csv;
    }

    private CsvText samples() {
        CsvText csv = new CsvText("study", "subject", "time", "actual_time", "nominal_time", "reported", "used", "state", "lloq",
                "in_slope",
                "excluded_because", "file", "data_set", "row", "column");
        for (NcaResults.SubjectNca s : results.nca().subjects()) {
            for (NcaResults.Point p : s.points()) {
                csv.row(s.study(), s.subject(), p.time(), p.actual(), p.nominal(), p.value(), p.used(), p.state(), p.lloq(), p.inSlope(),
                        p.excluded(), file(p.source()), p.source().member(), p.source().row(), p.source().column());
            }
        }
        return csv;
    }

    private CsvText values() {
        CsvText csv = new CsvText("study", "subject", "kind", "name", "value", "file", "data_set", "row", "column");
        for (Subject s : data.subjects()) {
            for (Dose d : s.doses()) {
                value(csv, s, "dose", d.unit().symbol(), d.amount(), d.source());
            }
            for (CovariateDefinition c : data.covariates()) {
                CovariateValue v = s.covariates().get(c.name());
                if (v != null) {
                    value(csv, s, "covariate", c.name(), c.categorical() ? v.level() : (Object) v.number(), v.source());
                }
            }
            s.endpoints().forEach((name, v) -> endpoint(csv, s, name, v));
        }
        return csv;
    }

    private void endpoint(CsvText csv, Subject s, String name, EndpointValue v) {
        Object shown;
        if (v instanceof EndpointValue.TimeToEvent t) {
            value(csv, s, "endpoint", name + " event", t.event(), first(v));
            shown = t.days();
        } else if (v instanceof EndpointValue.Binary b) {
            shown = b.yes();
        } else {
            shown = ((EndpointValue.NotEvaluable) v).words();
        }
        List<Source> sources = v.sources().isEmpty() ? List.of(Source.NONE) : v.sources();
        sources.forEach(source -> value(csv, s, "endpoint", name, shown, source));
    }

    private static Source first(EndpointValue v) {
        return v.sources().isEmpty() ? Source.NONE : v.sources().get(0);
    }

    private void value(CsvText csv, Subject s, String kind, String name, Object value, Source source) {
        csv.row(s.study(), s.id(), kind, name, value, file(source), source.member(), source.row(), source.column());
    }

    private CsvText findings() {
        CsvText csv = new CsvText("rule", "severity", "file", "row", "column", "subject", "value", "message", "remedy");
        for (Finding f : data.findings()) {
            Source at = f.source() == null ? Source.NONE : f.source();
            csv.row(f.rule(), f.severity().name(), f.file(), at.row(), at.column(), f.subject(), f.value(), f.message(), f.remedy());
        }
        return csv;
    }

    private CsvText decisions() {
        CsvText csv = new CsvText("kind", "subject", "file", "row", "concerns", "action", "reason", "by");
        AnalysisPlan plan = results.plan();
        if (plan != null) {
            plan.resolutions().forEach(r -> csv.row("resolution", r.subject(), r.file(), r.row(), r.rule(), r.action(), r.reason(),
                    r.by()));
            plan.exclusions().forEach(e -> csv.row("exclusion", e.subject(), "", 0, e.scope(), "exclude", e.reason(), e.by()));
            plan.excludedSamples().forEach(e -> csv.row("excluded sample", e.subject(), "", 0, "day " + ShortestForm.of(e.day()),
                    "exclude from " + e.scope(), e.reason(), e.by()));
            plan.slopes().forEach(c -> csv.row("slope", c.subject(), "", 0, "days " + ShortestForm.of(c.from()) + " to "
                    + ShortestForm.of(c.to()), "choose", c.reason(), c.by()));
        }
        for (NcaResults.SubjectNca s : results.nca().subjects()) {
            s.points().stream().filter(p -> !p.excluded().isEmpty()).forEach(p -> csv.row("sample set aside", s.subject(), file(p.source()),
                    p.source().row(), p.source().column(), "exclude", p.excluded(), ""));
        }
        return csv;
    }

    private CsvText parameters() {
        CsvText csv = new CsvText("study", "subject", "parameter", "label", "value", "unit", "flag", "reason");
        for (NcaResults.SubjectNca s : results.nca().subjects()) {
            s.parameters().forEach(p -> csv.row(s.study(), s.subject(), p.code(), p.label(), p.value(), p.unit(), p.flag(), p.reason()));
        }
        return csv;
    }

    private String file(Source source) {
        return names.getOrDefault(source.sha256(), "");
    }
}
