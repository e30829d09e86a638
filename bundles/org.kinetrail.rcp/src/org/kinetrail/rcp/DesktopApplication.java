package org.kinetrail.rcp;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench; without a display it names the command-line way and ends with exit code 2. */
public final class DesktopApplication implements IApplication {

    private static final Integer NO_DISPLAY = 2;

    @Override
    public Object start(IApplicationContext context) {
        // figures are painted to memory; the toolkit of the JVM needs no display of its own
        System.setProperty("java.awt.headless", "true");
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError | SWTException e) {
            System.err.println("kinetrail: no display is available; use the command line instead: ./kinetrail --help");
            return NO_DISPLAY;
        }
        try {
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            int code = PlatformUI.createAndRunWorkbench(display, new DesktopAdvisor(Start.of(arguments)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
