package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
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
        Map<String, SourceTable> old = byName(before);
        Map<String, SourceTable> now = byName(after);
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return new CutComparison(names.stream().map(n -> table(old.get(n), now.get(n))).toList());
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

    private static Map<String, SourceTable> byName(List<SourceTable> tables) {
        Map<String, SourceTable> map = new LinkedHashMap<>();
        tables.forEach(t -> map.putIfAbsent(t.table().name().toUpperCase(Locale.ROOT), t));
        return map;
    }

    private static TableChange table(SourceTable before, SourceTable after) {
        SourceTable any = after != null ? after : before;
        DataSetKind kind = KindFinder.kind(any.table());
        List<String> oldColumns = before == null ? List.of() : names(before.table());
        List<String> newColumns = after == null ? List.of() : names(after.table());
        List<String> common = before == null ? newColumns : after == null ? oldColumns
                : newColumns.stream().filter(oldColumns::contains).toList();
        List<String> wanted = KEYS.getOrDefault(kind, List.of()).stream().filter(common::contains).toList();
        List<String> keys = wanted.isEmpty() ? common : wanted;
        Map<List<String>, List<Integer>> olds = before == null ? Map.of() : rows(before.table(), keys);
        Map<List<String>, List<Integer>> news = after == null ? Map.of() : rows(after.table(), keys);
        List<RowChange> rows = new ArrayList<>();
        news.forEach((key, at) -> pair(before, after, common, key, olds.getOrDefault(key, List.of()), at, rows));
        olds.forEach((key, at) -> {
            if (!news.containsKey(key)) {
                at.forEach(r -> rows.add(new RowChange(Status.GONE, subject(before.table(), r), key, source(before, r), Source.NONE,
                        List.of())));
            }
        });
        return new TableChange(any.table().name(), kind, keys, before == null || after == null ? List.of()
                : oldColumns.stream().filter(c -> !newColumns.contains(c)).toList(), before == null || after == null ? List.of()
                        : newColumns.stream().filter(c -> !oldColumns.contains(c)).toList(), rows);
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(c -> c.name().toUpperCase(Locale.ROOT)).filter(n -> !n.matches("..SEQ|ASEQ|SRCSEQ")).toList();
    }

    private static Map<List<String>, List<Integer>> rows(Table table, List<String> keys) {
        Map<List<String>, List<Integer>> map = new LinkedHashMap<>();
        for (int r = 0; r < table.rows(); r++) {
            List<String> key = new ArrayList<>();
            for (String name : keys) {
                key.add(text(table, r, table.column(name)));
            }
            map.computeIfAbsent(key, k -> new ArrayList<>()).add(r);
        }
        return map;
    }

    /** Rows of one key: equal ones first, then the others in order. */
    private static void pair(SourceTable before, SourceTable after, List<String> columns, List<String> key, List<Integer> olds,
            List<Integer> news, List<RowChange> out) {
        List<Integer> left = new ArrayList<>(olds);
        Map<Integer, Integer> matched = new HashMap<>();
        for (int r : news) {
            left.stream().filter(o -> changes(before, after, columns, o, r).isEmpty()).findFirst().ifPresent(o -> {
                matched.put(r, o);
                left.remove(o);
            });
        }
        for (int r : news) {
            String subject = subject(after.table(), r);
            if (matched.containsKey(r)) {
                out.add(new RowChange(Status.SAME, subject, key, source(before, matched.get(r)), source(after, r), List.of()));
            } else if (!left.isEmpty()) {
                int o = left.remove(0);
                out.add(new RowChange(Status.CHANGED, subject, key, source(before, o), source(after, r),
                        changes(before, after, columns, o, r)));
            } else {
                out.add(new RowChange(Status.NEW, subject, key, Source.NONE, source(after, r), List.of()));
            }
        }
        left.forEach(o -> out.add(new RowChange(Status.GONE, subject(before.table(), o), key, source(before, o), Source.NONE, List.of())));
    }

    private static List<CellChange> changes(SourceTable before, SourceTable after, List<String> columns, int o, int r) {
        List<CellChange> out = new ArrayList<>();
        for (String column : columns) {
            String was = text(before.table(), o, before.table().column(column));
            String is = text(after.table(), r, after.table().column(column));
            if (!was.equals(is)) {
                out.add(new CellChange(column, was, is));
            }
        }
        return out;
    }

    private static String text(Table table, int row, int column) {
        return table.columns().get(column).type() == Table.Type.TEXT ? table.text(row, column).trim()
                : InputTable.shortest(table.number(row, column));
    }

    private static String subject(Table table, int row) {
        int column = table.column("USUBJID");
        return column < 0 ? "" : text(table, row, column);
    }

    private static Source source(SourceTable table, int row) {
        return new Source(table.sha256(), table.table().name(), row + 1L, "");
    }
}
