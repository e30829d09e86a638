package org.kinetrail.ui.shell;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.StudyModel;

/** File &gt; Read again: shows what others did to the study in the meantime. */
public final class RefreshHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        OpenStudy open = Shared.open();
        open.state().model().ifPresent(model -> {
            Path folder = model.folder();
            Work.start("Reading " + folder + " again", progress -> StudyModel.open(folder), open::refresh);
        });
        return null;
    }
}
