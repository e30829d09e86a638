package org.kinetrail.ui.er;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.kinetrail.ui.er.model.Exhibit;
import org.kinetrail.ui.er.model.Exhibits;
import org.kinetrail.ui.er.model.RunStanding;
import org.kinetrail.ui.figure.FigureCanvas;
import org.kinetrail.ui.plan.PlanServices;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.ui.table.RowTable;

/** Figures and tables of the newest run as the report prints them: a list on the left, the chosen one on the right. */
public final class ExhibitsView extends ViewPart {

    public static final String ID = "org.kinetrail.ui.er.exhibits";

    private static final int[] WEIGHTS = {32, 68};

    private Label standing;
    private RowTable list;
    private Composite place;
    private FigureCanvas figure;
    private RowTable table;
    private Text footing;
    private List<Exhibit> exhibits = List.of();
    private int chosen = -1;
    private StudyModel shown;
    private final List<Runnable> unlisten = new ArrayList<>();

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 2).applyTo(area);
        standing = TestId.set(new Label(area, SWT.NONE), "er.standing");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(standing);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        list = new RowTable(sash, "er.exhibits", "Figures and tables", List.of(Grid.text("Number"), Grid.text("Title"), Grid.text("Section")));
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        place = new Composite(right, SWT.NONE);
        place.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        figure = new FigureCanvas(place, "er.figure", "Chosen figure");
        footing = TestId.set(new Text(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "er.footing", "What stands under it");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 54).applyTo(footing);
        sash.setWeights(WEIGHTS);
        list.onSelect(this::choose);
        unlisten.add(Shared.open().listen(state -> read(state.model(), state.message())));
        unlisten.add(PlanServices.plan().listen(state -> stand()));
    }

    private void read(Optional<StudyModel> study, String message) {
        if (study.isPresent() && study.get() == shown) {
            return;
        }
        shown = study.orElse(null);
        stand();
        if (study.isEmpty()) {
            exhibits(List.of(), message);
            return;
        }
        StudyModel asked = study.get();
        Work.start("Reading the results", progress -> Exhibits.of(asked), found -> {
            if (asked == shown && !place.isDisposed()) {
                exhibits(found, "No results yet. Run a draft (F9).");
            }
        });
    }

    private void exhibits(List<Exhibit> next, String otherwise) {
        String id = chosen >= 0 && chosen < exhibits.size() ? exhibits.get(chosen).id() : "";
        exhibits = next;
        list.show(next.stream().map(e -> new RowTable.Row(List.of(e.label(), e.title(), e.section()), false)).toList());
        int again = next.stream().map(Exhibit::id).toList().indexOf(id);
        int first = next.stream().map(e -> e.figure().isPresent()).toList().indexOf(true);
        chosen = -1;
        if (next.isEmpty()) {
            front(figure.control());
            figure.show(Optional.empty(), otherwise);
            footing.setText("");
        } else {
            int wanted = again >= 0 ? again : Math.max(0, first);
            list.select(wanted);
            choose(wanted);
        }
    }

    private void choose(int row) {
        if (row == chosen || row < 0 || row >= exhibits.size()) {
            return;
        }
        chosen = row;
        Exhibit exhibit = exhibits.get(row);
        setContentDescription(exhibit.label() + ". " + exhibit.title());
        footing.setText(exhibit.footing());
        if (exhibit.figure().isPresent()) {
            figure.show(exhibit.figure(), "");
            front(figure.control());
        } else {
            exhibit.table().ifPresent(this::table);
        }
    }

    private void table(Grid grid) {
        if (table != null) {
            table.control().dispose();
        }
        table = new RowTable(place, "er.table", grid.title(), grid.columns());
        table.show(grid);
        front(table.control());
    }

    private void front(org.eclipse.swt.widgets.Control control) {
        ((StackLayout) place.getLayout()).topControl = control;
        place.layout();
    }

    private void stand() {
        if (standing.isDisposed()) {
            return;
        }
        RunStanding now = shown == null ? null : RunStanding.of(shown, PlanServices.plan().dirty());
        standing.setText(now == null ? "" : now.state().mark() + " " + now.words().replace("&", "&&"));
    }

    @Override
    public void setFocus() {
        list.control().setFocus();
    }

    @Override
    public void dispose() {
        unlisten.forEach(Runnable::run);
        super.dispose();
    }
}
