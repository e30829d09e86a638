package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.qualification.Outcome;
import org.kinetrail.workflow.qualification.Qualification;
import org.kinetrail.workflow.qualification.Qualifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** IQ, OQ and PQ of this installation. */
@Command(name = "qualify", description = "run IQ, OQ and PQ on this installation and write a signed report with the traceability matrix")
final class QualifyVerb implements Callable<Integer> {

    private final Platform platform;

    @Mixin
    private Head head = new Head();

    @Option(names = "--out", paramLabel = "DIR", description = "new folder for qualification.pdf, qualification.json, its trail and its work "
            + "(default: ${DEFAULT-VALUE})")
    private Path out = Path.of("qualification");

    QualifyVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        Output output = head.output();
        Qualification.Made made;
        if (head.identity().named()) {
            try (StudyWork work = StudyWork.signIn(Path.of("study"), head.identity(), platform)) {
                made = Qualification.run(out, platform, output.progress(), Qualifier.of(work.site(), work.session(), work.secret()));
            }
        } else {
            made = Qualification.run(out, platform, output.progress(), Qualifier.throwAway(platform));
        }
        output.clearLine();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("passed", made.passed());
        result.put("sentence", made.sentence());
        result.put("report", made.report().toString());
        result.put("results", made.results().toString());
        result.put("verdict", VerdictText.json(made.verdict()));
        output.result(result, text(made));
        if (!made.verdict().valid()) {
            return ExitCode.DOES_NOT_VERIFY;
        }
        return made.passed() ? ExitCode.DONE : ExitCode.ANALYSIS_FAILED;
    }

    private static String text(Qualification.Made made) {
        StringBuilder text = new StringBuilder(made.sentence()).append('\n');
        List<Outcome> outcomes = made.outcomes();
        for (Outcome outcome : outcomes) {
            text.append(outcome.passed() ? "  passed  " : "  FAILED  ").append(outcome.id()).append(": ").append(outcome.seen()).append('\n');
        }
        return text.append("Report: ").append(made.report()).append(" (").append(made.verdict().sentence()).append(')').toString();
    }
}
