package org.kinetrail.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.Format;

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

    /**
     * Writes one file for each data set, named like it in lower case.
     *
     * @param dir    folder, made when it does not exist
     * @param format CSV, XPT5, JSON, NDJSON or DSJC
     * @return the files, in the order of the tables
     */
    public List<Path> write(Path dir, Format format) {
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw new Refusal(dir + ": the folder cannot be made; name a folder that can be written.", e);
        }
        String ending = format == Format.XPT5 || format == Format.XPT8 ? "xpt" : format.id();
        return tables.parallelStream().map(table -> {
            Path file = dir.resolve(table.name().toLowerCase(Locale.ROOT) + "." + ending);
            Datasets.write(file, table);
            return file;
        }).toList();
    }
}
