package org.kinetrail.dataexport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.numeric.ShortestForm;

/**
 * Two tables side by side, row by row of equal keys and column by column of equal names, as a second programmer's check needs it.
 * Numbers x and y are equal when |x - y| &lt;= tolerance * max(1, |x|, |y|): absolute below 1, relative above. Missing equals missing of
 * the same letter; texts are equal without their trailing blanks; a number in one table and a text in the other are compared as texts.
 * Rows of equal key are paired in their order.
 *
 * @param keys            key columns; empty pairs rows by position
 * @param tolerance       tolerance
 * @param oursRows        rows of ours
 * @param theirsRows      rows of theirs
 * @param matchedRows     rows that stand in both
 * @param cells           cells compared
 * @param differing       cells that differ
 * @param differences     the first {@value #KEPT} of them
 * @param largest         the largest numeric difference found, whether within tolerance or not; null when no numbers were compared
 * @param onlyOurs        keys of rows that only we have
 * @param onlyTheirs      keys of rows that only they have
 * @param columnsOurs     columns that only we have
 * @param columnsTheirs   columns that only they have
 * @param repeatedKeys    keys that occur more than once on a side
 */
public record TableComparison(List<String> keys, double tolerance, int oursRows, int theirsRows, int matchedRows, long cells,
        long differing, List<Difference> differences, Difference largest, List<String> onlyOurs, List<String> onlyTheirs,
        List<String> columnsOurs, List<String> columnsTheirs, List<String> repeatedKeys) {

    /** Differences kept in full; more are counted. */
    public static final int KEPT = 1000;

    public TableComparison {
        keys = List.copyOf(keys);
        differences = List.copyOf(differences);
        onlyOurs = List.copyOf(onlyOurs);
        onlyTheirs = List.copyOf(onlyTheirs);
        columnsOurs = List.copyOf(columnsOurs);
        columnsTheirs = List.copyOf(columnsTheirs);
        repeatedKeys = List.copyOf(repeatedKeys);
    }

    /**
     * One cell of both tables.
     *
     * @param key      key of the row
     * @param column   column
     * @param ours     our value as text, empty when missing
     * @param theirs   their value as text
     * @param absolute |ours - theirs|; NaN when one is no number
     * @param relative absolute / max(|ours|, |theirs|); 0 when both are 0, NaN when one is no number
     */
    public record Difference(String key, String column, String ours, String theirs, double absolute, double relative) {
    }

    /** Whether both hold the same rows, and every compared cell is equal within the tolerance. Columns of one side only do not matter. */
    public boolean equal() {
        return differing == 0 && onlyOurs.isEmpty() && onlyTheirs.isEmpty();
    }

    /** The verdict in one sentence. */
    public String words() {
        String verdict = equal() ? "Equal" : "Different";
        String most = largest == null ? "no numbers compared"
                : "largest difference " + ShortestForm.of(largest.absolute()) + " in " + largest.column() + " of " + largest.key();
        return verdict + ": " + matchedRows + " rows matched, " + cells + " cells compared, " + differing + " differ beyond "
                + ShortestForm.of(tolerance) + ", " + onlyOurs.size() + " rows only in ours, " + onlyTheirs.size() + " only in theirs; "
                + most
                + ".";
    }

    /** Compares two tables. */
    public static TableComparison compare(Table ours, Table theirs, List<String> keys, double tolerance) {
        if (!(tolerance >= 0) || Double.isInfinite(tolerance)) {
            throw new Refusal("The tolerance " + ShortestForm.of(tolerance) + " is no finite number of 0 or more; give one such as 1e-8.");
        }
        Work work = new Work(ours, theirs, keys, tolerance);
        work.run();
        return work.result();
    }

    private static final class Work {

        private final Table ours;
        private final Table theirs;
        private final List<String> keys;
        private final double tolerance;
        private final int[] oursKeys;
        private final int[] theirsKeys;
        private final List<int[]> columns = new ArrayList<>();
        private final List<String> columnsOurs = new ArrayList<>();
        private final List<String> columnsTheirs = new ArrayList<>();
        private final List<String> onlyOurs = new ArrayList<>();
        private final List<String> onlyTheirs = new ArrayList<>();
        private final List<String> repeated = new ArrayList<>();
        private final List<Difference> differences = new ArrayList<>();
        private Difference largest;
        private int matched;
        private long cells;
        private long differing;

        Work(Table ours, Table theirs, List<String> keys, double tolerance) {
            this.ours = ours;
            this.theirs = theirs;
            this.keys = List.copyOf(keys);
            this.tolerance = tolerance;
            oursKeys = keys.stream().mapToInt(k -> found(ours, k, "ours")).toArray();
            theirsKeys = keys.stream().mapToInt(k -> found(theirs, k, "theirs")).toArray();
        }

        private static int found(Table table, String key, String side) {
            int column = table.column(key);
            if (column < 0) {
                throw new Refusal(table.name() + " (" + side + "): there is no key column " + key + "; name columns of both tables.");
            }
            return column;
        }

        void run() {
            List<String> upper = keys.stream().map(k -> k.toUpperCase(Locale.ROOT)).toList();
            for (int c = 0; c < ours.columns().size(); c++) {
                String name = ours.columns().get(c).name();
                if (theirs.column(name) < 0) {
                    columnsOurs.add(name);
                } else if (!upper.contains(name.toUpperCase(Locale.ROOT))) {
                    columns.add(new int[] {c, theirs.column(name)});
                }
            }
            theirs.columns().stream().map(Table.Column::name).filter(n -> ours.column(n) < 0).forEach(columnsTheirs::add);
            Map<String, List<Integer>> mine = rows(ours, oursKeys);
            Map<String, List<Integer>> others = rows(theirs, theirsKeys);
            mine.forEach((key, rows) -> pair(key, rows, others.getOrDefault(key, List.of())));
            others.forEach((key, rows) -> {
                if (!mine.containsKey(key)) {
                    rows.forEach(r -> onlyTheirs.add(key));
                }
            });
        }

        private Map<String, List<Integer>> rows(Table table, int[] keyColumns) {
            Map<String, List<Integer>> rows = new LinkedHashMap<>();
            for (int r = 0; r < table.rows(); r++) {
                List<String> parts = new ArrayList<>();
                for (int c : keyColumns) {
                    parts.add(text(table, r, c));
                }
                String key = keyColumns.length == 0 ? "row " + (r + 1) : String.join(" | ", parts);
                rows.computeIfAbsent(key, k -> new ArrayList<>(1)).add(r);
            }
            return rows;
        }

        private void pair(String key, List<Integer> mine, List<Integer> others) {
            if (mine.size() > 1 || others.size() > 1) {
                repeated.add(key);
            }
            int both = Math.min(mine.size(), others.size());
            for (int i = 0; i < both; i++) {
                matched++;
                for (int[] column : columns) {
                    cell(key, mine.get(i), others.get(i), column);
                }
            }
            for (int i = both; i < mine.size(); i++) {
                onlyOurs.add(key);
            }
            for (int i = both; i < others.size(); i++) {
                onlyTheirs.add(key);
            }
        }

        private void cell(String key, int r, int q, int[] column) {
            cells++;
            boolean numbers = ours.columns().get(column[0]).type() == Table.Type.NUMBER
                    && theirs.columns().get(column[1]).type() == Table.Type.NUMBER;
            String x = text(ours, r, column[0]);
            String y = text(theirs, q, column[1]);
            double absolute = Double.NaN;
            double relative = Double.NaN;
            boolean same = x.equals(y);
            if (numbers) {
                double a = ours.number(r, column[0]);
                double b = theirs.number(q, column[1]);
                double scale = Math.max(Math.abs(a), Math.abs(b));
                absolute = a == b ? 0 : Math.abs(a - b);
                relative = absolute == 0 ? 0 : absolute / scale;
                same = Double.isNaN(a) || Double.isNaN(b) ? same : absolute == 0 || absolute <= tolerance * Math.max(1, Math.min(scale,
                        Double.MAX_VALUE));
            }
            String name = ours.columns().get(column[0]).name();
            if (numbers && !Double.isNaN(absolute) && (largest == null || absolute > largest.absolute())) {
                largest = new Difference(key, name, x, y, absolute, relative);
            }
            if (!same) {
                differing++;
                if (differences.size() < KEPT) {
                    differences.add(new Difference(key, name, x, y, absolute, relative));
                }
            }
        }

        private static String text(Table table, int row, int column) {
            if (table.columns().get(column).type() == Table.Type.TEXT) {
                return table.text(row, column).stripTrailing();
            }
            double value = table.number(row, column);
            char special = table.special(row, column);
            return Double.isNaN(value) ? special == '.' ? "" : "." + special : ShortestForm.of(value);
        }

        TableComparison result() {
            return new TableComparison(keys, tolerance, ours.rows(), theirs.rows(), matched, cells, differing, differences, largest,
                    onlyOurs,
                    onlyTheirs, columnsOurs, columnsTheirs, repeated);
        }
    }
}
