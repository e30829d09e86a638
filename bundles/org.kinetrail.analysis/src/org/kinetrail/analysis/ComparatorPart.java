package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.analysis.results.PooledResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/**
 * Studies that the plan names for comparison alone. Their subjects enter no population, summary or model but those of the comparison, for
 * which exposure is computed by the same rules and each endpoint is modelled once more over all studies.
 */
final class ComparatorPart {

    private final StudyData all;
    private final AnalysisPlan plan;
    private final Notes notes;

    ComparatorPart(StudyData all, AnalysisPlan plan, Notes notes) {
        this.all = all;
        this.plan = plan;
        this.notes = notes;
    }

    /** The data without the subjects of the comparators, named after the studies that are left. */
    static StudyData without(StudyData all, AnalysisPlan plan) {
        List<String> comparators = plan.pooled().comparators();
        List<String> studies = all.subjects().stream().map(Subject::study).distinct().sorted().toList();
        for (String comparator : comparators) {
            if (!studies.contains(comparator)) {
                throw new Refusal("plan, pooled.comparators: the data hold no study '" + comparator + "'; name one of "
                        + String.join(", ", studies) + ".");
            }
        }
        if (!comparators.isEmpty() && comparators.containsAll(studies)) {
            throw new Refusal("plan, pooled.comparators: every study of the data is a comparator, so none is left to analyse; take one out.");
        }
        if (comparators.isEmpty()) {
            return all;
        }
        String left = String.join(" + ", studies.stream().filter(s -> !comparators.contains(s)).toList());
        return new StudyData(left, all.title(), all.files(), all.covariates(), all.endpoints(),
                all.subjects().stream().filter(s -> !comparators.contains(s.study())).toList(), all.findings(), all.elsewhere());
    }

    /** The comparison over all studies. */
    PooledResults run(Map<String, SubjectNca> ncas, ExposurePart exposurePart, Cutter cutter) {
        AnalysisPlan once = PlanTree.with(plan, "selection.bootstrapReplicates", 0L);
        Notes aside = new Notes();
        PopulationPart.Sets sets = new PopulationPart(all, once, false).make(ncas, exposurePart);
        List<Subject> er = sets.er();
        CovariateTable table = new CovariateTable(all, er, once, aside);
        ExposureView view = new ExposureView(exposurePart.table(sets.erNca(), cutter), cutter, once.quantiles().type());
        Endpoints endpoints = new Endpoints(all, er, aside);
        List<TimeToEventPart.Modelled> times = new ArrayList<>();
        for (AnalysisPlan.TimeToEvent task : once.timeToEvent()) {
            if (PooledPart.asked(once, task.endpoint())) {
                times.add(new TimeToEventPart(once, er, view, table, aside).run(task, endpoints));
            }
        }
        List<BinaryPart.Modelled> answers = new ArrayList<>();
        for (AnalysisPlan.Binary task : once.binary()) {
            if (PooledPart.asked(once, task.endpoint())) {
                answers.add(new BinaryPart(once, er, view, table, aside).run(task, endpoints));
            }
        }
        long compared = er.stream().filter(s -> plan.pooled().comparators().contains(s.study())).count();
        notes.method("er.pooled.comparator", "Of " + String.join(", ", plan.pooled().comparators()) + ", " + Words.count((int) compared,
                "subject") + " with evaluable exposure entered the comparison between studies and no other analysis.");
        return new PooledPart(once, table, notes).run(view, er, times, answers);
    }
}
