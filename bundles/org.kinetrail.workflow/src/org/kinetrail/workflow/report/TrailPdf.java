package org.kinetrail.workflow.report;

import java.util.ArrayList;
import java.util.List;

import org.kinetrail.report.Block;
import org.kinetrail.report.Cell;
import org.kinetrail.report.Column;
import org.kinetrail.report.Footing;
import org.kinetrail.report.Inline;
import org.kinetrail.report.Report;
import org.kinetrail.report.Row;
import org.kinetrail.report.Section;
import org.kinetrail.report.pdf.PdfRenderer;
import org.kinetrail.report.pdf.RenderContext;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.TreeHead;

/** Events of an audit trail as a PDF/A listing for people. */
public final class TrailPdf {

    private static final int LONGEST = 400;

    private TrailPdf() {
    }

    /**
     * Lists events.
     *
     * @param events      what to list, in order
     * @param head        head of the whole trail they were taken from
     * @param environment who makes the listing, when and with what
     */
    public static byte[] write(String study, List<Event> events, TreeHead head, RenderEnvironment environment) {
        List<Row> rows = new ArrayList<>();
        for (Event event : events) {
            rows.add(new Row(Long.toString(event.seq()), Row.Kind.BODY, List.of(Cell.text(Long.toString(event.seq())),
                    Cell.text(event.time() + " (" + event.zone() + ")"), Cell.text(event.actor().id() + ", " + event.actor().role()),
                    Cell.text(event.action() + ": " + event.object().type() + " " + event.object().id()), Cell.text(value(event.before())),
                    Cell.text(value(event.after())), Cell.text(event.reason() == null ? "" : event.reason()))));
        }
        List<Column> columns = List.of(Column.text("seq", "Event"), Column.text("time", "Time, UTC (zone)"), Column.text("actor", "Account, role"),
                Column.text("action", "Action and object"), Column.text("old", "Old"), Column.text("new", "New"), Column.text("reason", "Reason"));
        Footing footing = new Footing("", List.of(), "", List.of(), "audit trail of " + study, "", List.of("Values of more than " + LONGEST
                + " characters are cut; the JSON export has them whole. Head of the trail: " + head.size() + " events, root " + head.root() + "."));
        Block.Grid grid = new Block.Grid("trail", Block.Grid.Kind.LISTING, "1", "Events of the audit trail", columns, rows, footing);
        Block.Paragraph said = new Block.Paragraph(List.of(Inline.text(rows.size() + " of " + head.size() + " events, listed by "
                + environment.user() + " at " + environment.clock() + " with " + environment.software() + " on " + environment.host() + ".")));
        Report report = new Report("Audit trail", "Events as recorded", study, "", List.of(), List.of(),
                List.of(Section.of("trail", "Audit trail", List.of(said, grid))));
        return PdfRenderer.recordCopy(report, RenderContext.plain(environment.clock(), environment.software(), environment.user())).pdf();
    }

    private static String value(Json value) {
        if (value.equals(Json.NULL)) {
            return "";
        }
        String text = new String(value.canonical(), java.nio.charset.StandardCharsets.UTF_8);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
    }
}
