package org.kinetrail.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Entry point of the command-line product. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        System.out.println("Kinetrail");
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // verbs run to their end; there is nothing to interrupt
    }
}
