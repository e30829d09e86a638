package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.ModelSet.CurveBand;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.PooledResults;
import org.kinetrail.analysis.results.PooledResults.StudyCurve;
import org.kinetrail.analysis.results.PooledResults.StudySlope;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.data.Subject;
import org.kinetrail.er.prediction.DoseChain;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.ChiSquared;
import org.kinetrail.numeric.distribution.Normal;

/** The exposure-response relationship compared between studies: study as factor, exposure by study, one curve per study. */
final class PooledPart {

    private final AnalysisPlan plan;
    private final CovariateTable table;
    private final Notes notes;

    PooledPart(AnalysisPlan plan, CovariateTable table, Notes notes) {
        this.plan = plan;
        this.table = table;
        this.notes = notes;
    }

    PooledResults run(ExposureView view, List<Subject> subjects, List<TimeToEventPart.Modelled> times,
            List<BinaryPart.Modelled> answers) {
        List<String> studies = subjects.stream().map(Subject::study).distinct().sorted().toList();
        if (!plan.pooled().enabled() || studies.size() < 2) {
            String words = plan.pooled().enabled() ? "The data hold one study." : "The plan asks for no comparison between studies.";
            return new PooledResults(new Outcome("skipped", "one-study", words), studies, List.of());
        }
        List<PooledResults.Endpoint> endpoints = new ArrayList<>();
        for (TimeToEventPart.Modelled t : times) {
            add(endpoints, t.results().endpoint(), t.results().metric(), t.models(), view, subjects, studies);
        }
        for (BinaryPart.Modelled b : answers) {
            add(endpoints, b.results().endpoint(), b.results().metric(), b.models(), view, subjects, studies);
        }
        notes.method("er.pooled.interaction", "Studies were compared by an exposure-by-study interaction, tested by likelihood ratio.");
        return new PooledResults(Outcome.DONE, studies, endpoints);
    }

    private void add(List<PooledResults.Endpoint> endpoints, String endpoint, String metric, ModelPart.Modelled models, ExposureView view,
            List<Subject> subjects, List<String> studies) {
        if (asked(plan, endpoint) && models != null && models.primary() != null && models.design().names().stream().anyMatch(n ->
                n.startsWith(CovariateTable.STUDY))) {
            endpoints.add(compare(endpoint, metric, models, view, subjects, studies));
        }
    }

    /** Whether the plan wants an endpoint compared between studies. */
    static boolean asked(AnalysisPlan plan, String endpoint) {
        return plan.pooled().endpoints().isEmpty() || plan.pooled().endpoints().contains(endpoint);
    }

    private PooledResults.Endpoint compare(String endpoint, String metricId, ModelPart.Modelled models, ExposureView view,
            List<Subject> subjects, List<String> studies) {
        AnalysisPlan.Metric metric = plan.metric(metricId);
        Design design = models.design();
        Design crossed = design;
        double[] x = design.columns()[0];
        for (String study : studies.subList(1, studies.size())) {
            double[] flag = design.columns()[design.indexOf(CovariateTable.STUDY + study)];
            crossed = crossed.with(interaction(study), "exposure by study " + study,
                    IntStream.range(0, x.length).mapToDouble(i -> x[i] * flag[i]).toArray());
        }
        Engine engine = models.engine();
        RawFit together = models.primary();
        RawFit apart = engine.fit(crossed);
        Fits.Scale scale = view.scale(metric, models.rows());
        Fit study = Fits.record(label(endpoint + ".study", "study", endpoint, metric, design, engine, scale), together, design);
        Fit interaction = Fits.record(label(endpoint + ".interaction", "interaction", endpoint, metric, crossed, engine, scale), apart,
                crossed);
        int df = apart.parameters() - together.parameters();
        double statistic = 2 * (apart.logLik() - together.logLik());
        double p = apart.done() && df > 0 ? ChiSquared.upperTail(Math.max(0, statistic), df) : Double.NaN;
        List<StudySlope> slopes = new ArrayList<>();
        List<StudyCurve> curves = new ArrayList<>();
        for (String s : studies) {
            if (apart.done()) {
                slopes.add(slope(s, studies, apart, models, subjects));
                curves.add(curve(s, studies, apart, models, metric, subjects));
            }
        }
        return new PooledResults.Endpoint(endpoint, metricId, study, interaction,
                new TestResult("likelihood-ratio", "Exposure by study", statistic, df, p), slopes, curves, words(p));
    }

