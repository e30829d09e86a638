package org.kinetrail.ui.data;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.kinetrail.ui.data.model.TableCatalogue;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Welcome;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.grid.DataGrid;
import org.kinetrail.ui.shell.grid.GridActions;
import org.kinetrail.ui.shell.model.DisplayDigits;
import org.kinetrail.ui.shell.model.GridSource;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.StudyModel;

/** The tables of the open study: which there are on the left, the chosen one beside it. */
public final class TablesView extends ListeningPart {

    public static final String ID = "org.kinetrail.ui.tables";

    private static final int[] SHARES = {31, 69};
    private static final int NAME_WIDTH = 120;
    private static final int ROWS_WIDTH = 64;

    private final OpenStudy open = Shared.open();
    private Composite stack;
    private Welcome welcome;
    private SashForm both;
    private Tree list;
    private DataGrid grid;
    private StudyModel shown;
    private String chosen = "study/Subjects";
    private int subjectColumn = -1;
    private int loading;
    private Runnable wanted = () -> { };

    @Override
    protected void make(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        follow(open::listen, this::show);
    }

    /** Made when there is a study for the first time: what is not seen need not be made. */
    private void tables() {
        both = new SashForm(stack, SWT.HORIZONTAL);
        list = TestId.set(new Tree(both, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "tables.list", "Tables");
        list.setHeaderVisible(true);
        column("Table", SWT.LEFT, NAME_WIDTH);
        column("Rows", SWT.RIGHT, ROWS_WIDTH);
        list.addListener(SWT.Resize, event -> list.getColumn(0).setWidth(Math.max(NAME_WIDTH, list.getClientArea().width - ROWS_WIDTH)));
        list.addListener(SWT.Selection, event -> {
            if (event.item.getData() instanceof TableCatalogue.Entry entry) {
                chosen = entry.id();
                load(entry);
            }
        });
        grid = new DataGrid(both, "tables.grid", "Table");
        grid.onRow(this::row);
        GridActions.activate(getSite(), grid);
        both.setWeights(SHARES);
    }

    private void column(String head, int style, int width) {
        TreeColumn column = new TreeColumn(list, style);
        column.setText(head);
        column.setWidth(width);
    }

    private void show(OpenStudy.State state) {
        StudyModel model = state.model().orElse(null);
        if (model == null) {
            welcome = welcome == null ? new Welcome(stack) : welcome;
            welcome.show(state.message());
            setContentDescription("");
        } else if (model != shown) {
            if (both == null) {
                tables();
            }
            setContentDescription(model.title() + (model.isDraft() ? "   (draft: nothing in it can be signed)" : ""));
            fill(model);
        } else {
            follow(state.subject());
        }
        shown = model;
        Control top = model == null ? welcome.control() : both;
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != top) {
            layout.topControl = top;
            stack.layout(true, true);
        }
    }

    private void fill(StudyModel model) {
        DisplayDigits digits = Shared.digits();
        Work.start("Listing the tables of " + model.title(), progress -> TableCatalogue.of(model, digits), entries -> {
            if (shown == model && !stack.isDisposed()) {
                fill(entries);
            }
        });
    }

    private void fill(List<TableCatalogue.Entry> entries) {
        list.removeAll();
        TreeItem group = null;
        TreeItem first = null;
        for (TableCatalogue.Entry entry : entries) {
            if (group == null || !group.getText().equals(entry.group())) {
                group = new TreeItem(list, SWT.NONE);
                group.setText(entry.group());
            }
            TreeItem item = new TreeItem(group, SWT.NONE);
            item.setText(new String[] {entry.title(), Long.toString(entry.rows())});
            item.setData(entry);
            group.setExpanded(true);
            if (first == null || entry.id().equals(chosen)) {
                first = item;
            }
        }
        if (first != null) {
            list.setSelection(first);
            list.setTopItem(list.getItem(0));
            load((TableCatalogue.Entry) first.getData());
        }
        Runnable next = wanted;
        wanted = () -> { };
        next.run();
    }

    private void load(TableCatalogue.Entry entry) {
        int ticket = ++loading;
        if (entry.id().startsWith("study/")) {
            show(entry.open().get());
            return;
        }
        Work.start("Reading " + entry.title(), progress -> entry.open().get(), source -> {
            if (ticket == loading && !stack.isDisposed()) {
                show(source);
            }
        });
    }

    private void show(GridSource source) {
        grid.show(source);
        subjectColumn = -1;
        for (int i = 0; i < source.columns().size(); i++) {
            String head = source.columns().get(i).head();
            if (subjectColumn < 0 && (head.equals("Subject") || head.equalsIgnoreCase("USUBJID"))) {
                subjectColumn = i;
            }
        }
        follow(open.state().subject());
    }

    private void row(int row) {
        if (subjectColumn >= 0) {
            open.choose(grid.source().exact(row, subjectColumn));
        }
    }

    private void follow(String subject) {
        GridSource source = grid.source();
        if (source == null || subjectColumn < 0 || grid.row() >= 0 && source.exact(grid.row(), subjectColumn).equals(subject)) {
            return;
        }
        for (int row = 0; row < source.rows(); row++) {
            if (source.exact(row, subjectColumn).equals(subject)) {
                grid.reveal(row, subjectColumn);
                return;
            }
        }
    }

    /** Shows a table and goes to one of its rows; while the tables are still being listed, once they are. */
    void go(String entry, int row, String column) {
        for (TreeItem group : list == null ? new TreeItem[0] : list.getItems()) {
            for (TreeItem item : group.getItems()) {
                if (item.getData() instanceof TableCatalogue.Entry found && found.id().endsWith(entry)) {
                    list.setSelection(item);
                    chosen = found.id();
                    int ticket = ++loading;
                    Work.start("Reading " + found.title(), progress -> found.open().get(), source -> {
                        if (ticket == loading && !stack.isDisposed()) {
                            show(source);
                            grid.reveal(row, column(source, column));
                            grid.setFocus();
                        }
                    });
                    return;
                }
            }
        }
        wanted = () -> go(entry, row, column);
    }

    private static int column(GridSource source, String name) {
        for (int i = 0; i < source.columns().size(); i++) {
            if (source.columns().get(i).head().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return 0;
    }

    @Override
    protected void focus() {
        if (shown != null) {
            grid.setFocus();
        } else {
            stack.setFocus();
        }
    }
}
