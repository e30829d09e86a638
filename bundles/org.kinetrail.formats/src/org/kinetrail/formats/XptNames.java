package org.kinetrail.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

/** What a transport file can hold of a data set's names, labels and lengths, and what has to give where it cannot. */
final class XptNames {

    private static final int[] NAME = {8, 32};
    private static final int[] LABEL = {40, 256};
    private static final int[] TEXT = {200, 32_767};
    private static final int DATASET_LABEL = 40;

    private XptNames() {
    }

    /** What of the data set needs version 8; empty when version 5 holds as much of it. */
    static Optional<String> beyondVersion5(DatasetMeta meta) {
        if (meta.name().length() > NAME[0]) {
            return Optional.of("the data set name " + meta.name() + " is longer than 8 characters");
        }
        for (Variable v : meta.variables()) {
            String why = legalName(v.name(), NAME[1], Set.of()).length() > NAME[0] ? "a name longer than 8 characters"
                    : Decision.bytes(v.column().label()) > LABEL[0] ? "a label longer than 40 bytes"
                    : !v.numeric() && v.column().length() > TEXT[0] ? "texts longer than 200 bytes"
                    : formatName(v.column().format()).length() > 8 || formatName(v.informat()).length() > 8
                    ? "a format whose name is longer than 8 characters" : "";
            if (!why.isEmpty()) {
                return Optional.of("column " + v.name() + " has " + why);
            }
        }
        return Optional.empty();
    }

    /** The data set as it will stand in the file; a refusal when {@code strict} and something would have to change. */
    static DatasetMeta fit(String file, DatasetMeta meta, boolean v8, boolean strict, List<String> warnings) {
        int level = v8 ? 1 : 0;
        List<String> changes = new ArrayList<>();
        String name = legalName(meta.name().toUpperCase(Locale.ROOT), NAME[level], Set.of());
        note(changes, "data set " + meta.name(), meta.name(), name, "the name became");
        String label = cut(meta.label(), DATASET_LABEL);
        note(changes, "data set " + meta.name(), meta.label(), label, "the label was cut to");
        Set<String> used = new HashSet<>();
        List<Variable> fitted = new ArrayList<>();
        for (Variable v : meta.variables()) {
            fitted.add(variable(file, v, level, used, changes));
        }
        if (strict && !changes.isEmpty()) {
            throw new Refusal(file + ": " + changes.get(0) + "; shorten it or write version 8 or Dataset-JSON.");
        }
        changes.forEach(change -> warnings.add(meta.name() + ": " + change + "."));
        return new DatasetMeta(name, label, fitted, meta.records(), meta.attributes());
    }

    private static Variable variable(String file, Variable v, int level, Set<String> used, List<String> changes) {
        Table.Column column = v.column();
        String name = legalName(v.name(), NAME[level], used);
        used.add(name.toUpperCase(Locale.ROOT));
        note(changes, "column " + v.name(), v.name(), name, "the name became");
        String full = column.label().isEmpty() && !name.equals(v.name()) ? v.name() : column.label();
        String label = cut(full, LABEL[level]);
        note(changes, "column " + v.name(), full, label, "the label was cut to");
        if (!v.numeric() && column.length() > TEXT[level]) {
            throw new Refusal(file + ", column " + v.name() + ": texts of " + column.length() + " bytes do not fit, "
                    + TEXT[level] + " is the longest; split the column, or write " + (level == 0 ? "version 8 or " : "") + "Dataset-JSON.");
        }
        String format = formatName(column.format()).length() > 8 && level == 0 ? "" : column.format();
        note(changes, "column " + v.name(), column.format(), format, "the display format became");
        String informat = formatName(v.informat()).length() > 8 && level == 0 ? "" : v.informat();
        note(changes, "column " + v.name(), v.informat(), informat, "the informat became");
        int length = v.numeric() ? 8 : Math.max(1, column.length());
        return new Variable(new Table.Column(name, label, column.type(), length, format), informat, v.dataType(), v.oid(), v.key());
    }

    private static void note(List<String> changes, String where, String before, String after, String what) {
        if (!before.equals(after)) {
            changes.add(where + ": " + what + " \"" + after + "\"");
        }
    }

    /** Whether a data set may be called so in version 5. */
    static boolean dataset(String name) {
        return legal(name, NAME[0]);
    }

    private static boolean legal(String name, int longest) {
        return name.length() <= longest && name.matches("[A-Za-z_][A-Za-z0-9_]*");
    }

    private static String legalName(String name, int longest, Set<String> used) {
        String base = name.replaceAll("[^A-Za-z0-9_]", "_");
        if (base.isEmpty() || Character.isDigit(base.charAt(0))) {
            base = "_" + base;
        }
        base = base.length() > longest ? base.substring(0, longest) : base;
        String candidate = base;
        for (int i = 2; used.contains(candidate.toUpperCase(Locale.ROOT)); i++) {
            String suffix = Integer.toString(i);
            candidate = base.substring(0, Math.min(base.length(), longest - suffix.length())) + suffix;
        }
        return candidate;
    }

    private static String cut(String text, int bytes) {
        String kept = text;
        while (Decision.bytes(kept) > bytes) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }

    /** The name part of a format, without width and decimals. */
    static String formatName(String format) {
        int end = Math.max(0, format.indexOf('.') < 0 ? format.length() : format.indexOf('.'));
        while (end > 0 && Character.isDigit(format.charAt(end - 1))) {
            end--;
        }
        return format.substring(0, end);
    }

    /** Width and decimals of a format. */
    static int[] formatSize(String format) {
        int point = format.indexOf('.');
        String width = format.substring(formatName(format).length(), point < 0 ? format.length() : point);
        String decimals = point < 0 ? "" : format.substring(point + 1);
        return new int[] {digits(width), digits(decimals)};
    }

    private static int digits(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
