package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.signature.Verdict;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole way once, on a sample study. */
@Command(name = "demo", description = "make a sample study, analyse it, write, sign and verify its report")
final class DemoVerb implements Callable<Integer> {

    private final Platform platform;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "folder for report.pdf, report-submission.pdf and study/ (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("out");

    DemoVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        Output output = common.output();
        Demo.Outcome outcome = Demo.run(out, platform, output.progress());
        output.clearLine();
        Verdict verdict = outcome.verdict();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("report", outcome.report().toString());
        result.put("submission", outcome.submission().toString());
        result.put("study", outcome.study().toString());
        result.put("verdict", VerdictText.json(verdict));
        output.result(result, VerdictText.text(verdict) + "Report: " + outcome.report() + "\nSubmission copy: " + outcome.submission()
                + "\nStudy: " + outcome.study());
        return verdict.valid() ? ExitCode.DONE : ExitCode.DOES_NOT_VERIFY;
    }
}
