package org.kinetrail.ui.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.trail.Sha256;
import org.kinetrail.ui.audit.model.VerdictView;
import org.kinetrail.signature.ReportVerifier;
import org.kinetrail.signature.VerificationContext;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.verify.Reperformance;

/** One report from its making to its last signature and beyond, as the Report perspective shows it; the steps build on each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportWayTest {

    @TempDir
    static Path folder;

    private static ReportBench bench;
    private static byte[] unsigned;

    @BeforeAll
    static void makeAReport() {
        bench = new ReportBench(folder);
        unsigned = bench.objects().get(bench.report().getRecordHash());
    }

    @Test
    @Order(1)
    void aFreshReportIsCurrentAndNotSigned() {
        ReportStatus status = bench.status();
        assertEquals("not signed, current", status.words());
        assertFalse(status.settled(), "a report without signatures is not settled");
        assertEquals(List.of(), status.reasons());
    }

    @Test
    @Order(2)
    void theFormSaysExactlyWhatIsSigned() throws IOException {
        SigningForm form = bench.form();
        assertEquals(Optional.of(SignerRole.AUTHOR), form.role());
        assertEquals("", form.refusal());
        assertEquals("I am the author of this report", form.meaning());
        assertTrue(form.who().contains("role analyst"), form.who());
        assertEquals(Sha256.hex(Files.readAllBytes(bench.study.resolve("reports/report-0001.pdf"))), fact(form, "SHA-256"));
        assertEquals("1: as rendered, not signed yet", fact(form, "Revision"));
        assertTrue(fact(form, "Trail head").startsWith("6 events, root "), fact(form, "Trail head"));
    }

    @Test
    @Order(3)
    void theNumbersOfEachPageAreFoundWhereTheyArePrinted() {
        try (ReportBook book = ReportBook.open(unsigned)) {
            Map<Integer, Long> listed = book.numbers().stream().collect(java.util.stream.Collectors.groupingBy(ReportNumber::page,
                    java.util.TreeMap::new, java.util.stream.Collectors.counting()));
            int checked = 0;
            for (int page : listed.keySet().stream().limit(6).toList()) {
                List<NumberPlace> places = book.pages().numbers(page - 1);
                assertEquals(listed.get(page), (long) places.size(), "numbers with an id on page " + page);
                for (NumberPlace place : places) {
                    ReportNumber number = book.number(place.id()).orElseThrow();
                    assertEquals(page, number.page());
                    ReportNumber hit = book.numberAt(new PageStrip.Place(page - 1, place.x() + place.width() / 2, place.y() + 1)).orElseThrow();
                    assertEquals(place.id(), hit.id());
                    checked++;
                }
            }
            assertTrue(checked > 20, "numbers checked: " + checked);
            assertTrue(book.numberAt(new PageStrip.Place(0, 1, 1)).isEmpty(), "no number in the corner of the title page");
        }
    }

    @Test
    @Order(4)
    void aNumberLeadsBackToItsRows() {
        try (ReportBook book = ReportBook.open(unsigned)) {
            ReportNumber dose = book.numbers().stream().filter(n -> n.cell().startsWith("/nca/subjects/") && n.id().contains("AUC")).findFirst()
                    .orElseThrow();
            NumberSource source = book.source(dose, StepProgress.NONE);
            assertEquals(List.of("Printed", "Result", "Settings"), source.parts().subList(0, 3).stream().map(NumberSource.Part::title).toList());
            assertTrue(source.parts().get(3).lines().stream().anyMatch(line -> line.startsWith("pc.csv, row ")), source.text());
            assertTrue(source.text().contains("nca.method = linuplogdown"), source.text());
            assertTrue(source.text().contains("run run-0001"), source.text());
            assertTrue(source.text().contains(dose.shown()), source.text());
        }
    }

    @Test
    @Order(5)
    void thePagesAreThoseOfTheBytesAndTheirOutlineLeadsToThem() {
        try (ReportBook book = ReportBook.open(unsigned)) {
            assertEquals(bench.report().getRecordHash(), book.pages().sha256());
            List<Heading> outline = book.pages().outline();
            Heading last = outline.get(outline.size() - 1);
            assertTrue(last.title().endsWith("Signatures"), last.title());
            assertTrue(book.pages().text(last.page()).contains("Signatures"), "the page that the bookmark leads to");
            Picture picture = book.pages().picture(last.page(), 0.5);
            assertEquals(Math.round(595.28 * 0.5), picture.width(), 1);
            assertTrue(java.util.Arrays.stream(picture.pixels()).filter(p -> p != 0xffffff).count() > 100, "the page is not empty");
        }
    }

    @Test
    @Order(6)
    void nobodySignsOutOfTurnNorWithAWrongSecretNorBytesNotShown() {
        String shown = bench.report().getRecordHash();
        assertThrows(NotPermitted.class, () -> bench.sign("rob", SignerRole.REVIEWER));
        assertThrows(NotPermitted.class, () -> new Signing(bench.study, bench.site, "ann", SignerRole.AUTHOR, "report-0001", shown)
                .sign("not the secret".toCharArray(), ReportBench.PLATFORM, StepProgress.NONE));
        Refusal other = assertThrows(Refusal.class, () -> new Signing(bench.study, bench.site, "ann", SignerRole.AUTHOR, "report-0001",
                "0".repeat(64)).sign(bench.secret("ann"), ReportBench.PLATFORM, StepProgress.NONE));
        assertTrue(other.getMessage().contains("changed since it was shown"), other.getMessage());
        assertEquals(shown, bench.report().getRecordHash());
    }

    @Test
    @Order(7)
    void threePeopleSignInOrderAndTheSecretIsWiped() {
        char[] secret = bench.secret("ann");
        new Signing(bench.study, bench.site, "ann", SignerRole.AUTHOR, "report-0001", bench.report().getRecordHash()).sign(secret,
                ReportBench.PLATFORM, StepProgress.NONE);
        assertEquals("\0".repeat(secret.length), new String(secret));
        assertEquals("signed by 1 of 3, current", bench.status().words());
        assertEquals(Optional.of(SignerRole.REVIEWER), bench.form().role());
        assertEquals("2: with 1 of 3 signatures", fact(bench.form(), "Revision"));
        assertFalse(bench.status().settled());
        SigningPeriod period = new SigningPeriod(ReportBench.PLATFORM.clock());
        period.signed("ann");
        assertEquals(Optional.empty(), bench.form().known(period), "who signed this report is not asked for the secret again");
        period.signed("rob");
        assertEquals(Optional.of("rob"), bench.form().known(period));
        VerdictView soFar = VerdictView.of(ReportVerifier.verify(bench.objects().get(bench.report().getRecordHash()),
                VerificationContext.fileAlone().with(bench.study).upTo(SignerRole.AUTHOR))).soFar("Author", 1, 3);
        assertTrue(soFar.holds() && soFar.sentence().endsWith("Not complete: 1 of 3 signatures are made."), soFar.text());
        bench.sign("rob", SignerRole.REVIEWER);
        bench.sign("ada", SignerRole.APPROVER);
        assertEquals("signed, current", bench.status().words());
        assertTrue(bench.status().settled());
        assertEquals(Optional.empty(), bench.form().role());
        assertTrue(bench.form().refusal().contains("All 3 signatures"), bench.form().refusal());
    }

    @Test
    @Order(8)
    void theVerdictComesBeforeItsEvidence() {
        byte[] signed = bench.objects().get(bench.report().getRecordHash());
        VerdictView valid = VerdictView.of(ReportVerifier.verify(signed, VerificationContext.fileAlone().with(bench.study)));
        assertTrue(valid.holds(), valid.text());
        assertTrue(valid.sentence().startsWith("VALID"), valid.sentence());
        assertEquals(List.of("no", "no anchor given"), List.of(valid.changed(), valid.trusted()));
        assertEquals(List.of("signed", "signed", "signed"), valid.lines().subList(0, 3).stream().map(VerdictView.Line::mark).toList());
        signed[signed.length / 2] ^= 1;
        VerdictView invalid = VerdictView.of(ReportVerifier.verify(signed, VerificationContext.fileAlone().with(bench.study)));
        assertFalse(invalid.holds());
        assertEquals("yes", invalid.changed());
        assertTrue(invalid.lines().stream().anyMatch(line -> line.mark().equals("BROKEN")), invalid.text());
    }

    @Test
    @Order(9)
    void anAnalysisDoneAgainIsCountedOut() {
        VerdictView again = VerdictView.of(Reperformance.of(bench.objects().get(bench.report().getRecordHash()), StepProgress.NONE));
        assertTrue(again.sentence().startsWith("REPRODUCED: "), again.sentence());
        assertTrue(again.sentence().endsWith("the unsigned report is byte-identical."), again.sentence());
    }

    @Test
    @Order(10)
    void aSignedReportWhosePlanChangedIsOutOfDateAndNeverSettled() {
        bench.as("ann", Permission.EDIT_PLAN, work -> work.study().commit(work.actor(), Change.of("plan.set", "plan", "plan.json",
                Map.of("plan.title", "Another title")).because("bench")));
        ReportStatus status = bench.status();
        assertEquals("out of date, signed", status.words());
        assertFalse(status.settled());
        assertEquals(List.of("The plan was changed since run-0001."), status.reasons());
        bench.as("ann", Permission.EDIT_PLAN, work -> work.study().commit(work.actor(), Change.of("plan.set", "plan", "plan.json",
                Map.of("plan.title", bench.documents().plan().getTitle().replace("Another title", "Cellular kinetics and exposure-response analysis")))
                .because("back")));
        assertEquals("signed, current", bench.status().words(), "the same plan again gives the same hash");
    }

    @Test
    @Order(11)
    void bytesThatAreNotThoseRecordedAreDamage() throws IOException {
        String hash = bench.report().getRecordHash();
        Path kept = bench.objects().locate(hash);
        byte[] bytes = Files.readAllBytes(kept);
        bytes[100] ^= 1;
        Files.write(kept, bytes);
        ReportStatus status = bench.status();
        assertEquals("damaged, signed", status.words());
        assertFalse(status.settled());
        assertTrue(bench.form().refusal().contains("damaged"), bench.form().refusal());
    }

    private static String fact(SigningForm form, String label) {
        return form.facts().stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow().value();
    }
}
