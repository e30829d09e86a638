package org.kinetrail.ui.nca;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.kinetrail.ui.nca.model.NcaDesk;
import org.kinetrail.ui.nca.model.PointRow;
import org.kinetrail.ui.plan.PlanPart;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.table.RowTable;

/** The samples of the chosen profile and what each is used for; the chosen row is the chosen point of the picture. */
public final class PointsView extends PlanPart {

    public static final String ID = "org.kinetrail.ui.nca.points";

    private NcaDesk desk;
    private RowTable table;

    @Override
    protected void make(Composite parent) {
        desk = NcaServices.desk();
        table = new RowTable(parent, "nca.points", "Samples of the profile", List.of(Grid.number("Day"), Grid.number("Concentration"),
                Grid.text("State"), Grid.text("Use"), Grid.text("Reason")));
        table.onSelect(desk::at);
        followSoon(desk::listen, state -> show());
        followPlan();
    }

    private void show() {
        setContentDescription(desk.view().title());
        table.show(desk.view().points().stream().map(PointsView::row).toList());
        table.select(desk.view().cursor());
    }

    private static RowTable.Row row(PointRow p) {
        return new RowTable.Row(List.of(p.cells().day(), p.cells().concentration(), p.cells().state(), p.cells().use(), p.reason()),
                p.use() == PointRow.Use.SLOPE);
    }

    @Override
    protected void focus() {
        table.control().setFocus();
    }
}
