package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Diagnostics;
import org.kinetrail.analysis.results.DoseExposureResults;
import org.kinetrail.analysis.results.DoseExposureResults.BandPoint;
import org.kinetrail.analysis.results.DoseExposureResults.FoldChange;
import org.kinetrail.analysis.results.DoseExposureResults.Observed;
import org.kinetrail.analysis.results.ExposureResults.SubjectExposure;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.Guard;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.StudentT;

/** The model of log exposure on log actual dose, with covariates, line, band and what it cannot exclude. */
final class DoseExposurePart {

    /** Name of the dose column. */
    static final String DOSE = "logdose";

    /** The results with the raw model for the dose chain; the raw fit is null when there is none. */
    record Modelled(DoseExposureResults results, RawFit fit, Design design, List<Covariate> covariates, int[] rows) {
    }

    private final AnalysisPlan plan;
    private final CovariateTable table;
    private final Notes notes;

    DoseExposurePart(AnalysisPlan plan, CovariateTable table, Notes notes) {
        this.plan = plan;
        this.table = table;
        this.notes = notes;
    }

    Modelled run(ExposureView exposure, String metricId) {
        AnalysisPlan.Metric metric = plan.metric(metricId);
        if (metric == null || exposure.results().metric(metricId) == null) {
            return none(metricId, new Outcome("skipped", "metric-not-in-plan", "The plan names no metric " + metricId + "."));
        }
        List<Covariate> covariates = new ArrayList<>(table.primary(plan.doseExposure().covariates(), "dose-exposure model"));
        if (table.manyStudies()) {
            covariates.addAll(table.primary(List.of(CovariateTable.STUDY), "dose-exposure model"));
        }
        List<SubjectExposure> subjects = exposure.results().subjects();
        double[] y = exposure.onScale(metricId, true);
        double[] dose = subjects.stream().mapToDouble(s -> s.dose() > 0 ? Elementary.log(s.dose()) : Double.NaN).toArray();
        int[] rows = IntStream.range(0, y.length).filter(i -> Double.isFinite(y[i]) && Double.isFinite(dose[i])
                && covariates.stream().noneMatch(c -> c.missing(i))).toArray();
        int missing = y.length - rows.length;
        if (rows.length < 5) {
            return none(metricId, new Outcome("not-estimable", "too-few-subjects", "Fewer than five subjects have dose and exposure."));
        }
        LinearEngine engine = new LinearEngine(Design.pick(y, rows), new Engines.Options(plan.intervals().level(), false));
        Design crudeDesign = design(dose, List.of(), rows);
        Design design = design(dose, covariates, rows);
        RawFit crude = engine.fit(crudeDesign);
        RawFit raw = engine.fit(design);
        if (!raw.done() || Double.isNaN(raw.coefficient(DOSE))) {
            Outcome outcome = raw.done() ? new Outcome("not-estimable", "constant-dose",
                    "All subjects received the same dose.") : raw.outcome();
            return none(metricId, outcome);
        }
        String formula = "log(" + metricId + ") ~ log(dose)";
        Fit crudeFit = Fits.record(new Fits.Label("dose-exposure.crude", "crude", formula, missing, 0, null), crude, crudeDesign);
        String more = covariates.isEmpty() ? "" : " + " + String.join(" + ", covariates.stream().map(Covariate::name).toList());
        Fit adjusted = Fits.record(new Fits.Label("dose-exposure.adjusted", "adjusted", formula + more, missing, 0, null), raw, design);
        Fit.Term term = adjusted.term(DOSE);
        Interval slope = new Interval(term.estimate(), term.lower(), term.upper());
        List<FoldChange> folds = folds(slope);
        Diagnostics diagnostics = new LinearChecks(plan).of(engine, design, rows, subjects);
        notes.method("er.dose-exposure.log-log", "Log exposure was regressed on log actual dose by least squares; limits by Student's t.");
        DoseExposureResults results = new DoseExposureResults(Outcome.DONE, metricId, "10^6 CAR+ T cells",
                exposure.results().metric(metricId).unit(), crudeFit, adjusted, slope, folds,
                covariates.stream().map(Covariate::described).toList(), band(raw, covariates), observed(subjects, metricId),
                plan.doseExposure().marks(), diagnostics, Elementary.exp(raw.sigma() * raw.sigma() / 2), words(slope, folds, metric));
        return new Modelled(results, raw, design, covariates, rows);
    }

