package org.kinetrail.ui.nca;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.ui.nca.model.NcaDesk;
import org.kinetrail.ui.nca.model.NumberExplained;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.table.RowTable;

/** How the chosen parameter came about: formula, rules, samples and pieces of area. */
public final class ExplainView extends ListeningPart {

    public static final String ID = "org.kinetrail.ui.nca.explain";

    private static final int POINT_COLUMNS = 5;
    private static final int AREA_COLUMNS = 6;

    private NcaDesk desk;
    private Text words;
    private RowTable points;
    private RowTable areas;

    @Override
    public void createPartControl(Composite parent) {
        desk = NcaServices.desk();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        words = TestId.set(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), "nca.explain.words", "How the number came about");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 100).applyTo(words);
        SashForm tables = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
        points = new RowTable(tables, "nca.explain.points", "Samples behind the number", List.of(Grid.number("Day"),
                Grid.number("Concentration used"), Grid.text("Role"), Grid.text("In the slope"), Grid.text("Source")));
        areas = new RowTable(tables, "nca.explain.areas", "Areas behind the number", List.of(Grid.number("From day"), Grid.number("To day"),
                Grid.number("From concentration"), Grid.number("To concentration"), Grid.text("Shape"), Grid.number("Area")));
        followSoon(desk::listen, state -> show());
    }

    private void show() {
        Optional<NumberExplained> number = desk.explanation();
        setContentDescription(number.map(NumberExplained::title).orElse("Choose a parameter to see how it came about"));
        words.setText(number.map(n -> n.value() + "\n= " + n.formula() + "\n" + String.join(" \u00b7 ", n.rules())).orElse(""));
        points.show(number.map(NumberExplained::points).orElse(empty(POINT_COLUMNS)));
        areas.show(number.map(NumberExplained::areas).orElse(empty(AREA_COLUMNS)));
    }

    private static Grid empty(int columns) {
        return new Grid("", java.util.Collections.nCopies(columns, Grid.text("")), List.of());
    }

    @Override
    public void setFocus() {
        words.setFocus();
    }
}
