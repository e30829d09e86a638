package org.kinetrail.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.LodgedHead;
import org.kinetrail.signature.ReportVerifier;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.signature.Verdict;
import org.kinetrail.signature.VerificationContext;
import org.kinetrail.trail.TreeHead;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.verify.StudyCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Judges a report or a study. */
@Command(name = "verify", description = "judge a signed report or a study folder: the verdict first, then the evidence")
final class VerifyVerb implements Callable<Integer> {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.pdf|STUDY")
    private Path target;

    @Option(names = "--trail", paramLabel = "STUDY", description = "the study folder the report came from")
    private Path study;

    @Option(names = "--trust", paramLabel = "CA.pem", description = "certificate of an authority you trust; repeatable")
    private List<Path> anchors = List.of();

    @Option(names = "--stage", paramLabel = "author|review", description = "judge a report that is signed only up to this stage")
    private String stage;

    @Option(names = "--anchor", paramLabel = "FILE",
            description = "a head of the trail that was lodged outside: what 'trail publish' wrote, or a signed report that was given away")
    private Path anchor;

    @Option(names = "--thorough", description = "also let the PDF library compare the revisions of a large report, which takes minutes")
    private boolean thorough;

    @Override
    public Integer call() {
        if (Files.isDirectory(target)) {
            StudyFolder.requireStudy(target);
            StudyCheck.Verdict verdict = StudyCheck.check(target, lodged());
            common.output().result(verdict.json(), verdict.text());
            return verdict.valid() ? ExitCode.DONE : ExitCode.DOES_NOT_VERIFY;
        }
        if (!Files.exists(target)) {
            throw new Refusal(target + " does not exist; check the name.");
        }
        byte[] bytes = NamedFile.bytes(target);
        if (!startsLikePdf(bytes)) {
            throw new Refusal(target + " is not a PDF; give a report that 'report' made, or a study folder.");
        }
        Verdict verdict = ReportVerifier.verify(bytes, context());
        common.output().result(VerdictText.json(verdict), VerdictText.text(verdict));
        return verdict.valid() ? ExitCode.DONE : ExitCode.DOES_NOT_VERIFY;
    }

    private VerificationContext context() {
        VerificationContext context = VerificationContext.fileAlone();
        if (study != null) {
            StudyFolder.requireStudy(study);
            context = context.with(study);
        }
        Optional<TreeHead> lodged = lodged();
        if (lodged.isPresent()) {
            if (study == null) {
                throw new ParameterException(spec.commandLine(), "--anchor needs the study; name it with --trail");
            }
            context = context.anchoredBy(lodged.get());
        }
        if (!anchors.isEmpty()) {
            context = context.trusting(anchors.stream().flatMap(file -> Certificates.read(NamedFile.bytes(file), file.toString()).stream()).toList());
        }
        if (stage != null) {
            context = context.upTo(SignerRole.ofWord(stage)
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), "'" + stage + "' is not author, review or approval")));
        }
        return thorough ? context.thoroughly() : context;
    }

    private Optional<TreeHead> lodged() {
        return anchor == null ? Optional.empty() : Optional.of(LodgedHead.read(NamedFile.bytes(anchor), anchor.toString()));
    }

    private static boolean startsLikePdf(byte[] bytes) {
        for (int start = 0; start + PDF.length <= Math.min(bytes.length, 1024); start++) {
            boolean same = true;
            for (int i = 0; i < PDF.length && same; i++) {
                same = bytes[start + i] == PDF[i];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }
}
