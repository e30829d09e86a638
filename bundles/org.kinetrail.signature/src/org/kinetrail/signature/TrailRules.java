package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfName;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.TrailProof;
import org.kinetrail.trail.TrailQuery;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.trail.TrailVerdict;
import org.kinetrail.trail.TreeHead;

/** Rules that tie the report to the trail of its study: by the proof it carries, and by the study itself where it is at hand. */
final class TrailRules {

    static final String FILE = "trail-proof.json";

    private final ReportFile file;
    private final Authorities authorities;
    private final VerificationContext context;
    private Optional<TrailProof> proof = Optional.empty();

    TrailRules(ReportFile file, Authorities authorities, VerificationContext context) {
        this.file = file;
        this.authorities = authorities;
        this.context = context;
    }

    /** The proof inside the report holds, and its checkpoint was signed under the report's authority. */
    String proof() {
        byte[] json = new AttachedFiles(file.whole().document()).content(FILE);
        if (json == null) {
            return "The report carries no proof of its trail.";
        }
        TrailProof read = read(json);
        read.problem().ifPresent(text -> {
            throw BrokenRule.of("trail.proof", text.replaceAll("\\.$", ""));
        });
        AuthorityCheckpointVerifier.of(authority()).problem(read.checkpoint(), Optional.empty()).ifPresent(text -> {
            throw BrokenRule.of("trail.proof", "the checkpoint in the report is not good: " + text.replaceAll("\\.$", ""));
        });
        TreeHead signedOn = head(0);
        if (read.checkpoint().head().size() > signedOn.size()) {
            throw BrokenRule.of("trail.proof", "the report was rendered upon a later trail than it was signed upon");
        }
        proof = Optional.of(read);
        return "The checkpoint over " + read.checkpoint().head().size() + " events and the proofs of " + read.entries().size()
                + " of them hold.";
    }

    private static TrailProof read(byte[] json) {
        try {
            return TrailProof.from(json);
        } catch (TrailRefused e) {
            throw BrokenRule.of("trail.proof", e.getMessage().replaceAll("\\.$", ""));
        }
    }

    private X509Certificate authority() {
        return authorities.site(file.containers())
                .orElseThrow(() -> BrokenRule.of("trail.proof", "nothing in the report shows the certificate of its own authority"));
    }

    private TreeHead head(int signature) {
        return SignatureText.parse(file.text(signature, PdfName.Reason)).map(SignatureText::trail).orElseThrow();
    }

    /** The checks that need the study; without it they are listed as not made. */
    void withStudy(ReportVerifier.Findings findings) throws IOException {
        if (context.study().isEmpty()) {
            findings.notMade("Whether the trail of the study still begins as the report says, and records these signatures and no"
                    + " others: name the study with --trail.");
            return;
        }
        TrailReader reader = open();
        findings.check("trail.intact", () -> intact(reader));
        findings.check("trail.checkpoint", () -> consistent(reader));
        findings.check("trail.signatures", () -> signatures(reader));
        if (context.lodged().isPresent()) {
            findings.check("trail.anchor", () -> anchored(reader, findings));
        }
    }

    private TrailReader open() {
        try {
            return TrailReader.of(context.study().orElseThrow());
        } catch (TrailRefused e) {
            throw BrokenRule.of("trail.intact", e.getMessage().replaceAll("\\.$", ""));
        }
    }

    private String intact(TrailReader reader) {
        TrailVerdict verdict = reader.verify(AuthorityCheckpointVerifier.signaturesOnly());
        if (!verdict.intact()) {
            throw BrokenRule.atEvent("trail.intact", "the trail of the study was changed: " + verdict.problems().get(0).replaceAll("\\.$", ""),
                    verdict.brokenAt());
        }
        return verdict.sentence();
    }

    private String consistent(TrailReader reader) {
        proof.ifPresent(own -> same(reader, own.checkpoint().head(), "the report's checkpoint"));
        for (int i = 0; i < file.layout().spans().size(); i++) {
            same(reader, head(i), "signature " + file.layout().spans().get(i).field());
        }
        return "The trail begins with the events that report and signatures were made upon.";
    }

