package org.kinetrail.ui.er;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.data.Refusal;
import org.kinetrail.ui.er.model.DosePrediction;
import org.kinetrail.ui.er.model.Exhibit;
import org.kinetrail.ui.er.model.Exhibits;
import org.kinetrail.ui.er.model.RunStanding;
import org.kinetrail.ui.figure.FigureCanvas;
import org.kinetrail.ui.plan.PlanServices;
import org.kinetrail.ui.shell.FailureDialog;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.Failure;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.ui.table.RowTable;

/** Figures and tables of the newest run as the report prints them: a list on the left, the chosen one on the right. */
public final class ExhibitsView extends ListeningPart {

    public static final String ID = "org.kinetrail.ui.er.exhibits";

    private static final int[] WEIGHTS = {38, 62};
    private static final int DOSE_COLUMNS = 3;

    private Label standing;
    private Text filter;
    private RowTable list;
    private Text dose;
    private Button predict;
    private Composite place;
    private FigureCanvas figure;
    private RowTable table;
    private Text footing;
    private List<Exhibit> stored = List.of();
    private List<Exhibit> predicted = List.of();
    private List<Exhibit> exhibits = List.of();
    private String otherwise = "";
    private int chosen = -1;
    private StudyModel shown;

    @Override
    protected void make(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 2).applyTo(area);
        standing = TestId.set(new Label(area, SWT.NONE), "er.standing");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(standing);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        left(sash);
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
        untilClosed(Shared.open().listen(state -> read(state.model(), state.message())));
        untilClosed(PlanServices.plan().listen(state -> stand()));
    }

    private void left(Composite sash) {
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(left);
        filter = TestId.set(new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "er.filter", "Filter figures and tables");
        filter.setMessage("Filter figures and tables");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Modify, event -> list(true));
        list = new RowTable(left, "er.exhibits", "Figures and tables", List.of(Grid.text("Number"), Grid.text("Title"), Grid.text("Section")));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        Composite line = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(DOSE_COLUMNS).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText("Dose, 10\u2076 cells:");
        dose = TestId.set(new Text(line, SWT.BORDER), "er.dose", "Dose to predict at, 10^6 cells");
        GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(dose);
        dose.addListener(SWT.DefaultSelection, event -> predict());
        predict = TestId.set(new Button(line, SWT.PUSH), "er.predict");
        predict.setText("Predict");
        predict.setToolTipText("Exposure and outcomes at this dose by the plan of the run shown; a preview, not stored");
        predict.addListener(SWT.Selection, event -> predict());
    }

    /** Predicts at the dose typed, beside the window; a study read meanwhile makes the answer void. */
    private void predict() {
        StudyModel asked = shown;
        if (asked == null) {
            return;
        }
        try {
            double at = DosePrediction.dose(dose.getText());
            predict.setEnabled(false);
            Work.start("Predicting at " + dose.getText().strip() + " \u00d7 10\u2076 cells", progress -> DosePrediction.at(asked, at, progress),
                    found -> predicted(asked, found), failure -> {
                        predicted(asked, List.of());
                        FailureDialog.show("Predicting at a dose", failure);
                    });
        } catch (Refusal refusal) {
            FailureDialog.show("Predicting at a dose", Failure.of("Predicting at a dose", refusal));
        }
    }

    private void predicted(StudyModel asked, List<Exhibit> found) {
        if (place.isDisposed()) {
            return;
        }
        predict.setEnabled(true);
        if (asked == shown && !found.isEmpty()) {
            predicted = found;
            filter.setText("");
            list(false);
            list.select(0);
            choose(0);
        }
    }

    private void read(Optional<StudyModel> study, String message) {
        if (study.isPresent() && study.get() == shown) {
            return;
        }
        shown = study.orElse(null);
        predicted = List.of();
        stand();
        if (study.isEmpty() || !study.get().unreadable().isEmpty()) {
            exhibits(List.of(), study.map(StudyModel::unreadable).orElse(message));
            return;
        }
        StudyModel asked = study.get();
        Work.start("Reading the results", progress -> Exhibits.of(asked), found -> {
            if (asked == shown && !place.isDisposed()) {
                exhibits(found, "No results yet. Run a draft (F9).");
            }
        });
    }

    private void exhibits(List<Exhibit> next, String words) {
        stored = next;
        otherwise = words;
        list(true);
    }

    /** Lists what passes the filter, predictions first; keeps the chosen one where it is listed still, else goes to the first figure. */
    private void list(boolean choosing) {
        String id = chosen >= 0 && chosen < exhibits.size() ? exhibits.get(chosen).id() : "";
        exhibits = Stream.concat(predicted.stream(), stored.stream()).filter(e -> e.matches(filter.getText())).toList();
        list.show(exhibits.stream().map(e -> new RowTable.Row(List.of(e.label(), e.title(), e.section()), false)).toList());
        chosen = -1;
        if (exhibits.isEmpty()) {
            front(figure.control());
            figure.show(Optional.empty(), stored.isEmpty() ? otherwise : "Nothing passes the filter.");
            footing.setText("");
            setContentDescription("");
        } else if (choosing) {
            int again = exhibits.stream().map(Exhibit::id).toList().indexOf(id);
            int first = exhibits.stream().map(e -> e.figure().isPresent()).toList().indexOf(true);
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
    protected void focus() {
        list.control().setFocus();
    }
}
