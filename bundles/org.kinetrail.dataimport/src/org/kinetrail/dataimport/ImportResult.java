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
 */
public record ImportResult(StudyData data, List<Accounting> accounting, DerivedEndpoints derived) {

    public ImportResult {
        accounting = List.copyOf(accounting);
    }
}
