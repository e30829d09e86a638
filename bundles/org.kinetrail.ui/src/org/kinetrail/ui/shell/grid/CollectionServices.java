package org.kinetrail.ui.shell.grid;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Lets the tables' collection library find its own factories: it asks the thread's class loader for them, and in OSGi no loader sees
 * both of its halves. Without this every table stays blank.
 */
public final class CollectionServices extends ClassLoader {

    private static final String HALF = "org.eclipse.collections.impl";
    private static final String SERVICES = "META-INF/services/org.eclipse.collections.";

    private final Bundle bundle;

    private CollectionServices(ClassLoader parent, Bundle bundle) {
        super(parent);
        this.bundle = bundle;
    }

    /** Makes the factories visible to the calling thread, that of the display, for as long as it lives. */
    public static void offer() {
        Thread thread = Thread.currentThread();
        Bundle bundle = Platform.getBundle(HALF);
        if (bundle != null && !(thread.getContextClassLoader() instanceof CollectionServices)) {
            thread.setContextClassLoader(new CollectionServices(thread.getContextClassLoader(), bundle));
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(HALF)) {
            return bundle.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        Enumeration<URL> found = name.startsWith(SERVICES) ? bundle.getResources(name) : null;
        return found == null ? Collections.emptyEnumeration() : found;
    }
}
