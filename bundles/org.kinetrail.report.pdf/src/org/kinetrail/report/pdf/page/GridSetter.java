package org.kinetrail.report.pdf.page;

import java.util.List;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.Block;
import org.kinetrail.report.Cell;
import org.kinetrail.report.Column;
import org.kinetrail.report.Inline;
import org.kinetrail.report.NumberCell;
import org.kinetrail.report.Row;

/** Sets a table or listing: header repeated on each page, decimal marks in line, no row broken, the footing never alone. */
final class GridSetter {

    private static final Flow.Type TYPE = GridForm.TYPE;
    private static final double ROW_PAD = GridForm.ROW_PAD;
    /** Share of a page that is filled when the rest of a listing fits it but its footing does not. */
    private static final double LESS = 0.8;

    /** Rows at the end of a table that are not parted from its footing. */
    private static final int LAST_ROWS = 3;

    private final Flow flow;
    private final GridForm form;
    private final Block.Grid grid;
    private final GridMeasure measure;
    private Tag table;
    private double left = Sheet.LEFT;

    GridSetter(Flow flow, GridForm form) {
        this.flow = flow;
        this.form = form;
        this.grid = form.grid();
        this.measure = form.measure();
    }

    void set(Tag parent) {
        double footHeight = form.footHeight();
        double page = flow.sheet().bottom() - Sheet.TOP;
        flow.skip(10);
        if (form.total() > flow.room() && (form.small() || form.lead() > flow.room() || form.strips() > 1 && flow.room() < page / 2)) {
            flow.ensure(Double.MAX_VALUE);
        }
        table = parent.add(Tag.Role.TABLE);
        flow.note(grid.label(), flow.y());
        Tag caption = table.add(Tag.Role.CAPTION);
        flow.lines(form.title(), Sheet.LEFT, caption, Flow.Type.BODY);
        flow.advance(4);
        head(table.add(Tag.Role.TR));
        if (form.strips() == 1) {
            rows(footHeight);
        } else {
            stripRows(footHeight + 3);
        }
        flow.advance(3);
        flow.ensure(footHeight);
        flow.lines(form.foot(), Sheet.LEFT, parent.add(Tag.Role.P), Flow.Type.QUIET_SMALL);
        flow.advance(12);
    }

    private void rows(double footHeight) {
        int n = grid.rows().size();
        for (int i = 0; i < n; i++) {
            double needs = needs(i, footHeight);
            boolean endless = i == n - 1 && needs > flow.sheet().bottom() - Sheet.TOP;
            if (needs > flow.room() && !endless) {
                breakPage();
                repeatGroup(i);
            }
            row(i, table.add(Tag.Role.TR));
        }
        flow.rule(left, left + measure.width(), flow.y(), 0.8);
    }

    /** Height that must be left to set a row: a heading stays with the row after it, the last rows with the footing. */
    private double needs(int row, double footHeight) {
        int n = grid.rows().size();
        if (row >= n - LAST_ROWS) {
            return footHeight + 3 + form.height(row, n);
        }
        double own = form.height(row, row + 1);
        return grid.rows().get(row).kind() == Row.Kind.GROUP ? own + needs(row + 1, footHeight) : own;
    }

    /** Repeats the heading over a row that starts a page inside its group. */
    private void repeatGroup(int row) {
        int group = groupOf(row);
        if (group >= 0 && group < row) {
            group(grid.rows().get(group), null, false);
        }
    }

    /** The nearest heading at or above a row; -1 for none. */
    private int groupOf(int row) {
        int group = row;
        while (group >= 0 && grid.rows().get(group).kind() != Row.Kind.GROUP) {
            group--;
        }
        return group;
    }

    private void breakPage() {
        flow.rule(left, left + measure.width(), flow.y(), 0.4);
        flow.newPage();
        flow.lines(form.continued(), Sheet.LEFT, null, Flow.Type.BODY);
        flow.advance(4);
        head(null);
    }

    /** Fills the strips of each page one after the other; the last page is shared out evenly. */
    private void stripRows(double footHeight) {
        int n = grid.rows().size();
        int next = 0;
        while (next < n) {
            double top = flow.y();
            double bottom = flow.sheet().bottom() - 4;
            double share = share(next);
            if (top + share <= bottom + 2 * footHeight && top + share > bottom - footHeight) {
                bottom = top + (bottom - top) * LESS;
            }
            double limit = Math.min(bottom, top + share);
            double lowest = top;
            for (int s = 0; s < form.strips() && next < n; s++) {
                left = Sheet.LEFT + s * (measure.width() + GridForm.STRIP_GAP);
                flow.moveTo(top);
                if (s > 0) {
                    flow.moveTo(top - form.headHeight());
                    head(null);
                }
                next = strip(next, s == form.strips() - 1 ? bottom : limit);
                flow.rule(left, left + measure.width(), flow.y(), 0.6);
                lowest = Math.max(lowest, flow.y());
            }
            left = Sheet.LEFT;
            flow.moveTo(lowest);
            if (next < n) {
                flow.newPage();
                flow.lines(form.continued(), Sheet.LEFT, null, Flow.Type.BODY);
                flow.advance(4);
                head(null);
            }
        }
    }

