package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Finding;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Table;

/** Small tables for tests: column names, a leading # for numbers, rows as texts split at |. */
final class Tables {

    private Tables() {
    }

    static SourceTable of(String name, String columns, String... rows) {
        List<Table.Column> described = new ArrayList<>();
        for (String c : columns.split("\\|")) {
            boolean number = c.startsWith("#");
            described.add(new Table.Column(number ? c.substring(1) : c, "", number ? Table.Type.NUMBER : Table.Type.TEXT, 0, ""));
        }
        Table.Builder table = new Table.Builder(name, "", described);
        for (String row : rows) {
            table.addRow();
            String[] cells = row.split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                if (described.get(c).type() == Table.Type.TEXT) {
                    table.set(c, cells[c]);
                } else if (!cells[c].isEmpty()) {
                    table.set(c, Double.parseDouble(cells[c]));
                }
            }
        }
        return new SourceTable(name.toLowerCase(java.util.Locale.ROOT) + ".csv", "hash-of-" + name, 1, "csv", table.build());
    }

    static final String EX = "STUDYID|USUBJID|#EXDOSE|EXDOSU|EXSTDTC|EXENDTC";
    static final String PC = "STUDYID|USUBJID|PCTESTCD|PCSTRESC|#PCSTRESN|PCSTRESU|#PCLLOQ|PCDTC|#PCTPTNUM";

    static SourceTable dose(String... subjects) {
        String[] rows = new String[subjects.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "S|" + subjects[i] + "|450|10^6 CAR+ T cells|2021-03-01T10:00|2021-03-01T10:30";
        }
        return of("EX", EX, rows);
    }

    static ImportResult read(SourceTable... tables) {
        return Importer.read(Mapping.standard(), List.of(tables));
    }

    static Subject subject(StudyData data, String id) {
        return data.subjects().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    static List<String> rules(StudyData data) {
        return data.findings().stream().map(Finding::rule).toList();
    }

    static Mapping mapped(String file, DataSetKind kind, Map<Role, String> columns, Map<Role, String> constants) {
        return Mapping.standard().withTables(List.of(new TableMapping(file, "", kind, columns, constants)));
    }
}
