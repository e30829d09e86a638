package org.kinetrail.formats;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.Table;

/**
 * What a file says of one data set before its first row.
 *
 * @param name       data set name, for example {@code ADSL}; of a CSV file the upper-case file name without ending
 * @param label      label, empty when none
 * @param variables  columns in order
 * @param records    number of rows the file declares, -1 when it declares none
 * @param attributes further facts by the name of the Dataset-JSON attribute they correspond to ({@code datasetJSONCreationDateTime},
 *                   {@code dbLastModifiedDateTime}, {@code originator}, {@code sourceSystem.name}, {@code studyOID}, ...)
 */
public record DatasetMeta(String name, String label, List<Variable> variables, long records, Map<String, String> attributes) {

    /** Attribute: when the file was made, local ISO 8601 time. */
    public static final String CREATED = "datasetJSONCreationDateTime";
    /** Attribute: when the data were last changed, local ISO 8601 time. */
    public static final String MODIFIED = "dbLastModifiedDateTime";

    public DatasetMeta {
        variables = List.copyOf(variables);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** The description of a table in memory. */
    public static DatasetMeta of(Table table) {
        return new DatasetMeta(table.name(), table.label(), table.columns().stream().map(Variable::of).toList(), table.rows(), Map.of());
    }

    /** The same with other variables. */
    public DatasetMeta withVariables(List<Variable> others) {
        return new DatasetMeta(name, label, others, records, attributes);
    }

    /** The same with another number of rows. */
    public DatasetMeta withRecords(long count) {
        return new DatasetMeta(name, label, variables, count, attributes);
    }

    /** The columns alone. */
    public List<Table.Column> columns() {
        return variables.stream().map(Variable::column).toList();
    }

    /** An attribute, empty when absent. */
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }
}
