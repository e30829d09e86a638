package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailOptions;
import org.kinetrail.trail.TrailReader;

/** Signatures and checkpoints with time stamps of an authority on this machine. */
class TimeStampTest {

    private static final boolean LONG = Boolean.getBoolean("kinetrail.long");

    private final CertificateAuthority site = CertificateAuthority.create("Site", SampleReport.NOW.minusSeconds(120));
    private final CertificateAuthority foreign = CertificateAuthority.create("Time", SampleReport.NOW.minusSeconds(120));
    private TimeAuthority authority;
    private byte[] revocations;
    private ServerSocket server;
    private HttpTimeStamper stamper;

    @BeforeEach
    void start() throws IOException {
        authority = new TimeAuthority(foreign.issueTimeStamping("Time stamps", SampleReport.NOW.minusSeconds(60), Duration.ofDays(365)),
                Clock.fixed(SampleReport.NOW.plusSeconds(30), ZoneOffset.UTC));
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread serving = new Thread(this::serve, "time stamps");
        serving.setDaemon(true);
        serving.start();
        stamper = new HttpTimeStamper(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"), Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** Just enough of HTTP: one request for each connection, its length stated. */
    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
                StringBuilder head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) {
                    head.append((char) in.readUnsignedByte());
                }
                Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
                boolean list = head.indexOf("GET") == 0;
                byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
                byte[] answer = list ? revocations : authority.answer(body);
                socket.getOutputStream().write(("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + answer.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(answer);
                socket.getOutputStream().flush();
            } catch (IOException e) {
                continue;
            }
        }
    }

    private byte[] signed() {
        byte[] pdf = SampleReport.unsigned(site.keyHash());
        for (SignerRole role : SignerRole.values()) {
            SigningRequest request = SigningRequest.of(role, SampleReport.NAMES.get(role.ordinal()), SampleReport.NOW, ZoneOffset.UTC,
                    SampleReport.HEAD, SampleReport.place(role)).stampedBy(stamper);
            SignedReport done = ReportSigner.sign(pdf, request, SampleReport.key(site, role));
            assertEquals("B-T", done.level());
            pdf = done.bytes();
        }
        return pdf;
    }

    @Test
    void aStampedReportSaysSo() {
        Verdict verdict = ReportVerifier.verify(signed(), VerificationContext.fileAlone());
        assertTrue(verdict.sentence().startsWith("VALID (time-stamped): "), verdict.sentence());
        assertEquals("B-T", verdict.signers().get(2).level());
    }

    /** The drift of the machine's clock is measured at each signature and stands in its event. */
    @Test
    void theClockIsHeldAgainstTheAuthoritys() {
        SignedReport early = ReportSigner.sign(SampleReport.unsigned(site.keyHash()), SampleReport.request(SignerRole.AUTHOR).stampedBy(stamper),
                SampleReport.key(site, SignerRole.AUTHOR));
        assertEquals(Duration.ofSeconds(-30), early.clockDrift().orElseThrow());
        Json.Members recorded = (Json.Members) early.event(new Actor("anna", "analyst", "desk-1")).after();
        assertEquals(-30, recorded.whole("clockDriftSeconds").orElseThrow());
        assertEquals("2026-01-31T08:16:00Z", recorded.text("stamped").orElseThrow());
    }

    @Test
    void aChangedTokenIsFound() {
        byte[] pdf = signed();
        SignatureLayout.Span last = SignatureLayout.of(pdf).spans().get(2);
        int end = last.gapEnd() - 2;
        while (pdf[end] == '0') {
            end--;
        }
        for (int at = end; at > end - 5000 && at > last.gapStart(); at -= LONG ? 97 : 397) {
            byte[] bad = pdf.clone();
            bad[at] = (byte) (bad[at] == '3' ? '2' : '3');
            String around = new String(bad, at - 20, 40, StandardCharsets.US_ASCII);
            assertFalse(ReportVerifier.verify(bad, VerificationContext.fileAlone()).valid(), "byte " + at + " in " + around);
        }
    }

    /**
     * The library reads the kind of the content under any tag, the issuer's name in capital or small letters and in any kind of string, and passes by
     * what is no certificate among the certificates.
     */
    @Test
    void noByteOfATokenCanTakeAnotherValue() throws Exception {
        byte[] der = stamper.stamp(Sha256.digest().digest(new byte[] {1}));
        TimeStampToken whole = TimeStampToken.read(der);
        byte[] kind = PKCSObjectIdentifiers.id_ct_TSTInfo.getEncoded();
        byte[] issuer = whole.authority().getIssuerX500Principal().getEncoded();
        int content = places(der, kind).get(0) + kind.length + 2;
        int name = places(der, issuer).get(places(der, issuer).size() - 1) + issuer.length - 1;
        assertEquals(0x04, der[content], "an octet string; 0x14 is a string of any letters");
        assertEquals("The time stamp holds something else than the data of a time stamp; it was changed.", refusal(der, content, 0x10));
        assertEquals("The time stamp spells its signer's issuer in another way than the certificate; it was changed.", refusal(der, name, 0x20));
        int root = places(der, Certificates.der(foreign.certificate())).get(0);
        assertEquals("The time stamp holds something that is no certificate among its certificates; it was changed.", refusal(der, root, 0x34));
        IntStream.range(0, der.length).filter(at -> LONG || at % 9 == 0).parallel().forEach(at -> {
            for (int value = 1; value < 256; value += LONG ? 1 : 85) {
                byte[] bad = der.clone();
                bad[at] ^= (byte) value;
                assertTrue(differs(whole, bad), "byte " + at + " of the token, changed by " + value);
            }
        });
    }

