package org.kinetrail.itest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archives to unzip and run, which {@code ./mvnw verify -Parchives} makes. */
class ArchivesTest {

    private static final Path ARCHIVES = BuiltDesktop.root().resolve("releng/product.rcp/target/archives");
    private static final String TOP = "/kinetrail-desktop/";

    @BeforeAll
    static void onlyWhereTheyWereMade() {
        assumeTrue(Files.isDirectory(ARCHIVES), "skipped: the archives are made by ./mvnw verify -Parchives");
    }

    private static FileSystem open(String platform) throws IOException {
        return FileSystems.newFileSystem(ARCHIVES.resolve("kinetrail-desktop-1.0.0-SNAPSHOT-" + platform + ".zip"),
                Map.of("enablePosixFileAttributes", true));
    }

    @ParameterizedTest
    @CsvSource({"linux-x86_64, kinetrail-desktop, gtk.linux.x86_64", "windows-x86_64, kinetrail-desktop.cmd, win32.win32.x86_64",
        "macos-aarch64, kinetrail-desktop.command, cocoa.macosx.aarch64", "macos-x86_64, kinetrail-desktop.command, cocoa.macosx.x86_64"})
    void eachHoldsItsStartScriptAndTheWindowsOfItsPlatformAlone(String platform, String script, String toolkit) throws IOException {
        try (FileSystem zip = open(platform); Stream<Path> plugins = Files.list(zip.getPath(TOP, "plugins"))) {
            assertTrue(Files.getPosixFilePermissions(zip.getPath(TOP, script)).contains(PosixFilePermission.OWNER_EXECUTE), script);
            List<String> fragments = plugins.map(p -> p.getFileName().toString())
                    .filter(n -> n.matches("org\\.eclipse\\.swt\\.\\w+\\.\\w+\\.\\w+_.*")).toList();
            assertEquals(1, fragments.size(), fragments.toString());
            assertTrue(fragments.get(0).startsWith("org.eclipse.swt." + toolkit + "_"), fragments.toString());
            for (String part : List.of("LICENSE", "README.txt", "logging.properties", "configuration/config.ini")) {
                assertTrue(Files.exists(zip.getPath(TOP, part)), part);
            }
            for (String built : List.of("p2", "configuration/org.eclipse.osgi")) {
                assertFalse(Files.exists(zip.getPath(TOP, built)), built + " belongs to the machine that builds");
            }
        }
    }

    @Test
    void theScriptForWindowsHasTheLineEndsOfWindows() throws IOException {
        try (FileSystem zip = open("windows-x86_64")) {
            String script = Files.readString(zip.getPath(TOP, "kinetrail-desktop.cmd"));
            assertEquals(script.lines().count(), script.chars().filter(c -> c == '\r').count());
        }
    }

    @Test
    void theLinuxArchiveShowsItsWindowWithItsOwnRuntimeAlone(@TempDir Path folder) throws IOException, InterruptedException {
        Path desktop = folder.resolve("unzipped");
        try (FileSystem zip = open("linux-x86_64"); Stream<Path> files = Files.walk(zip.getPath(TOP))) {
            for (Path file : files.toList()) {
                Path to = desktop.resolve(zip.getPath(TOP).relativize(file).toString());
                Files.copy(file, to);
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(file));
            }
        }
        Optional<VirtualDisplay> display = VirtualDisplay.start(folder);
        assumeTrue(display.isPresent(), VirtualDisplay.NONE);
        try (VirtualDisplay there = display.get()) {
            BuiltDesktop.Ended ended = BuiltDesktop.of(desktop, folder).with("PATH", BuiltDesktop.pathWithoutJava(folder)).with("JAVA_HOME", "")
                    .with("DISPLAY", there.name()).with(List.of("-Dkinetrail.close.after=2")).end();
            assertEquals(0, ended.exit(), ended.words());
            assertTrue(ended.words().lines().anyMatch("workbench shown: Kinetrail"::equals), ended.words());
        }
    }
}
