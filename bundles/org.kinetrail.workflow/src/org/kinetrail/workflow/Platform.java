package org.kinetrail.workflow;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What the software knows of itself and of the machine. The heads make one; everything that depends on clock, host or JVM is taken
 * from here and recorded.
 *
 * @param version    version of Kinetrail, for example {@code 1.0.0}
 * @param clock      source of time and zone
 * @param host       name of the machine
 * @param java       JVM in words
 * @param os         operating system in words
 * @param parts      bundles of the product, ordered by name; asked only when a report needs them
 */
public record Platform(String version, Clock clock, String host, String java, String os,
        Supplier<List<Component>> parts) {

    /** The software that takes part, ordered by name. */
    public List<Component> components() {
        return parts.get();
    }

    /** The same, asking for its parts now, beside whatever else is done, and not only when a report needs them. */
    public Platform ahead() {
        CompletableFuture<List<Component>> asked = CompletableFuture.supplyAsync(parts);
        return new Platform(version, clock, host, java, os, asked::join);
    }

    /** Name and version, as events and reports cite it. */
    public String software() {
        return "Kinetrail " + version;
    }

    /** The running machine, with the given components. */
    public static Platform current(String version, Supplier<List<Component>> parts) {
        return new Platform(version, Clock.systemDefaultZone(), hostName(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"), parts);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
