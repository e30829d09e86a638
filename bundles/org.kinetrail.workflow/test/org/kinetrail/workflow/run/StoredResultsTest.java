package org.kinetrail.workflow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.ElsewhereResults;
import org.kinetrail.analysis.results.ResultsJson;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.Run;
import org.kinetrail.model.study.StudyFactory;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.ObjectStore;

/** Results that an earlier release kept are read by this one (21 CFR 11.10(c)); reference/results/SOURCE.md says which. */
class StoredResultsTest {

    @TempDir
    Path study;

    private static String earlier() throws IOException {
        try (InputStream in = StoredResultsTest.class.getResourceAsStream("/reference/results/run-0001.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Run kept(String results) {
        Run run = StudyFactory.eINSTANCE.createRun();
        run.setId("run-0001");
        run.setSoftware("Kinetrail 1.0.0");
        run.setResultsHash(objects().put(results.getBytes(StandardCharsets.UTF_8)));
        return run;
    }

    private ObjectStore objects() {
        return new ObjectStore(study, Disk.real());
    }

    @Test
    void whatWasNotKnownThenSaysTheSameOfThatRun() throws IOException {
        AnalysisResults results = StoredResults.all(objects(), kept(earlier()));
        assertEquals(2, results.nca().subjects().size());
        results.nca().subjects().forEach(subject -> subject.points().forEach(point -> assertEquals("", point.offSlope())));
        assertEquals(0, results.plan().slopes().size());
        assertEquals(0, results.plan().excludedSamples().size());
        assertEquals(ElsewhereResults.NOTHING, results.elsewhere());
        assertEquals(results.nca(), StoredResults.nca(objects(), kept(earlier())));
    }

    @Test
    void aFormThatNobodyReadsIsRefusedInOneSentence() throws IOException {
        String other = earlier().replaceFirst("\"analyte\":", "\"substance\":");
        String said = assertThrows(Refusal.class, () -> StoredResults.all(objects(), kept(other))).getMessage();
        assertEquals("The results of run-0001, made by Kinetrail 1.0.0, are kept in a form that this version does not read; run the plan again. The kept"
                + " file stays as it is (results.plan.nca.analyte: this setting is missing).", said);
    }

    @Test
    void aFormOfALaterReleaseIsRefusedByItsName() throws IOException {
        AnalysisResults read = StoredResults.all(objects(), kept(earlier()));
        String now = ResultsJson.write(read);
        assertTrue(now.startsWith("{\"format\":\"kinetrail-results-2\","), now.substring(0, 60));
        assertEquals(read, StoredResults.all(objects(), kept(now)));
        assertEquals(AnalysisHash.of(ResultsJson.unversioned(now)), AnalysisHash.of(now), "what was found has one hash in every form");
        assertEquals("The results of run-0001, made by Kinetrail 1.0.0, are kept as kinetrail-results-3; this version reads kinetrail-results-2 and what"
                + " came before it. Read them with the release that made them.", assertThrows(Refusal.class,
                () -> StoredResults.all(objects(), kept(now.replaceFirst("results-2", "results-3")))).getMessage());
    }
}
