package org.kinetrail.ui.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.DataSetKind;
import org.kinetrail.dataimport.Role;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Turns;
import org.kinetrail.ui.wizard.model.ImportDraft;
import org.kinetrail.ui.wizard.model.InputMember;
import org.kinetrail.ui.wizard.model.MappingProfiles;
import org.kinetrail.ui.wizard.model.Meaning;
import org.kinetrail.ui.wizard.model.NameGuess;

/** Page 3: which column means what. Roles that are required and not filled are named in words and marked. */
final class MappingPage extends WizardPage {

    private static final int AT_ONCE = 8;
    private static final String NONE = "(none)";

    private final ImportDraft draft;
    private final MappingProfiles profiles = new MappingProfiles(Path.of(System.getProperty("user.home"), ".kinetrail", "mappings"));
    private List<InputMember> members = List.of();
    private Combo member;
    private Combo kind;
    private Combo saved;
    private ScrolledComposite scroll;
    private Composite roles;

    MappingPage(ImportDraft draft) {
        super("mapping", "Meaning of the columns", null);
        this.draft = draft;
        setDescription("Columns are found by their standard names. Where yours differ, choose the column, or give a constant for all rows.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(7).applyTo(page);
        new Label(page, SWT.NONE).setText("&Data set:");
        member = TestId.set(new Combo(page, SWT.READ_ONLY), "import.mapping.member", "Data set");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(member);
        new Label(page, SWT.NONE).setText("&is");
        kind = TestId.set(new Combo(page, SWT.READ_ONLY), "import.mapping.kind", "Kind of the data set");
        kind.setItems(Arrays.stream(DataSetKind.values()).map(Enum::name).toArray(String[]::new));
        saved = TestId.set(new Combo(page, SWT.READ_ONLY), "import.mapping.saved", "Saved mapping");
        button(page, "&Load", "import.mapping.load", this::load);
        button(page, "&Save as...", "import.mapping.save", this::save);
        scroll = new ScrolledComposite(page, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        GridDataFactory.fillDefaults().grab(true, true).span(7, 1).applyTo(scroll);
        member.addListener(SWT.Selection, event -> show());
        kind.addListener(SWT.Selection, event -> {
            draft.decide(current(), NameGuess.of(current(), DataSetKind.valueOf(kind.getText())));
            show();
        });
        setControl(page);
    }

    private static void button(Composite page, String label, String id, Runnable run) {
        Button button = TestId.set(new Button(page, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private InputMember current() {
        return members.get(Math.max(0, member.getSelectionIndex()));
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            members = draft.members();
            int before = Math.max(0, member.getSelectionIndex());
            member.setItems(members.stream().map(draft::title).toArray(String[]::new));
            member.select(before < members.size() ? before : 0);
            saved.setItems(profiles.names().toArray(String[]::new));
            saved.select(0);
            show();
        }
        super.setVisible(visible);
    }

    private void show() {
        Meaning meaning = draft.meaning(current());
        kind.setText(meaning.kind().name());
        if (roles != null) {
            roles.dispose();
        }
        roles = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(roles);
        for (String head : List.of("Role", "Column", "or constant for all rows")) {
            new Label(roles, SWT.NONE).setText(head);
        }
        List<String> choices = new ArrayList<>(List.of(NONE));
        choices.addAll(current().columns());
        scroll.setContent(roles);
        lines(roles, List.copyOf(meaning.kind().roles(false)), role -> line(role, meaning, choices));
        complete();
    }

    /** Some lines in each turn of the event loop: keys and the mouse are answered in between. */
    private void lines(Composite place, List<Role> left, Consumer<Role> line) {
        if (place.isDisposed()) {
            return;
        }
        int now = Math.min(AT_ONCE, left.size());
        left.subList(0, now).forEach(line);
        Point size = place.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroll.setMinWidth(size.x);
        place.setSize(Math.max(size.x, scroll.getClientArea().width), size.y);
        if (now < left.size()) {
            Turns.current().content(() -> lines(place, left.subList(now, left.size()), line));
        }
    }

    private void line(Role role, Meaning meaning, List<String> choices) {
        boolean required = meaning.kind().roles(true).contains(role);
        String words = role.id().replace('-', ' ') + (required ? " * (required)" : "");
        new Label(roles, SWT.NONE).setText(words);
        Combo column = TestId.set(new Combo(roles, SWT.READ_ONLY), "import.role." + role.id(), "Column for " + words);
        column.setItems(choices.toArray(String[]::new));
        column.setText(meaning.columnOf(current(), role).orElse(NONE));
        Text constant = TestId.set(new Text(roles, SWT.BORDER), "import.constant." + role.id(), "Constant for " + words);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(constant);
        constant.setText(meaning.constants().getOrDefault(role, ""));
        column.addListener(SWT.Selection, event -> decide(draft.meaning(current()).column(role, column.getText().equals(NONE) ? ""
                : column.getText())));
        constant.addListener(SWT.Modify, event -> decide(draft.meaning(current()).constant(role, constant.getText())));
    }

    private void decide(Meaning meaning) {
        draft.decide(current(), meaning);
        complete();
    }

    private void complete() {
        String missing = draft.missing();
        setErrorMessage(missing.isEmpty() ? null : missing);
        setPageComplete(missing.isEmpty());
    }

    private void load() {
        tell(() -> {
            if (!saved.getText().isEmpty()) {
                draft.load(profiles.load(saved.getText()));
                show();
            }
        });
    }

    private void save() {
        InputDialog dialog = new InputDialog(getShell(), "Save mapping", "Name:", "", null);
        if (dialog.open() == Window.OK) {
            tell(() -> {
                profiles.save(dialog.getValue().strip(), draft.mapping());
                saved.setItems(profiles.names().toArray(String[]::new));
                saved.setText(dialog.getValue().strip());
            });
        }
    }

    private void tell(Runnable what) {
        try {
            what.run();
        } catch (Refusal e) {
            setErrorMessage(e.getMessage());
        }
    }
}
