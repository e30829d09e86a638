package org.kinetrail.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kinetrail.data.Subject;
import org.kinetrail.ui.shell.Appearance;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.StudyWork;

/** The first minute: the window stands in the theme asked for, and one click makes a study to look at, without account or key. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BeginningTest {

    @Test
    @Order(1)
    void theWindowStandsInTheThemeThatWasAskedFor() {
        assertEquals("dark", System.getProperty("kinetrail.theme"), "as this desktop was started");
        Desk.find(Button.class, "welcome.sample");
        Desk.await("the window is dark", Appearance::isDark);
        double darkness = Desk.darkness(Desk.picture("start-dark"));
        assertTrue(darkness > 0.5, darkness + " of the window is dark");
        Themes.readable("welcome");
    }

    @Test
    @Order(2)
    void aFolderThatIsNoStudyIsRefusedInOneSentenceAndTheWaysToBeginStay() {
        String nowhere = Path.of(System.getProperty("user.home"), "nowhere").toString();
        Desk.begin(() -> StudyWork.open(Path.of(nowhere)));
        Desk.window("Opening " + nowhere);
        Desk.key(SWT.ESC);
        Desk.await("the message is closed", () -> !Desk.front().contains(nowhere));
        String message = Desk.ask(() -> Shared.open().state().message());
        assertTrue(message.contains(nowhere), message);
        assertTrue(Desk.isThere("welcome.sample"));
    }

    /** A part that fails while it shows something must not leave the reader before what it showed last, without a word. */
    @Test
    @Order(3)
    void aFaultOfThePartsIsToldInOneMessageAndTheWindowGoesOn() {
        Desk.begin(() -> {
            throw new IllegalStateException("a fault made by this test");
        });
        Desk.window("Fault in the window");
        Desk.key(SWT.ESC);
        Desk.await("the window is in front again", () -> Desk.isThere("welcome.sample"));
    }

    @Test
    @Order(4)
    void oneClickMakesTheSampleStudy() {
        Desk.click(Desk.find(Button.class, "welcome.sample"));
        Desk.await("the sample study is open and has results", () -> Shared.open().state().model().flatMap(m -> m.nca()).isPresent());
        Desk.settle();
        assertEquals(225, Desk.ask(() -> Shared.open().state().model().orElseThrow().data().orElseThrow().subjects().stream()
                .filter(Subject::infused).count()));
        assertTrue(Desk.ask(() -> Shared.open().state().model().orElseThrow().isDraft()));
        assertEquals("Data", Desk.ask(() -> Desk.workbench().getActivePage().getPerspective().getLabel()), "its data come in front");
        Link who = Desk.find(Link.class, "signin.status");
        assertTrue(Desk.ask(who::getText).startsWith("Nobody is signed in: draft"), Desk.ask(who::getText));
    }
}
