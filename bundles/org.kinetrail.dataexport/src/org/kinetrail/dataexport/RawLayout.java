package org.kinetrail.dataexport;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the raw files of a study were read, for a script that reads them again.
 *
 * @param columns    meaning of the columns
 * @param rules      rules of reading by name
 */
public record RawLayout(List<Column> columns, Map<String, String> rules) {

    /** Nothing is known; inputs are then taken as analysed. */
    public static final RawLayout NONE = new RawLayout(List.of(), Map.of());

    public RawLayout {
        columns = List.copyOf(columns);
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }

    /**
     * One column of a raw file.
     *
     * @param sha256   hash of the file; empty for a covariate, which is looked for in the subject-level data sets
     * @param member   data set
     * @param kind     what the data set was read as; {@code COVARIATE} for a covariate
     * @param role     meaning, of a covariate its name
     * @param column   name of the column; empty for a constant
     * @param constant the constant; of a covariate {@code number} or {@code text}
     */
    public record Column(String sha256, String member, String kind, String role, String column, String constant) {
    }
}
