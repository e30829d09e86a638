package org.kinetrail.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TrailQuery;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.ui.audit.AuditPerspective;
import org.kinetrail.ui.report.PagesCanvas;
import org.kinetrail.ui.report.ReportPerspective;
import org.kinetrail.ui.report.StatusMark;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.run.RecordQc;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** A report from its making over three signatures to its audit, with mouse and keys; the steps build on each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignedReportTest {

    private static Path study;

    @BeforeAll
    static void openACopy() {
        study = SampleSite.get().copy("signed");
        SampleSite.get().signIn("analyst");
        SampleSite.open(study);
        Desk.perspective(ReportPerspective.ID);
    }

    @AfterAll
    static void leave() {
        SampleSite.get().signIn("");
    }

    private static String label(String id) {
        Label label = Desk.find(Label.class, id);
        return Desk.ask(label::getText);
    }

    private static String text(String id) {
        Text text = Desk.find(Text.class, id);
        return Desk.ask(text::getText);
    }

    private static StatusMark.Sign mark(String id) {
        StatusMark mark = Desk.find(StatusMark.class, id);
        return Desk.ask(mark::sign);
    }

    private static PagesCanvas pages() {
        return Desk.find(PagesCanvas.class, "report.pages");
    }

    /** Does something in the study as another person at another desk would, then reads it again here. */
    private static void elsewhere(String person, Permission permission, Consumer<Elsewhere> work) {
        Platform platform = Shared.platform();
        SampleSite sample = SampleSite.get();
        try (Site site = Site.open(sample.site, platform);
                StudyFolder folder = StudyFolder.open(study, platform, Optional.of(site.checkpointSigner()))) {
            Actor actor = site.authenticate(person, SampleSite.SECRET.toCharArray()).require(permission);
            work.accept(new Elsewhere(folder, actor, platform));
        }
        SampleSite.open(study);
        Desk.settle();
    }

    private record Elsewhere(StudyFolder study, Actor actor, Platform platform) {
    }

    @Test
    @Order(1)
    void theReportIsMadeAndItsPagesAreThoseOfItsBytes() throws IOException {
        assertTrue(label("report.status").contains("no report yet"), label("report.status"));
        Desk.command("org.kinetrail.ui.makeReport");
        Desk.await("the report is read", () -> pages().pages() > 10);
        Desk.await("its first page is painted", () -> pages().painted() > 0);
        assertEquals("report-0001: not signed, current", label("report.status"));
        assertEquals(StatusMark.Sign.RING, mark("report.mark"));
        assertEquals("SHA-256 " + Sha256.hex(Files.readAllBytes(study.resolve("reports/report-0001.pdf"))), text("report.hash"));
        Desk.picture("report-pages");
    }

    @Test
    @Order(2)
    void keysTurnPagesAndZoom() {
        Desk.focus(pages());
        Desk.key(SWT.PAGE_DOWN, SWT.MOD2);
        Desk.key(SWT.PAGE_DOWN, SWT.MOD2);
        Desk.await("the third page", () -> pages().page() == 2);
        int before = Desk.ask(() -> pages().zoom());
        Desk.key('-');
        Desk.await("smaller", () -> pages().zoom() < before);
        Desk.key('w');
        Desk.await("as wide as the window", () -> pages().zoom() == before);
        Desk.key(SWT.END);
        Desk.await("the last page", () -> pages().page() == pages().pages() - 1);
        Desk.key(SWT.HOME);
        Desk.await("the first page", () -> pages().page() == 0);
    }

    @Test
    @Order(3)
    void aClickOnANumberShowsItsRows() {
        Text search = Desk.find(Text.class, "report.search");
        Desk.click(search);
        Desk.type("listing.parameters cmax");
        Table numbers = Desk.find(Table.class, "report.numbers");
        Desk.await("numbers are found", () -> numbers.getItemCount() > 0 && numbers.getItem(0).getText(0).contains("CMAX"));
        String id = Desk.ask(() -> numbers.getItem(0).getText(0));
        Rectangle row = Desk.ask(() -> numbers.getItem(0).getBounds(0));
        Desk.click(numbers, row.x + 10, row.y + row.height / 2, 1);
        Desk.settle();
        Desk.await("the number is in sight", () -> pages().boundsOf(id).isPresent());
        Rectangle at = Desk.ask(() -> pages().boundsOf(id).orElseThrow());
        Desk.click(pages(), at.x + at.width / 2, at.y + at.height / 2, 1);
        Tree source = Desk.find(Tree.class, "report.source");
        Desk.await("the rows are there", () -> source.getItemCount() == 5 && source.getItem(3).getItemCount() > 0
                && source.getItem(3).getItem(0).getText().startsWith("pc.csv, row "));
        assertEquals(id, label("report.source.head"));
        assertTrue(Desk.ask(() -> source.getItem(1).getItem(0).getText()).startsWith("cell /nca/subjects/"));
        Themes.readable("report");
    }

    private static void enter(String person, String secret) {
        Text user = Desk.find(Text.class, "sign.user");
        if (Desk.ask(user::isEnabled)) {
            Desk.click(user);
            Desk.type(person);
        }
        Text hidden = Desk.find(Text.class, "sign.secret");
        Desk.click(hidden);
        Desk.type(secret);
        Desk.key(SWT.CR);
    }

    private static void sign(String role, String person) {
        Desk.command("org.kinetrail.ui.sign");
        Desk.window("Sign report-0001");
        assertTrue(text("sign.meaning").length() > 10, text("sign.meaning"));
        if (Desk.isThere("sign.other")) {
            assertFalse(Desk.ask(Desk.find(Text.class, "sign.user")::isEnabled), "the secret alone is asked of who signed a moment ago");
            Link other = Desk.find(Link.class, "sign.other");
            Desk.tell(() -> other.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event()));
        }
        Desk.picture("sign-" + role);
        enter(person, SampleSite.SECRET);
        Desk.await("the dialog closes after the signature of the " + role, () -> !Desk.isThere("sign.ok"));
        Desk.settle();
    }

    private static void pagesAreRead() {
        Desk.await("its pages are read", () -> text("report.hash").startsWith("SHA-256"));
        Desk.settle();
    }

    @Test
    @Order(4)
    void aWrongSecretSignsNothingAndSaysSo() {
        Desk.command("org.kinetrail.ui.sign");
        Desk.window("Sign report-0001");
        assertEquals(text("report.hash").substring("SHA-256 ".length()), text("sign.fact.SHA-256"));
        Desk.documentation("report-sign");
        enter("analyst", "not the secret");
        Button ok = Desk.find(Button.class, "sign.ok");
        Desk.await("the refusal is shown", () -> ok.isEnabled() && Desk.says("the secret is wrong"));
        Desk.picture("sign-refused");
        Desk.key(SWT.ESC);
        Desk.await("the dialog is closed", () -> !Desk.isThere("sign.ok"));
        assertEquals("report-0001: not signed, current", label("report.status"));
    }

    @Test
    @Order(5)
    void threePeopleSignInOrder() {
        byte[] nothing = "none\n".getBytes(StandardCharsets.US_ASCII);
        elsewhere("qc-programmer", Permission.RECORD_QC, at -> RecordQc.run(at.study(), at.actor(), at.platform(), RunStudy.find(at.study(), null),
                new RecordQc.Control(nothing, "none", nothing, "none", "not computed", true, false, "made for a test")));
        sign("author", "analyst");
        Desk.await("one signature", () -> label("report.status").equals("report-0001: signed by 1 of 3, current"));
        sign("reviewer", "reviewer");
        Desk.await("two signatures", () -> label("report.status").equals("report-0001: signed by 2 of 3, current"));
        sign("approver", "approver");
        Desk.await("three signatures", () -> label("report.status").equals("report-0001: signed, current"));
        assertEquals(StatusMark.Sign.TICK, mark("report.mark"));
        pagesAreRead();
        Desk.documentation("report-signed");
    }

    @Test
    @Order(6)
    void anAuditorReadsTheTrailAndThatIsRecorded() {
        SampleSite.get().signIn("auditor");
        Desk.perspective(AuditPerspective.ID);
        Desk.await("the reading is told", () -> label("trail.recorded").contains("auditor"));
        Desk.settle();
        Desk.await("the reading is an event of the site", () -> TrailReader.of(SampleSite.get().site)
                .page(TrailQuery.all().ofAction("audit.opened").byActor("auditor")).total() == 1);
        Text words = Desk.find(Text.class, "trail.words");
        Desk.click(words);
        Desk.type("report.signed");
        Desk.await("three events are found", () -> label("trail.count").startsWith("3 of "));
        NatTable grid = Desk.find(NatTable.class, "trail.grid");
        Desk.await("the rows are read", () -> "report.signed".equals(grid.getDataValueByPosition(3, 1)));
        Rectangle row = Desk.ask(() -> grid.getBoundsByPosition(3, 2));
        Desk.click(grid, row.x + 10, row.y + row.height / 2, 1);
        Table facts = Desk.find(Table.class, "event.facts");
        Desk.await("the event is shown", () -> facts.getItemCount() > 8 && facts.getItem(2).getText(1).equals("reviewer"));
        Table changes = Desk.find(Table.class, "event.changes");
        assertTrue(Desk.ask(() -> java.util.Arrays.stream(changes.getItems())
                .anyMatch(i -> i.getText(0).endsWith("recordHash") && i.getText(1).equals("changed") && i.getText(2).length() == 64)));
        Desk.documentation("audit-trail");
        Copying.row(facts, 2);
        Copying.row(changes, 0);
    }

    @Test
    @Order(7)
    void theStoryOfTheReportIsWhole() throws Exception {
        Desk.tell(() -> show("org.kinetrail.ui.story"));
        Table steps = Desk.find(Table.class, "story.steps");
        Desk.await("the story is read", () -> steps.getItemCount() == 4);
        assertEquals("report.render", Desk.ask(() -> steps.getItem(0).getText(4)));
        assertTrue(Desk.ask(() -> steps.getItem(3).getText(1)).startsWith("+"));
        Desk.picture("audit-story");
        Copying.row(steps, 3);
    }

    private static void show(String view) {
        try {
            Desk.workbench().getActivePage().showView(view);
        } catch (org.eclipse.ui.PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private static void verdict(String command, String beginning) {
        Desk.command("org.kinetrail.ui." + command);
        Desk.await("a verdict: " + beginning, () -> Desk.isThere("verdict.sentence") && label("verdict.sentence").startsWith(beginning));
        Desk.settle();
    }

    @Test
    @Order(8)
    void verdictsSayTheSentenceFirstAndTheTwoAnswersApart() {
        verdict("prove", "PROVEN: event ");
        verdict("verifyStudy", "VALID");
        verdict("verifyReport", "VALID");
        assertEquals("Changed?  no", label("verdict.changed"));
        assertEquals("Trusted?  no anchor given", label("verdict.trusted"));
        assertEquals(StatusMark.Sign.TICK, mark("verdict.mark"));
        Themes.readable("audit");
        Copying.row(Desk.find(Table.class, "verdict.evidence"), 1);
        verdict("reperform", "REPRODUCED: ");
    }

    @Test
    @Order(9)
    void aFlippedByteIsInvalid() throws IOException {
        Path file = study.resolve("reports/report-0001.pdf");
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[flipped.length / 3] ^= 1;
        Files.write(file, flipped);
        verdict("verifyReport", "INVALID");
        assertEquals("Changed?  yes", label("verdict.changed"));
        assertEquals(StatusMark.Sign.CROSS, mark("verdict.mark"));
        Desk.picture("audit-invalid");
        Files.write(file, whole);
    }

    @Test
    @Order(10)
    void aSignedReportWhosePlanChangedIsOutOfDateAndBearsNoTick() {
        elsewhere("analyst", Permission.EDIT_PLAN, at -> at.study().commit(at.actor(), Change.of("plan.set", "plan", "plan.json",
                Map.of("plan.title", "Another title")).because("made for a test")));
        Desk.perspective(ReportPerspective.ID);
        Desk.await("it is out of date", () -> label("report.status").equals("report-0001: out of date, signed"));
        assertEquals(StatusMark.Sign.WARNING, mark("report.mark"));
        assertEquals("The plan was changed since run-0001.", label("report.reasons"));
        pagesAreRead();
        Desk.documentation("report-out-of-date");
    }
}
