package org.kinetrail.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kinetrail.ui.shell.model.DisplayDigits;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/** What a person prefers to see: theme, text size, significant digits. */
public final class Appearance {

    /** A theme to choose. */
    public enum Theme {
        /** As the desktop of the machine. */
        AUTOMATIC,
        LIGHT,
        DARK
    }

    static final int NORMAL_SIZE = 100;

    private static final String THEME = "theme";
    private static final String SIZE = "text.size";
    private static final String DIGITS = "digits";
    private static final String PREFIX = "org.eclipse.e4.ui.css.theme.e4_";

    private Appearance() {
    }

    /** The theme chosen; the system property {@code kinetrail.theme} goes before the preference. */
    public static Theme theme() {
        String named = System.getProperty("kinetrail.theme", node().get(THEME, Theme.AUTOMATIC.name()));
        for (Theme theme : Theme.values()) {
            if (theme.name().equalsIgnoreCase(named)) {
                return theme;
            }
        }
        return Theme.AUTOMATIC;
    }

    /** Size of text in per cent of the machine's own. */
    public static int textSize() {
        return Integer.getInteger("kinetrail.text.size", node().getInt(SIZE, NORMAL_SIZE));
    }

    static DisplayDigits digits() {
        return new DisplayDigits(node().getInt(DIGITS, DisplayDigits.STANDARD.significant()));
    }

    /** Whether the window is dark now. */
    public static boolean isDark() {
        return engine().map(IThemeEngine::getActiveTheme).filter(active -> active.getId().startsWith(PREFIX + "dark")).isPresent();
    }

    static void set(Theme theme, int size, int digits) {
        node().put(THEME, theme.name());
        node().putInt(SIZE, size);
        node().putInt(DIGITS, digits);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("preferences are not kept: " + e.getMessage());
        }
    }

    /** Makes the window look so; a theme that is in force already is left alone. */
    public static void apply() {
        engine().filter(engine -> engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(wanted()))
                .ifPresent(engine -> engine.setTheme(wanted(), true));
    }

    /** The same at the start, with the size of text; to be called once, when the first window is about to open: earlier there is no engine. */
    public static void begin(Display display) {
        engine().ifPresent(engine -> {
            registerTextSize(engine, display);
            engine.setTheme(wanted(), true);
        });
    }

    private static Optional<IThemeEngine> engine() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getService(IThemeEngine.class));
    }

    private static String wanted() {
        boolean dark = theme() == Theme.DARK || theme() == Theme.AUTOMATIC && Display.isSystemDarkTheme();
        return PREFIX + (dark ? "dark" : "default");
    }

    private static void registerTextSize(IThemeEngine engine, Display display) {
        int size = textSize();
        if (size == NORMAL_SIZE) {
            return;
        }
        long points = Math.round(display.getSystemFont().getFontData()[0].height * (double) size / NORMAL_SIZE);
        try {
            Path file = FrameworkUtil.getBundle(Appearance.class).getDataFile("text-size.css").toPath();
            Files.write(file, ("* { font-size: " + points + "; }\n").getBytes(StandardCharsets.US_ASCII));
            engine.registerStylesheet(file.toUri().toString(), PREFIX + "dark", PREFIX + "default");
        } catch (IOException e) {
            ILog.get().warn("the text size is not set: " + e.getMessage());
        }
    }

    static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(Shared.BUNDLE);
    }
}
