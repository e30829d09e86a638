package org.kinetrail.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kinetrail.ui.plan.model.OpenPlan;
import org.kinetrail.ui.shell.FailureDialog;
import org.kinetrail.ui.shell.StudyWork;
import org.kinetrail.ui.shell.model.Failure;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.plan.PlanDraft;
import org.kinetrail.workflow.run.RunStudy;

/** Save, undo, redo, discard and run: the commands on the plan that is being edited. Which one it is stands behind the class's name. */
public final class PlanCommands extends AbstractHandler implements IExecutableExtension {

    private static final List<String> REASONS = List.of("Protocol or analysis plan amended", "Request of the reviewer", "Error in the plan corrected",
            "Data as imported ask for it");

    private static final String UNSAVED = "Unsaved changes of the plan";

    private String what = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        what = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        OpenPlan plan = PlanServices.plan();
        attempt("Working on the plan", () -> {
            switch (what) {
                case "save" -> save(shell, plan, () -> { });
                case "undo" -> plan.undo();
                case "redo" -> plan.redo();
                case "discard" -> discard(shell, plan);
                case "runDraft" -> run(shell, plan, true);
                case "run" -> run(shell, plan, false);
                default -> throw new IllegalStateException(what);
            }
        });
        return null;
    }

    private static void discard(Shell shell, OpenPlan plan) {
        if (plan.dirty() && MessageDialog.openConfirm(shell, "Discard changes", "Forget these changes of the plan? They were not stored.\n\n"
                + pending(plan))) {
            plan.discard();
        }
    }

    private static String pending(OpenPlan plan) {
        return plan.draft().pending().stream().map(PlanDraft.Pending::label).collect(Collectors.joining("\n"));
    }

    /** Asks what becomes of edits that are not stored when their study is about to be left; saving them leaves it again afterwards. */
    static boolean mayLeave(OpenPlan plan, Runnable again) {
        if (!plan.dirty()) {
            return true;
        }
        Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        if (plan.isSaving()) {
            MessageDialog.openInformation(shell, UNSAVED, "The plan is being saved; try again in a moment.");
            return false;
        }
        int chosen = MessageDialog.open(MessageDialog.QUESTION, shell, UNSAVED, "These changes of the plan are not stored:\n\n" + pending(plan),
                SWT.NONE, "Save", "Discard", IDialogConstants.CANCEL_LABEL);
        if (chosen == 0) {
            attempt("Saving the plan", () -> save(shell, plan, again));
        } else if (chosen == 1) {
            plan.discard();
        }
        return chosen == 1;
    }

    /** Stores every pending edit as an event, each with its own reason; asks for one where edits have none. */
    static void save(Shell shell, OpenPlan plan, Runnable then) {
        PlanDraft draft = plan.draft();
        if (!draft.dirty()) {
            return;
        }
        List<String> unexplained = draft.pending().stream().filter(p -> p.reason().isBlank()).map(PlanDraft.Pending::label).toList();
        Optional<String> reason = unexplained.isEmpty() ? Optional.of("") : ReasonDialog.ask(shell, new ReasonDialog.Ask("Save the plan",
                String.join("; ", unexplained), REASONS, "", draft.reasonRequired()));
        if (reason.isEmpty()) {
            return;
        }
        plan.saving(true);
        StudyWork.start("Saving the plan", at -> {
            try {
                return draft.save(at.study(), at.actor(Permission.EDIT_PLAN), reason.get());
            } finally {
                shell.getDisplay().syncExec(() -> plan.saving(false));
            }
        }, events -> then.run());
    }

    private static void run(Shell shell, OpenPlan plan, boolean draft) {
        if (plan.dirty()) {
            if (MessageDialog.openConfirm(shell, "Run the plan", "The plan has unsaved changes. They are saved first, so that the run is"
                    + " made by the plan you see.")) {
                save(shell, plan, () -> start(draft));
            }
            return;
        }
        start(draft);
    }

    private static void start(boolean draft) {
        StudyWork.start(draft ? "Running a draft of the plan" : "Running the approved plan",
                at -> RunStudy.run(at.study(), at.actor(draft ? Permission.RUN_DRAFT : Permission.RUN), at.platform(), draft, at.progress()).run()
                        .getId(),
                id -> { });
    }

    /** Says what refused an edit. */
    static void refused(String what, RuntimeException refusal) {
        FailureDialog.show(what, Failure.of(what, refusal));
    }

    /** Runs an edit on the display's thread; what refuses it is said in one message. */
    public static void attempt(String what, Runnable edit) {
        try {
            edit.run();
        } catch (RuntimeException refusal) {
            refused(what, refusal);
        }
    }
}
