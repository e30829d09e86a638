package org.kinetrail.workflow.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelException;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.Report;
import org.kinetrail.signature.KeyCheckpointSigner;
import org.kinetrail.signature.ReportVerifier;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.signature.Verdict;
import org.kinetrail.signature.VerificationContext;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.CheckpointSigner;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.TrailCopy;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.trail.TreeHead;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.export.StudyCopy;
import org.kinetrail.workflow.run.CutReader;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.study.Documents;
import org.kinetrail.workflow.study.Replay;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * Whether an archived or restored study, or an inspection copy, is accessible, readable and whole (EU GMP Annex 11, 7.2 and 17): the folder
 * is what its trail says, every data cut can be imported again to the same data, every signed report verifies against the trail, and in an
 * inspection copy the trail as JSON and as CSV reads back as the same events.
 *
 * @param good     whether all of it holds
 * @param sentence the outcome in one sentence
 * @param evidence what was looked at
 * @param head     head of the trail that was found
 * @param listing  every file that was looked at
 */
public record ArchiveCheck(boolean good, String sentence, List<String> evidence, TreeHead head, FileListing listing) {

    /** Action of the event in the site's trail. */
    public static final String ACTION = "archive.check";

    /** Purpose of the signature, part of the signed bytes. */
    public static final String PURPOSE = "kinetrail-archive-check-1";

    public ArchiveCheck {
        evidence = List.copyOf(evidence);
    }

    /**
     * Checks a study folder or an inspection copy; it is only read.
     *
     * @param lodged head of the trail that was lodged outside before archiving, where there is one: what was restored must still have it
     */
    public static ArchiveCheck of(Path folder, Optional<TreeHead> lodged) {
        boolean copy = Files.isDirectory(folder.resolve(StudyCopy.STUDY)) && !Files.isDirectory(folder.resolve("trail"));
        Path study = copy ? folder.resolve(StudyCopy.STUDY) : folder;
        StudyFolder.requireStudy(study);
        FileListing listing = FileListing.of(folder);
        StudyCheck.Verdict whole = StudyCheck.check(study, lodged);
        List<String> evidence = new ArrayList<>(whole.evidence());
        if (!whole.valid()) {
            return new ArchiveCheck(false, "NOT GOOD: " + whole.sentence().replaceFirst("^INVALID: ", ""), evidence, TreeHead.empty(), listing);
        }
        TrailReader reader = TrailReader.of(study);
        try {
            Documents documents = Replay.of(reader).documents();
            ObjectStore objects = new ObjectStore(study, Disk.real());
            cuts(documents, objects, evidence);
            reports(study, documents, objects, evidence);
            if (copy) {
                same(folder, reader, evidence);
            }
        } catch (Refusal | ModelException | TrailRefused e) {
            return new ArchiveCheck(false, "NOT GOOD: " + e.getMessage(), evidence, reader.head(), listing);
        }
        return new ArchiveCheck(true, "GOOD: accessible, readable and whole; " + reader.size() + " events, root " + reader.head().root()
                + (lodged.isPresent() ? ", beginning as the head lodged outside says." : "."), evidence, reader.head(), listing);
    }

    private static void cuts(Documents documents, ObjectStore objects, List<String> evidence) {
        int read = 0;
        int redacted = 0;
        for (DataCut cut : documents.study().getCuts()) {
            if (cut.getFiles().stream().anyMatch(file -> objects.redacted(file.getSha256()))) {
                redacted++;
            } else {
                CutReader.read(objects, cut);
                read++;
            }
        }
        evidence.add(read + (read == 1 ? " data cut was" : " data cuts were") + " imported again and give" + (read == 1 ? "s" : "") + " the recorded data"
                + (redacted == 0 ? "." : "; " + redacted + " more hold a redacted file and cannot be."));
    }

    private static void reports(Path study, Documents documents, ObjectStore objects, List<String> evidence) {
        int signed = 0;
        for (Report report : documents.study().getReports()) {
            int signatures = report.getSignatures().size();
            if (signatures > 0) {
                VerificationContext context = VerificationContext.fileAlone().with(study).upTo(SignerRole.values()[signatures - 1]);
                Verdict verdict = ReportVerifier.verify(objects.get(report.getRecordHash()), context);
                if (!verdict.valid()) {
                    throw new Refusal(report.getId() + " does not verify: " + verdict.sentence());
                }
                signed++;
            }
        }
        evidence.add(signed + " signed reports of " + documents.study().getReports().size() + " reports verify against the trail.");
    }

    private static void same(Path folder, TrailReader reader, List<String> evidence) {
        List<Event> events = new ArrayList<>();
        reader.forEach(events::add);
        requireSame(events, TrailCopy.json(read(folder.resolve(StudyCopy.TRAIL_JSON))), StudyCopy.TRAIL_JSON);
        requireSame(events, TrailCopy.csv(read(folder.resolve(StudyCopy.TRAIL_CSV))), StudyCopy.TRAIL_CSV);
        evidence.add("The trail as JSON and as CSV reads back as the same " + events.size() + " events.");
    }

    private static void requireSame(List<Event> events, List<Event> copy, String name) {
        for (int i = 0; i < Math.max(events.size(), copy.size()); i++) {
            if (i >= copy.size() || i >= events.size() || !events.get(i).equals(copy.get(i))) {
                throw new Refusal(name + " is not the trail of the study: event " + (i + 1) + " differs or is missing.");
            }
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read (" + e.getMessage() + "); the copy is not complete.", e);
        }
    }

    /** Records the outcome in the site's trail and returns it with who found it, when and with what, signed: what goes beside the archive. */
    public Json.Members record(Path folder, Site site, Session session, SignerKey key, Platform platform) {
        Actor actor = session.require(Permission.READ_TRAIL);
        CheckpointSigner signer = new KeyCheckpointSigner(key);
        Json.Members said = Json.object().with("by", session.account().name()).with("certificate", HexFormat.of().formatHex(signer.certificate()))
                .with("evidence", Json.array(evidence.stream().map(Json::of).toList())).with("files", listing.count())
                .with("folder", folder.toString())
                .with("good", Json.of(good)).with("listing", listing.sha256()).with("purpose", PURPOSE).with("root", head.root()).with("sentence", sentence)
                .with("size", head.size()).with("software", platform.software())
                .with("time", platform.clock().instant().truncatedTo(ChronoUnit.MILLIS).toString());
        Json.Members signed = said.with("algorithm", signer.algorithm()).with("signature", HexFormat.of().formatHex(signer.sign(said.canonical())));
        site.trail().append(EventDraft.of(actor, ACTION, new ObjectRef("archive", String.valueOf(folder.toAbsolutePath().normalize().getFileName())))
                .changing(Json.NULL, signed).because(sentence));
        return signed;
    }
}
