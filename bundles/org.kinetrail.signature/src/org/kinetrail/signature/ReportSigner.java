package org.kinetrail.signature;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.constants.StandardFonts;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.kinetrail.trail.HashedBytes;
import org.kinetrail.trail.TreeHead;

/**
 * Signs a record copy, one signature at a time, as an increment that changes nothing that was there. The first signature
 * certifies the document (only further signatures are permitted afterwards). PAdES B-B, or B-T with a time-stamp authority.
 */
public final class ReportSigner {

    private static final int SIZE = 8_000;
    private static final int ROOM = 1 << 17;
    private static final float LARGEST_TEXT = 9f;
    private static final float LINES = 4.6f;

    private ReportSigner() {
    }

    /** Signs once; refused when it is not this role's turn or the file was changed behind its last signature. */
    public static SignedReport sign(byte[] pdf, SigningRequest request, SignerKey key) {
        return sign(HashedBytes.of(pdf), request, key);
    }

    /** The same of a file whose hash is taken already: its bytes are not read again for what is signed upon them. */
    public static SignedReport sign(HashedBytes file, SigningRequest request, SignerKey key) {
        checkName(request, key);
        byte[] pdf = file.bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + ROOM);
        try (PdfReader reader = UntaggedDocument.reader(pdf)) {
            IncrementSigner signer = new IncrementSigner(reader, out, description(request));
            SignatureLayout before = SignatureLayout.of(signer.getDocument(), pdf);
            checkTurn(before, pdf.length, request);
            checkAuthority(signer.getDocument(), key, request.time());
            int made = before.spans().size();
            String unsigned = made == 0 ? file.sha256() : CoveredBytes.of(pdf, before).revisions().get(0);
            Optional<StampClient> stamps = request.stamper().map(StampClient::new);
            signer.setSignerProperties(properties(request, new SignatureText(request.meaning(), request.trail(), made, file.sha256())));
            signer.setSignatureEvent(dictionary -> dictionary.setName(request.name()));
            signer.signDetached(algorithm -> digest(algorithm, file), new KeySignature(key.key()), key.chain().toArray(new Certificate[0]), null,
                    null, stamps.orElse(null), stamps.isPresent() ? SIZE + StampClient.SIZE : SIZE, PdfSigner.CryptoStandard.CADES);
            return new SignedReport(file.continued(out.toByteArray()), request, unsigned, file.sha256(), made + 1,
                    stamps.map(StampClient::time), Certificates.hash(key.certificate()));
        } catch (IOException | GeneralSecurityException | PdfException | com.itextpdf.io.exceptions.IOException e) {
            throw new SignatureRefused("The report could not be signed (" + e.getMessage() + "); nothing was written.", e);
        }
    }

    /** Loads what signing and verifying need, by doing both once with a throw-away key; a caller with time to spare saves the first signer a wait. */
    public static void prepare() {
        Instant now = Instant.now();
        SignerKey key = CertificateAuthority.demo(now.minusSeconds(2)).issue("Nobody", "nobody", now.minusSeconds(1), Duration.ofDays(1));
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfWriter(empty))) {
            document.addNewPage();
        }
        SigningRequest request = SigningRequest.of(SignerRole.AUTHOR, "Nobody", now, ZoneOffset.UTC, TreeHead.empty(),
                new SignaturePlace(1, 60, 60, 300, 60));
        ReportVerifier.verify(sign(empty.toByteArray(), request, key).bytes(), VerificationContext.fileAlone());
    }

    private static void checkTurn(SignatureLayout before, int length, SigningRequest request) {
        int made = before.spans().size();
        if (before.seal().isPresent()) {
            throw new SignatureRefused("The report is sealed and takes no further signature; nothing was signed.");
        }
        if (made >= SignerRole.values().length) {
            throw new SignatureRefused("The report already has all " + made + " signatures; nothing was signed.");
        }
        if (SignerRole.values()[made] != request.role()) {
            throw new SignatureRefused("The next signature is that of the " + SignerRole.values()[made].field().toLowerCase(java.util.Locale.ROOT)
                    + ", not of the " + request.role().field().toLowerCase(java.util.Locale.ROOT) + "; sign in that order.");
        }
        if (made > 0 && before.spans().get(made - 1).end() != length) {
            throw new SignatureRefused("The file was changed after its last signature; sign the file the trail names.");
        }
    }

    private static void checkName(SigningRequest request, SignerKey key) {
        String certified = Certificates.name(key.certificate());
        if (!certified.equals(request.name())) {
            throw new SignatureRefused("The key belongs to " + certified + ", not to " + request.name() + "; sign with your own key.");
        }
        if (!Certificates.validAt(key.certificate(), request.time())) {
            throw new SignatureRefused("The certificate of " + certified + " is not valid at " + request.time()
                    + "; ask the administrator for a new key.");
        }
    }

    /** A key of another authority than the site's signs only what shows that the site accepted it, and whether it was revoked. */
    private static void checkAuthority(PdfDocument document, SignerKey key, Instant at) {
        AttachedFiles files = new AttachedFiles(document);
        byte[] provenance = files.content(SignedProvenance.FILE);
        if (provenance == null) {
            return;
        }
        X509Certificate root = key.chain().get(key.chain().size() - 1);
        Authorities authorities;
        try {
            authorities = Authorities.read(files.content(AcceptedAuthority.FILE), SignedProvenance.read(provenance).authorityKey());
        } catch (BrokenRule e) {
            throw new SignatureRefused("The report cannot be signed: " + e.getMessage() + "; make it again.", e);
        }
        if (!authorities.knows(root)) {
            throw new SignatureRefused("The report does not know the authority of the key, " + Certificates.name(root)
                    + "; when the site accepts it, make the report again.");
        }
        authorities.of(root).flatMap(accepted -> accepted.problem(key, at)).ifPresent(text -> {
            throw new SignatureRefused(text);
        });
    }

    private static MessageDigest digest(String algorithm, HashedBytes file) throws GeneralSecurityException {
        return "SHA-256".equals(algorithm) ? new ContinuedDigest(file) : MessageDigest.getInstance(algorithm);
    }

    private static SignerProperties properties(SigningRequest request, SignatureText text) throws IOException {
        SignaturePlace place = request.place();
        GregorianCalendar time = GregorianCalendar.from(request.time().atZone(request.zone()));
        SignerProperties properties = new SignerProperties().setFieldName(request.role().field()).setReason(text.reason())
                .setClaimedSignDate(time).setSignatureCreator("Kinetrail").setPageNumber(place.page())
                .setPageRect(new Rectangle((float) place.x(), (float) place.y(), (float) place.width(), (float) place.height()))
                .setSignatureAppearance(appearance(request));
        if (request.role() == SignerRole.AUTHOR) {
            properties.setCertificationLevel(AccessPermissions.FORM_FIELDS_MODIFICATION);
        }
        return properties;
    }

    private static String[] lines(SigningRequest request) {
        return new String[] {"Signed by " + request.name(), SignatureText.time(request.time(), request.zone()), request.meaning()};
    }

    private static String description(SigningRequest request) {
        return request.role().field() + " signature: " + String.join("; ", lines(request));
    }

    private static SignatureFieldAppearance appearance(SigningRequest request) throws IOException {
        PdfFont font = request.font() == null ? PdfFontFactory.createFont(StandardFonts.HELVETICA)
                : PdfFontFactory.createFont(request.font(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        float size = Math.min(LARGEST_TEXT, (float) request.place().height() / LINES);
        Div content = new Div();
        for (String line : lines(request)) {
            content.add(new Paragraph(line).setFont(font).setFontSize(size).setMargin(0).setMultipliedLeading(1.2f));
        }
        SignatureFieldAppearance appearance = new SignatureFieldAppearance(SignerProperties.IGNORED_ID);
        appearance.setContent(content);
        appearance.setFont(font);
        return appearance;
    }
}
