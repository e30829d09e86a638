package org.kinetrail.cli;

import java.util.Arrays;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.kinetrail.workflow.InstalledParts;
import org.kinetrail.workflow.Platform;

/** The command line inside an OSGi framework; the start script uses {@link Main}. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        int from = arguments.length > 0 && arguments[0].equals("--") ? 1 : 0;
        Platform platform = Platform.current(Main.VERSION, InstalledParts::list);
        return Kinetrail.run(platform, Arrays.copyOfRange(arguments, from, arguments.length));
    }

    @Override
    public void stop() {
        // verbs run to their end; there is nothing to interrupt
    }
}
