package org.kinetrail.signature;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.io.font.constants.StandardFonts;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.util.GregorianCalendar;
import org.kinetrail.trail.Sha256;

/** A signer without scruples: it signs whatever it is given and changes the document while it does. */
final class ReportSignerProbe {

    private ReportSignerProbe() {
    }

    static byte[] signUnguarded(byte[] pdf, SigningRequest request, SignerKey key, Attacks.Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFont font = PdfFontFactory.createFont(StandardFonts.HELVETICA);
        Div words = new Div();
        for (String line : new String[] {"Signed by " + request.name(), SignatureText.time(request.time(), request.zone()), request.meaning()}) {
            words.add(new Paragraph(line).setFont(font).setFontSize(9).setMargin(0));
        }
        SignatureFieldAppearance appearance = new SignatureFieldAppearance(SignerProperties.IGNORED_ID);
        appearance.setContent(words);
        SignaturePlace place = request.place();
        SignerProperties properties = new SignerProperties().setFieldName(request.role().field()).setPageNumber(place.page())
                .setReason(new SignatureText(request.meaning(), request.trail(), request.role().ordinal(), Sha256.hex(pdf)).reason())
                .setClaimedSignDate(GregorianCalendar.from(request.time().atZone(request.zone()))).setSignatureAppearance(appearance)
                .setPageRect(new Rectangle((float) place.x(), (float) place.y(), (float) place.width(), (float) place.height()));
        if (request.role() == SignerRole.AUTHOR) {
            properties.setCertificationLevel(AccessPermissions.FORM_FIELDS_MODIFICATION);
        }
        try (PdfReader reader = new PdfReader(new ByteArrayInputStream(pdf))) {
            PdfSigner signer = new PdfSigner(reader, out, new StampingProperties().useAppendMode());
            signer.setSignerProperties(properties);
            signer.setSignatureEvent(dictionary -> dictionary.setName(request.name()));
            change.make(signer.getDocument());
            signer.signDetached(new KeySignature(key.key()), key.chain().toArray(new Certificate[0]), null, null, null, 8000,
                    PdfSigner.CryptoStandard.CADES);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
