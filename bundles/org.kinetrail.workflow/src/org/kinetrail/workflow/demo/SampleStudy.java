package org.kinetrail.workflow.demo;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.kinetrail.data.Refusal;
import org.kinetrail.formats.Format;
import org.kinetrail.simulation.Simulation;

/** Sample studies as files. */
public final class SampleStudy {

    /** Seed of the sample study that the demo and the documentation use. */
    public static final long SEED = 20_250_401L;

    /** Infused subjects of KarMMa-3. */
    public static final int SUBJECTS = 225;

    private static final int MOST = 100_000;

    private SampleStudy() {
    }

    /** Writes a study's data sets, one file each; returns the files in writing order. */
    public static List<Path> write(String name, long seed, int subjects, String format, Path folder) {
        if (subjects < 1 || subjects > MOST) {
            throw new Refusal("A sample study has 1 to " + MOST + " subjects, not " + subjects + "; give --subjects.");
        }
        Format chosen = Arrays.stream(Format.values()).filter(f -> f.id().equals(format) || f.id().startsWith(format)).findFirst()
                .orElseThrow(() -> new Refusal("'" + format + "' is not a format; use csv, xpt, json, ndjson or dsjc."));
        return Simulation.study(name, seed, subjects).write(folder, chosen);
    }
}
