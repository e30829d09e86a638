package org.kinetrail.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.trail.Sha256;

/** A report names the software it was made with, whether a framework started the bundles or the class path holds them. */
class InstalledPartsTest {

    @TempDir
    Path folder;

    @Test
    void bundlesOnTheClassPathAreNamedWithVersionHashAndLicence() throws IOException {
        Path bundle = jar("a.jar", Map.of("Bundle-SymbolicName", "org.example.a;singleton:=true", "Bundle-Version", "1.84",
                "Bundle-License", "AGPL-3.0-or-later"));
        Path silent = jar("b.jar", Map.of("Bundle-SymbolicName", "org.example.b", "Bundle-Version", "2.0.0.r1"));
        Path none = jar("c.jar", Map.of("Main-Class", "C"));
        String path = String.join(File.pathSeparator, bundle.toString(), folder.toString(), none.toString(), silent.toString(),
                folder.resolve("absent.jar").toString());
        assertEquals(List.of(new Component("org.example.a", "1.84.0", Sha256.hex(Files.readAllBytes(bundle)), "AGPL-3.0-or-later"),
                new Component("org.example.b", "2.0.0.r1", Sha256.hex(Files.readAllBytes(silent)), "")), InstalledParts.onClassPath(path));
    }

    private Path jar(String name, Map<String, String> head) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.forEach((key, value) -> manifest.getMainAttributes().putValue(key, value));
        Path file = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            out.finish();
        }
        return file;
    }
}
