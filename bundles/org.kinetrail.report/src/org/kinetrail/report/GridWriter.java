package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.figures.DigitsPolicy;
import org.kinetrail.figures.DigitsPolicy.Kind;

/** Writes a table row by row; ids of its numbers follow from table, row and column. */
final class GridWriter {

    private final Draft draft;
    private final String id;
    private final Block.Grid.Kind kind;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    GridWriter(Draft draft, String id, Block.Grid.Kind kind, String title) {
        this.draft = draft;
        this.id = Draft.part(id);
        this.kind = kind;
        this.title = title;
    }

    static GridWriter table(Draft draft, String id, String title) {
        return new GridWriter(draft, id, Block.Grid.Kind.TABLE, title);
    }

    GridWriter text(String key, String header, double grow) {
        columns.add(new Column(key, header, "", Column.Align.LEFT, grow));
        return this;
    }

    GridWriter decimal(String key, String header, String unit) {
        columns.add(Column.decimal(key, header, unit));
        return this;
    }

    GridWriter group(String text) {
        rows.add(new Row("group", Row.Kind.GROUP, List.of(Cell.text(text))));
        return this;
    }

    boolean empty() {
        return rows.stream().noneMatch(r -> r.kind() != Row.Kind.GROUP);
    }

    /** Id of a number in a row and column of this table. */
    String idOf(String row, String column) {
        return id + "/" + Draft.part(row) + "/" + Draft.part(column);
    }

    RowWriter row(String key) {
        return new RowWriter(key, Row.Kind.BODY);
    }

    RowWriter total(String key) {
        return new RowWriter(key, Row.Kind.TOTAL);
    }

    Block.Grid done(Footing footing) {
        return new Block.Grid(id, kind, "", title, columns, rows, footing);
    }

    /** Writes the cells of one row from left to right. */
    final class RowWriter {
        private final String key;
        private final Row.Kind rowKind;
        private final List<Cell> cells = new ArrayList<>();

        private RowWriter(String key, Row.Kind rowKind) {
            this.key = Draft.part(key);
            this.rowKind = rowKind;
        }

        private Column column() {
            return columns.get(cells.size());
        }

        private String numberId(String suffix) {
            return id + "/" + key + "/" + Draft.part(column().key()) + suffix;
        }

        RowWriter text(String text) {
            cells.add(Cell.text(text));
            return this;
        }

        RowWriter code(String text) {
            cells.add(text.isEmpty() ? Cell.EMPTY : Cell.of(Inline.code(text)));
            return this;
        }

        RowWriter count(double value, String pointer) {
            return number(value, "1", Kind.COUNT, pointer);
        }

        RowWriter number(double value, String unit, Kind shownAs, String pointer) {
            return number(value, unit, shownAs, pointer, "NE");
        }

        RowWriter number(double value, String unit, Kind shownAs, String pointer, String missing) {
            cells.add(Cell.of(draft.number(numberId(""), value, unit, shownAs, pointer, missing)));
            return this;
        }

        /** Two numbers, the second in brackets: {@code 225,000 (158)}. */
        RowWriter pair(double first, Kind firstKind, double second, Kind secondKind, String[] pointers, String unit) {
            if (Double.isNaN(first)) {
                return text("NE");
            }
            List<Inline> content = new ArrayList<>();
            content.add(draft.number(numberId(""), first, unit, firstKind, pointers[0], "NE"));
            content.add(Inline.text(" ("));
            content.add(draft.number(numberId("." + pointers[2]), second, unit, secondKind, pointers[1], "NE"));
            content.add(Inline.text(")"));
            cells.add(new Cell(content));
            return this;
        }

        RowWriter interval(Interval interval, String unit, Kind shownAs, String pointer) {
            cells.add(new Cell(draft.interval(numberId(""), interval, unit, shownAs, pointer)));
            return this;
        }

        /** An estimate with its limits; nothing where there is none. */
        RowWriter intervalOrBlank(Interval interval, Kind shownAs, String pointer) {
            return Double.isNaN(interval.estimate()) ? text("") : interval(interval, "1", shownAs, pointer);
        }

        /** {@code median [min to max]}. */
        RowWriter range(double median, double min, double max, String unit, DigitsPolicy.Kind shownAs, String pointer) {
            if (Double.isNaN(median)) {
                return text("NE");
            }
            cells.add(Cell.of(draft.number(numberId(""), median, unit, shownAs, pointer + "/median", "NE"), Inline.text(" ["),
                    draft.number(numberId(".min"), min, unit, shownAs, pointer + "/min", "NE"), Inline.text(" to "),
                    draft.number(numberId(".max"), max, unit, shownAs, pointer + "/max", "NE"), Inline.text("]")));
            return this;
        }

        /** {@code median [lower to upper quartile]}. */
        RowWriter quartiles(double median, double q1, double q3, String unit, String pointer) {
            return bracketed(new double[] {median, q1, q3}, new String[] {"", ".q1", ".q3"}, unit,
                    new String[] {pointer + "/median", pointer + "/q1", pointer + "/q3"});
        }

        private RowWriter bracketed(double[] values, String[] suffixes, String unit, String[] pointers) {
            if (Double.isNaN(values[0])) {
                return text("NE");
            }
            cells.add(Cell.of(draft.number(numberId(suffixes[0]), values[0], unit, Kind.QUANTITY, pointers[0], "NE"), Inline.text(" ["),
                    draft.number(numberId(suffixes[1]), values[1], unit, Kind.QUANTITY, pointers[1], "NE"), Inline.text(" to "),
                    draft.number(numberId(suffixes[2]), values[2], unit, Kind.QUANTITY, pointers[2], "NE"), Inline.text("]")));
            return this;
        }

        /** {@code smallest to largest}. */
        RowWriter span(double min, double max, String unit, String pointer) {
            cells.add(Cell.of(draft.number(numberId(".min"), min, unit, Kind.QUANTITY, pointer + "/min", "NE"), Inline.text(" to "),
                    draft.number(numberId(".max"), max, unit, Kind.QUANTITY, pointer + "/max", "NE")));
            return this;
        }

        /** Pieces in reading order. */
        RowWriter inline(List<Inline> content) {
            cells.add(new Cell(content));
            return this;
        }

        GridWriter end() {
            while (cells.size() < columns.size()) {
                cells.add(Cell.EMPTY);
            }
            rows.add(new Row(key, rowKind, cells));
            return GridWriter.this;
        }
    }
}
