package org.kinetrail.dataimport;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.data.Finding;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Source;
import org.kinetrail.data.Table;

/** One data set as it is read: its roles, and what becomes of each of its rows. Filled during one import, then only read. */
final class InputTable {

    private static final Pattern COMMA = Pattern.compile("([<>]?=? ?[+-]?\\d+),(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private final String file;
    private final String sha256;
    private final long bytes;
    private final String format;
    private final Table table;
    private final boolean comma;
    private final String manner;
    private final DataSetKind kind;
    private final Map<Role, Integer> columns = new EnumMap<>(Role.class);
    private final Map<Role, String> constants = new EnumMap<>(Role.class);
    private final Map<Role, Qualifier> qualifiers = new EnumMap<>(Role.class);
    private final String[] fate;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    InputTable(SourceTable source, DataSetKind kind, TableMapping mapping, Map<String, Qualifier> offered) {
        this.file = source.file();
        this.sha256 = source.sha256();
        this.bytes = source.bytes();
        this.format = source.format();
        this.table = source.table();
        this.comma = source.comma();
        this.manner = source.manner();
        this.kind = kind;
        this.fate = new String[table.rows()];
        resolve(mapping, offered);
        qualifiers.values().forEach(Qualifier::taken);
    }

    private void resolve(TableMapping mapping, Map<String, Qualifier> offered) {
        for (Role role : kind.roles(false)) {
            for (String name : kind.columns(role)) {
                if (table.column(name) >= 0) {
                    columns.putIfAbsent(role, table.column(name));
                }
            }
            kind.columns(role).stream().filter(name -> !columns.containsKey(role) && offered.containsKey(name)).findFirst()
                    .ifPresent(name -> qualifiers.put(role, offered.get(name)));
        }
        if (mapping != null) {
            mapping.columns().forEach((role, name) -> {
                Qualifier qualifier = offered.get(name.toUpperCase(Locale.ROOT));
                if (table.column(name) < 0 && qualifier != null) {
                    columns.remove(role);
                    qualifiers.put(role, qualifier);
                    return;
                }
                if (table.column(name) < 0) {
                    throw new Refusal(file + ": the mapping names the column " + name + " for the role " + role.id()
                            + ", which the file does not have; correct the mapping.");
                }
                qualifiers.remove(role);
                columns.put(role, table.column(name));
            });
            mapping.constants().forEach((role, value) -> {
                columns.remove(role);
                qualifiers.remove(role);
                constants.put(role, value);
            });
        }
        for (Role role : kind.roles(true)) {
            if (!has(role)) {
                throw new Refusal(file + ": data set " + table.name() + " has no column for the role " + role.id() + " (by standard "
                        + String.join(" or ", kind.columns(role)) + "); name the column in a mapping or correct the file.");
            }
        }
    }

    DataSetKind kind() {
        return kind;
    }

    String file() {
        return file;
    }

    String format() {
        return format;
    }

    Table table() {
        return table;
    }

    int rows() {
        return table.rows();
    }

    boolean has(Role role) {
        return columns.containsKey(role) || constants.containsKey(role) || qualifiers.containsKey(role);
    }

    /** Every role with the column or constant that holds it. */
    List<ImportResult.ReadColumn> columns() {
        List<ImportResult.ReadColumn> read = new ArrayList<>();
        for (Role role : Role.values()) {
            if (has(role)) {
                read.add(new ImportResult.ReadColumn(sha256, table.name(), kind, role, column(role), constants.getOrDefault(role, "")));
            }
        }
        return read;
    }

    /** Name of the column of a role; empty when it is a constant or absent. */
    String column(Role role) {
        return qualifiers.containsKey(role) ? qualifiers.get(role).name() : columns.containsKey(role) ? table.columns().get(columns.get(role)).name() : "";
    }

    /** A cell as text, trimmed; numbers in their shortest form; empty when missing. */
    String text(int row, Role role) {
        Integer column = columns.get(role);
        if (column == null) {
            return qualifiers.containsKey(role) ? qualifiers.get(role).text(row) : constants.getOrDefault(role, "");
        }
        return text(row, column);
    }

    String text(int row, int column) {
        if (table.columns().get(column).type() != Table.Type.TEXT) {
            return shortest(table.number(row, column));
        }
        String text = table.text(row, column).trim();
        return comma && text.indexOf(',') > 0 ? pointed(text) : text;
    }

    /** A number with a decimal comma, alone or behind a sign of comparison, with a point; any other text as it is. */
    private static String pointed(String text) {
        Matcher number = COMMA.matcher(text);
        return number.matches() ? number.group(1) + "." + number.group(2) : text;
    }

    /** A cell as number; NaN when missing; a text that is no number refuses the file. */
    double number(int row, Role role) {
        Integer column = columns.get(role);
        if (column != null && table.columns().get(column).type() == Table.Type.NUMBER) {
            return table.number(row, column);
        }
        String text = text(row, role);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        return parsed(text).orElseThrow(() -> Refusal.cell(file, row + 1L, column(role), "\"" + text + "\" is no number",
                "correct the cell or map another column to the role " + role.id()));
    }

    static Optional<Double> parsed(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? Optional.empty() : Optional.of(value);
    }

    /** A cell as date; unknown when missing or impossible (then with a finding); a text that is no date refuses the file. */
    Moment moment(int row, Role role) {
        try {
            return written(row, role).orElseThrow(() -> Refusal.cell(file, row + 1L, column(role), "\"" + text(row, role) + "\" is no date",
                    "write it as ISO 8601, for example 2021-03-09T08:30"));
        } catch (DateTimeException e) {
            finding(row, role, "check.impossible-date", Severity.BLOCKS_ANALYSIS, "", "the calendar has no such date or time",
                    "Correct the date at its source, or accept in the plan that the row has none.");
            return Moment.UNKNOWN;
        }
    }

    /** A date that only names something, in ISO 8601: empty where the cell holds none. */
    String date(int row, Role role) {
        try {
            return written(row, role).map(Moment::text).orElse("");
        } catch (DateTimeException e) {
            return "";
        }
    }

    private Optional<Moment> written(int row, Role role) {
        Integer column = columns.get(role);
        if (column == null || table.columns().get(column).type() != Table.Type.NUMBER) {
            return Moment.parse(text(row, role));
        }
        Table.Column described = table.columns().get(column);
        boolean seconds = described.format().toUpperCase(Locale.ROOT).contains("DATETIME")
                || described.format().isEmpty() && described.name().toUpperCase(Locale.ROOT).endsWith("DTM");
        return Optional.of(Moment.ofSas(table.number(row, column), seconds));
    }

    /** Where a value stands: its cell, or the row of the supplement it was read from. */
    Source source(int row, Role role) {
        Source elsewhere = qualifiers.containsKey(role) ? qualifiers.get(role).source(row) : null;
        return elsewhere != null ? elsewhere : own(row, role);
    }

    private Source own(int row, Role role) {
        return new Source(sha256, table.name(), row + 1L, role == null ? "" : column(role));
    }

    /** The row was taken up. The first use counts. */
    void used(int row, String rule, String rule2Words) {
        account(row, "used." + rule, rule2Words);
    }

    /** The row was left out for a reason. */
    void left(int row, String rule, String rule2Words) {
        account(row, "left." + rule, rule2Words);
    }

    private void account(int row, String rule, String text) {
        if (fate[row] == null || fate[row].startsWith("left.") && rule.startsWith("used.")) {
            fate[row] = rule;
        }
        words.putIfAbsent(rule, text);
    }

    /** Every row without a fate yet. */
    void leftTheRest(String rule, String text) {
        for (int r = 0; r < fate.length; r++) {
            if (fate[r] == null) {
                left(r, rule, text);
            }
        }
    }

    void finding(int row, Role role, String rule, Severity severity, String subject, String message, String remedy) {
        finding(row, role, rule, severity, subject, role == null ? "" : text(row, role), message, remedy);
    }

    void finding(int row, Role role, String rule, Severity severity, String subject, String value, String message, String remedy) {
        String who = subject.isEmpty() && row >= 0 && has(Role.SUBJECT) && role != Role.SUBJECT ? text(row, Role.SUBJECT) : subject;
        Source where = row < 0 ? new Source(sha256, table.name(), 0, "") : own(row, role);
        findings.add(new Finding(rule, severity, file, where, who, value, sentence(row, role, message), remedy));
    }

    private String sentence(int row, Role role, String message) {
        String cell = row < 0 ? file : file + ", row " + (row + 1) + (role == null || column(role).isEmpty() ? "" : ", column "
                + column(role));
        return cell + ": " + message + ".";
    }

    /** A finding about the values of a column, with the first row that has one. */
    void finding(String column, int row, String rule, Severity severity, String value, String message, String remedy) {
        findings.add(new Finding(rule, severity, file, new Source(sha256, table.name(), row + 1L, column), "", value, file + ", row " + (row + 1)
                + ", column " + column + ": " + message + ".", remedy));
    }

    /** A finding about a column, or about the whole data set when the column is empty. */
    void finding(String column, String rule, Severity severity, String value, String message, String remedy) {
        String where = file + ", " + (column.isEmpty() ? "data set " + table.name() : "column " + column) + ": " + message + ".";
        findings.add(new Finding(rule, severity, file, new Source(sha256, table.name(), 0, column), "", value, where, remedy));
    }

    List<Finding> findings() {
        return findings;
    }

    Accounting accounting() {
        leftTheRest("no-role", "no rule of the import takes rows like this");
        Map<String, Long> counts = new TreeMap<>();
        for (String rule : fate) {
            counts.merge(rule, 1L, Long::sum);
        }
        List<Accounting.Use> uses = counts.entrySet().stream().map(e -> new Accounting.Use(e.getKey(), words.get(e.getKey()), e.getValue()))
                .toList();
        long used = uses.stream().filter(Accounting.Use::used).mapToLong(Accounting.Use::count).sum();
        return new Accounting(file, table.name(), sha256, kind, fate.length, used, uses, manner);
    }

    InputFile inputFile() {
        return new InputFile(file, sha256, bytes, format, table.name(), fate.length, accounting().used());
    }

    /** Shortest decimal text that reads back to the same number. */
    static String shortest(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros().toPlainString();
            }
        }
        return exact.round(new MathContext(17)).toPlainString();
    }
}
