package org.kinetrail.ui.report;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.kinetrail.ui.shell.model.OpenStudy;

/** Gives the workbench its one {@link ReportDesk}. */
public final class ReportServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class type, IServiceLocator parent, IServiceLocator locator) {
        Object above = type == ReportDesk.class ? parent.getService(ReportDesk.class) : null;
        return above == null && type == ReportDesk.class ? new ReportDesk(locator.getService(OpenStudy.class)) : above;
    }
}
