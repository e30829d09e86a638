package org.kinetrail.ui.shell;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.demo.SampleDraft;

/** Help &gt; Try the sample study: simulates it, imports it and runs it as a draft, without account or key. */
public final class SampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (Shared.open().mayLeave(SampleHandler::make)) {
            make();
        }
        return null;
    }

    private static void make() {
        Path folder = Sites.free("sample-study");
        Platform platform = Shared.platform();
        String name = "Making the sample study in " + folder;
        Shared.open().say(name + ": half a minute; it opens by itself.");
        Work.start(name, progress -> {
            SampleDraft.make(folder, platform, progress);
            return folder;
        }, StudyWork::open, failure -> {
            Shared.open().say(OpenStudy.WELCOME);
            FailureDialog.show(name, failure);
        });
    }
}
