package org.kinetrail.cli;

import org.kinetrail.workflow.InstalledParts;
import org.kinetrail.workflow.Platform;

/**
 * Entry point of the command line: the bundles of the product stand on the class path and no OSGi framework is started, which
 * takes a second from every command. {@link Application} runs the same verbs inside the framework.
 */
public final class Main {

    static final String VERSION = "1.0.0";
    private static final String WORKERS = "java.util.concurrent.ForkJoinPool.common.parallelism";

    private Main() {
    }

    /** Runs the verb that the arguments name and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        // one worker for each processor: the thread of a verb waits for the pool and cannot take over work inside of a worker's own
        if (System.getProperty(WORKERS) == null) {
            System.setProperty(WORKERS, Integer.toString(Runtime.getRuntime().availableProcessors()));
        }
        System.exit(Kinetrail.run(Platform.current(VERSION, InstalledParts::list), arguments));
    }
}
