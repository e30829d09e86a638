package org.kinetrail.benchmarks.desktop;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Begins once the window is open. The system property {@code kinetrail.probe} says what is measured: {@code start} prints the
 * milliseconds from the start of the JVM to the first idle moment of the window; {@code desk} goes through what people do;
 * {@code pictures} takes a picture of every perspective into {@code kinetrail.probe.folder}; {@code watch} only lists the
 * moments in which the window did not answer, for as long as somebody works in it.
 */
public final class Probe implements IStartup {

    @Override
    public void earlyStartup() {
        String what = System.getProperty("kinetrail.probe", "");
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (what.equals("start")) {
            display.syncExec(() -> {
                while (display.readAndDispatch()) {
                    // until nothing is left to do
                }
            });
            long now = System.currentTimeMillis();
            long processor = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
            System.out.println("start " + (now - ManagementFactory.getRuntimeMXBean().getStartTime()) + " processor " + processor / 1_000_000);
            close(display);
        } else if (what.equals("desk") || what.equals("pictures") || what.equals("empty")) {
            // not on the thread of the job that starts this: the workbench may interrupt that
            new Thread(() -> {
                try {
                    if (what.equals("desk")) {
                        DeskFigures.measure(display);
                    } else if (what.equals("empty")) {
                        EmptyFigures.measure(display);
                    } else {
                        Pictures.take(display, Path.of(System.getProperty("kinetrail.probe.folder")));
                    }
                } catch (RuntimeException | Error e) {
                    e.printStackTrace();
                } finally {
                    close(display);
                }
            }, "hands at the desk").start();
        } else if (what.equals("watch")) {
            new EventLoopWatch(display).start();
        }
    }

    private static void close(Display display) {
        display.asyncExec(() -> PlatformUI.getWorkbench().close());
    }
}
