package org.kinetrail.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.PlanApproval;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.plan.PlanEdits;
import org.kinetrail.workflow.run.ApprovePlan;
import org.kinetrail.workflow.run.DecideChoices;
import org.kinetrail.workflow.run.Timing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Shows, changes and approves the plan. */
@Command(name = "plan", description = "the analysis plan: show it, set values (PATH=VALUE or a JSON file), approve it, "
        + "decide on choices whose rows a new data cut changed (NUMBER=keep or NUMBER=drop)")
final class PlanVerb implements Callable<Integer> {

    private final Platform platform;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @Parameters(index = "1", paramLabel = "show|set|approve|decide")
    private String action;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "PATH=VALUE", description = "for set: values, or files of a whole plan; "
            + "for decide: NUMBER=keep or NUMBER=drop, nothing lists what is open")
    private List<String> values = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "why; required once data were imported")
    private String reason;

    PlanVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        switch (action) {
            case "show":
                try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.READ)) {
                    String text = work.study().documents().planJson();
                    head.output().result(ModelJson.parse(text), text);
                }
                return ExitCode.DONE;
            case "set":
                return set();
            case "approve":
                return approve();
            case "decide":
                return values.isEmpty() ? undecided() : decide();
            default:
                throw new ParameterException(spec.commandLine(), "'" + action + "' is not show, set, approve or decide");
        }
    }

    private int set() {
        if (values.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name what to set, for example nca.slopeMinimumR2=0.85");
        }
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.EDIT_PLAN)) {
            PlanEdits edits = new PlanEdits(work.study(), work.actor(Permission.EDIT_PLAN), reason);
            long events = 0;
            for (String value : values) {
                int equals = value.indexOf('=');
                events += equals < 0 || Files.exists(Path.of(value))
                        ? edits.replace(new String(NamedFile.bytes(Path.of(value)), StandardCharsets.UTF_8))
                        : edits.set(value.substring(0, equals), value.substring(equals + 1));
            }
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("events", events);
            head.output().result(result, events == 0 ? "Nothing changed." : events + " change(s) recorded.");
        }
        return ExitCode.DONE;
    }

    private int undecided() {
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.READ)) {
            StringBuilder text = new StringBuilder();
            List<Object> rows = new ArrayList<>();
            DecideChoices.open(work.study().documents().study()).forEach((number, decision) -> {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("number", (long) number);
                row.put("cut", decision.getCut());
                row.put("choice", decision.getWords());
                row.put("changed", decision.getChanged());
                rows.add(row);
                text.append(number).append("  ").append(decision.getWords()).append(": ").append(decision.getChanged()).append(" (cut ")
                        .append(decision.getCut()).append(")\n");
            });
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("open", rows);
            head.output().result(result, rows.isEmpty() ? "No choice waits for a decision." : text.toString());
        }
        return ExitCode.DONE;
    }

    private int decide() {
        Map<Integer, Boolean> decisions = new LinkedHashMap<>();
        for (String value : values) {
            if (!value.matches("[0-9]{1,6}=(keep|drop)")) {
                throw new ParameterException(spec.commandLine(), "'" + value + "' is no decision; give NUMBER=keep or NUMBER=drop");
            }
            String[] parts = value.split("=");
            decisions.put(Integer.parseInt(parts[0]), parts[1].equals("keep"));
        }
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.EDIT_PLAN)) {
            decisions.forEach((number, keep) -> DecideChoices.run(work.study(), work.actor(Permission.EDIT_PLAN), platform, number, keep,
                    reason));
            int open = DecideChoices.open(work.study().documents().study()).size();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("decided", (long) decisions.size());
            result.put("open", (long) open);
            head.output().result(result, decisions.size() + " decided, " + open + " still open.");
        }
        return ExitCode.DONE;
    }

    private int approve() {
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.APPROVE_PLAN)) {
            PlanApproval approval = ApprovePlan.run(work.study(), work.actor(Permission.APPROVE_PLAN), platform,
                    reason == null ? "The plan is approved for the analysis." : reason);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("planHash", approval.getPlanHash());
            result.put("timing", Timing.words(approval.getTiming()));
            result.put("event", approval.getEvent());
            head.output().result(result, "Plan " + approval.getPlanHash() + " approved (" + Timing.words(approval.getTiming()) + ").");
        }
        return ExitCode.DONE;
    }
}
