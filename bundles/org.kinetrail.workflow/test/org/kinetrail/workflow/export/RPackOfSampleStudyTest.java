package org.kinetrail.workflow.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Severity;
import org.kinetrail.dataimport.Importer;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.demo.SampleStudy;
import org.kinetrail.workflow.plan.PlanEdits;
import org.kinetrail.workflow.run.ApprovePlan;
import org.kinetrail.workflow.run.ImportFiles;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * The study of the demo computed twice: by the platform, and by R from the raw files of its R pack. R does not repeat bootstraps, whose
 * random numbers are the platform's own; every other statistic of the report is compared.
 */
class RPackOfSampleStudyTest {

    private static final List<String> PARTS = List.of("raw", "samples", "doses", "covariates", "endpoints", "nca", "exposure", "groups", "cox",
            "logistic", "logistic-firth", "kaplan-meier", "log-rank", "rates", "populations", "baseline", "nca-summaries", "persistence",
            "exposure-tables", "dose", "linear", "metric-choice", "diagnostics", "multiplicity", "dose-range", "sensitivity");

    @TempDir
    Path dir;

    private static boolean hasR() throws InterruptedException {
        try {
            return new ProcessBuilder("Rscript", "-e", "library(survival)").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Path pack(String scenario) {
        Platform platform = Bench.platform();
        List<Path> files = SampleStudy.write(scenario, SampleStudy.SEED, SampleStudy.SUBJECTS, "csv", dir.resolve("data"));
        try (StudyFolder study = StudyFolder.create(dir.resolve("study"), platform, Optional.empty(), Bench.ANALYST, Bench.documents("S"))) {
            PlanEdits edits = new PlanEdits(study, Bench.ANALYST, "not repeated in R");
            edits.set("selection.bootstrapReplicates", "0");
            edits.set("doseRange.bootstrap", "2");
            resolve(files, edits);
            ImportFiles.run(study, Bench.ANALYST, platform, files, Mapping.standard(), "first");
            ApprovePlan.run(study, new Actor("apo", "approver", "bench"), platform, "approved");
            RunStudy.Completed completed = RunStudy.run(study, Bench.ANALYST, platform, false, StepProgress.NONE);
            return ExportRun.run(study, Bench.ANALYST, platform, completed, ExportRun.Kind.QC_R, dir.resolve("pack")).folder();
        }
    }

    /** Of samples at the same time the first stays: the decision that a difficult study asks for. */
    private static void resolve(List<Path> files, PlanEdits edits) {
        List<Finding> blocking = Importer.read(files, Mapping.standard()).data().findings().stream()
                .filter(f -> f.severity() == Severity.BLOCKS_ANALYSIS).toList();
        for (int i = 0; i < blocking.size(); i++) {
            Finding f = blocking.get(i);
            edits.set("resolutions[" + i + "]", "{\"rule\":\"" + f.rule() + "\",\"subject\":\"" + f.subject() + "\",\"file\":\"pc.csv\",\"row\":"
                    + f.source().row() + ",\"action\":\"keep-first\",\"reason\":\"the first result stands\",\"by\":\"ana\"}");
        }
    }

    @Test
    void otherCodeReachesTheSameNumbersFromTheRawFiles() throws IOException, InterruptedException {
        recompute("karmma3");
    }

    /** No effect at all, complete separation, an effect that ends, an assay full of difficulties. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "sep", "ph", "blq"})
    @EnabledIfSystemProperty(named = "kinetrail.long", matches = "true")
    void soItDoesInStudiesMadeToBeDifficult(String scenario) throws IOException, InterruptedException {
        recompute(scenario);
    }

    private void recompute(String scenario) throws IOException, InterruptedException {
        Assumptions.assumeTrue(System.getenv("KINETRAIL_TOOLS") != null || hasR(), "R with the package survival is not installed: " + scenario
                + " was not recomputed");
        Path pack = pack(scenario);
        Process r = new ProcessBuilder("Rscript", "recompute.R").directory(pack.toFile()).redirectErrorStream(true)
                .redirectOutput(pack.resolve("log.txt").toFile()).start();
        assertTrue(r.waitFor(5, TimeUnit.MINUTES), "R did not end");
        String log = Files.readString(pack.resolve("log.txt"));
        assertEquals(0, r.exitValue(), log);
        PARTS.forEach(part -> assertTrue(("\n" + log).contains("\n" + part + " "), part + " is missing in " + log));
        System.out.println("R, " + scenario + ", " + log.lines().reduce((first, last) -> last).orElse(""));
    }
}
