package org.kinetrail.ui.shell;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.SignIn;

/** Gives the workbench its one {@link OpenStudy} and its one {@link SignIn}. */
public final class ShellServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class type, IServiceLocator parent, IServiceLocator locator) {
        if (type != OpenStudy.class && type != SignIn.class) {
            return null;
        }
        Object above = parent.getService(type);
        if (above != null) {
            return above;
        }
        return type == OpenStudy.class ? new OpenStudy() : new SignIn();
    }
}
