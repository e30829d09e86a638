package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Source;
import org.kinetrail.data.Table;
import org.kinetrail.formats.define.DefineXml;
import org.kinetrail.formats.define.DefineXml.CodeList;
import org.kinetrail.formats.define.DefineXml.Group;
import org.kinetrail.formats.define.DefineXml.Item;

/** A define.xml against the data it came with: data sets, variables, types, labels, lengths, missing values and code lists. */
final class DefineChecks {

    private static final Set<String> NUMERIC = Set.of("integer", "float", "double", "decimal");
    private static final int LISTED = 5;

    private final SourceDefine source;
    private final List<Finding> findings = new ArrayList<>();

    private DefineChecks(SourceDefine source) {
        this.source = source;
    }

    /** Findings about the documents; those about data sets are written to their tables. A table is held against each document that describes it. */
    static List<Finding> run(List<SourceDefine> sources, List<InputTable> tables) {
        List<Finding> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(new DefineChecks(source).absent(tables)));
        for (InputTable table : tables) {
            List<SourceDefine> describing = describing(sources, table);
            describing.forEach(source -> new DefineChecks(source).table(table, source.define().group(table.table().name())));
            if (describing.isEmpty() && !sources.isEmpty() && table.kind() != DataSetKind.IGNORED) {
                table.finding("", "define.data-set-unknown", Severity.WARNING, table.table().name(), "is not described in "
                        + String.join(" nor in ", sources.stream().map(SourceDefine::file).toList()), "Check that define.xml belongs to these data.");
            }
        }
        return all;
    }

    /** Of several documents that know a data set of this name, that in its folder. */
    private static List<SourceDefine> describing(List<SourceDefine> sources, InputTable table) {
        List<SourceDefine> all = sources.stream().filter(s -> s.define().group(table.table().name()) != null).toList();
        List<SourceDefine> beside = all.stream().filter(s -> NamedFiles.folder(s.file()).equals(NamedFiles.folder(table.file()))).toList();
        return all.size() > 1 && !beside.isEmpty() ? beside : all;
    }

    private List<Finding> absent(List<InputTable> tables) {
        for (Group group : source.define().groups()) {
            if (tables.stream().noneMatch(t -> t.table().name().equalsIgnoreCase(group.name()))) {
                findings.add(new Finding("define.data-set-absent", Severity.NOTE, source.file(), new Source(source.sha256(),
                        "define", 0,
                        ""), "", group.name(), source.file() + ": describes the data set " + group.name() + ", which was not imported.",
                        "Import it too if the analysis needs it."));
            }
        }
        return findings;
    }

    private void table(InputTable table, Group group) {
        for (Item item : group.items()) {
            int column = table.table().column(item.name());
            if (column < 0) {
                table.finding("", "define.variable-absent", item.mandatory() ? Severity.WARNING : Severity.NOTE, item.name(),
                        "lacks the variable "
                        + item.name() + " that " + source.file() + " describes", "Check that file and define.xml belong together.");
            } else {
                variable(table, item, column);
            }
        }
        for (Table.Column column : table.table().columns()) {
            if (group.item(column.name()) == null) {
                table.finding(column.name(), "define.variable-unknown", Severity.WARNING, column.name(), "is not described in "
                        + source.file(),
                        "Complete define.xml or check that it belongs to these data.");
            }
        }
    }

    private void variable(InputTable table, Item item, int at) {
        Table.Column column = table.table().columns().get(at);
        boolean number = column.type() == Table.Type.NUMBER;
        boolean date = item.dataType().toLowerCase(Locale.ROOT).contains("date") || item.dataType().equalsIgnoreCase("time");
        if (!date && number != NUMERIC.contains(item.dataType().toLowerCase(Locale.ROOT)) && !"csv".equals(table.format())) {
            table.finding(column.name(), "define.type", Severity.WARNING, column.name(), "is " + (number ? "numeric" : "text") + ", "
                    + item.dataType()
                    + " in " + source.file(), "Check which of the two is right.");
        }
        if (!column.label().isEmpty() && !item.label().isEmpty() && !column.label().equals(item.label())) {
            table.finding(column.name(), "define.label", Severity.NOTE, column.label(), "has another label than \"" + item.label()
                    + "\" in "
                    + source.file(), "Align the labels.");
        }
        values(table, item, at, column.name());
    }

    private void values(InputTable table, Item item, int at, String name) {
        CodeList list = item.codeList().isEmpty() ? null : source.define().codeList(item.codeList());
        boolean numbers = table.table().columns().get(at).type() == Table.Type.NUMBER;
        Set<String> unknown = new TreeSet<>();
        long missing = 0;
        int longest = 0;
        for (int r = 0; r < table.rows(); r++) {
            String text = table.text(r, at);
            missing += text.isEmpty() ? 1 : 0;
            longest = Math.max(longest, numbers ? 0 : text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
            if (list != null && !text.isEmpty() && !holds(list, text)) {
                unknown.add(text);
            }
        }
        if (item.mandatory() && missing > 0) {
            table.finding(name, "define.mandatory", Severity.WARNING, name, "is mandatory in " + source.file() + " and missing in "
                    + missing
                    + " rows", "Complete the values.");
        }
        if (item.length() > 0 && longest > item.length()) {
            table.finding(name, "define.length", Severity.WARNING, name, "holds " + longest + " bytes, " + source.file() + " allows "
                    + item.length(), "Correct the length.");
        }
        if (!unknown.isEmpty()) {
            String some = String.join(", ", unknown.stream().limit(LISTED).toList()) + (unknown.size() > LISTED ? ", ..." : "");
            table.finding(name, "check.terminology", Severity.WARNING, some, "holds values outside the code list " + list.name() + " of "
                    + source.file() + ": " + some, "Correct the values or extend the code list.");
        }
    }

    /** Blanks of any kind at the end of a coded value are slips of the document, not of the data. */
    private static boolean holds(CodeList list, String text) {
        return list.holds(text) || list.entries().stream().anyMatch(e -> e.value().replaceAll("[\\s\\u00a0\\ufffd]+$", "").equals(text));
    }
}