    private static boolean differs(TimeStampToken whole, byte[] bad) {
        try {
            TimeStampToken read = TimeStampToken.read(bad);
            return !Arrays.equals(read.imprint(), whole.imprint()) || !read.authority().equals(whole.authority());
        } catch (SignatureRefused e) {
            return true;
        }
    }

    private static String refusal(byte[] der, int at, int flip) {
        byte[] bad = der.clone();
        bad[at] ^= (byte) flip;
        return assertThrows(SignatureRefused.class, () -> TimeStampToken.read(bad)).getMessage();
    }

    private static List<Integer> places(byte[] der, byte[] what) {
        return IntStream.rangeClosed(0, der.length - what.length).filter(at -> Arrays.equals(der, at, at + what.length, what, 0, what.length)).boxed().toList();
    }

    @Test
    void anAuthorityThatIsAwayIsAskedAgain(@TempDir Path study) throws IOException {
        SignerKey key = site.issue("Kinetrail site", "site", SampleReport.NOW.minusSeconds(60), Duration.ofDays(365));
        TrailOptions options = TrailOptions.of(Clock.fixed(SampleReport.NOW, ZoneOffset.UTC), "Kinetrail 1.0.0", "desk-1")
                .signedBy(new KeyCheckpointSigner(key));
        EventDraft draft = EventDraft.of(new Actor("anna", "analyst", "desk-1"), "plan.set", new ObjectRef("plan", "rule-1"));
        try (Trail trail = Trail.open(study, options.stampedBy(hash -> {
            throw new IOException("away");
        }))) {
            trail.append(draft);
            Checkpoint checkpoint = trail.checkpoint();
            assertEquals(1, checkpoint.head().size());
            assertEquals(1, trail.stampPending());
        }
        try (Trail trail = Trail.open(study, options.stampedBy(stamper))) {
            assertEquals(0, trail.stampPending());
        }
        assertTrue(TrailReader.of(study).verify(AuthorityCheckpointVerifier.of(site.certificate())).intact());
        Path token = study.resolve("trail/checkpoints/000000000001.tst");
        byte[] bad = Files.readAllBytes(token);
        bad[bad.length / 2] ^= 1;
        Files.write(token, bad);
        assertFalse(TrailReader.of(study).verify(AuthorityCheckpointVerifier.of(site.certificate())).intact());
    }

    @Test
    void noSignatureWithoutTheStampThatWasAskedFor() throws IOException {
        server.close();
        SigningRequest request = SampleReport.request(SignerRole.AUTHOR).stampedBy(stamper);
        assertThrows(SignatureRefused.class,
                () -> ReportSigner.sign(SampleReport.unsigned(site.keyHash()), request, SampleReport.key(site, SignerRole.AUTHOR)));
    }

    @Test
    void aSealFetchesTheListWhereTheCertificateSaysItLies() {
        String address = "http://127.0.0.1:" + server.getLocalPort() + "/times.crl";
        OutsideAuthority times = new OutsideAuthority("Times").publishingAt(address);
        authority = new TimeAuthority(times.issueTimeStamping("Time stamps"), Clock.fixed(SampleReport.NOW.plusSeconds(30), ZoneOffset.UTC));
        byte[] pdf = signed();
        RevocationSource source = new HttpRevocations(Duration.ofSeconds(20));
        revocations = "no list".getBytes(StandardCharsets.US_ASCII);
        assertTrue(assertThrows(SignatureRefused.class, () -> ReportSealer.seal(pdf, stamper, source)).getMessage()
                .contains(address + " gave no revocation list"));
        revocations = new OutsideAuthority("Times").revocations(SampleReport.NOW, Duration.ofDays(30));
        assertEquals("Times offers no revocation list for Time stamps; the report stays as it is.",
                assertThrows(SignatureRefused.class, () -> ReportSealer.seal(pdf, stamper, source)).getMessage());
        revocations = times.revocations(SampleReport.NOW, Duration.ofDays(30));
        SealedReport sealed = ReportSealer.seal(pdf, stamper, source);
        assertEquals(1, sealed.revocations());
        assertTrue(ReportVerifier.verify(sealed.bytes(), VerificationContext.fileAlone()).valid());
    }
}
