package org.kinetrail.signature;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The rule {@code increments.own} against the PDF library's comparison of revisions: what the library refuses, the rule refuses. The
 * change is made inside the increment of a signature, so nothing but these two can see it.
 */
class IncrementStrictnessTest {

    private static final int CHANGES = Boolean.getBoolean("kinetrail.long") ? 1000 : 40;

    private final CertificateAuthority authority = CertificateAuthority.demo(SampleReport.NOW.minusSeconds(120));

    private byte[] signedWith(SignerRole role, Attacks.Change change) throws IOException {
        byte[] before = SampleReport.signed(authority, role.ordinal());
        return ReportSignerProbe.signUnguarded(before, SampleReport.request(role), SampleReport.key(authority, role), change);
    }

    private static boolean libraryRefuses(byte[] pdf) throws IOException {
        try (ReportFile file = ReportFile.open(pdf)) {
            new ByteRules(file).containers();
            new LibraryRules(file, Authorities.read(null, "")).revisions();
            return false;
        } catch (BrokenRule e) {
            return true;
        }
    }

    private static boolean ruleRefuses(byte[] pdf) throws IOException {
        try (ReportFile file = ReportFile.open(pdf)) {
            new DocumentRules(file).increments();
            return false;
        } catch (BrokenRule e) {
            return true;
        }
    }

    @Test
    void everyAttackThatTheLibraryRefusesIsRefused() throws IOException {
        List<Attacks.Change> attacks = List.of(Attacks::paintOver, Attacks::annotate, Attacks::addAttachment, Attacks::replaceAttachment,
                Attacks::changeTitle, Attacks::addScript, Attacks::addTextField);
        int library = 0;
        for (Attacks.Change attack : attacks) {
            byte[] pdf = signedWith(SignerRole.REVIEWER, attack);
            library += libraryRefuses(pdf) ? 1 : 0;
            assertTrue(ruleRefuses(pdf));
        }
        assertTrue(library > 0 && library < attacks.size(), "the library refuses some and permits others: " + library);
    }

    @Test
    void aPlainSigningPassesBoth() throws IOException {
        byte[] pdf = SampleReport.signed(authority, 3);
        assertFalse(libraryRefuses(pdf));
        assertFalse(ruleRefuses(pdf));
    }

    @Test
    void everyRandomChangeThatTheLibraryRefusesIsRefused() throws IOException {
        Random random = new Random(20260131);
        int library = 0;
        int rule = 0;
        for (int i = 0; i < CHANGES; i++) {
            List<String> made = new ArrayList<>();
            byte[] pdf = signedWith(random.nextBoolean() ? SignerRole.REVIEWER : SignerRole.AUTHOR, document -> made.add(change(document, random)));
            boolean refused = ruleRefuses(pdf);
            boolean byLibrary = libraryRefuses(pdf);
            assertTrue(refused || !byLibrary, "the library refuses what the rule permits: " + made);
            library += byLibrary ? 1 : 0;
            rule += refused ? 1 : 0;
        }
        assertTrue(rule >= library && library > 0, "rule " + rule + ", library " + library + " of " + CHANGES);
    }

    /** Changes one object of the document at random; says what. */
    private static String change(PdfDocument document, Random random) {
        while (true) {
            int number = 1 + random.nextInt(document.getNumberOfPdfObjects() - 1);
            PdfObject object = document.getPdfObject(number);
            if (object instanceof PdfStream stream && random.nextBoolean()) {
                stream.setData(("BT " + random.nextInt() + " Td ET").getBytes(StandardCharsets.US_ASCII));
                stream.setModified();
                return number + ": another content";
            }
            if (object instanceof PdfDictionary dictionary && !dictionary.isEmpty()) {
                return number + ": " + change(dictionary, random);
            }
            if (object instanceof PdfArray array && !array.isEmpty()) {
                array.remove(random.nextInt(array.size()));
                array.setModified();
                return number + ": an element less";
            }
        }
    }

    private static String change(PdfDictionary dictionary, Random random) {
        PdfName name = new ArrayList<>(dictionary.keySet()).get(random.nextInt(dictionary.size()));
        if (random.nextInt(3) == 0) {
            dictionary.put(new PdfName("Kt" + random.nextInt(9)), new PdfString("new"));
        } else if (dictionary.get(name) instanceof PdfNumber number) {
            dictionary.put(name, new PdfNumber(number.intValue() + 1));
        } else if (dictionary.get(name) instanceof PdfString) {
            dictionary.put(name, new PdfString("other " + random.nextInt()));
        } else if (dictionary.get(name) instanceof PdfArray array && !array.isEmpty() && !name.equals(PdfName.Kids)) {
            array.remove(array.size() - 1);
            array.setModified();
        } else {
            dictionary.put(PdfName.Lang, new PdfString("xx"));
        }
        dictionary.setModified();
        return "changed at " + name;
    }
}
