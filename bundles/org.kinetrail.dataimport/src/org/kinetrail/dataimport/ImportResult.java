package org.kinetrail.dataimport;

import java.util.List;
import org.kinetrail.data.StudyData;
import org.kinetrail.dataimport.endpoint.DerivedEndpoints;

/**
 * An import: the data and what became of every row.
 *
 * @param data       the study's data with all findings
 * @param accounting one entry for each data set, in the order of the files
 * @param derived    endpoints derived from records, also where ADaM's own values are used
 * @param columns    the meaning each column was read in
 */
public record ImportResult(StudyData data, List<Accounting> accounting, DerivedEndpoints derived, List<ReadColumn> columns) {

    public ImportResult {
        accounting = List.copyOf(accounting);
        columns = List.copyOf(columns);
    }

    /**
     * A column, or a constant in its stead, and what it was read as.
     *
     * @param sha256   hash of the file
     * @param member   data set
     * @param kind     what the data set was read as
     * @param role     meaning
     * @param column   name of the column; empty for a constant
     * @param constant the constant; empty for a column
     */
    public record ReadColumn(String sha256, String member, DataSetKind kind, Role role, String column, String constant) {
    }
}
