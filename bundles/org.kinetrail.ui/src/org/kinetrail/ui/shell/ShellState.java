package org.kinetrail.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.SignIn;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.run.DraftStudy;

/**
 * What commands are enabled by: {@code org.kinetrail.ui.studyOpen}, {@code org.kinetrail.ui.signedIn} (the texts true and false) and
 * {@code org.kinetrail.ui.may}, the names of the permissions held for the open study.
 */
public final class ShellState extends AbstractSourceProvider {

    private static final String STUDY_OPEN = "org.kinetrail.ui.studyOpen";
    private static final String SIGNED_IN = "org.kinetrail.ui.signedIn";
    private static final String MAY = "org.kinetrail.ui.may";

    private OpenStudy open;
    private SignIn signIn;
    private Map<String, Object> told = Map.of();
    private Runnable unlistenOpen;
    private Runnable unlistenSignIn;

    @Override
    public void initialize(IServiceLocator locator) {
        open = locator.getService(OpenStudy.class);
        signIn = locator.getService(SignIn.class);
        unlistenOpen = open.listen(state -> tell());
        unlistenSignIn = signIn.listen(state -> tell());
    }

    /** Only what changed is told: every menu and tool bar asks again then. */
    private void tell() {
        Map<String, Object> now = open == null || signIn == null ? told : getCurrentState();
        if (!now.equals(told)) {
            told = now;
            fireSourceChanged(ISources.WORKBENCH, now);
        }
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(STUDY_OPEN, Boolean.toString(open.state().model().isPresent()), SIGNED_IN,
                Boolean.toString(signIn.present().isPresent()), MAY, may());
    }

    private List<String> may() {
        boolean draft = signIn.present().isEmpty() && open.state().model().map(StudyModel::isDraft).orElse(false);
        return Arrays.stream(Permission.values()).filter(p -> draft ? DraftStudy.grants(p) : signIn.may(p)).map(Enum::name).toList();
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {STUDY_OPEN, SIGNED_IN, MAY};
    }

    @Override
    public void dispose() {
        unlistenOpen.run();
        unlistenSignIn.run();
    }
}
