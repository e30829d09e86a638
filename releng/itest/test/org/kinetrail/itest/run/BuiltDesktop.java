package org.kinetrail.itest.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The desktop as it was built, started by the script that people start it with. Settings of whoever runs the tests stay outside; home and
 * toolkit are those of a folder of the test.
 */
final class BuiltDesktop {

    /** Some ten times what a start takes on two slow cores. */
    private static final int SECONDS = 120;

    private static final String FOREIGN = "(KINETRAIL|GTK|DBUS|XDG)_.*|DISPLAY|WAYLAND_DISPLAY|JDK_JAVA_OPTIONS";
    private static final String TOOLKIT = "[Settings]\ngtk-font-name=DejaVu Sans 10\ngtk-theme-name=Adwaita\ngtk-enable-animations=0\n"
            + "gtk-cursor-blink=0\n";

    /** How it ended, and what it said on both streams. */
    record Ended(int exit, String words) {
    }

    private final Path home;
    private final Path folder;
    private final Map<String, String> environment;

    private BuiltDesktop(Path home, Path folder, Map<String, String> environment) {
        this.home = home;
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /** The product of this build, with its own files in a folder; without a display. */
    static BuiltDesktop in(Path folder) {
        return of(home(), folder);
    }

    /** The same for a product elsewhere. */
    static BuiltDesktop of(Path home, Path folder) {
        return new BuiltDesktop(home, folder, Map.of("JAVA_HOME", System.getProperty("java.home"), "HOME", folder.toString(),
                "KINETRAIL_WORKSPACE", folder.resolve("workspace").toString(), "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                "GDK_BACKEND", "x11", "GSETTINGS_BACKEND", "memory", "GIO_USE_VFS", "local", "NO_AT_BRIDGE", "1", "LC_ALL", "C.UTF-8"));
    }

    /** Where the desktop was built. */
    static Path home() {
        return Path.of(System.getProperty("kinetrail.itest.desktop", root().resolve("releng/product.rcp/target/products/"
                + "org.kinetrail.product.rcp/linux/gtk/x86_64").toString()));
    }

    /** The project's own root. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** A PATH with what the start script calls, and no Java. */
    static String pathWithoutJava(Path folder) throws IOException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "uname")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        return tools.toString();
    }

    /** The same with another setting of the environment. */
    BuiltDesktop with(String name, String value) {
        Map<String, String> all = new HashMap<>(environment);
        all.put(name, value);
        return new BuiltDesktop(home, folder, all);
    }

    /** The same with options of the JVM, which may hold spaces. */
    BuiltDesktop with(List<String> options) throws IOException {
        Path file = Files.createTempFile(folder, "java", ".options");
        Files.writeString(file, options.stream().map(o -> '"' + o.replace("\\", "\\\\") + "\"\n").collect(Collectors.joining()));
        return with("KINETRAIL_JAVA_OPTIONS", "@" + file);
    }

    /** Starts it; what it says is written to a file. */
    Process start(Path words, List<String> arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(home.resolve("kinetrail-desktop").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(words.toFile());
        builder.environment().keySet().removeIf(name -> name.matches(FOREIGN));
        builder.environment().putAll(environment);
        Path settings = Files.createDirectories(folder.resolve("config/gtk-3.0")).resolve("settings.ini");
        Files.writeString(settings, TOOLKIT);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Starts it and waits until it ends by itself. */
    Ended end(String... arguments) throws IOException, InterruptedException {
        Path words = Files.createTempFile(folder, "said", ".txt");
        Process process = start(words, List.of(arguments));
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            stop(process);
            throw new IllegalStateException("the desktop did not end within " + SECONDS + " s; it said: " + Files.readString(words));
        }
        return new Ended(process.exitValue(), Files.readString(words));
    }

    static void stop(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
