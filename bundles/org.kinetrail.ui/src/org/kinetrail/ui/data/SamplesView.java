package org.kinetrail.ui.data;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.ui.data.model.SampleSource;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.grid.DataGrid;
import org.kinetrail.ui.shell.grid.GridActions;
import org.kinetrail.ui.shell.model.OpenStudy;

/** The samples of the chosen subject, as imported. */
public final class SamplesView extends ListeningPart {

    public static final String ID = "org.kinetrail.ui.samples";

    private DataGrid grid;

    @Override
    protected void make(Composite parent) {
        grid = new DataGrid(parent, "samples.grid", "Samples of the subject");
        GridActions.activate(getSite(), grid);
        follow(Shared.open()::listen, this::show);
    }

    private void show(OpenStudy.State state) {
        setContentDescription(state.subject());
        List<Subject> subjects = state.model().flatMap(m -> m.data()).map(StudyData::subjects).orElse(List.of()).stream()
                .filter(s -> s.id().equals(state.subject())).toList();
        grid.show(new SampleSource(subjects, state.model().flatMap(m -> m.nca()), Shared.digits()));
    }

    @Override
    protected void focus() {
        grid.setFocus();
    }
}
