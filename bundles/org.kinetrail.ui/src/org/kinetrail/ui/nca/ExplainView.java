package org.kinetrail.ui.nca;

import java.util.List;
import java.util.Optional;

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

    private static final int[] SHARES = {28, 36, 36};

    private NcaDesk desk;
    private Text words;
    private RowTable points;
    private RowTable areas;

    @Override
    protected void make(Composite parent) {
        desk = NcaServices.desk();
        SashForm area = new SashForm(parent, SWT.HORIZONTAL);
        words = TestId.set(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "nca.explain.words", "How the number came about");
        points = new RowTable(area, "nca.explain.points", "Samples behind the number", NumberExplained.POINTS);
        areas = new RowTable(area, "nca.explain.areas", "Areas behind the number", NumberExplained.AREAS);
        area.setWeights(SHARES);
        followSoon(desk::listen, state -> show());
    }

    private void show() {
        Optional<NumberExplained> number = desk.explanation();
        setContentDescription(number.map(NumberExplained::title).orElse("Choose a parameter to see how it came about"));
        words.setText(number.map(n -> n.value() + "\n= " + n.formula() + "\n" + String.join(" \u00b7 ", n.rules())).orElse(""));
        points.show(number.map(NumberExplained::points).orElse(new Grid("", NumberExplained.POINTS, List.of())));
        areas.show(number.map(NumberExplained::areas).orElse(new Grid("", NumberExplained.AREAS, List.of())));
    }

    @Override
    protected void focus() {
        words.setFocus();
    }
}
