package org.kinetrail.dataexport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/** The tables of the R pack: what goes in, and what has to come out. */
final class RPackTables {

    private static final Set<String> PARAMETERS = Set.of("CMAX", "TMAX", "TLST", "CLST", "EXPRATE", "AUCLST", "LAMZ", "LAMZHL", "R2ADJ",
            "LAMZNPT", "LAMZLL", "LAMZUL", "LAMZSPN");
    private static final Set<String> KINDS = Set.of("cox", "logistic", "logistic-firth");

    private final StudyData data;
    private final AnalysisResults results;
    private final Path folder;
    private final AnalysisPlan plan;
    private final Map<String, Subject> subjects;
    private final CsvText models = new CsvText("model", "kind", "endpoint", "metric", "ties", "strata");
    private final CsvText terms = new CsvText("model", "term", "kind", "covariate", "level");
    private final CsvText fits = new CsvText("model", "n", "events", "loglik");
    private final CsvText coefficients = new CsvText("model", "term", "estimate", "se", "lower", "upper", "p", "method");

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
        collectModels();
        files.add(models.write(in.resolve("models.csv")));
        files.add(terms.write(in.resolve("terms.csv")));
        files.add(fits.write(out.resolve("fits.csv")));
        files.add(coefficients.write(out.resolve("coefficients.csv")));
        files.addAll(curves(out));
        files.add(rates().write(out.resolve("rates.csv")));
        return files;
    }

    private CsvText settings() {
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
                .row("rate_interval", plan.intervals().rates());
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
            r.subjects().forEach(s -> csv.row(r.endpoint(), s.subject(), 0, Double.NaN, s.yes()));
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
                boolean area = p.code().matches("AUC0-[0-9.]+D");
                if (!Double.isNaN(p.value()) && (area || PARAMETERS.contains(p.code()))) {
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

    private void collectModels() {
        Map<String, AnalysisPlan.TimeToEvent> times = new HashMap<>();
        plan.timeToEvent().forEach(t -> times.put(t.endpoint(), t));
        for (TimeToEventResults r : results.timeToEvent()) {
            AnalysisPlan.TimeToEvent planned = times.get(r.endpoint());
            models(r.models()).forEach(f -> model(f, r.endpoint(), r.metric(), planned));
        }
        for (BinaryResults r : results.binary()) {
            models(r.models()).forEach(f -> model(f, r.endpoint(), r.metric(), null));
        }
    }

    private static List<Fit> models(ModelSet set) {
        List<Fit> all = new ArrayList<>();
        if (set != null) {
            for (Fit fit : new Fit[] {set.crude(), set.adjusted(), set.selected(), set.full(), set.firth()}) {
                if (fit != null) {
                    all.add(fit);
                }
            }
            all.addAll(set.univariable());
        }
        return all;
    }

    private void model(Fit fit, String endpoint, String metric, AnalysisPlan.TimeToEvent planned) {
        if (!fit.outcome().done() || !KINDS.contains(fit.kind()) || fit.terms().stream().anyMatch(t -> source(t) == null)) {
            return;
        }
        String ties = planned == null ? "" : planned.ties();
        List<String> strata = new ArrayList<>();
        if (planned != null && fit.formula().contains("strata")) {
            planned.strata().stream().filter(s -> data.covariates().stream().anyMatch(c -> c.name().equals(s))).forEach(strata::add);
        }
        models.row(fit.id(), fit.kind(), endpoint, metric, ties, String.join(" ", strata));
        fits.row(fit.id(), fit.n(), fit.events(), fit.logLik());
        for (Fit.Term t : fit.terms()) {
            String[] source = source(t);
            if (!source[0].equals("intercept")) {
                terms.row(fit.id(), t.name(), source[0], source[1], source[2]);
            }
            coefficients.row(fit.id(), t.name(), t.estimate(), t.se(), t.lower(), t.upper(), t.p(), t.method());
        }
    }

    /** Kind, covariate and level of a term; null for one that the script does not know. */
    private String[] source(Fit.Term term) {
        if (term.name().equals("(Intercept)")) {
            return new String[] {"intercept", "", ""};
        }
        if (term.exposure() && term.name().equals("exposure")) {
            return new String[] {"exposure", "", ""};
        }
        for (CovariateDefinition c : data.covariates()) {
            if (!c.categorical() && term.name().equals(c.name())) {
                return new String[] {"number", c.name(), ""};
            }
            for (String level : c.levels()) {
                if (term.name().equals(c.name() + level)) {
                    return new String[] {"level", c.name(), level};
                }
            }
        }
        return null;
    }

    private List<Path> curves(Path out) {
        CsvText curves = new CsvText("endpoint", "metric", "group", "n", "events", "median", "lower", "upper");
        CsvText landmarks = new CsvText("endpoint", "group", "time", "survival", "lower", "upper");
        CsvText tests = new CsvText("endpoint", "metric", "statistic");
        for (TimeToEventResults r : results.timeToEvent()) {
            List<TimeToEventResults.Curve> all = new ArrayList<>(r.curves());
            if (r.overall() != null) {
                all.add(r.overall());
            }
            all.removeIf(c -> c.n() == 0);
            for (TimeToEventResults.Curve c : all) {
                Interval m = c.median();
                String group = c.equals(r.overall()) ? "all" : c.group();
                curves.row(r.endpoint(), r.metric(), group, c.n(), c.events(), m.estimate(), m.lower(), m.upper());
                c.landmarks().stream().filter(l -> !Double.isNaN(l.survival().estimate())).forEach(l -> landmarks.row(r.endpoint(), group,
                        l.time(), l.survival().estimate(), l.survival().lower(), l.survival().upper()));
            }
            for (TestResult t : r.tests()) {
                if (t.id().equals("log-rank") && !Double.isNaN(t.statistic())) {
                    tests.row(r.endpoint(), r.metric(), t.statistic());
                }
            }
        }
        return List.of(curves.write(out.resolve("curves.csv")), landmarks.write(out.resolve("landmarks.csv")),
                tests.write(out.resolve("tests.csv")));
    }

    private CsvText rates() {
        CsvText csv = new CsvText("endpoint", "metric", "group", "n", "yes", "rate", "lower", "upper");
        for (BinaryResults r : results.binary()) {
            if (r.n() > 0) {
                csv.row(r.endpoint(), r.metric(), "all", r.n(), r.yes(), r.rate().estimate(), r.rate().lower(), r.rate().upper());
            }
            r.rates().stream().filter(g -> g.n() > 0).forEach(g -> csv.row(r.endpoint(), r.metric(), g.group(), g.n(), g.yes(),
                    g.rate().estimate(), g.rate().lower(), g.rate().upper()));
        }
        return csv;
    }
}
