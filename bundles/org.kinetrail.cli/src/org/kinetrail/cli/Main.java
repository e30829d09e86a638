package org.kinetrail.cli;

import org.kinetrail.workflow.InstalledParts;
import org.kinetrail.workflow.Platform;

/**
 * Entry point of the command line: the bundles of the product stand on the class path and no OSGi framework is started, which
 * takes a second from every command. {@link Application} runs the same verbs inside the framework.
 */
public final class Main {

    static final String VERSION = "1.0.0";

    private Main() {
    }

    /** Runs the verb that the arguments name and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Kinetrail.run(Platform.current(VERSION, InstalledParts::list), arguments));
    }
}
