package org.kinetrail.ui.shell;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kinetrail.ui.shell.model.OpenStudy;

/** What there is to do while no study is open: the sample study, own files, a new study, one opened before. */
public final class Welcome {

    private static final int MARGIN = 28;
    private static final int WIDTH = 320;
    private static final int LARGER = 12;

    private final Composite page;
    private final Label message;
    private final Composite recent;

    public Welcome(Composite parent) {
        page = TestId.set(new Composite(parent, SWT.NONE), "welcome");
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN / 2, MARGIN / 3).applyTo(page);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
        Label head = new Label(page, SWT.NONE);
        head.setText("Kinetrail");
        head.setFont(resources.create(FontDescriptor.createFrom(page.getFont()).increaseHeight(LARGER).setStyle(SWT.BOLD)));
        wide(head);
        Label what = new Label(page, SWT.WRAP);
        what.setText("Cellular kinetics and exposure-response, from raw data to a signed report in which every number can be traced.");
        wide(what);
        message = new Label(page, SWT.WRAP);
        wide(message);
        way("Try the &sample study", "welcome.sample", "org.kinetrail.ui.sample",
                "Simulates a CAR-T study of 225 patients, imports it and runs a draft. No account, no key; half a minute.");
        way("&Import files...", "welcome.import", "org.kinetrail.ui.import",
                "From CSV, XPT or Dataset-JSON to a concentration plot and an NCA table, as a draft.");
        way("&New study...", "welcome.new", "org.kinetrail.ui.newStudy", "An empty study with the standard plan.");
        way("&Open study...", "welcome.open", "org.kinetrail.ui.openStudy", "The folder that holds study.json.");
        recent = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, MARGIN / 2, 0).applyTo(recent);
        wide(recent);
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
    }

    private void way(String label, String id, String command, String words) {
        Button button = TestId.set(new Button(page, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> Commands.execute(command));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        Label text = new Label(page, SWT.WRAP);
        text.setText(words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    /** A folder as people write it: from their home. */
    private static String fromHome(Path folder) {
        Path home = Path.of(System.getProperty("user.home"));
        return folder.startsWith(home) ? "~/" + home.relativize(folder).toString().replace('\\', '/') : folder.toString();
    }

    public Composite control() {
        return page;
    }

    /** Shows why nothing is open, where that is not plain, and the studies opened last. */
    public void show(String words) {
        message.setText(words.equals(OpenStudy.WELCOME) ? "" : words);
        for (Control child : recent.getChildren()) {
            child.dispose();
        }
        List<Path> studies = RecentStudies.list();
        if (!studies.isEmpty()) {
            new Label(recent, SWT.NONE).setText("Opened before:");
        }
        for (Path study : studies) {
            Link link = TestId.set(new Link(recent, SWT.NONE), "welcome.recent", study.toString());
            link.setText("<a>" + fromHome(study).replace("&", "&&") + "</a>");
            link.addListener(SWT.Selection, event -> StudyWork.open(study));
        }
        page.layout(true, true);
    }
}
