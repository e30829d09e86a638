package org.kinetrail.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.DoseRangeResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.Guard;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.analysis.results.PooledResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/** The exposure-response analyses of one set of subjects, in the order of the report. */
final class ErRun {

    /** What the primary analysis made. */
    record Primary(PopulationPart.Sets sets, ExposureResults exposure, ExposureView view, CovariateTable table,
            DoseExposurePart.Modelled dose, List<TimeToEventPart.Modelled> times, List<BinaryPart.Modelled> answers,
            DoseRangeResults doseRange, PooledResults pooled) {
    }

    private final StudyData data;
    private final AnalysisPlan plan;
    private final Notes notes;

    ErRun(StudyData data, AnalysisPlan plan, Notes notes) {
        this.data = data;
        this.plan = plan;
        this.notes = notes;
    }

    Primary primary(Map<String, SubjectNca> ncas, ExposurePart exposurePart, Cutter cutter, Progress progress) {
        PopulationPart.Sets sets = new PopulationPart(data, plan, false).make(ncas, exposurePart);
        List<Subject> er = sets.er();
        CovariateTable table = new CovariateTable(data, er, plan, notes);
        ExposureResults base = exposurePart.table(sets.erNca(), cutter);
        ExposureView view = new ExposureView(base, cutter, plan.quantiles().type());
        ExposureResults exposure = safe(() -> new ExposureChecks(plan, table, notes).complete(view), e -> {
            notes.warn(Analysis.failed("The checks of exposure", e).words());
            return base;
        });
        notes.method("er.quantile.type-" + plan.quantiles().type(),
                "One set of cuts per metric over the whole exposure-response population, "
                + "quantile type " + plan.quantiles().type() + ", groups (a, b] with the lowest value included.");
        zero(base);
        progress.at("dose against exposure", 2, 9);
        DoseExposurePart dosePart = new DoseExposurePart(plan, table, notes);
        DoseExposurePart.Modelled dose = safe(() -> dosePart.run(view, plan.doseExposure().metric()),
                e -> dosePart.none(plan.doseExposure().metric(), Analysis.failed("The dose-exposure model", e)));
        progress.at("time to event, response and safety", 3, 9);
        List<TimeToEventPart.Modelled> times = each(plan.timeToEvent(), er, (task, t, own) -> {
            TimeToEventPart part = new TimeToEventPart(plan, er, view, t, own);
            return safe(() -> part.run(task, new Endpoints(data, er, own)), e -> part.failed(task, Analysis.failed(task.endpoint(), e)));
        });
        List<BinaryPart.Modelled> answers = each(plan.binary(), er, (task, t, own) -> {
            BinaryPart part = new BinaryPart(plan, er, view, t, own);
            return safe(() -> part.run(task, new Endpoints(data, er, own)), e -> part.failed(task, Analysis.failed(task.endpoint(), e)));
        });
        progress.at("dose-range predictions", 5, 9);
        DoseRangePart rangePart = new DoseRangePart(plan, table, notes);
        DoseRangeResults doseRange = safe(() -> rangePart.run(view, times, answers),
                e -> rangePart.none(Analysis.failed("The dose-range prediction", e), List.of()));
        progress.at("comparison between studies", 6, 9);
        PooledResults pooled = safe(() -> new PooledPart(plan, table, notes).run(view, er, times, answers),
                e -> new PooledResults(Analysis.failed("The comparison between studies", e), List.of(), List.of()));
        progress.at("sensitivity sets", 7, 9);
        return new Primary(sets, exposure, view, table, dose, times, answers, doseRange, pooled);
    }

    /** One endpoint's analysis with its own covariate table and notes. */
    @FunctionalInterface
    private interface One<T, R> {
        R run(T task, CovariateTable table, Notes notes);
    }

    /** All endpoints at once; what they note is kept in plan order. */
    private <T, R> List<R> each(List<T> tasks, List<Subject> er, One<T, R> one) {
        List<Notes> own = tasks.stream().map(t -> new Notes()).toList();
        List<R> results = IntStream.range(0, tasks.size()).parallel()
                .mapToObj(k -> one.run(tasks.get(k), new CovariateTable(data, er, plan, own.get(k)), own.get(k))).toList();
        own.forEach(notes::addAll);
        return results;
    }

    /** A part's result, or the named outcome of its failure; a setting of the plan that cannot be understood stops the run. */
    static <T> T safe(Supplier<T> part, Function<RuntimeException, T> otherwise) {
        try {
            return part.get();
        } catch (RuntimeException e) {
            if (e instanceof Refusal refusal && refusal.getMessage().startsWith("plan, ")) {
                throw refusal;
            }
            return otherwise.apply(e);
        }
    }

    private void zero(ExposureResults exposure) {
        exposure.metrics().stream().filter(m -> m.nZero() > 0).forEach(m -> {
            String words = Words.count(m.nZero(), "subject") + " without any quantifiable sample enter the lowest group of " + m.label()
                    + (Double.isNaN(m.floor()) ? "." : " and stand in logarithmic models with " + Words.number(m.floor()) + " " + m.unit()
                            + " in place of zero; the fit without them stands beside.");
            notes.guard(new Guard("guard.zero-exposure", m.metric(), true, "zero exposure replaced on the log scale", words, m.nZero(), 0));
        });
    }
}
