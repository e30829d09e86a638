package org.kinetrail.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.InclusionProof;
import org.kinetrail.trail.TrailPage;
import org.kinetrail.trail.TrailQuery;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.verify.StudyCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The audit trail. */
@Command(name = "trail", description = "the audit trail: show (filtered), verify whole, export (json or csv), prove N (inclusion proof of event N)")
final class TrailVerb implements Callable<Integer> {

    private final Platform platform;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @Parameters(index = "1", paramLabel = "show|verify|export|prove")
    private String action;

    @Parameters(index = "2", arity = "0..1", paramLabel = "N", description = "for prove: number of the event")
    private Long number;

    @Option(names = "--actor", paramLabel = "U", description = "only events of this account")
    private String actor;

    @Option(names = "--action", paramLabel = "A", description = "only events of this action, for example run.complete")
    private String only;

    @Option(names = "--text", paramLabel = "T", description = "only events that contain this text")
    private String text;

    @Option(names = "--limit", paramLabel = "N", description = "events shown (default: ${DEFAULT-VALUE})")
    private int limit = 100;

    @Option(names = "--offset", paramLabel = "N", description = "events skipped first")
    private long offset;

    @Option(names = "--out", paramLabel = "FILE", description = "for export: .json or .csv")
    private Path out;

    TrailVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        StudyFolder.requireStudy(folder);
        if (action.equals("verify")) {
            StudyCheck.Verdict verdict = StudyCheck.check(folder);
            common.output().result(verdict.json(), verdict.text());
            return verdict.valid() ? ExitCode.DONE : ExitCode.DOES_NOT_VERIFY;
        }
        try (StudyWork work = StudyWork.signIn(folder, identity, platform)) {
            work.actor(action.equals("export") ? Permission.EXPORT : Permission.READ);
            TrailReader reader = TrailReader.of(folder);
            switch (action) {
                case "show" -> show(reader.page(query().page(offset, limit)));
                case "export" -> export(reader);
                case "prove" -> prove(reader);
                default -> throw new ParameterException(spec.commandLine(), "'" + action + "' is not show, verify, export or prove");
            }
        }
        return ExitCode.DONE;
    }

    private TrailQuery query() {
        TrailQuery query = TrailQuery.all().page(0, Integer.MAX_VALUE);
        query = actor == null ? query : query.byActor(actor);
        query = only == null ? query : query.ofAction(only);
        return text == null ? query : query.containing(text);
    }

    private void show(TrailPage page) {
        StringBuilder lines = new StringBuilder();
        List<Object> events = page.events().stream().<Object>map(TrailVerb::row).toList();
        for (Event event : page.events()) {
            lines.append(event.seq()).append("  ").append(event.time()).append("  ").append(event.actor().id()).append(" (")
                    .append(event.actor().role()).append(")  ").append(event.action()).append("  ").append(event.object().type()).append(' ')
                    .append(event.object().id()).append(event.reason() == null ? "" : "  \"" + event.reason() + "\"").append('\n');
        }
        lines.append(page.events().size()).append(" of ").append(page.total()).append(" events.");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", page.total());
        json.put("events", events);
        common.output().result(json, lines.toString());
    }

    private static Map<String, Object> row(Event event) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("seq", event.seq());
        row.put("time", event.time().toString());
        row.put("zone", event.zone().getId());
        row.put("actor", event.actor().id());
        row.put("role", event.actor().role());
        row.put("host", event.actor().host());
        row.put("software", event.software());
        row.put("action", event.action());
        row.put("object", event.object().type() + " " + event.object().id());
        row.put("old", StudyFolder.tree(event.before()));
        row.put("new", StudyFolder.tree(event.after()));
        row.put("reason", event.reason());
        return row;
    }

    private void export(TrailReader reader) {
        if (out == null) {
            throw new ParameterException(spec.commandLine(), "'trail export' needs --out FILE, ending in .json or .csv");
        }
        boolean csv = out.toString().endsWith(".csv");
        if (!csv && !out.toString().endsWith(".json")) {
            throw new Refusal(out + ": the ending names no export format; use .json or .csv.");
        }
        try (OutputStream target = Files.newOutputStream(out)) {
            if (csv) {
                reader.exportCsv(query(), target);
            } else {
                reader.exportJson(query(), target);
            }
        } catch (IOException e) {
            throw new Refusal(out + " cannot be written (" + e.getMessage() + "); choose a file you may write.", e);
        }
        common.output().result(Map.of("out", out.toString()), "Audit trail written to " + out);
    }

    private void prove(TrailReader reader) {
        if (number == null || number < 1 || number > reader.size()) {
            throw new ParameterException(spec.commandLine(), "'trail prove' needs the number of an event, 1 to " + reader.size());
        }
        InclusionProof proof = reader.prove(number, reader.size());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(proof.json().canonical());
        @SuppressWarnings("unchecked")
        Map<String, Object> json = (Map<String, Object>) StudyFolder.tree(proof.json());
        common.output().result(json, text.toString(StandardCharsets.UTF_8));
    }
}
