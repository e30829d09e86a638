package org.kinetrail.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The bundles of the running installation with the hashes of their files, as the report's list of software cites them. */
public final class InstalledParts {

    private InstalledParts() {
    }

    /** All bundles, by name and version. */
    public static List<Component> list() {
        List<Component> components = new ArrayList<>();
        for (Bundle bundle : FrameworkUtil.getBundle(InstalledParts.class).getBundleContext().getBundles()) {
            String licence = bundle.getHeaders("").get("Bundle-License");
            components.add(new Component(bundle.getSymbolicName(), bundle.getVersion().toString(), sha256(bundle),
                    licence == null ? "" : licence));
        }
        components.sort(Comparator.comparing(Component::name).thenComparing(Component::version));
        return components;
    }

    private static String sha256(Bundle bundle) {
        try {
            Path file = FileLocator.getBundleFileLocation(bundle).map(java.io.File::toPath).orElse(null);
            if (file == null || !Files.isRegularFile(file)) {
                return "";
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
