package org.kinetrail.workflow.qualification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.manual.Manual;

/**
 * Where checks are made.
 *
 * @param folder   work folder, empty at the start
 * @param platform the software and machine that is qualified
 * @param manual   the manual that came with it
 * @param progress told what goes on
 */
record Bench(Path folder, Platform platform, Manual manual, StepProgress progress) {

    /** A fresh folder for one check. */
    Path room(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }
}
