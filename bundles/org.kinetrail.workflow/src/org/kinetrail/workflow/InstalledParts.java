package org.kinetrail.workflow;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

import org.eclipse.core.runtime.FileLocator;
import org.kinetrail.trail.Sha256;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * The bundles of the running installation with the hashes of their files, as the report's list of software cites them: those of the
 * OSGi framework where one runs, else those on the class path.
 */
public final class InstalledParts {

    private InstalledParts() {
    }

    /** All bundles, by name and version. */
    public static List<Component> list() {
        Bundle own = FrameworkUtil.getBundle(InstalledParts.class);
        List<Component> components = own == null ? onClassPath(System.getProperty("java.class.path")) : installed(own);
        components.sort(Comparator.comparing(Component::name).thenComparing(Component::version));
        return components;
    }

    private static List<Component> installed(Bundle own) {
        List<Component> components = new ArrayList<>();
        for (Bundle bundle : own.getBundleContext().getBundles()) {
            String licence = bundle.getHeaders("").get("Bundle-License");
            Path file = FileLocator.getBundleFileLocation(bundle).map(File::toPath).filter(Files::isRegularFile).orElse(null);
            components.add(new Component(bundle.getSymbolicName(), bundle.getVersion().toString(), file == null ? "" : sha256(file),
                    licence == null ? "" : licence));
        }
        return components;
    }

    /** The bundles among the files of a class path; what is no bundle is left out. */
    static List<Component> onClassPath(String classPath) {
        List<Component> components = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path file = Path.of(entry);
            Attributes head = Files.isRegularFile(file) ? head(file) : new Attributes();
            String name = head.getValue("Bundle-SymbolicName");
            if (name != null) {
                String licence = head.getValue("Bundle-License");
                components.add(new Component(name.replaceFirst(";.*", "").strip(), Version.parseVersion(head.getValue("Bundle-Version")).toString(),
                        sha256(file), licence == null ? "" : licence));
            }
        }
        return components;
    }

    private static Attributes head(Path file) {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            return jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.hexOf(digest.digest());
    }
}
