package org.kinetrail.cli;

import picocli.CommandLine.Option;

/** Options that every verb has. */
final class CommonOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    private boolean help;

    @Option(names = "--json", description = "print the result object, and nothing else, on stdout")
    private boolean json;

    @Option(names = "--quiet", description = "no progress and no messages")
    private boolean quiet;

    @Option(names = "--debug", description = "print a stack trace when something fails")
    private boolean debug;

    @Option(names = "--warnings-as-exit", description = "exit with 1 when there were warnings")
    private boolean warningsAsExit;

    Output output() {
        return new Output(json, quiet);
    }

    boolean debug() {
        return debug;
    }

    /** 0, or 1 when there were warnings and the caller asked to be told so. */
    int exit(boolean warnings) {
        return warnings && warningsAsExit ? ExitCode.DONE_WITH_WARNINGS : ExitCode.DONE;
    }
}
