package org.kinetrail.itest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.kinetrail.rcp.DesktopApplication;

/**
 * The desktop as it is shipped, and beside it, on a thread of its own, somebody who works with it: starts the desktop's application, runs
 * the tests once the window stands, and closes the window. How each test ended is written as it ends, so that whoever waits outside
 * knows it whatever happens later.
 */
public final class TestedDesktop implements IApplication {

    /**
     * The file of what came of the tests, one line each: class, test, outcome, milliseconds, message and trace with line ends
     * escaped.
     */
    public static final String OUTCOMES = "kinetrail.itest.outcomes";

    /** The simple names of the classes to run, separated by commas; all without it. */
    public static final String ONLY = "kinetrail.itest.only";

    /** Whether the tests that take long are run too. */
    public static final String LONG = "kinetrail.long";

    /** The tag of these. */
    static final String TAG_OF_LONG = "long";

    /** The sample study that the tests make, in the folder of their home. */
    public static final String STUDY = "kinetrail/tests/study";

    /** Outcome of a test that was begun and is not over. */
    public static final String BEGUN = "begun";

    private static final int PAUSE = 100;

    /** An analyst's and an auditor's day: nobody signed in and no study first, a signed report last. */
    private static final List<Class<?>> DAY = List.of(BeginningTest.class, DataTest.class, ExposureTest.class, ThemesTest.class,
            PredictionTest.class, ImportTest.class, KineticsTest.class, SignedReportTest.class);

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Thread tests = new Thread(TestedDesktop::work, "tests of the workbench");
        tests.setDaemon(true);
        tests.start();
        return new DesktopApplication().start(context);
    }

    @Override
    public void stop() {
        // the desktop's own application is not registered with the platform; the window is closed by the tests
    }

    private static void work() {
        try {
            while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0) {
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            }
            Desk.fillTheScreen();
            Launcher launcher = LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false)
                    .enableTestExecutionListenerAutoRegistration(false).addTestEngines(new JupiterTestEngine()).build());
            launcher.execute(wanted(), new Outcomes(Path.of(System.getProperty(OUTCOMES))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }

    private static LauncherDiscoveryRequest wanted() {
        List<String> only = List.of(System.getProperty(ONLY, "").split(","));
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        DAY.stream().filter(c -> only.get(0).isEmpty() || only.contains(c.getSimpleName())).forEach(c -> request.selectors(
                DiscoverySelectors.selectClass(c)));
        return Boolean.getBoolean(LONG) ? request.build() : request.filters(TagFilter.excludeTags(TAG_OF_LONG)).build();
    }

    /** Writes what came of each test. */
    private static final class Outcomes implements TestExecutionListener {

        private final Path file;
        private long begun;

        Outcomes(Path file) {
            this.file = file;
        }

        @Override
        public void executionStarted(TestIdentifier test) {
            if (test.isTest()) {
                begun = System.nanoTime();
                write(test, BEGUN, "");
            }
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                write(test, result.getStatus().name(), result.getThrowable().map(Outcomes::trace).orElse(""));
            }
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            write(test, "SKIPPED", reason);
        }

        private static String trace(Throwable thrown) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            return trace.toString();
        }

        private void write(TestIdentifier test, String outcome, String words) {
            String place = test.getSource().map(s -> s instanceof MethodSource m ? m.getClassName()
                    : s instanceof ClassSource c ? c.getClassName() : "").orElse("");
            String line = String.join("\t", place.substring(place.lastIndexOf('.') + 1), test.getDisplayName().replaceAll("\\s", " "), outcome,
                    Long.toString((System.nanoTime() - begun) / 1_000_000), words.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "")) + "\n";
            try {
                Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
