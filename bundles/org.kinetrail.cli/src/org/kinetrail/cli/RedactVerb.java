package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Sha256;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.study.RedactValue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Takes a value out of the record, on the word of two persons. */
@Command(name = "redact", description = "take a field of an event or a stored file out of a study for good; a second person approves, a "
        + "commitment takes its place")
final class RedactVerb implements Callable<Integer> {

    private final Platform platform;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @Parameters(index = "1", paramLabel = "N|SHA-256", description = "number of an event, or the hash of an input or quality-control file")
    private String target;

    @Parameters(index = "2", arity = "0..1", paramLabel = "old|new|reason", description = "field of the event")
    private String field;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
    private String reason;

    @Option(names = "--approver", required = true, paramLabel = "U2",
            description = "account that approves; its secret comes from KINETRAIL_APPROVER_SECRET or a prompt")
    private String approver;

    RedactVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        boolean object = Sha256.isHex(target);
        if (object == (field != null)) {
            throw new ParameterException(spec.commandLine(), "Name an event and its field, as 12 reason, or the SHA-256 of a file");
        }
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.REQUEST_REDACTION)) {
            Actor asks = work.actor(Permission.REQUEST_REDACTION);
            char[] secret = head.identity().other("KINETRAIL_APPROVER_SECRET", "Secret of " + approver + ": ");
            Actor approves = work.site().authenticate(approver, secret).require(Permission.APPROVE_REDACTION);
            Arrays.fill(secret, '\0');
            Event event = object ? RedactValue.object(work.study(), asks, approves, target, reason)
                    : RedactValue.field(work.study(), asks, approves, target + " " + field, reason);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("event", event.seq());
            json.put("target", event.object().id());
            head.output().result(json, "Redacted, as event " + event.seq() + " records: " + event.object().id()
                    + ". Reports already made may hold the same value.");
        }
        return ExitCode.DONE;
    }
}
