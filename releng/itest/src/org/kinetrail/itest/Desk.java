package org.kinetrail.itest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.kinetrail.ui.shell.Appearance;
import org.kinetrail.ui.shell.TestId;

/**
 * Somebody at the desk: finds widgets by their test id, moves the real mouse, presses real keys, looks at the screen. Call it from the
 * test's own thread; it crosses to the display's thread by itself.
 */
final class Desk {

    /**
     * How often is looked whether something has come about before it is given up: at least forty seconds, and more on a machine that is
     * slow or stands still for a while. After one wait in vain no other is granted as much.
     */
    private static final int PATIENCE = 1600;
    private static final int LESS_PATIENCE = 400;

    private static final int PAUSE = 25;

    private static final int ENOUGH_LIGHT = 128;
    private static final AtomicInteger IN_VAIN = new AtomicInteger();
    private static final AtomicInteger CLICKS = new AtomicInteger();

    private Desk() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Asks on the display's thread. */
    static <T> T ask(Callable<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                answer.set(question.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return answer.get();
    }

    static void tell(Runnable what) {
        display().syncExec(what);
    }

    /** Begins something on the display's thread that opens a dialog, and does not wait for its end. */
    static void begin(Runnable what) {
        display().asyncExec(what);
    }

    /** Waits until it is so, asked on the display's thread. */
    static void await(String what, BooleanSupplier so) {
        int patience = IN_VAIN.get() == 0 ? PATIENCE : LESS_PATIENCE;
        int looks = 0;
        while (!Boolean.TRUE.equals(ask(so::getAsBoolean))) {
            if (++looks > patience) {
                String picture = "failed-" + IN_VAIN.incrementAndGet();
                photograph(picture);
                throw new AssertionError("looked " + looks + " times in vain whether " + what + "; see " + picture + ".png");
            }
            sleep(PAUSE);
        }
    }

    /** Lets the display do what is queued, and the running work end. */
    static void settle() {
        await("work ends", () -> Job.getJobManager().find(null).length == 0
                || java.util.Arrays.stream(Job.getJobManager().find(null)).allMatch(j -> j.isSystem() || j.getState() == Job.SLEEPING));
        for (int i = 0; i < 4; i++) {
            sleep(PAUSE);
            tell(() -> { });
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The visible widget with this test id, of this type; waits for it. */
    static <W extends Widget> W find(Class<W> type, String id) {
        AtomicReference<W> found = new AtomicReference<>();
        await("there is a widget " + id, () -> {
            found.set(search(w -> type.isInstance(w) && id.equals(w.getData(TestId.KEY))).map(type::cast).orElse(null));
            return found.get() != null;
        });
        return found.get();
    }

    /** Whether there is a visible widget with this id now. */
    static boolean isThere(String id) {
        return ask(() -> search(w -> id.equals(w.getData(TestId.KEY))).isPresent());
    }

    private static Optional<Widget> search(Predicate<Widget> wanted) {
        for (Widget widget : visible()) {
            if (wanted.test(widget)) {
                return Optional.of(widget);
            }
        }
        return Optional.empty();
    }

    /** All controls that can be seen, those of the front windows first; on the display's thread. */
    static List<Widget> visible() {
        List<Widget> all = new ArrayList<>();
        Shell[] shells = display().getShells();
        for (int i = shells.length - 1; i >= 0; i--) {
            if (!shells[i].isDisposed() && shells[i].isVisible()) {
                collect(shells[i], all);
            }
        }
        return all;
    }

    private static void collect(Control control, List<Widget> all) {
        if (!control.isVisible()) {
            return;
        }
        all.add(control);
        if (control instanceof ToolBar bar) {
            all.addAll(List.of(bar.getItems()));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, all);
            }
        }
    }

    /** Whether a label or line of text that can be seen holds these words; on the display's thread. */
    static boolean says(String words) {
        return visible().stream().anyMatch(w -> w instanceof Label label && label.getText().contains(words)
                || w instanceof Text text && text.getText().contains(words));
    }

    /** The title of the window in front. */
    static String front() {
        return ask(() -> display().getActiveShell() == null ? "" : display().getActiveShell().getText());
    }

    /** Waits for a window with this title that has come to the front, so that keys go to it. */
    static Shell window(String title) {
        AtomicReference<Shell> found = new AtomicReference<>();
        await("there is a window '" + title + "'", () -> {
            for (Shell shell : display().getShells()) {
                if (!shell.isDisposed() && shell.isVisible() && shell.getText().contains(title)) {
                    found.set(shell);
                }
            }
            return found.get() != null && display().getActiveShell() == found.get();
        });
        return found.get();
    }

    /** Clicks in the middle of a control with the real mouse. */
    static void click(Control control) {
        Rectangle area = ask(() -> control.getBounds());
        click(control, area.width / 2, area.height / 2, 1);
    }

    /** Clicks at a point of a control; button 1 is the left, 3 the right. */
    static void click(Control control, int x, int y, int button) {
        move(control, x, y);
        press(button);
        sleep(PAUSE);
        tell(() -> { });
    }

    /** Gives a control the focus by a click near its corner, and waits until keys go to it. */
    static void focus(Control control) {
        click(control, 3, 3, 1);
        await("the focus is on " + ask(() -> String.valueOf(control.getData(TestId.KEY))), control::isFocusControl);
    }

    /** Moves the mouse to a point of a control. */
    static void move(Control control, int x, int y) {
        Point at = ask(() -> control.toDisplay(x, y));
        Input.DISPLAY.move(at.x, at.y);
        sleep(PAUSE);
        tell(() -> { });
    }

    /** How many clicks there were so far. */
    static int clicks() {
        return CLICKS.get();
    }

    private static void press(int button) {
        CLICKS.incrementAndGet();
        Input.DISPLAY.focus();
        Input.DISPLAY.button(button, true);
        Input.DISPLAY.button(button, false);
        sleep(PAUSE);
    }

    /** Presses a key, with modifiers such as {@code SWT.MOD1}; a character or a key code of SWT. */
    static void key(int key, int... modifiers) {
        for (int modifier : modifiers) {
            Input.key(modifier, true);
        }
        Input.key(key, true);
        Input.key(key, false);
        for (int modifier : modifiers) {
            Input.key(modifier, false);
        }
        sleep(PAUSE);
        tell(() -> { });
    }

    /** Types a text, key by key, as fast as the display takes them. */
    static void type(String text) {
        text.chars().forEach(c -> {
            Input.key(c, true);
            Input.key(c, false);
        });
        sleep(PAUSE);
        tell(() -> { });
    }

    static IWorkbenchWindow workbench() {
        return ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    /** Makes the window as large as the screen, so that nothing depends on where it came up. */
    static void fillTheScreen() {
        Shell shell = ask(() -> workbench().getShell());
        tell(() -> shell.setBounds(display().getBounds()));
    }

    /** Clicks on a perspective's name at the upper right. */
    static void switchTo(String name) {
        AtomicReference<ToolItem> found = new AtomicReference<>();
        await("there is a perspective " + name, () -> {
            search(w -> w instanceof ToolItem item && (item.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0 && item.getText().equals(name))
                    .ifPresent(w -> found.set((ToolItem) w));
            return found.get() != null;
        });
        Rectangle at = ask(() -> found.get().getBounds());
        click(ask(() -> found.get().getParent()), at.x + at.width / 2, at.y + at.height / 2, 1);
        await(name + " is in front", () -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getPerspective().getLabel()
                .equals(name));
        settle();
    }

    /** Goes to a perspective as it comes out of the box. */
    static void perspective(String id) {
        IWorkbenchWindow window = workbench();
        tell(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective(id, window);
            } catch (WorkbenchException e) {
                throw new AssertionError(e);
            }
        });
        settle();
    }

    /** The view with this id, opened if it is not there. */
    static <V extends IViewPart> V view(Class<V> type, String id) {
        return ask(() -> type.cast(workbench().getActivePage().showView(id)));
    }

    /** Executes a command that opens a dialog, without waiting for its end. */
    static void command(String id) {
        begin(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (Exception e) {
                throw new IllegalStateException(id, e);
            }
        });
    }

