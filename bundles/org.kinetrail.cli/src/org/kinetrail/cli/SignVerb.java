package org.kinetrail.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.Report;
import org.kinetrail.signature.SignedReport;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.trail.Sha256;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.report.SignReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Adds one signature. */
@Command(name = "sign", description = "add the next signature to a report: author, then reviewer, then approver")
final class SignVerb implements Callable<Integer> {

    /** Signing takes some seconds, and the authority's answer is on its way for some. */
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    private final Platform platform;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY|FILE.pdf")
    private Path target;

    @Option(names = "--study", paramLabel = "STUDY", description = "the study, when a file is named")
    private Path study;

    @Option(names = "--meaning", required = true, paramLabel = "author|review|approval", description = "what the signature means")
    private String meaning;

    @Option(names = "--words", paramLabel = "TEXT", description = "the meaning in your own words, as it is printed")
    private String words;

    SignVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        SignerRole role = SignerRole.ofWord(meaning)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "'" + meaning + "' is not author, review or approval"));
        boolean file = !Files.isDirectory(target);
        if (file && study == null) {
            throw new ParameterException(spec.commandLine(), "Signing a file needs its study; name it with --study");
        }
        Path folder = file ? study : target;
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, SignReport.permission(role))) {
            Report report = file ? of(work, NamedFile.bytes(target)) : MakeReport.find(work.study(), null);
            SignedReport signed = SignReport.run(work.study(), work.session(), work.site().signerKey(work.session(), work.secret()), platform,
                    report, role, words);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("report", report.getId());
            result.put("field", role.field());
            result.put("name", signed.request().name());
            result.put("meaning", signed.request().meaning());
            result.put("sha256", signed.sha256());
            signed.clockDrift().filter(drift -> drift.abs().compareTo(TOLERATED) > 0).ifPresent(drift -> head.output().say("The clock of this machine is "
                    + drift.abs().toSeconds() + " s " + (drift.isNegative() ? "behind" : "ahead of") + " that of the time-stamp authority; set it."));
            head.output().result(result, report.getId() + " signed by " + signed.request().name() + " (" + role.field() + "): \""
                    + signed.request().meaning() + "\"; " + folder.resolve("reports").resolve(report.getId() + ".pdf"));
        }
        return ExitCode.DONE;
    }

    private static Report of(StudyWork work, byte[] pdf) {
        String hash = Sha256.hex(Arrays.copyOf(pdf, pdf.length));
        return work.study().documents().study().getReports().stream().filter(r -> hash.equals(r.getRecordHash())).findFirst()
                .orElseThrow(() -> new Refusal("This file is not the newest state of any report of the study; sign the one in its "
                        + "'reports' folder."));
    }
}