    private String words(double p) {
        if (Double.isNaN(p)) {
            return "Whether the studies differ cannot be tested: the model with exposure by study has no estimate.";
        }
        return p < 1 - plan.intervals().level() ? "The relationship with exposure differs between the studies by more than chance explains; the slopes "
                + "with their intervals say by how much." : "No difference between the studies is found in the relationship with exposure. That is no proof "
                + "that they are alike; the slopes with their intervals say how far apart they may be.";
    }

    private static String interaction(String study) {
        return Design.EXPOSURE + ":" + CovariateTable.STUDY + study;
    }

    private static Fits.Label label(String id, String role, String endpoint, AnalysisPlan.Metric metric, Design design, Engine engine,
            Fits.Scale scale) {
        return new Fits.Label(id, role, ModelPart.formula(endpoint, metric, design), 0, engine.events(), scale);
    }

    /** Contrast that reads one study's slope off the crossed model. */
    private static double[] contrast(String study, List<String> studies, RawFit fit) {
        double[] c = new double[fit.names().size()];
        c[fit.indexOf(Design.EXPOSURE)] = 1;
        if (studies.indexOf(study) > 0) {
            c[fit.indexOf(interaction(study))] = 1;
        }
        return c;
    }

    private StudySlope slope(String study, List<String> studies, RawFit fit, ModelPart.Modelled models, List<Subject> subjects) {
        double[] c = contrast(study, studies, fit);
        double b = CurvePart.eta(fit, c);
        double se = Math.sqrt(CurvePart.variance(fit, c));
        double z = Normal.quantile(1 - (1 - plan.intervals().level()) / 2);
        int[] members = members(study, models, subjects);
        double step = Elementary.LN2;
        return new StudySlope(study, members.length, models.engine().at(members).events(), b, se, new Interval(Elementary.exp(step * b),
                Elementary.exp(step * (b - z * se)), Elementary.exp(step * (b + z * se))));
    }

    private static int[] members(String study, ModelPart.Modelled models, List<Subject> subjects) {
        return IntStream.range(0, models.rows().length).filter(i -> subjects.get(models.rows()[i]).study().equals(study)).toArray();
    }

    private StudyCurve curve(String study, List<String> studies, RawFit fit, ModelPart.Modelled models, AnalysisPlan.Metric metric,
            List<Subject> subjects) {
        double[] x = Design.pick(models.design().columns()[0], members(study, models, subjects));
        double low = Arrays.stream(x).min().orElse(0);
        double high = Arrays.stream(x).max().orElse(1);
        double[] all = models.design().columns()[0].clone();
        Arrays.sort(all);
        double centre = all[all.length / 2];
        double z = Normal.quantile(1 - (1 - plan.intervals().level()) / 2);
        boolean cox = fit.kind().startsWith("cox");
        List<CurveBand> points = new ArrayList<>();
        for (int k = 0; k < CurvePart.POINTS; k++) {
            double at = low + (high - low) * k / (CurvePart.POINTS - 1);
            double[] pattern = cox ? new double[fit.names().size()] : CurvePart.pattern(fit, models.covariates(), at);
            double exposure = cox ? at - centre : at;
            pattern[fit.indexOf(Design.EXPOSURE)] = exposure;
            for (String other : studies.subList(1, studies.size())) {
                boolean here = other.equals(study);
                pattern[fit.indexOf(CovariateTable.STUDY + other)] = here && !cox ? 1 : 0;
                pattern[fit.indexOf(interaction(other))] = here ? exposure : 0;
            }
            double eta = CurvePart.eta(fit, pattern);
            double half = z * Math.sqrt(CurvePart.variance(fit, pattern));
            double printed = metric.log() ? Elementary.exp(at) : at;
            points.add(cox ? new CurveBand(printed, Elementary.exp(eta), Elementary.exp(eta - half), Elementary.exp(eta + half))
                    : new CurveBand(printed, DoseChain.logistic(eta), DoseChain.logistic(eta - half), DoseChain.logistic(eta + half)));
        }
        return new StudyCurve(study, points);
    }
}
