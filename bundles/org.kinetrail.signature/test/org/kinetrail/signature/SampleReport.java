package org.kinetrail.signature;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TreeHead;

/** A small record copy: two pages with numbers, inputs, plan, results and provenance embedded. Made by the tests only. */
final class SampleReport {

    static final Instant NOW = Instant.parse("2026-01-31T08:15:30Z");
    static final TreeHead HEAD = new TreeHead(7, Sha256.hex("root".getBytes(StandardCharsets.US_ASCII)));
    static final List<String> NAMES = List.of("Anna Author", "Rolf Reviewer", "Petra Approver");

    private SampleReport() {
    }

    static byte[] unsigned(String authorityKey) {
        return unsigned(authorityKey, Map.of());
    }

    static byte[] unsigned(String authorityKey, Map<String, byte[]> more) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("inputs/pc.csv", "USUBJID,PCTEST,PCSTRESN\nS-1,BB2121,120000\n".getBytes(StandardCharsets.UTF_8));
        files.put("plan.json", "{\"signers\":[\"Author\",\"Reviewer\",\"Approver\"]}".getBytes(StandardCharsets.UTF_8));
        files.put("results.json", "{\"numbers\":[]}".getBytes(StandardCharsets.UTF_8));
        files.putAll(more);
        files.put("provenance.json", provenance(authorityKey, files));
        return pdf(files);
    }

    static byte[] provenance(String authorityKey, Map<String, byte[]> files) {
        List<Json> signers = new ArrayList<>();
        for (SignerRole role : SignerRole.values()) {
            signers.add(Json.of(role.field()));
        }
        Json.Members entities = Json.object().with("kt:report",
                Json.object().with("kt:authorityKey", authorityKey).with("kt:requiredSigners", Json.array(signers)));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            entities = entities.with("kt:" + file.getKey(), Json.object().with("prov:label", file.getKey())
                    .with("kt:sha256", Sha256.hex(file.getValue())).with("kt:size", file.getValue().length));
        }
        return Json.object().with("entity", entities)
                .with("prefix", Json.object().with("kt", "https://kinetrail.org/ns#")).canonical();
    }

    static byte[] pdf(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriterProperties properties = new WriterProperties().setInitialDocumentId(new PdfString("0123456789abcdef"))
                .setModifiedDocumentId(new PdfString("0123456789abcdef"));
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out, properties)); Document document = new Document(pdf, PageSize.A4)) {
            pdf.setTagged();
            pdf.getDocumentInfo().setTitle("Exposure and response");
            document.add(new Paragraph("AUC0-28D, geometric mean: 1 234 567 copies/ug*day"));
            document.add(new AreaBreak());
            document.add(new Paragraph("Signatures"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                PdfFileSpec spec = PdfFileSpec.createEmbeddedFileSpec(pdf, file.getValue(), file.getKey(), file.getKey(),
                        PdfName.ApplicationOctetStream, null, new PdfName("Data"));
                pdf.addFileAttachment(file.getKey(), spec);
                pdf.addAssociatedFile(file.getKey(), spec);
            }
        }
        return out.toByteArray();
    }

    static SignaturePlace place(SignerRole role) {
        return new SignaturePlace(2, 60, 600 - 90 * role.ordinal(), 300, 60);
    }

    static SigningRequest request(SignerRole role) {
        return SigningRequest.of(role, NAMES.get(role.ordinal()), NOW.plusSeconds(3600L * role.ordinal()), ZoneOffset.ofHours(1), HEAD,
                place(role));
    }

    static SignerKey key(CertificateAuthority authority, SignerRole role) {
        return authority.issue(NAMES.get(role.ordinal()), role.word(), NOW.minusSeconds(60), Duration.ofDays(365));
    }

    /** The report with the first so many signatures. */
    static byte[] signed(CertificateAuthority authority, int signatures) {
        byte[] pdf = unsigned(authority.keyHash());
        for (SignerRole role : SignerRole.values()) {
            if (role.ordinal() < signatures) {
                pdf = ReportSigner.sign(pdf, request(role), key(authority, role)).bytes();
            }
        }
        return pdf;
    }
}
