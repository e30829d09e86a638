package org.kinetrail.ui.audit;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.ui.audit.model.EventRow;
import org.kinetrail.ui.audit.model.OpenTrail;
import org.kinetrail.ui.audit.model.Story;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.ToolAction;
import org.kinetrail.ui.shell.Work;

/** The story of the record that the chosen event is about, from its first event to its last. */
public final class StoryView extends ListeningPart {

    static final String ID = "org.kinetrail.ui.story";

    private Table steps;
    private Optional<TrailReader> reader = Optional.empty();
    private Optional<ObjectRef> record = Optional.empty();

    @Override
    protected void make(Composite parent) {
        steps = EventView.table(parent, "story.steps", "The story of the record", List.of("Time (UTC)", "Since", "Event", "Person", "Action",
                "Change", "Reason"), 150, 90, 55, 180, 140, 200, 240);
        steps.addListener(SWT.DefaultSelection, event -> AuditDesk.get().open().choose(((Story.Step) event.item.getData()).event()));
        getViewSite().getActionBars().getToolBarManager().add(new ToolAction("Only these", "Shows only the events of this record in the trail",
                this::only));
        untilClosed(AuditDesk.get().open().listen(this::show));
    }

    private void only() {
        if (record.isPresent() && getSite().getPage().findView(TrailView.ID) instanceof TrailView trail) {
            trail.only(record.get());
        }
    }

    private void show(OpenTrail.State state) {
        Optional<ObjectRef> wanted = state.event().map(event -> event.object());
        if (wanted.equals(record) && state.reader().equals(reader)) {
            return;
        }
        record = wanted;
        reader = state.reader();
        steps.removeAll();
        setContentDescription("");
        if (record.isPresent() && reader.isPresent()) {
            ObjectRef about = record.get();
            TrailReader from = reader.get();
            Work.start("Reading the story of " + about.type(), progress -> Story.of(from, about), story -> {
                if (!steps.isDisposed() && record.equals(Optional.of(about))) {
                    fill(story);
                }
            });
        }
    }

    private void fill(Story story) {
        steps.removeAll();
        for (Story.Step step : story.steps()) {
            EventRow row = step.words();
            TableItem item = new TableItem(steps, SWT.NONE);
            item.setText(new String[] {row.time(), step.since(), Long.toString(row.seq()), row.person(), row.action(), row.change(), row.reason()});
            item.setData(step);
        }
        setContentDescription(story.record().type() + " " + story.record().id() + ": " + story.steps().size() + " events"
                + (story.more() > 0 ? ", the first of " + (story.steps().size() + story.more()) : ""));
    }

    @Override
    protected void focus() {
        steps.setFocus();
    }
}
