package org.kinetrail.ui.audit;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.kinetrail.ui.shell.model.OpenStudy;

/** Gives the workbench its one {@link AuditDesk}. */
public final class AuditServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class type, IServiceLocator parent, IServiceLocator locator) {
        Object above = type == AuditDesk.class ? parent.getService(AuditDesk.class) : null;
        return above == null && type == AuditDesk.class ? new AuditDesk(locator.getService(OpenStudy.class)) : above;
    }
}