    /** Changes the theme of the running window. */
    static void theme(boolean dark) {
        System.setProperty("kinetrail.theme", dark ? "dark" : "light");
        tell(Appearance::apply);
        settle();
        sleep(4 * PAUSE);
    }

    /** Takes a picture of the screen into the folder of pictures; returns it. */
    static BufferedImage picture(String name) {
        for (int i = 0; i < 4; i++) {
            sleep(2 * PAUSE);
            tell(() -> { });
        }
        return photograph(name);
    }

    /** The same for the documentation, where a picture of the same name is compared with it or made anew. */
    static BufferedImage documentation(String name) {
        return picture("user/" + name);
    }

    private static BufferedImage photograph(String name) {
        BufferedImage screen = Input.DISPLAY.picture();
        Point window = ask(() -> {
            Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            return shell.toDisplay(shell.getClientArea().width, shell.getClientArea().height);
        });
        BufferedImage image = screen.getSubimage(0, 0, Math.min(window.x, screen.getWidth()), Math.min(window.y, screen.getHeight()));
        Path file = Path.of(System.getProperty("kinetrail.itest.pictures"), name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    /** The share of dark pixels of a picture, 0 to 1. */
    static double darkness(BufferedImage image) {
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                if (Math.max(rgb >> 16 & 0xff, Math.max(rgb >> 8 & 0xff, rgb & 0xff)) < ENOUGH_LIGHT) {
                    dark++;
                }
            }
        }
        return (double) dark / (image.getWidth() * (long) image.getHeight());
    }
}
