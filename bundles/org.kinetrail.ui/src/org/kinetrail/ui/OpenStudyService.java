package org.kinetrail.ui;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.kinetrail.ui.study.OpenStudy;

/** Gives the workbench its one {@link OpenStudy}. */
public final class OpenStudyService extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class type, IServiceLocator parent, IServiceLocator locator) {
        Object above = type == OpenStudy.class ? parent.getService(OpenStudy.class) : null;
        return above == null && type == OpenStudy.class ? new OpenStudy() : above;
    }
}
