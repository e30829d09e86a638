package org.kinetrail.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailOptions;
import org.kinetrail.trail.TrailProof;

/** A site, a company's authority beside it, and reports that say in one way or another that the site accepted it. */
final class OutsideKeys {

    static final String NAME = "Company signing authority";
    static final Duration MONTH = Duration.ofDays(30);

    final CertificateAuthority site = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(300));
    final OutsideAuthority company = new OutsideAuthority(NAME);
    final SignerKey anna = company.issue("Anna Author");
    private final Path folder;

    OutsideKeys(Path folder) {
        this.folder = folder;
    }

    AcceptedAuthority accepted(byte[]... lists) {
        return AcceptedAuthority.of(Certificates.pem(company.root()).getBytes(StandardCharsets.US_ASCII), "company.pem", List.of(lists));
    }

    /** What a report carries, as the trail of a site whose log key this authority issued proves it. */
    byte[] proof(CertificateAuthority by, AcceptedAuthority authority) {
        SignerKey log = by.issue("Kinetrail log", "log", SampleReport.NOW.minusSeconds(60), Duration.ofDays(365));
        TrailOptions options = TrailOptions.of(Clock.fixed(SampleReport.NOW, ZoneOffset.UTC), "Kinetrail 1.0.0", "desk-1")
                .signedBy(new KeyCheckpointSigner(log));
        try (Trail trail = Trail.open(Files.createTempDirectory(folder, "site"), options)) {
            trail.append(EventDraft.of(new Actor("admin", "administrator", "desk-1"), AcceptedAuthority.ACTION,
                    new ObjectRef("authority", authority.key())).changing(Json.NULL, authority.json()).because("the company's own"));
            Checkpoint checkpoint = trail.checkpoint();
            return AcceptedAuthority.file(by.certificate(), TrailProof.of(trail.reader(), checkpoint, List.of(1L)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] good() {
        return proof(site, accepted(company.revocations(SampleReport.NOW, MONTH)));
    }

    byte[] unsigned(byte[] authorities) {
        return SampleReport.unsigned(site.keyHash(), authorities == null ? Map.of() : Map.of(AcceptedAuthority.FILE, authorities));
    }

    /** The author with the company's key, the others with the site's. */
    byte[] signed(byte[] authorities) {
        return signOn(ReportSigner.sign(unsigned(authorities), SampleReport.request(SignerRole.AUTHOR), anna).bytes());
    }

    /** The author by software that asks nothing, the others as always. */
    byte[] unguarded(byte[] pdf, SignerKey key) throws IOException {
        byte[] signed = ReportSignerProbe.signUnguarded(pdf, SampleReport.request(SignerRole.AUTHOR), key, document -> { });
        for (SignerRole role : List.of(SignerRole.REVIEWER, SignerRole.APPROVER)) {
            signed = ReportSignerProbe.signUnguarded(signed, SampleReport.request(role), SampleReport.key(site, role), document -> { });
        }
        return signed;
    }

    private byte[] signOn(byte[] author) {
        byte[] pdf = author;
        for (SignerRole role : List.of(SignerRole.REVIEWER, SignerRole.APPROVER)) {
            pdf = ReportSigner.sign(pdf, SampleReport.request(role), SampleReport.key(site, role)).bytes();
        }
        return pdf;
    }
}
