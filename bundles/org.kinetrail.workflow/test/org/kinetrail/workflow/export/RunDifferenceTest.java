package org.kinetrail.workflow.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelJson;
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

    private void cut(String name, String pc) {
        Map<String, Object> file = Map.of("name", "pc.csv", "sha256", put("USUBJID,PCTESTCD,PCTPTNUM,PCSTRESN\n" + pc), "size", 1L,
                "format", "csv", "member", "PC", "rows", 1L, "used", 1L);
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

    private static Map<String, Object> subjects(String values) {
        return ModelJson.parse("{\"subjects\":[" + values + "]}");
    }

    private static CauseChain.Reanalysis never() {
        return (data, plan) -> fail("one change needs no analysis in between");
    }

    @Test
    void aRuleIsTheCauseAndASubjectLeftOutDoesNotShiftTheOthers() {
        cut("a", "S1,CAR,1,5\nS2,CAR,1,6\n");
        String first = run("a", "{\"nca\":{\"limit\":1}}", "Kinetrail 1.0.0", RESULTS);
        String second = run("a", "{\"nca\":{\"limit\":2}}", "Kinetrail 1.0.0", WITHOUT_FIRST);
        RunDifference difference = RunDifference.of(study, "Kinetrail 1.0.0", first, second, never());
        assertEquals(List.of("rule"), difference.causes());
        assertEquals(List.of("rule: plan nca.limit 1 -> 2"), difference.facts());
        assertEquals(List.of(
                new RunDifference.Changed("subjects[S1].value", "/subjects/0/value", null, "1.5", null,
                        List.of(new RunDifference.Step("rule", "plan.nca", "1.5", null))),
                new RunDifference.Changed("subjects[S2].value", "/subjects/1/value", "/subjects/0/value", "2", "2.25",
                        List.of(new RunDifference.Step("rule", "plan.nca", "2", "2.25")))), difference.numbers());
        assertEquals(1, difference.words());
        assertEquals("run-0001 and run-0002 (different rule): 2 numbers changed, 1 text.", difference.sentence());
    }

    /** Data, two parts of the plan and the software differ; each number tells which of them moved it, and from where to where. */
    @Test
    void eachNumberHasItsOwnCause() {
        cut("a", "S1,CAR,1,5\nS2,CAR,1,6\nS3,CAR,1,1\n");
        cut("b", "S1,CAR,1,5.5\nS2,CAR,1,6\nS3,CAR,1,1\nS3,CAR,2,7\n");
        String first = run("a", "{\"nca\":{\"limit\":1},\"guards\":{\"few\":5}}", "Kinetrail 1.0.0",
                "{\"subjects\":[{\"subject\":\"S1\",\"value\":1,\"kept\":9},{\"subject\":\"S2\",\"value\":2},{\"subject\":\"S4\",\"value\":8}]}");
        String second = run("b", "{\"nca\":{\"limit\":2},\"guards\":{\"few\":6}}", "Kinetrail 1.1.0",
                "{\"subjects\":[{\"subject\":\"S1\",\"value\":1.3,\"kept\":9},{\"subject\":\"S2\",\"value\":2.5},{\"subject\":\"S3\",\"value\":3.5}]}");
        List<String> asked = new ArrayList<>();
        RunDifference difference = RunDifference.of(study, "Kinetrail 1.1.0", first, second, (data, plan) -> {
            String state = (data.equals(put("data a")) ? "a" : "b") + plan.get("nca") + plan.get("guards");
            asked.add(state);
            return subjects(switch (state) {
                case "a{limit=1}{few=5}" -> "{\"subject\":\"S1\",\"value\":1,\"kept\":9},{\"subject\":\"S2\",\"value\":2.25},"
                        + "{\"subject\":\"S4\",\"value\":8}";
                case "b{limit=1}{few=5}" -> "{\"subject\":\"S1\",\"value\":1.2,\"kept\":9},{\"subject\":\"S2\",\"value\":2.25},"
                        + "{\"subject\":\"S3\",\"value\":3},{\"subject\":\"S4\",\"value\":8}";
                case "b{limit=2}{few=5}" -> "{\"subject\":\"S1\",\"value\":1.3,\"kept\":9},{\"subject\":\"S2\",\"value\":2.25},"
                        + "{\"subject\":\"S3\",\"value\":3.5},{\"subject\":\"S4\",\"value\":8}";
                default -> fail(state);
            });
        });
        assertEquals(List.of("a{limit=1}{few=5}", "b{limit=1}{few=5}", "b{limit=2}{few=5}"), asked);
        assertEquals(List.of("subjects[S1].value data, then rule", "subjects[S2].value software, then rule", "subjects[S4].value rule",
                "subjects[S3].value data, then rule"), difference.numbers().stream().map(n -> n.place() + " " + n.cause()).toList());
        assertEquals(List.of(new RunDifference.Step("data", "S1: 1 changed in PC", "1", "1.2"),
                new RunDifference.Step("rule", "plan.nca", "1.2", "1.3")), difference.numbers().get(0).steps());
        assertEquals(List.of(new RunDifference.Step("software", "Kinetrail 1.0.0 -> Kinetrail 1.1.0", "2", "2.25"),
                new RunDifference.Step("rule", "plan.guards", "2.25", "2.5")), difference.numbers().get(1).steps());
        assertEquals(List.of(new RunDifference.Step("rule", "plan.guards", "8", null)), difference.numbers().get(2).steps());
        assertEquals(List.of(new RunDifference.Step("data", "S3: 1 new in PC", null, "3"),
                new RunDifference.Step("rule", "plan.nca", "3", "3.5")), difference.numbers().get(3).steps());
        assertTrue(difference.facts().contains("data: rows of PC: 2 same, 1 changed, 1 new, 0 gone"), difference.facts().toString());
    }

    /** New data with a finding that only the new plan answers: the answer belongs to the data. */
    @Test
    void anAnswerToAFindingOfNewDataIsOneChangeWithThem() {
        cut("a", "S1,CAR,1,5\n");
        cut("b", "S1,CAR,1,5\nS1,CAR,1,6\n");
        String first = run("a", "{\"nca\":1,\"resolutions\":[]}", "Kinetrail 1.0.0", "{\"subjects\":[{\"subject\":\"S1\",\"value\":1}]}");
        String second = run("b", "{\"nca\":2,\"resolutions\":[7]}", "Kinetrail 1.0.0", "{\"subjects\":[{\"subject\":\"S1\",\"value\":3}]}");
        RunDifference difference = RunDifference.of(study, "Kinetrail 1.0.0", first, second, (data, plan) -> {
            if (plan.get("resolutions").equals(List.of())) {
                throw new Refusal("a duplicate");
            }
            return subjects("{\"subject\":\"S1\",\"value\":2}");
        });
        assertEquals(List.of(new RunDifference.Step("data", "S1: 1 new in PC", "1", "2"), new RunDifference.Step("rule", "plan.nca", "2", "3")),
                difference.numbers().get(0).steps());
        assertTrue(difference.facts().contains("data: data with plan.resolutions are one change, because the analysis is refused with the first"
                + " alone"), difference.facts().toString());
    }

    @Test
    void aChangeWithoutACauseSaysSoAndEqualRunsHaveNone() {
        cut("a", "S1,CAR,1,5\nS2,CAR,1,6\n");
        String first = run("a", "{}", "Kinetrail 1.0.0", RESULTS);
        String second = run("a", "{}", "Kinetrail 1.0.0", MISSING);
        String third = run("a", "{}", "Kinetrail 1.0.0", RESULTS);
        assertEquals("unexplained", RunDifference.of(study, "Kinetrail 1.0.0", first, second, never()).numbers().get(0).cause());
        assertTrue(RunDifference.of(study, "Kinetrail 1.0.0", first, third, never()).numbers().isEmpty());
    }

    @Test
    void aFailedRunIsRefused() {
        cut("a", "S1,CAR,1,5\n");
        String first = run("a", "{}", "Kinetrail 1.0.0", RESULTS);
        String failed = run("a", "{}", "Kinetrail 1.0.0", null);
        assertTrue(assertThrows(Refusal.class, () -> RunDifference.of(study, "Kinetrail 1.0.0", first, failed, never())).getMessage()
                .contains("run-0002 failed"));
    }
}
