package org.kinetrail.ui.plan;

import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.kinetrail.ui.plan.model.OpenPlan;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.SignIn;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.run.DraftStudy;

/** Gives the workbench its one {@link OpenPlan}, which follows the open study and who is signed in. */
public final class PlanServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class type, IServiceLocator parent, IServiceLocator locator) {
        Object above = type == OpenPlan.class ? parent.getService(type) : null;
        if (above != null || type != OpenPlan.class) {
            return above;
        }
        OpenPlan plan = new OpenPlan();
        OpenStudy open = Shared.open();
        SignIn signIn = Shared.signIn();
        open.listen(state -> {
            plan.who(who(state.model(), signIn));
            plan.study(state.model());
        });
        open.guard(again -> PlanCommands.mayLeave(plan, again));
        signIn.listen(present -> plan.who(who(open.state().model(), present)));
        return plan;
    }

    private static String who(Optional<StudyModel> study, SignIn signIn) {
        if (signIn.may(Permission.EDIT_PLAN)) {
            return signIn.present().orElseThrow().session().account().id();
        }
        boolean draft = signIn.present().isEmpty() && study.map(StudyModel::isDraft).orElse(false);
        return draft && DraftStudy.grants(Permission.EDIT_PLAN) ? DraftStudy.NOBODY : "";
    }

    /** The plan that the window edits. */
    public static OpenPlan plan() {
        return PlatformUI.getWorkbench().getService(OpenPlan.class);
    }
}
