package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TrailRefused;

/** Rules on who signed, in which order, saying what, upon which bytes. */
final class SignerRules {

    private final ReportFile file;
    private final SignedProvenance provenance;
    private final Authorities authorities;
    private final VerificationContext context;

    SignerRules(ReportFile file, SignedProvenance provenance, Authorities authorities, VerificationContext context) {
        this.file = file;
        this.authorities = authorities;
        this.provenance = provenance;
        this.context = context;
    }

    private int count() {
        return file.layout().spans().size();
    }

    /** Every signer was certified by the authority whose key the signed provenance names, or by one that it accepted; names do not count. */
    String chain() {
        for (int i = 0; i < count(); i++) {
            List<X509Certificate> chain = file.containers().get(i).certificates();
            String field = file.layout().spans().get(i).field();
            X509Certificate issuer = file.containers().get(i).root();
            if (chain.size() < 2 || !authorities.knows(issuer)) {
                throw BrokenRule.of("chain.key", "the certificate of signature " + field + " was issued by another authority than the report's,"
                        + " whatever its name (" + Certificates.name(issuer) + ")");
            }
            if (issuer.getBasicConstraints() < 0) {
                throw BrokenRule.of("chain.key", "the issuer of signature " + field + " is no certificate authority");
            }
        }
        return "All signers were certified by the authority with key " + provenance.authorityKey()
                + (authorities.any() ? " or by one that it accepted." : ".");
    }

    /** Name, time and meaning are the same in certificate, dictionary, description and appearance. */
    String words() {
        for (int i = 0; i < count(); i++) {
            Verdict.Signer signer = file.signer(i);
            require(signer, signer.name().equals(Certificates.name(file.containers().get(i).certificates().get(0))), "the name");
            String shown = shown(i);
            require(signer, shown.contains(squeezed("Signed by " + signer.name())), "the name shown");
            require(signer, shown.contains(squeezed(signer.time())), "the time shown");
            require(signer, !signer.meaning().isBlank() && shown.contains(squeezed(signer.meaning())), "the meaning shown");
            boolean whole = squeezed("Signed by " + signer.name() + signer.time() + signer.meaning()).equals(shown);
            require(signer, whole, "what is shown");
        }
        return "Name, time with zone and meaning are shown as they were signed.";
    }

    private static void require(Verdict.Signer signer, boolean holds, String what) {
        if (!holds) {
            throw BrokenRule.of("appearance.dictionary", what + " in signature " + signer.field() + " is not that of its signed dictionary");
        }
    }

    private String shown(int index) {
        PdfDictionary appearances = file.field(index).getAsDictionary(PdfName.AP);
        PdfStream normal = appearances == null ? null : appearances.getAsStream(PdfName.N);
        if (normal == null) {
            return "";
        }
        SimpleTextExtractionStrategy text = new SimpleTextExtractionStrategy();
        PdfDictionary resources = normal.getAsDictionary(PdfName.Resources);
        new PdfCanvasProcessor(text).processContent(normal.getBytes(), new PdfResources(resources == null ? new PdfDictionary() : resources));
        return squeezed(text.getResultantText());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Each signature cites the bytes it was put upon, and heads of the trail that only grow. */
    String binding() {
        long trail = 0;
        OffsetDateTime time = OffsetDateTime.MIN;
        for (int i = 0; i < count(); i++) {
            String field = file.layout().spans().get(i).field();
            SignatureText text = SignatureText.parse(file.text(i, PdfName.Reason))
                    .orElseThrow(() -> BrokenRule.of("signature.binding", "signature " + field + " does not say what it was put upon"));
            String before = file.covered().revisions().get(i);
            if (text.revision() != i || !text.signedUpon().equals(before)) {
                throw BrokenRule.of("signature.binding", "signature " + field + " was put upon other bytes than those before it");
            }
            OffsetDateTime now = SignatureDate.parse(file.text(i, PdfName.M));
            if (text.trail().size() < trail || now.isBefore(time)) {
                throw BrokenRule.of("signature.binding", "signature " + field + " is older than the one before it");
            }
            trail = text.trail().size();
            time = now;
        }
        return "Each signature cites the revision before it and the head of the trail.";
    }

    /** The signatures are those the signed plan asks for, in their order, up to the stage that was named. */
    String required() {
        List<String> expected = new ArrayList<>(provenance.signers().isEmpty() ? fields() : provenance.signers());
        List<String> planned = planned().stream().map(word -> SignerRole.ofWord(word).map(SignerRole::field).orElse(word)).toList();
        if (!planned.isEmpty() && !planned.equals(expected)) {
            throw BrokenRule.of("signers.required", "the plan asks for " + String.join(", ", planned) + ", the provenance for "
                    + String.join(", ", expected));
        }
        Set<String> known = Set.copyOf(fields());
        if (!known.containsAll(expected)) {
            throw BrokenRule.of("signers.required", "the plan asks for signers that no report knows: " + expected);
        }
        context.stage().ifPresent(stage -> {
            int last = expected.indexOf(stage.field());
            if (last >= 0) {
                expected.subList(last + 1, expected.size()).clear();
            }
        });
        List<String> made = file.layout().spans().stream().map(SignatureLayout.Span::field).toList();
        if (made.equals(expected)) {
            return "Signed by " + String.join(", ", made) + ", as the plan asks.";
        }
        for (String field : expected) {
            if (!made.contains(field)) {
                throw BrokenRule.of("signers.required", "the signature of the " + field.toLowerCase(Locale.ROOT)
                        + " is missing; the signed plan asks for " + String.join(", ", expected));
            }
        }
        throw BrokenRule.of("signers.required", "the signatures are " + String.join(", ", made) + ", the plan asks for "
                + String.join(", ", expected));
    }

    /** The signers that {@code plan.json} names, none where it names none. */
    private List<String> planned() {
        byte[] plan = new AttachedFiles(file.whole().document()).content("plan.json");
        try {
            return plan != null && Json.parse(plan) instanceof Json.Members members
                    ? members.items("signers").stream().map(item -> item instanceof Json.Text word ? word.value() : "?").toList() : List.of();
        } catch (TrailRefused e) {
            throw BrokenRule.of("signers.required", "plan.json cannot be read: " + e.getMessage().replaceAll("\\.$", ""));
        }
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (SignerRole role : SignerRole.values()) {
            fields.add(role.field());
        }
        return fields;
    }
}
