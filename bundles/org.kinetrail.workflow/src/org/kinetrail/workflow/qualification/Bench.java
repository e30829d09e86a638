package org.kinetrail.workflow.qualification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;

/**
 * Where checks are made.
 *
 * @param folder   work folder, empty at the start
 * @param platform the software and machine that is qualified
 * @param progress told what goes on
 */
record Bench(Path folder, Platform platform, StepProgress progress) {

    /** A fresh folder for one check. */
    Path room(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }
}
