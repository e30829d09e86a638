package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.analysis.results.ElsewhereResults;
import org.kinetrail.analysis.results.ResultsJson;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.run.AnalysisHash;
import org.kinetrail.workflow.run.RunStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the plan. */
@Command(name = "run", description = "run the approved plan over the newest data cut; a failed run is kept too")
final class RunVerb implements Callable<Integer> {

    private final Platform platform;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @Option(names = "--draft", description = "run the plan as it stands; the run is marked and can never be signed")
    private boolean draft;

    RunVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        Permission permission = draft ? Permission.RUN_DRAFT : Permission.RUN;
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, permission)) {
            Output output = head.output();
            RunStudy.Completed completed = RunStudy.run(work.study(), work.actor(permission), platform, draft, output.progress());
            output.clearLine();
            completed.results().warnings().forEach(warning -> output.say("Warning: " + warning));
            List<String> since = completed.sinceDraft(work.study());
            List<String> elsewhere = elsewhere(completed.results().elsewhere());
            elsewhere.forEach(output::say);
            since.forEach(sentence -> output.say("Since the last draft: " + sentence));
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("sinceDraft", since);
            result.put("run", completed.run().getId());
            result.put("draft", draft);
            result.put("results", completed.run().getResultsHash());
            String analysis = AnalysisHash.of(ResultsJson.write(completed.results()));
            result.put("analysisHash", analysis);
            result.put("elsewhere", elsewhere);
            result.put("warnings", completed.results().warnings());
            output.result(result, completed.run().getId() + " completed; results " + completed.run().getResultsHash()
                    + "; whatever the files' format: " + analysis);
            return head.common().exit(!completed.results().warnings().isEmpty());
        }
    }

    /** Ours beside what others found, in sentences; none where nothing was given. */
    private static List<String> elsewhere(ElsewhereResults found) {
        List<String> sentences = new ArrayList<>();
        if (!found.reported().isEmpty()) {
            sentences.add("Study report: " + found.reconciled() + " of " + found.reported().size() + " values agree.");
            found.reported().stream().filter(r -> !r.agrees()).forEach(r -> sentences.add("  " + r.endpoint() + " " + r.statistic() + " (" + r.population()
                    + "): " + r.typed() + " in " + r.reference() + ", here " + (Double.isNaN(r.ours()) ? "none" : ShortestForm.of(r.ours()))));
        }
        ElsewhereResults.Parameters p = found.parameters();
        if (p.given() > 0) {
            sentences.add("Parameters computed elsewhere: " + p.agreeing() + " of " + p.given() + " agree, in " + p.subjects() + " subjects"
                    + (p.notCompared().isEmpty() ? "." : "; not computed here: " + String.join(", ", p.notCompared()) + "."));
        }
        return sentences;
    }
}