    /** The trail begins as the head that was lodged outside says, and that head saw the last signature. */
    private String anchored(TrailReader reader, ReportVerifier.Findings findings) {
        TreeHead lodged = context.lodged().orElseThrow();
        same(reader, lodged, "the head lodged outside");
        long last = recorded(reader).stream().mapToLong(Event::seq).max().orElse(0);
        if (lodged.size() < last) {
            return "The trail begins as the head lodged outside says; it is older than the last signature (event " + last + ").";
        }
        findings.anchoredOutside();
        return "The trail with these signatures is the one whose head of " + lodged.size() + " events was lodged outside.";
    }

    private List<Event> recorded(TrailReader reader) {
        return about(reader, SignedReport.ACTION);
    }

    private List<Event> about(TrailReader reader, String action) {
        return reader.page(TrailQuery.all().ofAction(action).aboutObject(SignedReport.TYPE, file.covered().revisions().get(0)).page(0, 1000)).events();
    }

    private static void same(TrailReader reader, TreeHead head, String whose) {
        if (head.size() > reader.size()) {
            throw BrokenRule.atEvent("trail.checkpoint", "the trail has lost events: " + whose + " saw " + head.size() + ", only "
                    + reader.size() + " are left", reader.size() + 1);
        }
        if (!reader.head(head.size()).equals(head)) {
            throw BrokenRule.atEvent("trail.checkpoint", "the trail is another than the one " + whose + " saw; some event up to "
                    + head.size() + " differs", head.size());
        }
    }

    /** The trail records exactly the signatures of this file. */
    private String signatures(TrailReader reader) {
        List<Event> events = recorded(reader);
        int made = file.layout().spans().size();
        for (int i = 0; i < Math.min(events.size(), made); i++) {
            record(events.get(i), i);
        }
        if (events.size() > made) {
            Event lost = events.get(made);
            String field = ((Json.Members) lost.after()).text("field").orElse("?");
            throw BrokenRule.atEvent("trail.signatures", field.toLowerCase(java.util.Locale.ROOT) + " signature removed: event " + lost.seq()
                    + " recorded it", lost.seq());
        }
        if (events.size() < made) {
            throw BrokenRule.of("trail.signatures", "the trail of the study does not record signature "
                    + file.layout().spans().get(events.size()).field());
        }
        return "The trail records these " + made + " signatures and no others" + sealed(reader);
    }

    /** A seal is one that the trail recorded; a report given away before it was sealed is as good as it was. */
    private String sealed(TrailReader reader) {
        List<Event> events = about(reader, SealedReport.ACTION);
        if (file.layout().seal().isEmpty()) {
            return events.isEmpty() ? "." : "; the study holds a later form of it, sealed for long-term validation (event "
                    + events.get(events.size() - 1).seq() + ").";
        }
        String whole = file.covered().revisions().get(file.layout().all().size());
        boolean known = events.stream().anyMatch(event -> event.after() instanceof Json.Members members
                && members.text("sha256").filter(whole::equals).isPresent());
        if (!known) {
            throw BrokenRule.of("trail.signatures", "the trail of the study does not record the document time stamp behind the last signature");
        }
        return ", and the seal behind them.";
    }

    private void record(Event event, int index) {
        Json.Members recorded = event.after() instanceof Json.Members members ? members : Json.object();
        Verdict.Signer signer = file.signer(index);
        String now = file.covered().revisions().get(index + 1);
        boolean same = recorded.text("sha256").filter(now::equals).isPresent()
                && recorded.text("field").filter(signer.field()::equals).isPresent()
                && recorded.text("name").filter(signer.name()::equals).isPresent()
                && recorded.text("meaning").filter(signer.meaning()::equals).isPresent()
                && recorded.text("time").filter(signer.time()::equals).isPresent();
        if (!same) {
            throw BrokenRule.atEvent("trail.signatures", "signature " + signer.field() + " is not the one the trail recorded", event.seq());
        }
    }
}
