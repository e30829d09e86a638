package org.kinetrail.workflow.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.run.DraftStudy;
import org.kinetrail.workflow.run.ImportFiles;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.study.StudyFolder;

/** The sample study as a draft to look at: simulated, imported and run, without accounts, keys or signatures. */
public final class SampleDraft {

    private SampleDraft() {
    }

    /** Makes it in a new folder. */
    public static void make(Path folder, Platform platform, StepProgress progress) {
        Path data = null;
        try {
            data = Files.createTempDirectory("kinetrail-sample");
            progress.at("simulating the sample study", 0, 0);
            List<Path> files = SampleStudy.write("karmma3", SampleStudy.SEED, SampleStudy.SUBJECTS, "csv", data);
            try (StudyFolder study = DraftStudy.createSimulated(folder, platform, "KARMMA3-SIM",
                    "KarMMa-3-like sample study (simulated, draft)")) {
                progress.at("importing " + files.size() + " files", 0, 0);
                var imported = ImportFiles.run(study, DraftStudy.actor(study, Permission.IMPORT, platform), platform, files, Mapping.standard(),
                        "sample");
                RunStudy.run(study, DraftStudy.actor(study, Permission.RUN_DRAFT, platform), platform, true, imported, progress);
            }
        } catch (IOException e) {
            throw new Refusal("The sample study cannot be written (" + e.getMessage() + "); make room in the folder for temporary files.", e);
        } finally {
            delete(data);
        }
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
