package org.kinetrail.ui.shell;

import org.eclipse.ui.PlatformUI;
import org.kinetrail.ui.shell.model.DisplayDigits;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.SignIn;
import org.kinetrail.workflow.InstalledParts;
import org.kinetrail.workflow.Platform;

/** Where parts find what the window shares. To be asked on the display's thread, after the workbench has started. */
public final class Shared {

    /** Id of the bundle, for preferences and messages. */
    public static final String BUNDLE = "org.kinetrail.ui";

    private static final String VERSION = "1.0.0";

    private Shared() {
    }

    /** The study that is open, and the chosen subject. */
    public static OpenStudy open() {
        return PlatformUI.getWorkbench().getService(OpenStudy.class);
    }

    /** Who is signed in. */
    public static SignIn signIn() {
        return PlatformUI.getWorkbench().getService(SignIn.class);
    }

    /** This installation and machine, as events and reports cite them. */
    public static Platform platform() {
        return Platform.current(VERSION, InstalledParts::list);
    }

    /** How numbers are shown. */
    public static DisplayDigits digits() {
        return Appearance.digits();
    }
}
