package org.kinetrail.ui.data.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.data.Refusal;
import org.kinetrail.data.Source;
import org.kinetrail.data.Table;
import org.kinetrail.formats.Datasets;
import org.kinetrail.model.study.ImportedFile;
import org.kinetrail.ui.shell.model.DisplayDigits;
import org.kinetrail.ui.shell.model.GridSource;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.ui.shell.model.TableSource;

/** The rows of an imported file as they stand in it; samples that are set aside are marked in the row they came from. */
final class FileRows implements GridSource {

    private final TableSource table;
    private final Map<Integer, String> aside;

    private FileRows(TableSource table, Map<Integer, String> aside) {
        this.table = table;
        this.aside = aside;
    }

    /** Reads a data set of a kept file again. */
    static GridSource read(StudyModel study, ImportedFile file, DisplayDigits digits) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("kinetrail-table");
            Path copy = Files.copy(study.objects().locate(file.getSha256()), folder.resolve(Path.of(file.getName()).getFileName().toString()));
            Table found = Datasets.read(copy).stream().filter(t -> t.name().equals(file.getMember())).findFirst()
                    .orElseThrow(() -> new Refusal(file.getName() + " holds no data set " + file.getMember() + "; verify the study."));
            return new FileRows(new TableSource(found, digits), aside(study, file));
        } catch (IOException e) {
            throw new Refusal(file.getName() + " cannot be unpacked (" + e.getMessage() + "); make room in the folder for temporary files.", e);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        if (folder != null) {
            try (java.util.stream.Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                folder.toFile().deleteOnExit();
            }
        }
    }

    private static Map<Integer, String> aside(StudyModel study, ImportedFile file) {
        Map<Integer, String> reasons = new HashMap<>();
        study.data().ifPresent(data -> {
            SampleSource samples = new SampleSource(data.subjects(), study.nca(), DisplayDigits.STANDARD);
            for (int row = 0; row < samples.rows(); row++) {
                Source source = samples.source(row);
                if (!samples.aside(row).isEmpty() && source.sha256().equals(file.getSha256()) && source.member().equals(file.getMember())) {
                    reasons.put((int) source.row() - 1, samples.aside(row));
                }
            }
        });
        return reasons;
    }

    @Override
    public List<Column> columns() {
        return table.columns();
    }

    @Override
    public int rows() {
        return table.rows();
    }

    @Override
    public String shown(int row, int column) {
        return table.shown(row, column);
    }

    @Override
    public String exact(int row, int column) {
        return table.exact(row, column);
    }

    @Override
    public double number(int row, int column) {
        return table.number(row, column);
    }

    @Override
    public String aside(int row) {
        return aside.getOrDefault(row, "");
    }
}
