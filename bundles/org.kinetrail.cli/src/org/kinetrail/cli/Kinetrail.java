package org.kinetrail.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelException;
import org.kinetrail.signature.SignatureRefused;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.workflow.AnalysisFailed;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Platform;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command itself: its verbs, and how the end of a verb becomes an exit code and one sentence. */
@Command(name = "kinetrail", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "VERB",
        description = "Cellular-kinetics and exposure-response analysis whose report proves itself.",
        footer = {"", "Exit codes: 0 done, 1 done with warnings (with --warnings-as-exit), 2 usage, 3 input refused,",
                "4 analysis failed, 5 does not verify, 6 not permitted, 10 internal error."})
final class Kinetrail implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs one verb and returns its exit code. */
    static int run(Platform platform, String[] arguments) {
        CommandLine line = new CommandLine(new Kinetrail());
        line.getCommandSpec().version(platform.software());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(110);
        for (Object verb : Verbs.all(platform)) {
            line.addSubcommand(verb);
        }
        line.setParameterExceptionHandler(Kinetrail::usage);
        line.setExecutionExceptionHandler(Kinetrail::failed);
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            new Output(false, false).error("kinetrail: " + (Runtime.getRuntime().maxMemory() >> 20) + " MB of memory are not enough for this command; "
                    + "nothing was recorded half; give it less data or more memory.");
            return ExitCode.INTERNAL_ERROR;
        }
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name a verb, for example: kinetrail demo --out out");
    }

    private static int usage(ParameterException problem, String[] arguments) {
        Output output = new Output(false, false);
        String message = problem.getMessage().replace('\n', ' ').strip();
        output.error("kinetrail: " + message + (message.endsWith(".") ? "" : ".") + " See: "
                + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failed(Exception problem, CommandLine line, ParseResult parsed) {
        Output output = new Output(false, false);
        boolean debug = List.of(System.getProperty("kinetrail.debug", "false"), "").contains("true")
                || parsed.expandedArgs().contains("--debug");
        int code = code(problem);
        if (debug) {
            output.trace(problem);
        }
        output.error("kinetrail: " + sentence(problem, code));
        return code;
    }

    private static String sentence(Exception problem, int code) {
        if (code != ExitCode.INTERNAL_ERROR) {
            return problem.getMessage();
        }
        return "an internal error stopped this command (" + problem.getClass().getSimpleName()
                + (problem.getMessage() == null ? "" : ": " + problem.getMessage().replace('\n', ' '))
                + "); nothing was recorded half; run it again with --debug and report the output.";
    }

    private static int code(Exception problem) {
        if (problem instanceof NotPermitted) {
            return ExitCode.NOT_PERMITTED;
        }
        if (problem instanceof AnalysisFailed) {
            return ExitCode.ANALYSIS_FAILED;
        }
        if (problem instanceof Refusal || problem instanceof ModelException || problem instanceof TrailRefused
                || problem instanceof SignatureRefused) {
            return ExitCode.INPUT_REFUSED;
        }
        return ExitCode.INTERNAL_ERROR;
    }
}
