package org.kinetrail.er.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.numeric.DecimalNumber;

/** Named columns of equal length. It never changes; each {@code with} makes another. */
public final class Frame {

    private final int rows;
    private final Map<String, Column> columns;

    private Frame(int rows, Map<String, Column> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** A frame without columns. */
    public static Frame ofRows(int rows) {
        return new Frame(rows, new LinkedHashMap<>());
    }

    /**
     * From text columns: a column whose cells all read as numbers is a number column, any other a factor. An empty cell and NA are
     * missing.
     *
     * @param levels levels, in order, of columns that are factors whatever they look like; others sort theirs alphabetically
     */
    public static Frame ofText(Map<String, String[]> texts, Map<String, List<String>> levels) {
        int rows = texts.isEmpty() ? 0 : texts.values().iterator().next().length;
        Frame frame = ofRows(rows);
        for (Map.Entry<String, String[]> entry : texts.entrySet()) {
            List<String> given = levels.get(entry.getKey());
            double[] numbers = given == null ? numbers(entry.getValue()) : null;
            frame = numbers != null ? frame.with(entry.getKey(), numbers) : frame.with(entry.getKey(), entry.getValue(), given);
        }
        return frame;
    }

    /**
     * From a table as read from a file; text columns are taken as by {@link #ofText}.
     *
     * @param levels levels, in order, of columns that are factors whatever they look like
     */
    public static Frame ofTable(Table table, Map<String, List<String>> levels) {
        Frame frame = ofRows(table.rows());
        for (int c = 0; c < table.columns().size(); c++) {
            String name = table.columns().get(c).name();
            boolean number = table.columns().get(c).type() == Table.Type.NUMBER;
            double[] values = new double[table.rows()];
            String[] texts = new String[table.rows()];
            for (int i = 0; i < table.rows(); i++) {
                values[i] = number ? table.number(i, c) : Double.NaN;
                texts[i] = !number ? table.text(i, c) : Double.isNaN(values[i]) ? "" : NumberText.of(values[i]);
            }
            if (!number && !levels.containsKey(name)) {
                double[] read = numbers(texts);
                frame = read != null ? frame.with(name, read) : frame.with(name, texts, null);
            } else {
                frame = number && !levels.containsKey(name) ? frame.with(name, values) : frame.with(name, texts, levels.get(name));
            }
        }
        return frame;
    }

    /** With a number column, added or replaced. */
    public Frame with(String name, double[] values) {
        return with(name, new Column.Numbers(values));
    }

    /**
     * With a factor column, added or replaced.
     *
     * @param values empty or NA where missing
     * @param levels levels in order, or null for those found, in alphabetical order without regard to case
     */
    public Frame with(String name, String[] values, List<String> levels) {
        List<String> used = levels;
        if (used == null) {
            TreeSet<String> found = new TreeSet<>(LevelOrder.ALPHABETICAL);
            Arrays.stream(values).filter(v -> !isMissing(v)).forEach(found::add);
            used = new ArrayList<>(found);
        }
        int[] codes = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            codes[i] = isMissing(values[i]) ? -1 : used.indexOf(values[i]);
            if (codes[i] < 0 && !isMissing(values[i])) {
                throw new Refusal("Column " + name + ", row " + (i + 1) + ": \"" + values[i] + "\" is none of the stated levels "
                        + used + "; add the level or correct the value.");
            }
        }
        return with(name, new Column.Factor(used, codes));
    }

    /** With a column, added or replaced. */
    public Frame with(String name, Column column) {
        if (column.size() != rows) {
            throw new IllegalArgumentException("column " + name + " has " + column.size() + " rows, the frame " + rows);
        }
        Map<String, Column> next = new LinkedHashMap<>(columns);
        next.put(name, column);
        return new Frame(rows, next);
    }

    /**
     * With the levels of factors that nobody ordered in the order in which they first appear, where the rows stand level by level (three
     * or more levels in at most two runs each): such a file shows the order it means. Others keep their sorted levels.
     *
     * @param stated names of the columns whose levels were stated
     */
    public Frame withLevelsAsStored(Set<String> stated) {
        Frame out = this;
        for (Map.Entry<String, Column> entry : columns.entrySet()) {
            if (entry.getValue() instanceof Column.Factor factor && !stated.contains(entry.getKey()) && factor.levels().size() > 2) {
                List<String> seen = new ArrayList<>();
                int runs = 0;
                String last = "";
                for (int i = 0; i < rows; i++) {
                    String label = factor.label(i);
                    if (!label.isEmpty() && !label.equals(last)) {
                        runs++;
                        last = label;
                        if (!seen.contains(label)) {
                            seen.add(label);
                        }
                    }
                }
                if (runs <= 2 * factor.levels().size() && seen.size() == factor.levels().size()) {
                    String[] texts = new String[rows];
                    for (int i = 0; i < rows; i++) {
                        texts[i] = factor.label(i);
                    }
                    out = out.with(entry.getKey(), texts, seen);
                }
            }
        }
        return out;
    }

    public int rows() {
        return rows;
    }

    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    public boolean has(String name) {
        return columns.containsKey(name);
    }

    /** A column by its name; a {@link Refusal} lists the names there are. */
    public Column column(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw new Refusal("There is no column " + name + "; the columns are " + String.join(", ", columns.keySet()) + ".");
        }
        return column;
    }

    /** The numbers of a number column; a {@link Refusal} when it holds text. */
    public double[] numbers(String name) {
        if (column(name) instanceof Column.Numbers numbers) {
            return numbers.values();
        }
        throw new Refusal("Column " + name + " holds text where numbers are needed; code it as numbers or use it as a factor.");
    }

    /** The rows given, in that order, repeats allowed. */
    public Frame take(int[] chosen) {
        Map<String, Column> next = new LinkedHashMap<>();
        columns.forEach((name, column) -> next.put(name, column.take(chosen)));
        return new Frame(chosen.length, next);
    }

    /** Rows in which none of the named columns is missing. */
    public int[] completeRows(List<String> names) {
        int[] out = new int[rows];
        int count = 0;
        for (int i = 0; i < rows; i++) {
            boolean complete = true;
            for (String name : names) {
                complete &= !column(name).isMissing(i);
            }
            if (complete) {
                out[count++] = i;
            }
        }
        return Arrays.copyOf(out, count);
    }

    private static double[] numbers(String[] cells) {
        double[] values = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            if (isMissing(cells[i])) {
                values[i] = Double.NaN;
                continue;
            }
            values[i] = number(cells[i].strip());
            if (Double.isNaN(values[i])) {
                return null;
            }
        }
        return values;
    }

    private static double number(String cell) {
        return switch (cell) {
            case "Inf", "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Inf", "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> DecimalNumber.parse(cell);
        };
    }

    private static boolean isMissing(String cell) {
        return cell == null || cell.isBlank() || "NA".equals(cell) || "NaN".equals(cell);
    }
}
