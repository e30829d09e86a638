package org.kinetrail.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** What every record of a quality control names. */
class ControlOptions {

    @Option(names = "--program", required = true, paramLabel = "FILE", description = "program or project that recomputed the results; it is kept")
    private Path program;

    @Option(names = "--software", required = true, paramLabel = "TEXT", description = "software and version it ran on")
    private String software;

    @Option(names = "--run", paramLabel = "ID", description = "run controlled (default: the newest completed one)")
    private String run;

    final Path program() {
        return program;
    }

    final String software() {
        return software;
    }

    final String run() {
        return run;
    }
}
