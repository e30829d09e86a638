package org.kinetrail.workflow.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.model.study.Report;
import org.kinetrail.report.pdf.Rehearsal;
import org.kinetrail.signature.ReportSigner;
import org.kinetrail.signature.ReportVerifier;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.signature.Verdict;
import org.kinetrail.signature.VerificationContext;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.HashedBytes;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.report.MakeSubmissionCopy;
import org.kinetrail.workflow.report.SignReport;
import org.kinetrail.workflow.run.ApprovePlan;
import org.kinetrail.workflow.run.ImportFiles;
import org.kinetrail.workflow.run.NewStudy;
import org.kinetrail.workflow.run.RecordQc;
import org.kinetrail.workflow.run.ReviewTrail;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.site.Site.NewAccount;
import org.kinetrail.workflow.study.StudyFolder;

/** The whole way once: sample study, import, analysis, report, three signatures, verification. Keys and people are throw-away. */
public final class Demo {

    private static final String EVIDENCE = "demonstration account, no person stands behind it";

    private final Path out;
    private final Platform platform;
    private final StepProgress progress;
    private final Map<String, char[]> secrets = new LinkedHashMap<>();

    /**
     * What the demo made.
     *
     * @param report     record copy
     * @param submission submission copy
     * @param study      study folder
     * @param verdict    verdict on the record copy, with the study at hand
     */
    public record Outcome(Path report, Path submission, Path study, Verdict verdict) {
    }

    private Demo(Path out, Platform platform, StepProgress progress) {
        this.out = out;
        this.platform = platform;
        this.progress = progress;
    }

    /** Runs the demo into a folder; an earlier demo there is replaced, anything else is refused. */
    public static Outcome run(Path out, Platform platform, StepProgress progress) {
        return new Demo(out, platform, progress).run();
    }

    private Outcome run() {
        clear();
        progress.at("simulating the sample study; making throw-away accounts and keys", 0, 0);
        CompletableFuture<Site> accounts = CompletableFuture.supplyAsync(this::site);
        accounts.thenRunAsync(Rehearsal::run).thenRunAsync(ReportSigner::prepare);
        List<Path> files;
        try {
            files = SampleStudy.write("karmma3", SampleStudy.SEED, SampleStudy.SUBJECTS, "csv", out.resolve("data"));
        } catch (RuntimeException e) {
            accounts.thenAccept(Site::close);
            throw e;
        }
        try (Site site = accounts.join()) {
            return study(site, files);
        }
    }

    private Outcome study(Site site, List<Path> files) {
        Session author = site.authenticate("demo-author", secrets.get("demo-author"));
        Session qc = site.authenticate("demo-qc", secrets.get("demo-qc"));
        Session reviewer = site.authenticate("demo-reviewer", secrets.get("demo-reviewer"));
        Session approver = site.authenticate("demo-approver", secrets.get("demo-approver"));
        Path folder = out.resolve("study");
        Map<String, Object> documents = NewStudy.documents("KARMMA3-SIM", "KarMMa-3-like sample study (simulated)", true, platform);
        try (StudyFolder study = StudyFolder.create(folder, platform, Optional.of(site.checkpointSigner()),
                author.require(Permission.CREATE_STUDY), documents)) {
            ApprovePlan.run(study, approver.require(Permission.APPROVE_PLAN), platform, "The plan was approved before any data were imported.");
            progress.at("importing " + files.size() + " files", 0, 0);
            ImportResult data = ImportFiles.run(study, author.require(Permission.IMPORT), platform, files, Mapping.standard(), "sample");
            Platform ahead = platform.ahead();
            RunStudy.Completed completed = RunStudy.run(study, author.require(Permission.RUN), platform, false, data, progress);
            RecordQc.run(study, qc.require(Permission.RECORD_QC), platform, completed.run(), control(completed));
            ReviewTrail.run(study, reviewer.require(Permission.REVIEW_TRAIL), platform,
                    site.signerKey(reviewer, secrets.get("demo-reviewer")), "Reviewed for the demonstration.");
            MakeReport.Made made = MakeReport.run(study, site, author.require(Permission.MAKE_REPORT), ahead, completed, progress);
            progress.at("signing", 0, 0);
            sign(study, site, author, SignerRole.AUTHOR);
            sign(study, site, reviewer, SignerRole.REVIEWER);
            sign(study, site, approver, SignerRole.APPROVER);
            Report report = MakeReport.find(study, null);
            HashedBytes record = MakeSubmissionCopy.complete(study, report);
            progress.at("making the submission copy and verifying the record copy", 0, 0);
            CompletableFuture<MakeSubmissionCopy.Drawn> copy = CompletableFuture.supplyAsync(
                    () -> MakeSubmissionCopy.draw(record, made.rendering()));
            Verdict verdict = ReportVerifier.verify(record.bytes(), VerificationContext.fileAlone().with(folder));
            byte[] submission = MakeSubmissionCopy.keep(study, author.require(Permission.MAKE_REPORT), report, copy.join());
            Path reportFile = write("report.pdf", record.bytes());
            Path submissionFile = write("report-submission.pdf", submission);
            return new Outcome(reportFile, submissionFile, folder, verdict);
        }
    }

