package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kinetrail.data.Source;
import org.kinetrail.data.Table;

/**
 * A new data cut against the one before: each row the same, changed, new or gone, matched by the key of its data set. Sequence numbers are
 * neither key nor content, because a new cut numbers its rows anew.
 *
 * @param tables one entry for each data set of either cut
 */
public record CutComparison(List<TableChange> tables) {

    private static final Map<DataSetKind, List<String>> KEYS = Map.ofEntries(
            Map.entry(DataSetKind.DM, List.of("USUBJID")), Map.entry(DataSetKind.ADSL, List.of("USUBJID")),
            Map.entry(DataSetKind.EX, List.of("USUBJID", "EXTRT", "EXSTDTC")),
            Map.entry(DataSetKind.PC, List.of("USUBJID", "PCTESTCD", "PCSPEC", "VISITNUM", "PCTPTNUM")),
            Map.entry(DataSetKind.ADNCA, List.of("USUBJID", "PARAMCD", "VISITNUM", "NFRLT")),
            Map.entry(DataSetKind.LB, List.of("USUBJID", "LBTESTCD", "PARAMCD", "LBDTC", "ADT")),
            Map.entry(DataSetKind.RS, List.of("USUBJID", "RSTESTCD", "RSEVAL", "RSDTC")),
            Map.entry(DataSetKind.AE, List.of("USUBJID", "AEDECOD", "AESTDTC", "AETOXGR")),
            Map.entry(DataSetKind.ADAE, List.of("USUBJID", "AEDECOD", "ASTDT", "AETOXGR")),
            Map.entry(DataSetKind.CM, List.of("USUBJID", "CMDECOD", "CMTRT", "CMSTDTC", "CMINDC")),
            Map.entry(DataSetKind.DS, List.of("USUBJID", "DSDECOD")), Map.entry(DataSetKind.SUPPDM, List.of("USUBJID", "QNAM")),
            Map.entry(DataSetKind.SUPP, List.of("USUBJID", "RDOMAIN", "IDVAR", "IDVARVAL", "QNAM")),
            Map.entry(DataSetKind.IS, List.of("USUBJID", "ISTESTCD", "PARAMCD", "ISDTC", "ADT")),
            Map.entry(DataSetKind.ADTTE, List.of("USUBJID", "PARAMCD")),
            Map.entry(DataSetKind.ADRS, List.of("USUBJID", "PARAMCD", "AVISITN", "ADT")),
            Map.entry(DataSetKind.ADPP, List.of("USUBJID", "PARCAT1", "PARAMCD", "PPCAT", "PPTESTCD", "PPSTINT", "PPENINT")));

    public CutComparison {
        tables = List.copyOf(tables);
    }

    /** What became of a row. */
    public enum Status {
        SAME, CHANGED, NEW, GONE
    }

    /** One cell that changed; an empty text is a missing value. */
    public record CellChange(String column, String before, String after) {
    }

    /**
     * One row of either cut.
     *
     * @param key    values of the key columns
     * @param before row of the old cut, {@link Source#NONE} when new
     * @param after  row of the new cut, {@link Source#NONE} when gone
     * @param cells  changed cells
     */
    public record RowChange(Status status, String subject, List<String> key, Source before, Source after, List<CellChange> cells) {

        public RowChange {
            key = List.copyOf(key);
            cells = List.copyOf(cells);
        }
    }

    /** A data set in both cuts; columns that only one of them has are listed and not compared. */
    public record TableChange(String member, DataSetKind kind, List<String> keys, List<String> columnsOnlyBefore,
            List<String> columnsOnlyAfter, List<RowChange> rows) {

        public TableChange {
            keys = List.copyOf(keys);
            columnsOnlyBefore = List.copyOf(columnsOnlyBefore);
            columnsOnlyAfter = List.copyOf(columnsOnlyAfter);
            rows = List.copyOf(rows);
        }

        /** Number of rows with a status. */
        public long count(Status status) {
            return rows.stream().filter(r -> r.status() == status).count();
        }
    }

    /** Compares two cuts. */
    public static CutComparison of(List<SourceTable> before, List<SourceTable> after) {
        Map<String, List<SourceTable>> old = byName(before);
        Map<String, List<SourceTable>> now = byName(after);
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return new CutComparison(names.stream().map(n -> table(old.getOrDefault(n, List.of()), now.getOrDefault(n, List.of()))).toList());
    }

    /** The row of the new cut that is the same as this row of the old one; empty when it changed or is gone. */
    public Optional<Source> sameRow(Source before) {
        return tables.stream().flatMap(t -> t.rows().stream()).filter(r -> r.status() == Status.SAME)
                .filter(r -> r.before().row() == before.row() && r.before().member().equals(before.member())
                        && r.before().sha256().equals(before.sha256()))
                .map(r -> new Source(r.after().sha256(), r.after().member(), r.after().row(), before.column())).findFirst();
    }