    private static Design design(double[] dose, List<Covariate> covariates, int[] rows) {
        Design base = Design.of(dose, "log dose", covariates, rows);
        List<String> names = new ArrayList<>(base.names());
        names.set(0, DOSE);
        return new Design(names, base.labels(), base.columns());
    }

    private List<FoldChange> folds(Interval slope) {
        double reference = plan.doseRange().referenceDose();
        List<FoldChange> folds = new ArrayList<>();
        for (double dose : plan.doseRange().doses()) {
            if (dose != reference) {
                double step = Elementary.log(dose / reference);
                double a = Elementary.exp(step * slope.lower());
                double b = Elementary.exp(step * slope.upper());
                folds.add(new FoldChange(reference, dose, new Interval(Elementary.exp(step * slope.estimate()), Math.min(a, b),
                        Math.max(a, b))));
            }
        }
        return folds;
    }

    private List<BandPoint> band(RawFit fit, List<Covariate> covariates) {
        AnalysisPlan.DoseExposure settings = plan.doseExposure();
        double t = StudentT.quantile(1 - (1 - plan.intervals().level()) / 2, fit.residualDf());
        List<BandPoint> band = new ArrayList<>();
        for (int i = 0; i < settings.bandPoints(); i++) {
            double dose = settings.bandFrom() + (settings.bandTo() - settings.bandFrom()) * i / (settings.bandPoints() - 1);
            double[] x = pattern(fit, covariates, Elementary.log(dose));
            double centre = CurvePart.eta(fit, x);
            double v = CurvePart.variance(fit, x);
            double half = t * Math.sqrt(v);
            double wide = t * Math.sqrt(v + fit.sigma() * fit.sigma());
            band.add(new BandPoint(dose, Elementary.exp(centre), Elementary.exp(centre - half), Elementary.exp(centre + half),
                    Elementary.exp(centre - wide), Elementary.exp(centre + wide)));
        }
        return band;
    }

    /** Pattern of the reference patient at a log dose. */
    static double[] pattern(RawFit fit, List<Covariate> covariates, double logDose) {
        double[] x = CurvePart.pattern(fit, covariates, 0);
        x[fit.indexOf(DOSE)] = logDose;
        return x;
    }

    private List<Observed> observed(List<SubjectExposure> subjects, String metric) {
        return subjects.stream().filter(s -> s.value(metric) != null && !Double.isNaN(s.value(metric).value()))
                .map(s -> new Observed(s.subject(), s.study(), s.dose(), s.value(metric).value(), s.value(metric).zero())).toList();
    }

    private List<String> words(Interval slope, List<FoldChange> folds, AnalysisPlan.Metric metric) {
        double level = plan.intervals().level();
        List<String> words = new ArrayList<>();
        words.add("The slope of log " + metric.label() + " on log dose was " + Words.interval(slope, level) + ".");
        if (!folds.isEmpty()) {
            FoldChange last = folds.get(folds.size() - 1);
            words.add("Between " + Words.number(last.fromDose()) + " and " + Words.number(last.toDose()) + " x 10^6 cells the model's "
                    + metric.label() + " differed " + Words.interval(last.ratio(), level).replaceFirst(" ", "-fold ") + ".");
            words.add("The data cannot exclude a " + Words.number(last.ratio().lower()) + "-fold or a "
                    + Words.number(last.ratio().upper()) + "-fold difference over this range.");
        }
        boolean weak = slope.lower() < 0 && slope.upper() > 0;
        notes.guard(new Guard("guard.dose-information", metric.id(), weak, weak ? "slope not distinguished from zero" : "", weak
                ? "The interval of the dose slope holds zero. This is not evidence that exposure is the same at all doses."
                : "The interval of the dose slope does not hold zero.", slope.estimate(), 0));
        return words;
    }

    Modelled none(String metric, Outcome outcome) {
        DoseExposureResults r = new DoseExposureResults(outcome, metric, "10^6 CAR+ T cells", "",
                Fits.skipped("dose-exposure.crude", "linear", "crude", outcome),
                Fits.skipped("dose-exposure.adjusted", "linear", "adjusted", outcome), Interval.NONE, List.of(), List.of(), List.of(),
                List.of(), plan.doseExposure().marks(), Diagnostics.NONE, Double.NaN, List.of());
        return new Modelled(r, null, null, List.of(), new int[0]);
    }
}
