package org.kinetrail.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.kinetrail.signature.LodgedHead;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.TreeHead;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.verify.ArchiveCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks through an archive. */
@Command(name = "archive-check", description = "look through an archived or restored study or an inspection copy: accessible, readable, whole; "
        + "the outcome is signed and recorded in the trail of the site")
final class ArchiveCheckVerb implements Callable<Integer> {

    private static final String ANOTHER = "choose a file you may write.";

    private final Platform platform;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY|COPY", description = "a study folder, or the folder that 'export --inspection' made")
    private Path folder;

    @Option(names = "--anchor", paramLabel = "FILE", description = "a head of the trail that was lodged outside before archiving: what "
            + "'trail publish' wrote, or a signed report that was given away")
    private Path anchor;

    @Option(names = "--out", paramLabel = "FILE", description = "file for the signed outcome (JSON); beside it, as FILE.sha256, the list of files "
            + "whose hash it states")
    private Path out;

    ArchiveCheckVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        try (StudyWork work = StudyWork.signIn(folder, head.identity(), platform)) {
            work.actor(Permission.READ_TRAIL);
            Optional<TreeHead> lodged = anchor == null ? Optional.empty()
                    : Optional.of(LodgedHead.read(NamedFile.bytes(anchor), anchor.toString()));
            ArchiveCheck check = ArchiveCheck.of(folder, lodged);
            Json.Members signed = check.record(folder, work.site(), work.session(), work.site().signerKey(work.session(), work.secret()), platform);
            if (out != null) {
                NamedFile.write(out, signed.canonical(), ANOTHER);
                NamedFile.write(out.resolveSibling(out.getFileName() + ".sha256"), check.listing().text().getBytes(StandardCharsets.UTF_8), ANOTHER);
            }
            StringBuilder text = new StringBuilder(check.sentence()).append('\n');
            check.evidence().forEach(line -> text.append("  ").append(line).append('\n'));
            @SuppressWarnings("unchecked")
            Map<String, Object> json = (Map<String, Object>) StudyFolder.tree(signed);
            head.output().result(json, text.toString());
            return check.good() ? ExitCode.DONE : ExitCode.DOES_NOT_VERIFY;
        }
    }
}
