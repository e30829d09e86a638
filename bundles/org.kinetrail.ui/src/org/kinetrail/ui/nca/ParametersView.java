package org.kinetrail.ui.nca;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.kinetrail.ui.nca.model.NcaDesk;
import org.kinetrail.ui.nca.model.ParameterRow;
import org.kinetrail.ui.plan.PlanCommands;
import org.kinetrail.ui.plan.PlanPart;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.table.RowTable;

/** The parameters of the chosen profile: as a run stored them, and beside them by the plan as edited where that differs. */
public final class ParametersView extends PlanPart {

    public static final String ID = "org.kinetrail.ui.nca.parameters";

    private NcaDesk desk;
    private RowTable table;

    @Override
    protected void make(Composite parent) {
        desk = NcaServices.desk();
        table = new RowTable(parent, "nca.parameters", "Parameters", List.of(Grid.text("Parameter"), Grid.text("Unit"),
                Grid.number("Stored"), Grid.number("Preview"), Grid.text("Code"), Grid.text("Notes")));
        table.onSelect(row -> desk.view().parameters().stream().skip(row).findFirst().ifPresent(p -> desk.parameter(p.code())));
        table.onOpen(row -> explain());
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.PAGE_UP || event.keyCode == SWT.PAGE_DOWN) {
                org.kinetrail.ui.shell.Shared.open().step(event.keyCode == SWT.PAGE_UP ? -1 : 1);
                event.doit = false;
            }
        });
        table.control().setToolTipText("Enter or double-click explains a number");
        followSoon(desk::listen, state -> show());
        followPlan();
    }

    private void explain() {
        PlanCommands.attempt("Explaining a number", () -> {
            try {
                getSite().getPage().showView(ExplainView.ID);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void show() {
        setContentDescription(desk.view().standing());
        table.show(desk.view().parameters().stream().map(ParametersView::row).toList());
    }

    private static RowTable.Row row(ParameterRow p) {
        return new RowTable.Row(List.of(p.label(), p.unit(), p.stored(), p.changed() ? p.preview() : "", p.code(), p.notes()), p.changed());
    }

    @Override
    protected void focus() {
        table.control().setFocus();
    }
}
