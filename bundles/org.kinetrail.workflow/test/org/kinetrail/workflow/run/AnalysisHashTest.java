package org.kinetrail.workflow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.analysis.Analysis;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.analysis.results.ResultsJson;
import org.kinetrail.dataimport.ContentHash;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.dataimport.Importer;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.workflow.demo.SampleStudy;

/** One simulated study as CSV, transport files and the three forms of Dataset-JSON. */
class AnalysisHashTest {

    @TempDir
    Path dir;

    private static AnalysisPlan plan() {
        AnalysisPlan plan = PlanTree.with(AnalysisPlan.standard(), "selection.bootstrapReplicates", 0);
        return PlanTree.with(PlanTree.with(plan, "doseRange.bootstrap", 2), "sensitivity", List.of());
    }

    @Test
    void theFormatOfTheFilesDoesNotMatter() {
        Set<String> contents = new HashSet<>();
        Set<String> analyses = new HashSet<>();
        Set<String> texts = new HashSet<>();
        List<String> formats = Boolean.getBoolean("kinetrail.long") ? List.of("csv", "xpt", "json", "ndjson", "dsjc") : List.of("csv", "xpt", "dsjc");
        for (String format : formats) {
            ImportResult data = Importer.read(SampleStudy.write("karmma3", 5, 12, format, dir.resolve(format)), Mapping.standard());
            String results = ResultsJson.write(Analysis.run(data.data(), plan(), (step, done, total) -> {
            }));
            contents.add(ContentHash.of(data.data()));
            analyses.add(AnalysisHash.of(results));
            texts.add(results);
        }
        assertEquals(1, contents.size());
        assertEquals(1, analyses.size());
        assertEquals(formats.size(), texts.size(), "results cite the hashes of their files");
    }

    @Test
    void anyOtherDifferenceDoes() {
        String hash = "0".repeat(64);
        assertEquals(AnalysisHash.of("{\"sha256\":\"" + hash + "\",\"value\":1}"), AnalysisHash.of("{\"sha256\":\""
                + "1".repeat(64) + "\",\"value\":1}"));
        assertNotEquals(AnalysisHash.of("{\"value\":1}"), AnalysisHash.of("{\"value\":1.0000000000000002}"));
    }
}
