package org.kinetrail.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.kinetrail.data.Finding;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.ui.shell.NewStudyDialog;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.StudyWork;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.SignIn;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.ui.wizard.model.ImportDraft;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.run.ImportFiles;
import org.kinetrail.workflow.run.RunStudy;

/** Import data: files, preview, meaning of the columns, checks, summary. */
public final class ImportWizard extends Wizard {

    private final ImportDraft draft = new ImportDraft();
    private final FilesPage files = new FilesPage(draft);
    private final PreviewPage preview = new PreviewPage(draft);
    private final MappingPage mapping = new MappingPage(draft);
    private final ChecksPage checks = new ChecksPage(draft, this::goTo);
    private final SummaryPage summary = new SummaryPage(draft);

    public ImportWizard() {
        setWindowTitle("Import data");
        setNeedsProgressMonitor(false);
    }

    @Override
    public void addPages() {
        List.of(files, preview, mapping, checks, summary).forEach(this::addPage);
    }

    /** Each page is made when it is turned to for the first time: all of them at once would hold the window up. */
    @Override
    public void createPageControls(Composite pages) {
        // the dialog makes the page that it shows
    }

    private void goTo(Finding finding) {
        getContainer().showPage(preview);
        preview.reveal(finding);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == summary && draft.checked().isPresent() && summary.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        List<Path> chosen = draft.files();
        Mapping meaning = draft.mapping();
        String cut = summary.cut();
        boolean run = summary.run();
        Optional<Path> open = summary.into().map(StudyModel::folder);
        Path folder = summary.folder();
        String id = summary.study();
        Runnable begin = open.<Runnable>map(there -> () -> importInto(there, chosen, meaning, cut, run)).orElse(() -> {
            Platform platform = Shared.platform();
            Optional<SignIn.Present> present = Shared.signIn().present();
            Work.start("Making the study " + folder, progress -> {
                NewStudyDialog.create(folder, id, "", platform, present);
                return folder;
            }, made -> importInto(made, chosen, meaning, cut, run));
        });
        if (open.isPresent() || Shared.open().mayLeave(begin)) {
            begin.run();
        }
        return true;
    }

    private static void importInto(Path folder, List<Path> files, Mapping mapping, String cut, boolean run) {
        StudyWork.start("Importing " + files.size() + " files as " + cut, folder, at -> {
            at.progress().at("importing", 0, 0);
            var result = ImportFiles.run(at.study(), at.actor(Permission.IMPORT), at.platform(), files, mapping, cut);
            if (run) {
                RunStudy.run(at.study(), at.actor(Permission.RUN_DRAFT), at.platform(), true, result, at.progress());
            }
            return result;
        }, result -> { });
    }
}
