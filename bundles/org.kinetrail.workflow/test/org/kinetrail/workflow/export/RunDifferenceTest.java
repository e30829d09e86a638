package org.kinetrail.workflow.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** Two runs side by side: every changed number, and what differs between the runs. */
class RunDifferenceTest {

    private static final String RESULTS = "{\"plan\":{\"limit\":1},\"subjects\":[{\"subject\":\"S1\",\"value\":1.5},{\"subject\":\"S2\",\"value\":2}]}";
    private static final String WITHOUT_FIRST = "{\"plan\":{\"limit\":2},\"subjects\":[{\"subject\":\"S2\",\"value\":2.25}]}";
    private static final String MISSING = "{\"plan\":{\"limit\":1},\"subjects\":[{\"subject\":\"S1\",\"value\":\"NaN\"},{\"subject\":\"S2\",\"value\":2}]}";

    @TempDir
    Path folder;

    private StudyFolder study;

    @BeforeEach
    void create() {
        study = StudyFolder.create(folder.resolve("s"), Bench.platform(), Optional.empty(), Bench.ANALYST, Bench.documents("S1"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private String put(String text) {
        return study.objects().put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void cut(String name, String fileHash) {
        Map<String, Object> file = Map.of("name", "pc.csv", "sha256", fileHash, "size", 1L, "format", "csv", "member", "PC", "rows", 1L, "used", 1L);
        Map<String, Object> cut = new LinkedHashMap<>(Map.of("name", name, "at", "2026-03-01T12:00:00Z", "by", "ana", "event", 2L,
                "outcomes", true, "mapping", put("{}"), "dataHash", put("data " + name)));
        cut.put("files", List.of(file));
        int index = study.documents().study().getCuts().size();
        study.commit(Bench.ANALYST, Change.of("import", "cut", name, Map.of("study.cuts[" + index + "]", cut)));
    }

    private String run(String cut, String plan, String software, String results) {
        int index = study.documents().study().getRuns().size();
        String id = "run-000" + (index + 1);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("id", id);
        run.put("draft", false);
        run.put("status", results == null ? "FAILED" : "COMPLETED");
        run.put("at", "2026-03-01T12:00:00Z");
        run.put("by", "ana");
        run.put("event", study.nextEvent());
        run.put("planHash", put(plan));
        run.put("dataHash", put("data " + cut));
        if (results != null) {
            run.put("resultsHash", put(results));
        }
        run.put("software", software);
        study.commit(Bench.ANALYST, Change.of("run.complete", "run", id, Map.of("study.runs[" + index + "]", run)));
        return id;
    }

    @Test
    void aRuleIsTheCauseAndASubjectLeftOutDoesNotShiftTheOthers() {
        cut("a", "11");
        String first = run("a", "{\"nca\":{\"limit\":1}}", "Kinetrail 1.0.0", RESULTS);
        String second = run("a", "{\"nca\":{\"limit\":2}}", "Kinetrail 1.0.0", WITHOUT_FIRST);
        RunDifference difference = RunDifference.of(study, first, second);
        assertEquals(List.of("rule"), difference.causes());
        assertEquals(List.of("rule: plan nca.limit 1 -> 2"), difference.facts());
        assertEquals(List.of(
                new RunDifference.Changed("subjects[S1].value", "/subjects/0/value", null, "1.5", null, "rule"),
                new RunDifference.Changed("subjects[S2].value", "/subjects/1/value", "/subjects/0/value", "2", "2.25", "rule")),
                difference.numbers());
        assertEquals(1, difference.words());
        assertEquals("run-0001 and run-0002 (different rule): 2 numbers changed, 1 text.", difference.sentence());
    }

    @Test
    void dataAndSoftwareTogetherAreBothNamed() {
        cut("a", "11");
        cut("b", "22");
        String first = run("a", "{}", "Kinetrail 1.0.0", RESULTS);
        String second = run("b", "{}", "Kinetrail 1.1.0", MISSING);
        RunDifference difference = RunDifference.of(study, first, second);
        assertEquals(List.of("data: cut a -> b", "data: pc.csv changed", "software: Kinetrail 1.0.0 -> Kinetrail 1.1.0"), difference.facts());
        assertEquals(List.of(new RunDifference.Changed("subjects[S1].value", "/subjects/0/value", "/subjects/0/value", "1.5", "NaN",
                "data or software")), difference.numbers());
    }

    @Test
    void aChangeWithoutACauseSaysSoAndEqualRunsHaveNone() {
        cut("a", "11");
        String first = run("a", "{}", "Kinetrail 1.0.0", RESULTS);
        String second = run("a", "{}", "Kinetrail 1.0.0", MISSING);
        String third = run("a", "{}", "Kinetrail 1.0.0", RESULTS);
        assertEquals("unexplained", RunDifference.of(study, first, second).numbers().get(0).cause());
        assertTrue(RunDifference.of(study, first, third).numbers().isEmpty());
    }

    @Test
    void aFailedRunIsRefused() {
        cut("a", "11");
        String first = run("a", "{}", "Kinetrail 1.0.0", RESULTS);
        String failed = run("a", "{}", "Kinetrail 1.0.0", null);
        assertTrue(assertThrows(Refusal.class, () -> RunDifference.of(study, first, failed)).getMessage().contains("run-0002 failed"));
    }
}
