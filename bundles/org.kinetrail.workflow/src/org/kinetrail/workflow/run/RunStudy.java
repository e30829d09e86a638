package org.kinetrail.workflow.run;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.analysis.Analysis;
import org.kinetrail.analysis.AnalysisBlocked;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.ResultsJson;
import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.Run;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.Sha256;
import org.kinetrail.workflow.AnalysisFailed;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.plan.PlanReader;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.study.StudyStates;

/** Runs the plan over the newest data cut. A run that fails is kept as a failed run. */
public final class RunStudy {

    /**
     * A completed run.
     *
     * @param run     its record in the study
     * @param data    the data it read
     * @param results what it found
     */
    public record Completed(Run run, ImportResult data, AnalysisResults results) {

        /** What the run's event says has changed since the last draft; empty when no draft went before. */
        public List<String> sinceDraft(StudyFolder study) {
            String kept = study.trail().reader().event(run.getEvent()).link("since-draft");
            if (kept == null) {
                return List.of();
            }
            Object changes = ModelJson.parse(new String(study.objects().get(kept), StandardCharsets.UTF_8)).get("changes");
            return ((List<?>) changes).stream().map(String::valueOf).toList();
        }
    }

    private RunStudy() {
    }

    /**
     * Runs the plan.
     *
     * @param draft in any state of the plan; marked, and never to be signed
     * @throws Refusal        when the plan is not approved and the run is no draft
     * @throws AnalysisFailed when the analysis did not complete; the failure was recorded
     */
    public static Completed run(StudyFolder study, Actor actor, Platform platform, boolean draft, StepProgress progress) {
        DataCut cut = CutReader.latest(study);
        progress.at("reading data", 0, 0);
        return run(study, actor, platform, draft, CutReader.read(study, cut), progress);
    }

    /** The same over the newest cut's data as its import returned them. */
    public static Completed run(StudyFolder study, Actor actor, Platform platform, boolean draft, ImportResult data, StepProgress progress) {
        if (!draft && !ApprovePlan.isApproved(study)) {
            throw new Refusal("The plan as it stands is not approved; approve it, or run a draft with --draft.");
        }
        if (!draft) {
            DecideChoices.requireNone(study.documents().study());
        }
        DataCut cut = CutReader.latest(study);
        AnalysisPlan plan = PlanReader.read(study.documents().plan());
        if (!ImportFiles.dataHash(data, cut.getMapping()).equals(cut.getDataHash())) {
            throw new Refusal("The data given are not those of the newest cut '" + cut.getName() + "'; read them from the study.");
        }
        AnalysisResults results;
        try {
            results = Analysis.run(data.data(), plan, progress::at);
        } catch (AnalysisBlocked | Refusal e) {
            record(study, actor, platform, draft, cut, null, e.getMessage());
            throw new AnalysisFailed(e.getMessage() + " The failed run is kept as " + last(study).getId() + ".");
        }
        record(study, actor, platform, draft, cut, ResultsJson.write(results), null);
        return new Completed(last(study), data, results);
    }

    /** Runs again what a run recorded, and refuses unless every byte of the results is the same. */
    public static Completed again(StudyFolder study, Run run, StepProgress progress) {
        DataCut cut = study.documents().study().getCuts().stream().filter(c -> c.getDataHash().equals(run.getDataHash())).findFirst()
                .orElseThrow(() -> new Refusal("The data of " + run.getId() + " are not in the study; verify it."));
        ImportResult data = CutReader.read(study, cut);
        AnalysisResults results = Analysis.run(data.data(), plan(study, run), progress::at);
        String text = ResultsJson.write(results);
        if (!hash(text).equals(run.getResultsHash()) && !hash(ResultsJson.unversioned(text)).equals(run.getResultsHash())) {
            throw new AnalysisFailed("Running " + run.getId() + " again does not give the recorded results; it was made by "
                    + run.getSoftware() + ". Run the plan anew.");
        }
        return new Completed(run, data, results);
    }

    private static String hash(String results) {
        return Sha256.hex(results.getBytes(StandardCharsets.UTF_8));
    }

    /** The plan a run was made with. */
    public static AnalysisPlan plan(StudyFolder study, Run run) {
        return PlanDocument.read(study.objects().get(run.getPlanHash()));
    }

    /** The run with this id, or the newest completed one when the id is null; refused when there is none. */
    public static Run find(StudyFolder study, String id) {
        List<Run> runs = study.documents().study().getRuns();
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            if (id == null ? run.getResultsHash() != null && !run.isDraft() : run.getId().equals(id)) {
                return run;
            }
        }
        throw new Refusal(id == null ? "The study has no completed run of an approved plan; run it first."
                : "The study has no run '" + id + "'; 'trail STUDY show' lists all.");
    }

    private static Run last(StudyFolder study) {
        List<Run> runs = study.documents().study().getRuns();
        return runs.get(runs.size() - 1);
    }

    private static void record(StudyFolder study, Actor actor, Platform platform, boolean draft, DataCut cut, String results, String failure) {
        int index = study.documents().study().getRuns().size();
        String id = String.format(Locale.ROOT, "run-%04d", index + 1);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("id", id);
        run.put("draft", draft);
        run.put("status", failure == null ? "COMPLETED" : "FAILED");
        run.put("at", Moments.now(platform));
        run.put("by", actor.id());
        run.put("event", study.nextEvent());
        String plan = study.objects().put(study.documents().planJson().getBytes(StandardCharsets.UTF_8));
        run.put("planHash", plan);
        run.put("dataHash", cut.getDataHash());
        List<Link> links = new java.util.ArrayList<>(List.of(Link.object("plan", plan)));
        if (results != null) {
            String hash = study.objects().put(results.getBytes(StandardCharsets.UTF_8));
            run.put("resultsHash", hash);
            links.add(Link.object("results", hash));
            Optional<SinceDraft> since = draft ? Optional.empty() : SinceDraft.of(study, study.documents().planJson(), cut.getDataHash());
            since.ifPresent(change -> links.add(Link.object("since-draft", study.objects().put(change.json()))));
        }
        run.put("software", platform.software());
        run.put("timing", Timing.now(study.documents().study()).getLiteral());
        if (failure != null) {
            run.put("failure", failure);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("study.runs[" + index + "]", run);
        if (!draft) {
            values.put("study.state", StudyStates.afterChange(study.documents().study()));
        }
        study.commit(actor, Change.of(failure == null ? "run.complete" : "run.fail", "run", id, values).linked(links));
    }
}
