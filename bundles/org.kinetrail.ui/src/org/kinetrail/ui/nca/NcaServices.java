package org.kinetrail.ui.nca;

import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.kinetrail.ui.nca.model.NcaDesk;
import org.kinetrail.ui.nca.model.NcaReady;
import org.kinetrail.ui.plan.PlanServices;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.OpenStudy;
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
            look(desk, state, shown);
            desk.subject(state.subject());
        });
        return desk;
    }

    private static void look(NcaDesk desk, OpenStudy.State state, StudyModel[] shown) {
        StudyModel before = shown[0];
        StudyModel model = state.model().orElse(null);
        shown[0] = model;
        if (model == null) {
            desk.look(Optional.empty(), state.message());
        } else if (model != before) {
            String work = "Analysing the profiles of " + model.title();
            if (before == null || !before.folder().equals(model.folder())) {
                desk.look(Optional.empty(), work + " ...");
            }
            Work.start(work, progress -> NcaReady.of(model), ready -> {
                if (shown[0] == model) {
                    desk.look(ready, "The study holds no data yet; import files first.");
                }
            });
        }
    }

    /** The view model of the perspective. */
    static NcaDesk desk() {
        return PlatformUI.getWorkbench().getService(NcaDesk.class);
    }
}
