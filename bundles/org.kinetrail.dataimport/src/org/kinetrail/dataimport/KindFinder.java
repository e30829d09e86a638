package org.kinetrail.dataimport;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinetrail.data.Table;

/** Finds the kind of a data set by its name, else by the columns it has. */
public final class KindFinder {

    private static final Map<String, DataSetKind> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("PCTESTCD", DataSetKind.PC);
        SIGNS.put("EXDOSE", DataSetKind.EX);
        SIGNS.put("AEDECOD", DataSetKind.AE);
        SIGNS.put("CMTRT", DataSetKind.CM);
        SIGNS.put("LBTESTCD", DataSetKind.LB);
        SIGNS.put("RSTESTCD", DataSetKind.RS);
        SIGNS.put("DSDECOD", DataSetKind.DS);
        SIGNS.put("ISTESTCD", DataSetKind.IS);
        SIGNS.put("QNAM", DataSetKind.SUPP);
        SIGNS.put("CNSR", DataSetKind.ADTTE);
        SIGNS.put("RFSTDTC", DataSetKind.DM);
    }

    private KindFinder() {
    }

    /** The kind of a data set. */
    public static DataSetKind kind(Table table) {
        Optional<DataSetKind> named = DataSetKind.named(table.name());
        if (named.isPresent()) {
            return named.get();
        }
        if (table.column("DOMAIN") >= 0 && table.rows() > 0
                && table.columns().get(table.column("DOMAIN")).type() == Table.Type.TEXT) {
            named = DataSetKind.named(table.text(0, table.column("DOMAIN")).toUpperCase(Locale.ROOT));
        }
        return named.orElseGet(() -> SIGNS.entrySet().stream().filter(e -> table.column(e.getKey()) >= 0).map(Map.Entry::getValue)
                .findFirst().orElse(DataSetKind.IGNORED));
    }
}
