package org.kinetrail.dataexport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Dose;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/** The tables of the R pack: what goes in, and what has to come out. */
final class RPackTables {

    private final StudyData data;
    private final AnalysisResults results;
    private final Path folder;
    private final AnalysisPlan plan;
    private final Map<String, Subject> subjects;

    RPackTables(StudyData data, AnalysisResults results, Path folder) {
        this.data = data;
        this.results = results;
        this.folder = folder;
        plan = results.plan();
        subjects = data.subjects().stream().collect(Collectors.toMap(Subject::id, s -> s, (a, b) -> a));
    }

    List<Path> write() {
        List<Path> files = new ArrayList<>();
        Path in = folder.resolve("data");
        Path out = folder.resolve("expected");
        files.add(settings().write(in.resolve("settings.csv")));
        files.add(samples().write(in.resolve("samples.csv")));
        files.add(subjectTable().write(in.resolve("subjects.csv")));
        files.add(lineage().write(in.resolve("lineage.csv")));
        files.add(metrics().write(in.resolve("metrics.csv")));
        files.add(endpoints().write(in.resolve("endpoints.csv")));
        files.add(definitions().write(in.resolve("definitions.csv")));
        files.add(decided().write(in.resolve("decided.csv")));
        files.add(nca().write(out.resolve("nca.csv")));
        files.add(exposure().write(out.resolve("exposure.csv")));
        files.add(ResultPaths.of(results).write(out.resolve("results.csv")));
        files.add(days().write(in.resolve("days.csv")));
        files.add(populations().write(in.resolve("populations.csv")));
        return files;
    }

    private CsvText settings() {
        CsvText csv = rules();
        plan.timeToEvent().forEach(t -> csv.row("ties." + t.endpoint(), t.ties()).row("strata." + t.endpoint(), String.join(" ", t.strata())));
        return csv;
    }

    private CsvText rules() {
        AnalysisPlan.NcaRules rules = plan.nca();
        List<Double> ends = new ArrayList<>(List.of(rules.windowEndDay()));
        ends.addAll(rules.partialEndDays());
        return new CsvText("name", "value").row("study", results.studyId()).row("time_basis", rules.timeBasis()).row("method",
                rules.method())
                .row("blq_rule", rules.blqRule()).row("slope_points", rules.slopeMinimumPoints())
                .row("slope_tolerance", rules.slopeTolerance()).row("extrapolate", rules.extrapolate()).row("area_ends",
                CsvText.numbers(ends))
                .row("quantile_type", plan.quantiles().type()).row("groups", plan.quantiles().groups())
                .row("level", plan.intervals().level()).row("km_interval", plan.intervals().kaplanMeier())
                .row("rate_interval", plan.intervals().rates())
                .row("dose_metric", plan.doseExposure().metric()).row("window_end", plan.nca().windowEndDay())
                .row("dose_covariates", String.join(" ", plan.doseExposure().covariates()))
                .row("forced", String.join(" ", plan.covariates().forced()))
                .row("after_infusion", String.join(" ", plan.covariates().postInfusionInSensitivity()))
                .row("days_per_month", plan.timing().daysPerMonth()).row("landmark_day", plan.timing().landmarkDay())
                .row("early_death_day", plan.timing().earlyDeathDay()).row("reference_dose", plan.doseRange().referenceDose())
                .row("near_share", plan.doseRange().nearShare())
                .row("doses", CsvText.numbers(plan.doseRange().doses()));
    }

    private CsvText samples() {
        CsvText csv = new CsvText("subject", "actual", "nominal", "dose_time", "infusion_end", "value", "state", "lloq", "excluded",
                "off_slope", "slope_from", "slope_to", "sha256", "member", "row");
        for (NcaResults.SubjectNca s : results.nca().subjects()) {
            Dose dose = firstDose(s.subject());
            double at = dose == null ? 0 : dose.time();
            double end = dose == null || Double.isNaN(dose.duration()) ? 0 : dose.duration();
            double[] slope = chosenSlope(s.subject());
            for (NcaResults.Point p : s.points()) {
                csv.row(s.subject(), p.actual(), p.nominal(), at, end, p.value(), p.state(), p.lloq(), p.excluded(),
                        p.offSlope(), slope[0], slope[1], p.source().sha256(), p.source().member(), p.source().row());
            }
        }
        return csv;
    }

    /** Recorded days of the ends of a slope chosen by hand; NaN when the rules choose it. */
    private double[] chosenSlope(String subject) {
        return plan.slopes().stream().filter(c -> c.subject().equals(subject)
                && (c.analyte().isEmpty() || plan.nca().analyte().isEmpty() || c.analyte().equals(plan.nca().analyte())))
                .map(c -> new double[] {c.from(), c.to()}).findFirst().orElse(new double[] {Double.NaN, Double.NaN});
    }

