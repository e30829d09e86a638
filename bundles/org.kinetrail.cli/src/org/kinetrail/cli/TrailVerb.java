package org.kinetrail.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.InclusionProof;
import org.kinetrail.trail.TrailPage;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.report.RenderEnvironment;
import org.kinetrail.workflow.report.TrailPdf;
import org.kinetrail.workflow.run.ReviewTrail;
import org.kinetrail.workflow.study.BlindedTrail;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.verify.StudyCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The audit trail. */
@Command(name = "trail", description = "the audit trail: show (filtered, sorted), verify whole, export (json, csv or pdf), prove N (inclusion "
        + "proof of event N), review (signed, up to event N or the newest), publish (a signed head, to be lodged elsewhere), stamp (ask again "
        + "for time stamps that are missing)")
final class TrailVerb implements Callable<Integer> {

    private final Platform platform;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private Head head = new Head();

    @Mixin
    private TrailFilter filter = new TrailFilter();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @Parameters(index = "1", paramLabel = "show|verify|export|prove|review|publish|stamp")
    private String action;

    @Parameters(index = "2", arity = "0..1", paramLabel = "N", description = "for prove and review: number of the event")
    private Long number;

    @Option(names = "--blinded", description = "hide values, reasons and hashes, as for a blinded account")
    private boolean blinded;

    @Option(names = "--statement", paramLabel = "TEXT", description = "for review: the review in words")
    private String statement;

    @Option(names = "--out", paramLabel = "FILE", description = "for export: .json, .csv or .pdf; for publish: the file of the signed head")
    private Path out;

    TrailVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        StudyFolder.requireStudy(folder);
        switch (action) {
            case "verify" -> {
                StudyCheck.Verdict verdict = StudyCheck.check(folder);
                head.output().result(verdict.json(), verdict.text());
                return verdict.valid() ? ExitCode.DONE : ExitCode.DOES_NOT_VERIFY;
            }
            case "show", "export", "prove" -> read();
            case "review" -> review();
            case "publish" -> publish();
            case "stamp" -> stamp();
            default -> throw new ParameterException(spec.commandLine(),
                    "'" + action + "' is not show, verify, export, prove, review, publish or stamp");
        }
        return ExitCode.DONE;
    }

    private void read() {
        try (StudyWork work = StudyWork.signIn(folder, head.identity(), platform)) {
            boolean hidden = blinded || work.session().account().standing().blinded();
            work.actor(action.equals("export") && !hidden ? Permission.EXPORT : Permission.READ_TRAIL);
            TrailReader reader = TrailReader.of(folder);
            switch (action) {
                case "show" -> show(reader.page(filter.page()), hidden);
                case "export" -> export(reader, work, hidden);
                default -> prove(reader);
            }
        }
    }

    private void show(TrailPage page, boolean hidden) {
        List<Event> events = hidden ? page.events().stream().map(BlindedTrail::view).toList() : page.events();
        StringBuilder lines = new StringBuilder();
        for (Event event : events) {
            lines.append(event.seq()).append("  ").append(event.time()).append("  ").append(event.actor().id()).append(" (")
                    .append(event.actor().role()).append(")  ").append(event.action()).append("  ").append(event.object().type()).append(' ')
                    .append(event.object().id()).append(event.reason() == null ? "" : "  \"" + event.reason() + "\"").append('\n');
        }
        lines.append(events.size()).append(" of ").append(page.total()).append(" events.");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", page.total());
        json.put("blinded", hidden);
        json.put("events", events.stream().<Object>map(TrailVerb::row).toList());
        head.output().result(json, lines.toString());
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

    private void export(TrailReader reader, StudyWork work, boolean hidden) {
        String name = out == null ? "" : out.toString();
        if (!name.endsWith(".csv") && !name.endsWith(".json") && !name.endsWith(".pdf")) {
            throw new ParameterException(spec.commandLine(), "'trail export' needs --out FILE, ending in .json, .csv or .pdf");
        }
        if (hidden && !name.endsWith(".pdf")) {
            throw new Refusal("The blinded view is exported as .pdf only; name such a file with --out.");
        }
        try (OutputStream target = Files.newOutputStream(out)) {
            if (name.endsWith(".csv")) {
                reader.exportCsv(filter.all(), target);
            } else if (name.endsWith(".json")) {
                reader.exportJson(filter.all(), target);
            } else {
                List<Event> events = reader.page(filter.page()).events();
                target.write(TrailPdf.write(String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                        hidden ? events.stream().map(BlindedTrail::view).toList() : events, reader.head(),
                        RenderEnvironment.of(platform, work.session().account().name())));
            }
        } catch (IOException e) {
            throw new Refusal(out + " cannot be written (" + e.getMessage() + "); choose a file you may write.", e);
        }
        head.output().result(Map.of("out", out.toString()), "Audit trail written to " + out);
    }

    private void prove(TrailReader reader) {
        if (number == null || number < 1 || number > reader.size()) {
            throw new ParameterException(spec.commandLine(), "'trail prove' needs the number of an event, 1 to " + reader.size());
        }
        InclusionProof proof = reader.prove(number, reader.size());
        @SuppressWarnings("unchecked")
        Map<String, Object> json = (Map<String, Object>) StudyFolder.tree(proof.json());
        head.output().result(json, new String(proof.json().canonical(), StandardCharsets.UTF_8));
    }

    private void review() {
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.REVIEW_TRAIL)) {
            long upTo = number != null ? number : work.study().trail().head().size();
            ReviewTrail.run(work.study(), work.actor(Permission.REVIEW_TRAIL), platform, work.site().signerKey(work.session(), work.secret()),
                    new ReviewTrail.Review(upTo, statement));
            head.output().result(Map.of("upTo", upTo), "Audit trail reviewed up to event " + upTo + "; the review is signed.");
        }
    }

    private void publish() {
        if (out == null) {
            throw new ParameterException(spec.commandLine(), "'trail publish' needs --out FILE for the signed head");
        }
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.READ_TRAIL)) {
            Checkpoint checkpoint = work.study().trail().checkpoint();
            Files.write(out, checkpoint.json().canonical());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("size", checkpoint.head().size());
            json.put("root", checkpoint.head().root());
            json.put("out", out.toString());
            head.output().result(json, "Head of " + checkpoint.head().size() + " events, root " + checkpoint.head().root() + ", written to " + out
                    + "; lodge it where this site cannot change it, and give it to 'verify --anchor'.");
        } catch (IOException e) {
            throw new Refusal(out + " cannot be written (" + e.getMessage() + "); choose a file you may write.", e);
        }
    }

    private void stamp() {
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.READ_TRAIL)) {
            Optional<String> none = work.study().stamper().isPresent() ? Optional.empty()
                    : Optional.of("The site names no time-stamp authority; an administrator sets stamp.address with 'site set'.");
            none.ifPresent(sentence -> {
                throw new Refusal(sentence);
            });
            long missing = work.study().trail().stampPending();
            head.output().result(Map.of("missing", missing), missing == 0 ? "Every signed head has its time stamp."
                    : missing + " signed heads still wait for their time stamp; the authority did not answer.");
        }
    }
}
