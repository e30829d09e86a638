package org.kinetrail.simulation;

import java.util.List;
import org.kinetrail.data.Table;

/**
 * A simulated study as data sets, SDTM first.
 *
 * @param scenario what was simulated
 * @param seed     seed of the random streams
 * @param subjects number of infused subjects
 * @param tables   the data sets, by name as in CDISC
 */
public record SimulatedStudy(Scenario scenario, long seed, int subjects, List<Table> tables) {

    public SimulatedStudy {
        tables = List.copyOf(tables);
    }

    /** The data set with this name. */
    public Table table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no data set " + name));
    }
}
