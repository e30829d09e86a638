package org.kinetrail.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kinetrail.figures.draw.PlotArea;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.TrailQuery;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.ui.figure.FigureCanvas;
import org.kinetrail.ui.nca.model.NcaDesk;
import org.kinetrail.ui.nca.model.PointRow;
import org.kinetrail.ui.plan.model.OpenPlan;
import org.kinetrail.ui.shell.Shared;

/** A slope chosen by hand, with mouse and keys, until its half-life and area to infinity are stored; the steps build on each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KineticsTest {

    private static final String HALF_LIFE = "LAMZHL";
    private static final String AREA = "AUCIFO";
    private static final int STORED = 2;
    private static final int PREVIEW = 3;

    private static Path study;
    private static String halfLifeByTheRules;
    private static String areaByTheRules;

    @BeforeAll
    static void openACopy() {
        study = SampleSite.get().copy("kinetics");
        SampleSite.open(study);
    }

    @AfterAll
    static void leave() {
        SampleSite.get().signIn("");
    }

    private static NcaDesk desk() {
        return Desk.ask(() -> PlatformUI.getWorkbench().getService(NcaDesk.class));
    }

    private static List<PointRow> pickable() {
        return Desk.ask(() -> desk().view().points().stream().filter(PointRow::pickable).toList());
    }

    private static Canvas profile() {
        return Desk.find(Canvas.class, "nca.profile");
    }

    private static Point place(PointRow point) {
        Canvas canvas = profile();
        Desk.await("the profile is drawn", () -> FigureCanvas.of(canvas).plot(0).isPresent());
        return Desk.ask(() -> {
            FigureCanvas figure = FigureCanvas.of(canvas);
            PlotArea plot = figure.plot(0).orElseThrow();
            return figure.pixel(plot.x(point.time()), plot.y(point.value()));
        });
    }

    private static void click(PointRow point, int button) {
        Point at = place(point);
        Desk.click(profile(), at.x, at.y, button);
    }

    private static String cell(String code, int column) {
        Table table = Desk.find(Table.class, "nca.parameters");
        return Desk.ask(() -> Arrays.stream(table.getItems()).filter(i -> i.getText(4).equals(code)).map(i -> i.getText(column)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no parameter " + code)));
    }

    private static String use(PointRow point) {
        return Desk.ask(() -> desk().view().points().stream().filter(p -> p.day() == point.day()).findFirst().orElseThrow().use().words());
    }

    private static String label(String id) {
        Label label = Desk.find(Label.class, id);
        return Desk.ask(label::getText);
    }

    /** The reason is asked, and nothing counts before it is given. */
    private static void typeReason(String reason) {
        Desk.window("Reason");
        Text text = Desk.find(Text.class, "reason.text");
        Button ok = Desk.find(Button.class, "reason.ok");
        Desk.click(text);
        Desk.type(reason);
        Desk.await("a reason is enough", ok::isEnabled);
        Desk.click(ok);
        Desk.await("the dialog is closed", () -> !Desk.isThere("reason.ok"));
        Desk.settle();
    }

    @Test
    @Order(1)
    void whoIsNotSignedInChoosesNothing() {
        Desk.switchTo("NCA");
        Desk.await("profiles are shown", () -> !pickable().isEmpty());
        click(pickable().get(0), 1);
        Desk.window("Choosing points");
        Desk.key(SWT.ESC);
        Desk.await("the message is closed", () -> !Desk.front().contains("Choosing points"));
        assertFalse(Desk.ask(() -> PlatformUI.getWorkbench().getService(OpenPlan.class).dirty()));
    }

    @Test
    @Order(2)
    void anAnalystSignsInByKeys() {
        Desk.focus(profile());
        Desk.key('i', SWT.MOD1, SWT.MOD2);
        Desk.window("Sign in");
        Text site = Desk.find(Text.class, "signin.site");
        assertEquals(SampleSite.get().site.toString(), Desk.ask(site::getText), "the site beside the study is proposed");
        Desk.click(Desk.find(Text.class, "signin.user"));
        Desk.type("analyst");
        Desk.key(SWT.TAB);
        Desk.type(SampleSite.SECRET);
        Desk.picture("sign-in");
        Desk.key(SWT.CR);
        Desk.await("the analyst is signed in", () -> Shared.signIn().present().isPresent());
        Desk.settle();
        Link words = Desk.find(Link.class, "signin.status");
        assertTrue(Desk.ask(words::getText).contains("analyst (analyst)"), Desk.ask(words::getText));
    }

    @Test
    @Order(3)
    void twoClicksChooseTheSlopeAndTheReasonIsAskedFirst() {
        halfLifeByTheRules = cell(HALF_LIFE, STORED);
        areaByTheRules = cell(AREA, STORED);
        assertTrue(label("nca.standing").startsWith("As stored in run-"), label("nca.standing"));
        List<PointRow> points = pickable();
        PointRow first = points.get(points.size() - 5);
        PointRow last = points.get(points.size() - 1);
        click(first, 1);
        Desk.await("the start is marked", () -> desk().view().start().isPresent());
        click(last, 1);
        Desk.window("Reason");
        assertEquals(halfLifeByTheRules, Desk.ask(() -> cell(HALF_LIFE, STORED)));
        assertEquals("", cell(HALF_LIFE, PREVIEW), "nothing counts before a reason is given");
        assertFalse(Desk.ask(Desk.find(Button.class, "reason.ok")::isEnabled), "without a reason it can only be cancelled");
        Desk.documentation("nca-reason");
        typeReason("contraction begins earlier");
        Desk.await("half-life moves at once", () -> !cell(HALF_LIFE, PREVIEW).isEmpty());
        assertNotEquals(halfLifeByTheRules, cell(HALF_LIFE, PREVIEW));
        Desk.await("the area to infinity moves with it", () -> !cell(AREA, PREVIEW).isEmpty());
        assertEquals(halfLifeByTheRules, cell(HALF_LIFE, STORED), "what is stored stays");
        assertEquals("in the slope", use(first));
        assertTrue(label("nca.standing").contains("Preview, not stored: the plan has unsaved changes"), label("nca.standing"));
    }

    @Test
    @Order(4)
    void theKeyXKeepsAPointOffTheSlope() {
        List<PointRow> points = pickable();
        PointRow middle = points.get(points.size() - 3);
        String before = cell(HALF_LIFE, PREVIEW);
        Desk.focus(profile());
        while (Desk.ask(() -> desk().view().cursor() < 0 || desk().view().points().get(desk().view().cursor()).day() != middle.day())) {
            int cursor = Desk.ask(() -> desk().view().cursor());
            Desk.key(SWT.ARROW_LEFT);
            Desk.await("the point before is chosen", () -> desk().view().cursor() != cursor);
        }
        Desk.key('x');
        typeReason("clotted");
        Desk.await("the point is off the slope", () -> use(middle).equals("kept off the slope"));
        Desk.await("half-life moves again", () -> !cell(HALF_LIFE, PREVIEW).equals(before));
        Desk.documentation("nca-slope");
    }

    @Test
    @Order(5)
    void theRightButtonAsksAndEscapeChangesNothing() {
        List<PointRow> points = pickable();
        PointRow other = points.get(points.size() - 2);
        String before = cell(HALF_LIFE, PREVIEW);
        click(other, 3);
        Desk.window("Reason");
        Desk.key(SWT.ESC);
        Desk.await("the dialog is closed", () -> !Desk.isThere("reason.ok"));
        assertEquals("in the slope", use(other));
        assertEquals(before, cell(HALF_LIFE, PREVIEW));
    }

    @Test
    @Order(6)
    void theKeyAGivesTheSlopeBackToTheRulesAndUndoTakesThatBack() {
        String chosen = cell(HALF_LIFE, PREVIEW);
        Desk.focus(profile());
        Desk.key('a');
        Desk.window("Reason");
        org.eclipse.swt.widgets.List reasons = Desk.find(org.eclipse.swt.widgets.List.class, "reason.list");
        Desk.click(reasons, 20, Desk.ask(reasons::getItemHeight) / 2 + 2, 1);
        Button ok = Desk.find(Button.class, "reason.ok");
        Desk.await("a reason of the list is enough", ok::isEnabled);
        Desk.key(SWT.CR);
        Desk.await("the dialog is closed", () -> !Desk.isThere("reason.ok"));
        Desk.await("it is as the rules say", () -> cell(HALF_LIFE, PREVIEW).isEmpty());
        Desk.focus(profile());
        Desk.key('z', SWT.MOD1);
        Desk.await("the choice is back", () -> cell(HALF_LIFE, PREVIEW).equals(chosen));
    }

    @Test
    @Order(7)
    void theWindowDoesNotCloseOverUnsavedChanges() {
        Desk.command("org.eclipse.ui.file.exit");
        Desk.window("Unsaved changes of the plan");
        Desk.key(SWT.ESC);
        Desk.await("the question is closed", () -> !Desk.front().contains("Unsaved"));
        assertTrue(Desk.ask(() -> PlatformUI.getWorkbench().getService(OpenPlan.class).dirty()));
    }

    @Test
    @Order(8)
    void aRunStoresWhatWasSeenAndTheTrailTellsWhy() {
        String halfLife = cell(HALF_LIFE, PREVIEW);
        String area = cell(AREA, PREVIEW);
        Desk.focus(profile());
        Desk.key(SWT.F9);
        Desk.window("Run the plan");
        Desk.key(SWT.CR);
        Desk.await("the run is stored", () -> label("nca.standing").startsWith("As stored in run-0002"));
        Desk.settle();
        assertEquals(halfLife, cell(HALF_LIFE, STORED));
        assertEquals(area, cell(AREA, STORED));
        assertNotEquals(halfLifeByTheRules, cell(HALF_LIFE, STORED));
        assertNotEquals(areaByTheRules, cell(AREA, STORED));
        List<String> reasons = TrailReader.of(study).page(TrailQuery.all().byActor("analyst")).events().stream().map(Event::reason).toList();
        assertTrue(reasons.contains("contraction begins earlier"), reasons.toString());
        assertTrue(reasons.contains("clotted"), reasons.toString());
    }

    @Test
    @Order(9)
    void enterOnAParameterExplainsItsNumber() {
        Table table = Desk.find(Table.class, "nca.parameters");
        Rectangle row = Desk.ask(() -> {
            TableItem item = Arrays.stream(table.getItems()).filter(i -> i.getText(4).equals(AREA)).findFirst().orElseThrow();
            table.showItem(item);
            return item.getBounds(0);
        });
        Desk.click(table, row.x + 10, row.y + row.height / 2, 1);
        Desk.key(SWT.CR);
        Desk.await("the number is explained", () -> desk().explanation().isPresent() && desk().parameter().equals(AREA));
        Desk.documentation("nca-explain");
    }

    @Test
    @Order(10)
    void pageDownGoesToTheNextSubject() {
        String subject = Desk.ask(() -> desk().view().subject());
        Desk.focus(profile());
        Desk.key(SWT.PAGE_DOWN);
        Desk.await("another subject", () -> !desk().view().subject().equals(subject));
        Desk.key(SWT.PAGE_UP);
        Desk.await("the subject before", () -> desk().view().subject().equals(subject));
    }
}
