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
import org.junit.jupiter.api.io.TempDir;
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
 * The study of the demo computed twice: by the platform, and by R from the raw files of its R pack. Bootstraps and sensitivities are left out,
 * R does not repeat them.
 */
class RPackOfSampleStudyTest {

    private static final List<String> PARTS = List.of("raw", "samples", "doses", "covariates", "endpoints", "nca", "exposure", "groups", "cox",
            "logistic", "kaplan-meier", "log-rank", "rates");

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

    private Path pack() {
        Platform platform = Bench.platform();
        List<Path> files = SampleStudy.write("karmma3", SampleStudy.SEED, SampleStudy.SUBJECTS, "csv", dir.resolve("data"));
        try (StudyFolder study = StudyFolder.create(dir.resolve("study"), platform, Optional.empty(), Bench.ANALYST, Bench.documents("S"))) {
            PlanEdits edits = new PlanEdits(study, Bench.ANALYST, "not repeated in R");
            edits.set("selection.bootstrapReplicates", "0");
            edits.set("doseRange.bootstrap", "2");
            edits.set("sensitivity", "[]");
            ImportFiles.run(study, Bench.ANALYST, platform, files, Mapping.standard(), "first");
            ApprovePlan.run(study, new Actor("apo", "approver", "bench"), platform, "approved");
            RunStudy.Completed completed = RunStudy.run(study, Bench.ANALYST, platform, false, StepProgress.NONE);
            return ExportRun.run(study, Bench.ANALYST, platform, completed, ExportRun.Kind.QC_R, dir.resolve("pack")).folder();
        }
    }

    @Test
    void otherCodeReachesTheSameNumbersFromTheRawFiles() throws IOException, InterruptedException {
        Assumptions.assumeTrue(System.getenv("KINETRAIL_TOOLS") != null || hasR(),
                "R with the package survival is not installed: the demo study was not recomputed");
        Path pack = pack();
        Process r = new ProcessBuilder("Rscript", "recompute.R").directory(pack.toFile()).redirectErrorStream(true)
                .redirectOutput(pack.resolve("log.txt").toFile()).start();
        assertTrue(r.waitFor(5, TimeUnit.MINUTES), "R did not end");
        String log = Files.readString(pack.resolve("log.txt"));
        assertEquals(0, r.exitValue(), log);
        PARTS.forEach(part -> assertTrue(("\n" + log).contains("\n" + part + " "), part + " is missing in " + log));
        System.out.println("R, " + log.lines().reduce((first, last) -> last).orElse(""));
    }
}
