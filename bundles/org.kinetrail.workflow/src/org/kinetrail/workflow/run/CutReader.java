package org.kinetrail.workflow.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.dataimport.Importer;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.dataimport.MappingJson;
import org.kinetrail.dataimport.NamedFiles;
import org.kinetrail.dataimport.SourceTable;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.ImportedFile;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.workflow.study.Documents;
import org.kinetrail.workflow.study.StudyFolder;

/** Reads a data cut again from the objects it was kept in. */
public final class CutReader {

    private CutReader() {
    }

    /** The newest cut; refused when nothing was imported. */
    public static DataCut latest(StudyFolder study) {
        return latest(study.documents());
    }

    /** The newest cut of a study that is only read; refused when nothing was imported. */
    public static DataCut latest(Documents documents) {
        List<DataCut> cuts = documents.study().getCuts();
        if (cuts.isEmpty()) {
            throw new Refusal("The study holds no data yet; import files first.");
        }
        return cuts.get(cuts.size() - 1);
    }

    /** The cut as imported; refused when the objects do not give what was recorded. */
    public static ImportResult read(StudyFolder study, DataCut cut) {
        return read(study.objects(), cut);
    }

    /** The cut as imported, of a study that is only read; refused when the objects do not give what was recorded. */
    public static ImportResult read(ObjectStore objects, DataCut cut) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ImportedFile file : cut.getFiles()) {
            files.computeIfAbsent(file.getName(), name -> objects.get(file.getSha256()));
        }
        ImportResult result = read(files, mapping(objects.get(cut.getMapping())));
        if (!ImportFiles.dataHash(result, cut.getMapping()).equals(cut.getDataHash())) {
            throw new Refusal("The kept files of the cut '" + cut.getName() + "' do not give the data that were imported; verify the study.");
        }
        return result;
    }

    /** Imports files given by name and content. */
    public static ImportResult read(Map<String, byte[]> files, Mapping mapping) {
        return unpacked(files, named -> Importer.read(named, mapping));
    }

    /** The data sets of a cut as its files hold them. */
    public static List<SourceTable> tables(ObjectStore objects, DataCut cut) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        cut.getFiles().stream().filter(f -> !f.getName().toLowerCase(Locale.ROOT).endsWith(".xml"))
                .forEach(f -> files.computeIfAbsent(f.getName(), name -> objects.get(f.getSha256())));
        return unpacked(files, named -> named.paths().values().stream().flatMap(path -> Importer.tables(path).stream()).toList());
    }

    private static <T> T unpacked(Map<String, byte[]> files, Function<NamedFiles, T> reader) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("kinetrail-cut");
            Map<String, Path> named = new LinkedHashMap<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey()).normalize();
                if (target.equals(folder) || !target.startsWith(folder) || !folder.relativize(target).toString().replace('\\', '/').equals(file.getKey())) {
                    throw new Refusal("'" + file.getKey() + "' is no plain file name; the record was made by something else.");
                }
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
                named.put(file.getKey(), target);
            }
            return reader.apply(new NamedFiles(named));
        } catch (IOException e) {
            throw new Refusal("The data cannot be unpacked (" + e.getMessage() + "); make room in the folder for temporary files.", e);
        } finally {
            delete(folder);
        }
    }

    /** A mapping from its JSON text. */
    public static Mapping mapping(byte[] json) {
        return mapping("mapping.json", json);
    }

    /** A mapping from the text of a file of this name. */
    public static Mapping mapping(String file, byte[] json) {
        return MappingJson.read(file, new String(json, StandardCharsets.UTF_8));
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be removed (" + e.getMessage() + "); remove it by hand.", e);
        }
    }
}
