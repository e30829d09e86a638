package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.DoseRangeResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.Guard;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.analysis.results.PooledResults;
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
        ExposureResults exposure = new ExposureChecks(plan, table, notes).complete(view);
        notes.method("er.quantile.type-" + plan.quantiles().type(), "One set of cuts per metric over the whole exposure-response population, "
                + "quantile type " + plan.quantiles().type() + ", groups (a, b] with the lowest value included.");
        zero(base);
        progress.at("dose against exposure", 2, 9);
        DoseExposurePart.Modelled dose = new DoseExposurePart(plan, table, notes).run(view, plan.doseExposure().metric());
        Endpoints endpoints = new Endpoints(data, er, notes);
        progress.at("time-to-event analyses", 3, 9);
        List<TimeToEventPart.Modelled> times = new ArrayList<>();
        for (AnalysisPlan.TimeToEvent task : plan.timeToEvent()) {
            times.add(new TimeToEventPart(plan, er, view, table, notes).run(task, endpoints));
        }
        progress.at("response and safety analyses", 4, 9);
        List<BinaryPart.Modelled> answers = new ArrayList<>();
        for (AnalysisPlan.Binary task : plan.binary()) {
            answers.add(new BinaryPart(plan, er, view, table, notes).run(task, endpoints));
        }
        progress.at("dose-range predictions", 5, 9);
        DoseRangeResults doseRange = new DoseRangePart(plan, table, notes).run(view, times, answers);
        progress.at("comparison between studies", 6, 9);
        PooledResults pooled = new PooledPart(plan, table, notes).run(view, er, times, answers);
        progress.at("sensitivity sets", 7, 9);
        return new Primary(sets, exposure, view, table, dose, times, answers, doseRange, pooled);
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
