package org.kinetrail.dataexport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.formats.DatasetReader;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.Fingerprint;
import org.kinetrail.formats.Sniffed;

/**
 * Writes a folder with which anybody computes the study's numbers again in R, without the platform: the raw files byte for byte, where
 * each value used stands in them, the settings, the results, and one script (with what it sources) that needs R with the package
 * survival alone.
 */
public final class RPack {

    private static final List<String> SCRIPTS = List.of("recompute.R", "statistics.R");

    private RPack() {
    }

    /**
     * Writes the folder.
     *
     * @param rawFiles the imported files by their SHA-256; every file that the data name must be there with that hash
     * @param layout   how they were read
     */
    public static Exported write(StudyData data, AnalysisResults results, Map<String, Path> rawFiles, RawLayout layout, Path folder) {
        List<Path> files = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        try {
            Files.createDirectories(folder.resolve("raw"));
            CsvText listed = new CsvText("file", "stored", "sha256", "format", "member", "encoding", "delimiter", "decimal");
            Map<String, String> stored = new HashMap<>();
            Set<String> names = new HashSet<>();
            for (InputFile file : data.files()) {
                Path raw = rawFiles.get(file.sha256());
                if (raw == null) {
                    throw new Refusal(file.name() + ": the file of the import with SHA-256 " + file.sha256()
                            + " is not at hand; restore it to the study's objects.");
                }
                String name = stored.computeIfAbsent(file.sha256(), h -> unique(plain(file.name()), names));
                Path copy = folder.resolve("raw").resolve(name);
                if (!files.contains(copy)) {
                    Files.copy(raw, copy, StandardCopyOption.REPLACE_EXISTING);
                    if (!Fingerprint.of(copy).sha256().equals(file.sha256())) {
                        throw new Refusal(file.name() + ": its bytes are not those that were imported; restore the file.");
                    }
                    files.add(copy);
                }
                listed(listed, file, name, copy);
            }
            files.add(listed.write(folder.resolve("data").resolve("files.csv")));
            files.addAll(layout(layout, results, folder.resolve("data")));
            files.addAll(new RPackTables(data, results, folder).write());
            for (String script : SCRIPTS) {
                files.add(script(folder.resolve(script)));
            }
        } catch (IOException e) {
            throw new Refusal(folder + ": the folder cannot be written; check its permissions and free space.", e);
        }
        return new Exported(files, warnings);
    }

    private static List<Path> layout(RawLayout layout, AnalysisResults results, Path folder) throws IOException {
        CsvText roles = new CsvText("sha256", "member", "kind", "role", "column", "constant");
        layout.columns().forEach(c -> roles.row(c.sha256(), c.member(), c.kind(), c.role(), c.column(), c.constant()));
        CsvText rules = new CsvText("name", "value");
        layout.rules().forEach((name, value) -> rules.row(name, value));
        rules.row("plan-days-per-month", results.plan().timing().daysPerMonth());
        results.plan().timeToEvent().forEach(t -> rules.row("origin." + t.endpoint(), t.origin()));
        return List.of(roles.write(folder.resolve("roles.csv")), rules.write(folder.resolve("rules.csv")));
    }

    private static void listed(CsvText listed, InputFile file, String name, Path copy) throws IOException {
        String format = file.format();
        String encoding = "";
        String delimiter = "";
        String decimal = "";
        if (!format.equals("define")) {
            try (DatasetReader reader = Datasets.open(copy)) {
                format = reader.format().id();
                Sniffed sniffed = reader.sniffed().orElse(null);
                if (sniffed != null) {
                    encoding = sniffed.encoding();
                    delimiter = String.valueOf(sniffed.delimiter());
                    decimal = String.valueOf(sniffed.decimal());
                }
            }
        }
        listed.row(file.name(), name, file.sha256(), format, file.member(), encoding, delimiter, decimal);
    }

    /** A file name without anything that could lead out of the folder. */
    private static String plain(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return safe.isEmpty() || safe.startsWith(".") ? "_" + safe : safe;
    }

    private static String unique(String name, Set<String> names) {
        String candidate = name;
        for (int i = 2; !names.add(candidate); i++) {
            candidate = i + "-" + name;
        }
        return candidate;
    }

    private static Path script(Path file) throws IOException {
        try (InputStream in = RPack.class.getResourceAsStream(file.getFileName().toString())) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
