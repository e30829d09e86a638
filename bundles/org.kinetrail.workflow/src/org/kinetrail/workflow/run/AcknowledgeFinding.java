package org.kinetrail.workflow.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.kinetrail.data.Finding;
import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Link;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * Somebody has seen a finding and says why it may stand. It changes no datum and resolves nothing: a finding that blocks the analysis
 * goes on blocking it until the plan resolves it.
 */
public final class AcknowledgeFinding {

    private static final String ACTION = "finding.acknowledge";
    private static final String TYPE = "finding";

    private AcknowledgeFinding() {
    }

    /** Records it as an event; a reason is required. */
    public static Event run(StudyFolder study, Actor actor, Finding finding, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("An acknowledged finding needs a reason; write why it may stand.");
        }
        List<Link> links = finding.source().sha256().isEmpty() ? List.of() : List.of(Link.object("input", finding.source().sha256()));
        return study.commit(actor, Change.of(ACTION, TYPE, id(finding), Map.of()).because(reason).linked(links));
    }

    /** The newest acknowledgement of each finding among events that are shown to it in their order. */
    public static final class Newest implements Consumer<Event> {

        private final Map<String, Event> found = new LinkedHashMap<>();

        @Override
        public void accept(Event event) {
            if (event.action().equals(ACTION)) {
                found.put(event.object().id(), event);
            }
        }

        /** By {@link AcknowledgeFinding#id}. */
        public Map<String, Event> byFinding() {
            return Map.copyOf(found);
        }
    }

    /** Name of a finding that stays the same when the data are read again: check, file, data set, row, column and subject. */
    public static String id(Finding finding) {
        return String.join("/", finding.rule(), finding.source().sha256(), finding.source().member(), Long.toString(finding.source().row()),
                finding.source().column(), finding.subject());
    }
}
