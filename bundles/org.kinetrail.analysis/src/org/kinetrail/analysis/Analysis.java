package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.PooledResults;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Resolution;
import org.kinetrail.data.Resolutions;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/**
 * Runs a plan over study data. Deterministic: equal data, plan and software give equal results, whatever the number of threads. A part
 * that cannot be done ends as a named outcome in the results; only unresolved blocking findings and a plan that names what does not
 * exist stop a run.
 */
public final class Analysis {

    private static final int STEPS = 9;

    private final StudyData all;
    private final StudyData data;
    private final AnalysisPlan plan;
    private final Progress progress;
    private final Notes notes = new Notes();

    private Analysis(StudyData all, AnalysisPlan plan, Progress progress) {
        this.all = all;
        this.data = ComparatorPart.without(all, plan);
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Runs the whole plan.
     *
     * @throws AnalysisBlocked when blocking findings are not resolved by the plan
     * @throws Refusal         when a setting of the plan cannot be understood
     */
    public static AnalysisResults run(StudyData data, AnalysisPlan plan, Progress progress) {
        return new Analysis(resolved(data, plan), plan, progress).run();
    }

    /** The blocking findings that the plan leaves unresolved; a run needs none. */
    public static List<Finding> blocking(StudyData data, AnalysisPlan plan) {
        return Resolutions.open(data, plan.resolutions());
    }

    private static StudyData resolved(StudyData data, AnalysisPlan plan) {
        List<Resolution> resolutions = plan.resolutions();
        List<Finding> open = Resolutions.open(data, resolutions);
        if (!open.isEmpty()) {
            Finding first = open.get(0);
            throw new AnalysisBlocked("The analysis waits for decisions on " + Words.count(open.size(), "blocking finding")
                    + "; the first is "
                    + first.rule() + (first.subject().isEmpty() ? "" : ", subject " + first.subject()) + ": " + first.message()
                    + " Resolve it in the plan with a reason.", open);
        }
        return ordered(Resolutions.apply(data, resolutions));
    }

    /** Subjects by study and id, whatever the order they came in. */
    private static StudyData ordered(StudyData data) {
        List<Subject> subjects = new ArrayList<>(data.subjects());
        subjects.sort(Comparator.comparing(Subject::study).thenComparing(Subject::id));
        return data.withSubjects(subjects);
    }

    private AnalysisResults run() {
        progress.at("non-compartmental analysis", 0, STEPS);
        NcaPart nca = new NcaPart(plan);
        nca.requireChoices(all);
        Map<String, SubjectNca> ncas = analysed(nca, data);
        for (String rule : nca.words()) {
            int end = rule.indexOf(": ");
            notes.method(rule.substring(0, end), Words.sentence(rule.substring(end + 2)));
        }
        notes.method("nca.persistence.nearest-visit", "The quantifiable share at a visit counts the sample nearest the day, at most 15% of it"
                + " away; limits are " + Words.method(plan.intervals().rates()) + ".");
        progress.at("populations and exposure", 1, STEPS);
        Cutter cutter = Cutters.of();
        ErRun er = new ErRun(data, plan, notes);
        ErRun.Primary primary = er.primary(ncas, new ExposurePart(plan), cutter, progress);
        PooledResults pooled = data == all || !plan.pooled().enabled() ? primary.pooled()
                : ErRun.safe(() -> new ComparatorPart(all, plan, notes).run(analysed(nca, all), new ExposurePart(plan), cutter),
                        e -> new PooledResults(failed("The comparison between studies", e), List.of(), List.of()));
        progress.at("summaries", 8, STEPS);
        NcaResults kinetics = new NcaSummaries(data, plan).results(nca, primary.sets());
        AnalysisResults results = new AnalysisResults(data.studyId(), plan, notes.methods(), primary.sets().table(),
                kinetics, primary.exposure(), primary.dose().results(),
                primary.times().stream().map(TimeToEventPart.Modelled::results).toList(),
                primary.answers().stream().map(BinaryPart.Modelled::results).toList(), primary.doseRange(), pooled,
                multiplicity(primary), new SensitivityPart(data, plan, nca, notes).run(primary, ncas, cutter), notes.guards(),
                notes.refused(), notes.warnings(), new ElsewherePart(data, plan, kinetics.analyte()).results(ncas));
        progress.at("done", STEPS, STEPS);
        return results;
    }

    /** Non-compartmental results of the infused subjects with a profile. */
    private static Map<String, SubjectNca> analysed(NcaPart nca, StudyData data) {
        Map<String, SubjectNca> ncas = new LinkedHashMap<>();
        for (Subject s : data.subjects()) {
            SubjectNca one = s.infused() ? nca.analyse(s) : null;
            if (one != null) {
                ncas.put(s.id(), one);
            }
        }
        return ncas;
    }

    private static List<AnalysisResults.AdjustedP> multiplicity(ErRun.Primary primary) {
        List<String> endpoints = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        for (TimeToEventPart.Modelled t : primary.times()) {
            TimeToEventResults r = t.results();
            add(endpoints, p, r.endpoint(), t.models());
        }
        for (BinaryPart.Modelled b : primary.answers()) {
            BinaryResults r = b.results();
            add(endpoints, p, r.endpoint(), b.models());
        }
        double[] raw = p.stream().mapToDouble(Double::doubleValue).toArray();
        double[] bonferroni = org.kinetrail.er.inference.Multiplicity.bonferroni(raw);
        double[] holm = org.kinetrail.er.inference.Multiplicity.holm(raw);
        double[] bh = org.kinetrail.er.inference.Multiplicity.benjaminiHochberg(raw);
        List<AnalysisResults.AdjustedP> rows = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            rows.add(new AnalysisResults.AdjustedP(endpoints.get(i), raw[i], bonferroni[i], holm[i], bh[i]));
        }
        return rows;
    }

    private static void add(List<String> endpoints, List<Double> p, String endpoint, ModelPart.Modelled models) {
        if (models != null && models.primary() != null) {
            int j = models.primary().indexOf(Design.EXPOSURE);
            endpoints.add(endpoint);
            p.add(models.primary().pValues()[j]);
        }
    }

    /** The outcome of a part that failed unexpectedly. */
    static Outcome failed(String part, RuntimeException e) {
        if (e instanceof Refusal refusal) {
            return new Outcome("refused", "refused", refusal.getMessage());
        }
        return new Outcome("failed", "unexpected-failure", part + " ended unexpectedly: " + e);
    }
}