    /** The demonstration has no second programmer, and its record says so. */
    private static RecordQc.Control control(RunStudy.Completed completed) {
        byte[] program = "none: demonstration\n".getBytes(StandardCharsets.UTF_8);
        byte[] output = ("results " + completed.run().getResultsHash() + "\n").getBytes(StandardCharsets.UTF_8);
        return new RecordQc.Control(program, "none", output, completed.run().getSoftware(), "not computed", true, false,
                "Demonstration only: nobody recomputed these results; this record shows where the control stands in the sequence.");
    }

    private void sign(StudyFolder study, Site site, Session session, SignerRole role) {
        char[] secret = secrets.get(session.account().id());
        SignReport.run(study, session, site.signerKey(session, secret), platform, MakeReport.find(study, null), role, null);
    }

    private Site site() {
        char[] root = secret();
        Site site = Site.create(out.resolve("site"), platform, "Kinetrail demo", true,
                new NewAccount("demo-admin", "Demo Administrator", Set.of(Role.ADMINISTRATOR), EVIDENCE), root);
        account(site, root, "demo-author", "Demo Author", Role.ANALYST);
        account(site, root, "demo-qc", "Demo QC Programmer", Role.QC_PROGRAMMER);
        account(site, root, "demo-reviewer", "Demo Reviewer", Role.REVIEWER);
        account(site, root, "demo-approver", "Demo Approver", Role.APPROVER);
        return site;
    }

    private void account(Site site, char[] root, String id, String name, Role role) {
        char[] own = secret();
        site.enrolForDemonstration(new NewAccount(id, name, Set.of(role), EVIDENCE), own, root);
        secrets.put(id, own);
    }

    private static char[] secret() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random).toCharArray();
    }

    private Path write(String name, byte[] bytes) {
        try {
            Path target = out.resolve(name);
            Disk.real().replace(target, bytes);
            return target;
        } catch (IOException e) {
            throw new Refusal(out.resolve(name) + " cannot be written (" + e.getMessage() + "); choose another folder with --out.", e);
        }
    }

    private void clear() {
        try {
            Files.createDirectories(out);
            Path study = out.resolve("study/study.json");
            if (Files.exists(out.resolve("study")) && !(Files.exists(study) && Files.readString(study).contains("\"demo\": true"))) {
                throw new Refusal(out.resolve("study") + " is there and is not of an earlier demo; choose another folder with --out.");
            }
            for (String part : List.of("study", "site", "data", "report.pdf", "report-submission.pdf")) {
                delete(out.resolve(part));
            }
        } catch (IOException e) {
            throw new Refusal(out + " cannot be used (" + e.getMessage() + "); choose another folder with --out.", e);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
