package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.export.RunDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two runs of a study side by side. */
@Command(name = "diff", description = "every number of two runs that is not the same, and the cause of each change: data, rule or software; "
        + "where several differ, the analysis is performed again with one change after the other")
final class DiffVerb implements Callable<Integer> {

    private final Platform platform;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "RUN1", description = "for example run-0001")
    private String first;

    @Parameters(index = "1", paramLabel = "RUN2")
    private String second;

    @Option(names = "--study", required = true, paramLabel = "STUDY", description = "study of both runs")
    private Path folder;

    DiffVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        Output output = head.output();
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.READ)) {
            RunDifference difference = RunDifference.of(work.study(), platform, first, second, output.progress());
            output.clearLine();
            boolean unexplained = difference.causes().isEmpty() && (!difference.numbers().isEmpty() || difference.words() > 0);
            if (unexplained) {
                output.say("Warning: results changed although data, rules and software are the same; find out on which machines they ran.");
            }
            output.result(json(difference), text(difference));
            return head.common().exit(unexplained);
        }
    }

    private static String text(RunDifference difference) {
        StringBuilder text = new StringBuilder(difference.sentence()).append('\n');
        difference.facts().forEach(fact -> text.append("  ").append(fact).append('\n'));
        difference.numbers().forEach(n -> {
            text.append("  ").append(n.place()).append(": ").append(shown(n.before()));
            n.steps().forEach(s -> text.append(" -> ").append(shown(s.after())).append("  [").append(s.cause()).append(": ").append(s.because())
                    .append(']'));
            text.append('\n');
        });
        return text.toString();
    }

    private static String shown(String value) {
        return value == null ? "(absent)" : value;
    }

    private static Map<String, Object> json(RunDifference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", difference.first());
        json.put("second", difference.second());
        json.put("causes", difference.causes());
        json.put("facts", difference.facts());
        json.put("texts", (long) difference.words());
        json.put("numbers", difference.numbers().stream().map(DiffVerb::row).toList());
        return json;
    }

    private static Map<String, Object> row(RunDifference.Changed number) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", number.place());
        row.put("firstPointer", number.firstPointer());
        row.put("secondPointer", number.secondPointer());
        row.put("before", number.before());
        row.put("after", number.after());
        row.put("cause", number.cause());
        row.put("steps", number.steps().stream().map(DiffVerb::step).toList());
        return row;
    }

    private static Map<String, Object> step(RunDifference.Step step) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("cause", step.cause());
        row.put("because", step.because());
        row.put("before", step.before());
        row.put("after", step.after());
        return row;
    }
}