    /** Height of a strip when the rows left are shared out evenly, a little more rather than less. */
    private double share(int from) {
        return form.height(from, grid.rows().size()) / form.strips() + 2 * (TYPE.leading() + ROW_PAD);
    }

    /** Sets rows down to a limit; a strip that starts inside a group repeats the group's heading. */
    private int strip(int from, double limit) {
        int next = from;
        int n = grid.rows().size();
        boolean first = true;
        repeatGroup(next);
        while (next < n) {
            boolean group = grid.rows().get(next).kind() == Row.Kind.GROUP;
            double needs = form.height(next, group && next + 1 < n ? next + 2 : next + 1);
            if (flow.y() + needs > limit && !first) {
                return next;
            }
            if (group) {
                group(grid.rows().get(next), table.add(Tag.Role.TR), !first);
            } else {
                row(next, table.add(Tag.Role.TR));
            }
            first = false;
            next++;
        }
        return next;
    }

    private void head(Tag row) {
        double top = flow.y();
        flow.rule(left, left + measure.width(), top, 0.8);
        double base = top + 2 + Flow.baseline(TYPE);
        for (int c = 0; c < grid.columns().size(); c++) {
            Column column = grid.columns().get(c);
            Tag cell = row == null ? null : row.add(Tag.Role.TH);
            List<Line> lines = measure.head(c);
            double at = base + (measure.headLines() - lines.size()) * TYPE.leading();
            for (Line line : lines) {
                flow.line(line, left + measure.x(c) + headStart(column, c, line.width()), at, cell, TYPE);
                at += TYPE.leading();
            }
        }
        flow.moveTo(top + form.headHeight());
        flow.rule(left, left + measure.width(), flow.y() - 1.5, 0.5);
    }

    private double headStart(Column column, int c, double width) {
        return switch (column.align()) {
            case LEFT -> 0;
            case RIGHT -> measure.columnWidth(c) - width;
            case CENTRE -> (measure.columnWidth(c) - width) / 2;
            case DECIMAL -> Math.max(0, Math.min(measure.columnWidth(c) - width, measure.decimalCentre(c) - width / 2));
        };
    }

    private void row(int index, Tag tag) {
        Row row = grid.rows().get(index);
        if (row.kind() == Row.Kind.GROUP) {
            group(row, tag, index > 0);
            return;
        }
        if (row.kind() == Row.Kind.TOTAL) {
            flow.rule(left, left + measure.width(), flow.y(), 0.4);
        }
        double top = flow.y() + ROW_PAD / 2;
        int tallest = 1;
        for (int c = 0; c < row.cells().size(); c++) {
            List<Line> lines = measure.cell(index, c);
            cell(row.cells().get(c), lines, c, tag, top);
            tallest = Math.max(tallest, lines.size());
        }
        flow.moveTo(top + tallest * TYPE.leading() + ROW_PAD / 2);
    }

    private void group(Row row, Tag tag, boolean space) {
        if (space) {
            flow.advance(4);
        }
        Tag cell = tag == null ? null : tag.add(Tag.Role.TH, "", "", grid.columns().size());
        Cell content = row.cells().get(0);
        for (Line line : LineBreaker.lines(content.content(), Face.BOLD, TYPE.size(), measure.width())) {
            flow.line(line, left, flow.y() + ROW_PAD / 2 + Flow.baseline(TYPE), cell, TYPE);
            flow.advance(TYPE.leading());
        }
        flow.advance(ROW_PAD);
    }

    private void cell(Cell cell, List<Line> lines, int c, Tag row, double top) {
        List<Inline> content = cell.content();
        String id = content.size() == 1 && content.get(0) instanceof NumberCell number ? flow.identify(number) : "";
        Tag tag = row.add(Tag.Role.TD, "", id, 1);
        double base = top + Flow.baseline(TYPE);
        Column column = grid.columns().get(c);
        for (Line line : lines) {
            double start = switch (column.align()) {
                case LEFT -> 0;
                case RIGHT -> measure.columnWidth(c) - line.width();
                case CENTRE -> (measure.columnWidth(c) - line.width()) / 2;
                case DECIMAL -> Math.max(0, Math.min(measure.decimalStart(c, cell, line), measure.columnWidth(c) - line.width()));
            };
            flow.line(line, left + measure.x(c) + start, base, tag, TYPE);
            base += TYPE.leading();
        }
    }
}