    /** Whether no row of a subject in data sets of these kinds changed, appeared or went: then decisions about it carry over. */
    public boolean unchanged(String subject, Set<DataSetKind> kinds) {
        return tables.stream().filter(t -> kinds.contains(t.kind())).flatMap(t -> t.rows().stream())
                .noneMatch(r -> r.subject().equals(subject) && r.status() != Status.SAME);
    }

    /** Data sets of one name in several files, as of studies that are pooled, are one. */
    private static Map<String, List<SourceTable>> byName(List<SourceTable> tables) {
        Map<String, List<SourceTable>> map = new LinkedHashMap<>();
        tables.forEach(t -> map.computeIfAbsent(t.table().name().toUpperCase(Locale.ROOT), k -> new ArrayList<>()).add(t));
        return map;
    }

    /** A row of a file. */
    private record Row(SourceTable file, int at) {

        String text(String name) {
            Table table = file.table();
            int column = table.column(name);
            return column < 0 ? "" : table.columns().get(column).type() == Table.Type.TEXT ? table.text(at, column).trim()
                    : InputTable.shortest(table.number(at, column));
        }

        String subject() {
            return text("USUBJID");
        }

        Source source() {
            return new Source(file.sha256(), file.table().name(), at + 1L, "");
        }
    }

    private static TableChange table(List<SourceTable> before, List<SourceTable> after) {
        SourceTable any = after.isEmpty() ? before.get(0) : after.get(0);
        DataSetKind kind = KindFinder.kind(any.table());
        List<String> oldColumns = names(before);
        List<String> newColumns = names(after);
        List<String> common = before.isEmpty() ? newColumns : after.isEmpty() ? oldColumns
                : newColumns.stream().filter(oldColumns::contains).toList();
        List<String> wanted = KEYS.getOrDefault(kind, List.of()).stream().filter(common::contains).toList();
        List<String> keys = wanted.isEmpty() ? common : wanted;
        Map<List<String>, List<Row>> olds = rows(before, keys);
        Map<List<String>, List<Row>> news = rows(after, keys);
        List<RowChange> rows = new ArrayList<>();
        news.forEach((key, at) -> pair(common, key, olds.getOrDefault(key, List.of()), at, rows));
        olds.forEach((key, at) -> {
            if (!news.containsKey(key)) {
                at.forEach(r -> rows.add(new RowChange(Status.GONE, r.subject(), key, r.source(), Source.NONE, List.of())));
            }
        });
        return new TableChange(any.table().name(), kind, keys, before.isEmpty() || after.isEmpty() ? List.of()
                : oldColumns.stream().filter(c -> !newColumns.contains(c)).toList(), before.isEmpty() || after.isEmpty() ? List.of()
                        : newColumns.stream().filter(c -> !oldColumns.contains(c)).toList(), rows);
    }

    private static List<String> names(List<SourceTable> tables) {
        return tables.stream().flatMap(t -> t.table().columns().stream()).map(c -> c.name().toUpperCase(Locale.ROOT))
                .filter(n -> !n.matches("..SEQ|ASEQ|SRCSEQ")).distinct().toList();
    }

    private static Map<List<String>, List<Row>> rows(List<SourceTable> tables, List<String> keys) {
        Map<List<String>, List<Row>> map = new LinkedHashMap<>();
        for (SourceTable table : tables) {
            for (int r = 0; r < table.table().rows(); r++) {
                Row row = new Row(table, r);
                map.computeIfAbsent(keys.stream().map(row::text).toList(), k -> new ArrayList<>()).add(row);
            }
        }
        return map;
    }

    /** Rows of one key: equal ones first, then the others in order. */
    private static void pair(List<String> columns, List<String> key, List<Row> olds, List<Row> news, List<RowChange> out) {
        List<Row> left = new ArrayList<>(olds);
        Map<Row, Row> matched = new IdentityHashMap<>();
        for (Row r : news) {
            left.stream().filter(o -> changes(columns, o, r).isEmpty()).findFirst().ifPresent(o -> {
                matched.put(r, o);
                left.remove(o);
            });
        }
        for (Row r : news) {
            if (matched.containsKey(r)) {
                out.add(new RowChange(Status.SAME, r.subject(), key, matched.get(r).source(), r.source(), List.of()));
            } else if (!left.isEmpty()) {
                Row o = left.remove(0);
                out.add(new RowChange(Status.CHANGED, r.subject(), key, o.source(), r.source(), changes(columns, o, r)));
            } else {
                out.add(new RowChange(Status.NEW, r.subject(), key, Source.NONE, r.source(), List.of()));
            }
        }
        left.forEach(o -> out.add(new RowChange(Status.GONE, o.subject(), key, o.source(), Source.NONE, List.of())));
    }

    private static List<CellChange> changes(List<String> columns, Row o, Row r) {
        List<CellChange> out = new ArrayList<>();
        for (String column : columns) {
            String was = o.text(column);
            String is = r.text(column);
            if (!was.equals(is)) {
                out.add(new CellChange(column, was, is));
            }
        }
        return out;
    }
}
