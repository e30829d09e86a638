package org.kinetrail.dataexport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Table;

/**
 * A data set to be submitted with what define.xml says of it.
 *
 * @param table     rows
 * @param domain    SDTM domain, empty for analysis data sets
 * @param structure what a row is
 * @param className observation class
 * @param subClass  observation subclass, empty when none
 * @param columns   facts by variable name
 * @param warnings  what could not be said
 */
record Product(Table table, String domain, String structure, String className, String subClass, Map<String, Fact> columns, List<String> warnings) {

    /** Observation class of analysis data sets with parameters. */
    static final String BASIC = "BASIC DATA STRUCTURE";

    /** Observation subclass of the concentrations that enter non-compartmental analysis. */
    static final String NCA = "NON-COMPARTMENTAL ANALYSIS";

    /**
     * What define.xml says of a variable.
     *
     * @param key      position in the key, 0 when not part of it
     * @param required whether every row has it
     * @param origin   {@code Derived}, {@code Assigned}, {@code Predecessor}
     * @param words    derivation, or the predecessor
     * @param list     id of a code list, empty when none
     */
    record Fact(int key, boolean required, String origin, String words, String list) {
    }

    /** Collects columns, then rows. */
    static final class Sheet {

        private final String name;
        private final String label;
        private final List<Table.Column> columns = new ArrayList<>();
        private final Map<String, Fact> facts = new LinkedHashMap<>();
        private final List<String> warnings = new ArrayList<>();
        private Table.Builder builder;

        Sheet(String name, String label) {
            this.name = name;
            this.label = label;
        }

        Sheet text(String column, String columnLabel, Fact fact) {
            return column(new Table.Column(column, columnLabel, Table.Type.TEXT, 0, ""), fact);
        }

        Sheet number(String column, String columnLabel, Fact fact) {
            return column(new Table.Column(column, columnLabel, Table.Type.NUMBER, 8, ""), fact);
        }

        /** A date, time of day or date-time as SAS counts it, with its display format. */
        Sheet moment(String column, String columnLabel, String format, Fact fact) {
            return column(new Table.Column(column, columnLabel, Table.Type.NUMBER, 8, format), fact);
        }

        private Sheet column(Table.Column column, Fact fact) {
            columns.add(column);
            facts.put(column.name(), fact);
            return this;
        }

        boolean has(String column) {
            return facts.containsKey(column);
        }

        void row() {
            if (builder == null) {
                builder = new Table.Builder(name, label, columns);
            }
            builder.addRow();
        }

        Sheet set(String column, String value) {
            builder.set(index(column), value);
            return this;
        }

        Sheet set(String column, double value) {
            builder.set(index(column), value == 0 ? 0.0 : value);
            return this;
        }

        private int index(String column) {
            for (int c = 0; c < columns.size(); c++) {
                if (columns.get(c).name().equals(column)) {
                    return c;
                }
            }
            throw new IllegalArgumentException(column);
        }

        void warn(String words) {
            warnings.add(words);
        }

        Product product(String domain, String structure, String className) {
            return product(domain, structure, className, "");
        }

        Product product(String domain, String structure, String className, String subClass) {
            Table table = (builder == null ? new Table.Builder(name, label, columns) : builder).build();
            return new Product(table, domain, structure, className, subClass, facts, List.copyOf(warnings));
        }
    }
}
