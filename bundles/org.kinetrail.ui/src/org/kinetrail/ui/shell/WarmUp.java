package org.kinetrail.ui.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads beside the display, once the window stands and behind any other work, what a person will need first. The window would else load it
 * at the moment in which it is needed and not answer meanwhile. Nothing depends on it: what it did not load is loaded as ever.
 */
public final class WarmUp {

    /** A piece of it. */
    @FunctionalInterface
    public interface Piece {

        void load() throws IOException;
    }

    private WarmUp() {
    }

    /** Begins, with these pieces last. */
    public static void begin(List<Piece> pieces) {
        Job job = new Job("Loading what is needed first") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                int before = Thread.currentThread().getPriority();
                Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
                try {
                    icons();
                    platform();
                    own();
                    for (Piece piece : pieces) {
                        piece.load();
                    }
                } catch (IOException | RuntimeException | LinkageError e) {
                    ILog.get().warn("not loaded beforehand", e);
                } finally {
                    Thread.currentThread().setPriority(before);
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /** Classes of the platform and of tables, as a window was found to have loaded them; one that is not there is passed by. */
    private static void platform() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(WarmUp.class.getResourceAsStream("beforehand.txt"),
                StandardCharsets.US_ASCII))) {
            Bundle bundle = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(" ") && bundle != null) {
                    link(bundle, line.strip());
                } else {
                    bundle = Platform.getBundle(line);
                }
            }
        }
    }

    /** The parts of this bundle. */
    private static void own() {
        Bundle bundle = FrameworkUtil.getBundle(WarmUp.class);
        int all = BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL;
        for (String name : bundle.adapt(BundleWiring.class).listResources("org/kinetrail/ui", "*.class", all)) {
            link(bundle, name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        }
    }

    /** Reads a class and checks its code, and runs none of it, which is the display's to do: asking for its methods makes the JVM do that. */
    private static void link(Bundle bundle, String name) {
        try {
            bundle.loadClass(name).getDeclaredMethods();
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            // another version of the platform
            return;
        }
    }

    /** The reader of icons. */
    private static void icons() throws IOException {
        List<URL> icons = new ArrayList<>(Collections.list(FrameworkUtil.getBundle(WarmUp.class).findEntries("icons", "*.svg", false)));
        // that of the view Progress, which stands in every perspective
        Optional.ofNullable(Platform.getBundle("org.eclipse.ui")).map(ui -> ui.getEntry("icons/full/progress/pview.svg")).ifPresent(icons::add);
        for (URL icon : icons) {
            try (InputStream in = icon.openStream()) {
                new ImageLoader().load(in);
            }
        }
    }
}