    private Dose firstDose(String id) {
        Subject subject = subjects.get(id);
        if (subject == null) {
            return null;
        }
        Profile profile = subject.profiles().stream().filter(p -> plan.nca().analyte().isEmpty()
                || plan.nca().analyte().equals(p.analyte()))
                .findFirst().orElse(null);
        return profile == null || profile.doses().isEmpty() ? null : profile.doses().get(0);
    }

    private CsvText subjectTable() {
        List<String> header = new ArrayList<>(List.of("subject", "study", "dose"));
        data.covariates().forEach(c -> header.add(c.name()));
        CsvText csv = new CsvText(header.toArray(String[]::new));
        for (Subject s : data.subjects()) {
            List<Object> row = new ArrayList<>(List.of(s.id(), s.study(), s.doses().isEmpty() ? Double.NaN : s.doses().get(0).amount()));
            for (CovariateDefinition c : data.covariates()) {
                CovariateValue v = s.covariates().get(c.name());
                row.add(v == null ? "" : c.categorical() ? v.level() : (Object) v.number());
            }
            csv.row(row.toArray());
        }
        return csv;
    }

    /** Every measured number that entered with the cell it was read from. */
    private CsvText lineage() {
        CsvText csv = new CsvText("kind", "value", "sha256", "member", "row", "column");
        for (NcaResults.SubjectNca s : results.nca().subjects()) {
            s.points().stream().filter(p -> !Double.isNaN(p.value())).forEach(p -> cell(csv, "concentration", p.value(), p.source()));
        }
        for (Subject s : data.subjects()) {
            s.doses().forEach(d -> cell(csv, "dose", d.amount(), d.source()));
            for (CovariateDefinition c : data.covariates()) {
                CovariateValue v = s.covariates().get(c.name());
                if (v != null && !c.categorical()) {
                    cell(csv, c.name(), v.number(), v.source());
                }
            }
        }
        return csv;
    }

    private static void cell(CsvText csv, String kind, double value, Source source) {
        if (!Double.isNaN(value) && source.row() > 0 && !source.column().isEmpty()) {
            csv.row(kind, value, source.sha256(), source.member(), source.row(), source.column());
        }
    }

    private CsvText metrics() {
        CsvText csv = new CsvText("metric", "scale", "floor", "cuts");
        for (ExposureResults.MetricCuts m : results.exposure().metrics()) {
            csv.row(m.metric(), m.scale(), m.floor(), CsvText.numbers(m.cuts()));
        }
        return csv;
    }

    private CsvText endpoints() {
        CsvText csv = new CsvText("endpoint", "subject", "entry", "time", "event");
        for (TimeToEventResults r : results.timeToEvent()) {
            r.subjects().forEach(s -> csv.row(r.endpoint(), s.subject(), s.entry(), s.time(), s.event()));
        }
        for (BinaryResults r : results.binary()) {
            for (Subject s : data.subjects()) {
                if (s.infused() && s.endpoints().get(r.endpoint()) instanceof EndpointValue.Binary answer) {
                    csv.row(r.endpoint(), s.id(), 0, Double.NaN, answer.yes());
                }
            }
        }
        return csv;
    }

    private CsvText definitions() {
        CsvText csv = new CsvText("id", "name", "kind", "origin");
        data.endpoints().forEach(d -> csv.row(d.id(), d.name(), d.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), d.origin()));
        return csv;
    }

    /** Rows whose value a decision of the plan changes or sets aside. */
    private CsvText decided() {
        CsvText csv = new CsvText("sha256", "member", "row", "rule", "action", "reason");
        for (Finding f : data.findings()) {
            if (f.severity() == Severity.BLOCKS_ANALYSIS) {
                plan.resolutions().stream().filter(r -> r.answers(f)).findFirst().ifPresent(r -> csv.row(f.source().sha256(),
                        f.source().member(), f.source().row(), f.rule(), r.action(), r.reason()));
            }
        }
        return csv;
    }

    private CsvText nca() {
        CsvText csv = new CsvText("subject", "parameter", "value");
        for (NcaResults.SubjectNca s : results.nca().subjects()) {
            for (NcaResults.Parameter p : s.parameters()) {
                if (!Double.isNaN(p.value())) {
                    csv.row(s.subject(), p.code(), p.value());
                }
            }
        }
        return csv;
    }

    private CsvText exposure() {
        CsvText csv = new CsvText("subject", "metric", "value", "modelled", "group", "zero");
        for (ExposureResults.SubjectExposure s : results.exposure().subjects()) {
            s.values().forEach(v -> csv.row(s.subject(), v.metric(), v.value(), v.modelled(), v.group(), v.zero()));
        }
        return csv;
    }

    /** Days after infusion that sensitivity sets count from. */
    private CsvText days() {
        CsvText csv = new CsvText("subject", "death");
        data.subjects().forEach(s -> csv.row(s.id(), s.deathDay()));
        return csv;
    }

    private CsvText populations() {
        CsvText csv = new CsvText("population", "subject");
        results.populations().sets().forEach(p -> p.subjects().forEach(s -> csv.row(p.id(), s)));
        return csv;
    }
}
