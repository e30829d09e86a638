package org.kinetrail.cli;

import java.util.Arrays;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.kinetrail.workflow.InstalledParts;
import org.kinetrail.workflow.Platform;

/** Entry point of the command-line product. */
public final class Application implements IApplication {

    private static final String VERSION = "1.0.0";

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        int from = arguments.length > 0 && arguments[0].equals("--") ? 1 : 0;
        Platform platform = Platform.current(VERSION, InstalledParts::list);
        return Kinetrail.run(platform, Arrays.copyOfRange(arguments, from, arguments.length));
    }

    @Override
    public void stop() {
        // verbs run to their end; there is nothing to interrupt
    }
}
