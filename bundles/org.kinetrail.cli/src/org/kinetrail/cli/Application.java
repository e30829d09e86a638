package org.kinetrail.cli;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.kinetrail.workflow.Component;
import org.kinetrail.workflow.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Entry point of the command-line product. */
public final class Application implements IApplication {

    private static final String VERSION = "1.0.0";

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        int from = arguments.length > 0 && arguments[0].equals("--") ? 1 : 0;
        Platform platform = Platform.current(VERSION, Application::components);
        return Kinetrail.run(platform, java.util.Arrays.copyOfRange(arguments, from, arguments.length));
    }

    @Override
    public void stop() {
        // verbs run to their end; there is nothing to interrupt
    }

    private static List<Component> components() {
        BundleContext context = FrameworkUtil.getBundle(Application.class).getBundleContext();
        List<Component> components = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            Map<String, String> headers = headers(bundle);
            components.add(new Component(bundle.getSymbolicName(), bundle.getVersion().toString(), sha256(bundle),
                    headers.getOrDefault("Bundle-License", "")));
        }
        components.sort(Comparator.comparing(Component::name).thenComparing(Component::version));
        return components;
    }

    private static Map<String, String> headers(Bundle bundle) {
        String licence = bundle.getHeaders("").get("Bundle-License");
        return licence == null ? Map.of() : Map.of("Bundle-License", licence);
    }

    private static String sha256(Bundle bundle) {
        try {
            Path file = FileLocator.getBundleFileLocation(bundle).map(java.io.File::toPath).orElse(null);
            if (file == null || !Files.isRegularFile(file)) {
                return "";
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
