package org.kinetrail.ui.nca;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.kinetrail.ui.nca.model.NcaDesk;
import org.kinetrail.ui.nca.model.NcaInput;
import org.kinetrail.ui.plan.PlanServices;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.model.StudyModel;

/** Gives the workbench its one {@link NcaDesk}, which follows the open study, its plan and the chosen subject. */
public final class NcaServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class type, IServiceLocator parent, IServiceLocator locator) {
        Object above = type == NcaDesk.class ? parent.getService(type) : null;
        if (above != null || type != NcaDesk.class) {
            return above;
        }
        NcaDesk desk = new NcaDesk(PlanServices.plan());
        desk.digits(Shared.digits());
        StudyModel[] shown = new StudyModel[1];
        Shared.open().listen(state -> {
            StudyModel model = state.model().orElse(null);
            if (model != shown[0] || model == null) {
                shown[0] = model;
                desk.look(state.model().flatMap(NcaInput::of), model == null ? state.message() : "The study holds no data yet; import files first.");
            }
            desk.subject(state.subject());
        });
        return desk;
    }

    /** The view model of the perspective. */
    static NcaDesk desk() {
        return PlatformUI.getWorkbench().getService(NcaDesk.class);
    }
}
