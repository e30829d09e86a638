package org.kinetrail.ui.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kinetrail.data.Refusal;
import org.kinetrail.trail.TrailQuery;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.ui.audit.model.TrailFilter;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.StudyWork;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.SignIn;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.export.ExportRun;
import org.kinetrail.workflow.run.ReviewTrail;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.site.Session;

/** The commands of an audit; each by its id. */
public final class AuditHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        AuditDesk desk = AuditDesk.get();
        Shell shell = HandlerUtil.getActiveShell(event);
        String id = event.getCommand().getId();
        switch (id.substring(id.lastIndexOf('.') + 1)) {
            case "verifyReport" -> Judging.report(desk);
            case "verifyStudy" -> Judging.study(desk);
            case "reperform" -> Judging.again(desk);
            case "prove" -> Judging.prove(desk);
            case "reviewTrail" -> review(desk, shell);
            case "exportTrail" -> export(desk, shell, HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
            case "inspectionCopy" -> inspection(shell);
            default -> throw new IllegalArgumentException(id);
        }
        return null;
    }

    private static void review(AuditDesk desk, Shell shell) {
        SignIn.Present present = Shared.signIn().present().orElse(null);
        if (present == null) {
            MessageDialog.openInformation(shell, "Review of the audit trail", "Nobody is signed in; a review is signed, so sign in first.");
            return;
        }
        long shown = desk.open().state().reader().map(TrailReader::size).orElse(0L);
        ReviewDialog dialog = new ReviewDialog(shell, shown, present.session().account().name());
        if (dialog.open() == Window.OK) {
            ReviewTrail.Review review = new ReviewTrail.Review(shown, dialog.statement());
            char[] secret = dialog.secret();
            StudyWork.start("Recording the review", at -> {
                try {
                    Session again = at.requireSite().authenticate(at.requireSession().account().id(), secret);
                    return ReviewTrail.run(at.study(), again.require(Permission.REVIEW_TRAIL), at.platform(),
                            at.requireSite().signerKey(again, secret), review);
                } finally {
                    Arrays.fill(secret, '\0');
                }
            }, upTo -> { });
        }
    }

    private static void export(AuditDesk desk, Shell shell, IWorkbenchPage page) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export the trail as it is filtered");
        dialog.setFilterExtensions(new String[] {"*.csv", "*.json"});
        dialog.setFileName("trail.csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        TrailReader reader = desk.open().state().reader().orElse(null);
        if (chosen != null && reader != null) {
            TrailFilter filter = page.findView(TrailView.ID) instanceof TrailView trail ? trail.filter() : TrailFilter.ALL;
            TrailQuery query = filter.query(TrailQuery.Order.SEQ, false);
            Work.start("Exporting the trail", progress -> write(reader, query, Path.of(chosen)),
                    file -> MessageDialog.openInformation(shell, "Export", "The trail was written to " + file + "."));
        }
    }

    private static Path write(TrailReader reader, TrailQuery query, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                if (file.toString().endsWith(".json")) {
                    reader.exportJson(query, out);
                } else {
                    reader.exportCsv(query, out);
                }
            }
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written (" + e.getMessage() + "); choose a file you may write.", e);
        }
    }

    private static void inspection(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText("Inspection copy");
        dialog.setMessage("Choose an empty folder for readable tables of files, values, findings and decisions.");
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = Path.of(chosen);
            StudyWork.start("Exporting the inspection copy", at -> {
                var actor = at.actor(Permission.EXPORT);
                ExportRun.check(at.study(), target);
                RunStudy.Completed completed = RunStudy.again(at.study(), ExportRun.find(at.study(), null), at.progress());
                return ExportRun.run(at.study(), actor, at.platform(), completed, ExportRun.Kind.INSPECTION, target);
            }, made -> MessageDialog.openInformation(shell, "Inspection copy", made.files().size() + " files were written to " + made.folder()
                    + "; the trail keeps their hashes."));
        }
    }
}
