package org.kinetrail.ui.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Turns;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.wizard.model.ImportDraft;
import org.kinetrail.ui.wizard.model.InputMember;

/** Page 1: which files, and what was found out about each. */
final class FilesPage extends WizardPage {

    private static final String[] ENDINGS = {"*.csv;*.xpt;*.json;*.ndjson;*.dsjc;*.xml", "*.*"};
    private static final int[] WIDTHS = {180, 90, 80, 420};

    private final ImportDraft draft;
    private Text path;
    private Table table;

    FilesPage(ImportDraft draft) {
        super("files", "Files", null);
        this.draft = draft;
        setDescription("CSV, SAS transport (XPT) or Dataset-JSON; a define.xml beside them is checked against the data.");
        setPageComplete(false);
    }

    /** The wizard's frame is painted first; what is in its first page is made in a turn of its own. */
    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
        setControl(page);
        Turns.current().content(() -> {
            if (!page.isDisposed()) {
                make(page);
                page.layout();
                path.setFocus();
            }
        });
    }

    private void make(Composite page) {
        new Label(page, SWT.NONE).setText("&File:");
        path = TestId.set(new Text(page, SWT.BORDER), "import.path", "File to import");
        path.setMessage("path of a file, then Enter; or Browse");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        path.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && !path.getText().isBlank()) {
                event.doit = false;
                add(List.of(Path.of(path.getText().strip()).toAbsolutePath().normalize()));
                path.setText("");
            }
        });
        path.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        button(page, "&Browse...", "import.browse", this::browse);
        button(page, "&Remove", "import.remove", this::remove);
        table = TestId.set(new Table(page, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "import.files", "Files to import");
        table.setHeaderVisible(true);
        String[] heads = {"File", "Data set", "Format", "Found out"};
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(heads[i]);
            column.setWidth(WIDTHS[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(table);
    }

    private static void button(Composite page, String label, String id, Runnable run) {
        Button button = TestId.set(new Button(page, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(ENDINGS);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    private void add(List<Path> files) {
        for (Path file : files) {
            boolean define = file.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
            setMessage("Reading " + file.getFileName() + " ...");
            Work.start("Looking into " + file.getFileName(), progress -> define ? List.<InputMember>of() : InputMember.of(file), members -> {
                draft.add(file, members);
                setErrorMessage(null);
                fill();
            }, failure -> {
                if (!table.isDisposed()) {
                    setErrorMessage(failure.sentence());
                }
            });
        }
    }

    private void remove() {
        for (TableItem item : table.getSelection()) {
            draft.remove((Path) item.getData());
        }
        fill();
    }

    private void fill() {
        if (table.isDisposed()) {
            return;
        }
        setMessage(null);
        table.removeAll();
        for (InputMember member : draft.members()) {
            row(member.file(), member.file().getFileName().toString(), member.name(), member.format(), member.words());
        }
        for (Path file : draft.files()) {
            if (draft.members().stream().noneMatch(member -> member.file().equals(file))) {
                row(file, file.getFileName().toString(), "define", "define", "description of the data sets");
            }
        }
        setPageComplete(!draft.members().isEmpty());
    }

    private void row(Path file, String... cells) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(cells);
        item.setData(file);
    }
}
