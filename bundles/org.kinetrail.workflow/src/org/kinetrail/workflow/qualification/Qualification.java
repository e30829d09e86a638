package org.kinetrail.workflow.qualification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.data.Refusal;
import org.kinetrail.figures.type.Face;
import org.kinetrail.model.ModelJson;
import org.kinetrail.report.pdf.RenderContext;
import org.kinetrail.report.pdf.UnsignedReport;
import org.kinetrail.signature.KeyCheckpointSigner;
import org.kinetrail.signature.ReportSigner;
import org.kinetrail.signature.ReportVerifier;
import org.kinetrail.signature.SignaturePlace;
import org.kinetrail.signature.SignedReport;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.signature.SigningRequest;
import org.kinetrail.signature.Verdict;
import org.kinetrail.signature.VerificationContext;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailOptions;
import org.kinetrail.trail.TrailProof;
import org.kinetrail.trail.TreeHead;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.manual.Manual;
import org.kinetrail.workflow.report.QualificationCopy;

/** Runs installation, operational and performance qualification of the running installation, and writes a signed report of it. */
public final class Qualification {

    /**
     * What was made.
     *
     * @param passed   whether every check passed and every requirement has evidence
     * @param sentence the outcome in one sentence
     * @param report   signed report
     * @param results  the same as JSON
     * @param outcomes every check
     * @param verdict  verification of the signed report
     */
    public record Made(boolean passed, String sentence, Path report, Path results, List<Outcome> outcomes, Verdict verdict) {

        public Made {
            outcomes = List.copyOf(outcomes);
        }
    }

    private final Path out;
    private final Platform platform;
    private final StepProgress progress;
    private final Qualifier qualifier;
    private final Manual manual = Manual.installed();

    private Qualification(Path out, Platform platform, StepProgress progress, Qualifier qualifier) {
        this.out = out;
        this.platform = platform;
        this.progress = progress;
        this.qualifier = qualifier;
    }

    /**
     * Qualifies the running installation.
     *
     * @param out       a folder that is empty or not there yet
     * @param qualifier who does it, with the key that signs
     * @throws Refusal when the folder holds something or cannot be written to
     */
    public static Made run(Path out, Platform platform, StepProgress progress, Qualifier qualifier) {
        try {
            return new Qualification(empty(out), platform, progress, qualifier).run();
        } catch (IOException e) {
            throw new Refusal(out + " cannot be written (" + e.getMessage() + "); choose another folder with --out.", e);
        }
    }

    /** All checks, in their order. */
    static List<Check> checks(Bench bench) {
        List<Check> checks = new ArrayList<>(InstallationChecks.all(bench));
        checks.addAll(NumberChecks.all(bench));
        checks.addAll(RecordChecks.all(bench));
        checks.addAll(PerformanceChecks.all(bench));
        return checks;
    }

    private static Path empty(Path out) throws IOException {
        if (Files.exists(out)) {
            try (var files = Files.list(out)) {
                if (files.findAny().isPresent()) {
                    throw new Refusal(out + " is not empty; choose a new folder with --out.");
                }
            }
        }
        return Files.createDirectories(out);
    }

    private Made run() throws IOException {
        Bench bench = new Bench(Files.createDirectories(out.resolve("work")), platform, manual, progress);
        List<Check> checks = checks(bench);
        List<Outcome> outcomes = new ArrayList<>();
        Actor actor = new Actor(qualifier.account(), "qualification", platform.host());
        try (Trail trail = Trail.open(Files.createDirectories(out.resolve("record")), TrailOptions.of(platform.clock(), platform.software(),
                platform.host()).signedBy(new KeyCheckpointSigner(qualifier.key())))) {
            for (Check check : checks) {
                progress.at(check.id() + ": " + check.expected(), outcomes.size(), checks.size());
                Outcome outcome = check.run();
                outcomes.add(outcome);
                trail.append(EventDraft.of(actor, "qualification.check", new ObjectRef("check", check.id())).changing(Json.NULL,
                        Json.object().with("passed", Json.of(outcome.passed())).with("seen", outcome.seen())));
            }
            return paper(trail, outcomes);
        }
    }

    private Made paper(Trail trail, List<Outcome> outcomes) throws IOException {
        Instant now = platform.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        ZoneOffset zone = platform.clock().getZone().getRules().getOffset(now);
        QualificationPaper paper = new QualificationPaper(platform, qualifier.name(), now.atOffset(zone).toString(), outcomes, Requirement.all(),
                Risk.all(manual));
        byte[] results = results(paper, outcomes);
        Checkpoint checkpoint = trail.checkpoint();
        List<Long> events = java.util.stream.LongStream.rangeClosed(1, checkpoint.head().size()).boxed().toList();
        byte[] proof = TrailProof.of(trail.reader(), checkpoint, events).json().canonical();
        UnsignedReport unsigned = QualificationCopy.render(paper.report(qualifier.demo()), platform, now.atOffset(zone), qualifier.name(),
                new QualificationCopy.Parts(QualificationPaper.RUN, results, proof, qualifier.authorityKey(), qualifier.demo()),
                RenderContext.Paper.A4);
        SignaturePlace place = unsigned.boxes().stream().findFirst()
                .map(box -> new SignaturePlace(box.page(), box.x(), box.y(), box.width(), box.height())).orElseThrow();
        TreeHead head = trail.head();
        SignedReport signed = ReportSigner.sign(unsigned.pdf(), SigningRequest.of(SignerRole.AUTHOR, qualifier.name(), now, zone, head, place)
                .font(Face.SANS.typeface().bytes()).meaning(QualificationPaper.meaning()), qualifier.key());
        Path report = Files.write(out.resolve("qualification.pdf"), signed.bytes());
        Path json = Files.write(out.resolve("qualification.json"), results);
        Verdict verdict = ReportVerifier.verify(signed.bytes(), VerificationContext.fileAlone());
        return new Made(paper.passed(), paper.sentence(), report, json, outcomes, verdict);
    }

    private static Map<String, Object> json(Risk risk, List<Outcome> outcomes) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", risk.id());
        row.put("feature", risk.feature());
        row.put("use", risk.use());
        row.put("failure", risk.failure());
        row.put("risk", risk.level());
        row.put("tests", risk.tests());
        row.put("checks", risk.checks());
        row.put("demands", risk.demands());
        row.put("outcome", risk.outcome(outcomes));
        return row;
    }

    private byte[] results(QualificationPaper paper, List<Outcome> outcomes) {
        List<Object> checks = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Map<String, Object> check = new LinkedHashMap<>();
            check.put("id", outcome.id());
            check.put("phase", outcome.phase().id());
            check.put("requirements", outcome.requirements());
            check.put("expected", outcome.expected());
            check.put("passed", outcome.passed());
            check.put("seen", outcome.seen());
            checks.add(check);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("software", platform.software());
        document.put("by", qualifier.name());
        document.put("at", paper.at());
        document.put("host", platform.host());
        document.put("passed", paper.passed());
        document.put("sentence", paper.sentence());
        document.put("checks", checks);
        document.put("risks", paper.risks().stream().map(risk -> json(risk, outcomes)).toList());
        return ModelJson.text(document).getBytes(StandardCharsets.UTF_8);
    }
}
