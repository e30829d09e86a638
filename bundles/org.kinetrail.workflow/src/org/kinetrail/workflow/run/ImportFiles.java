package org.kinetrail.workflow.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.kinetrail.data.Refusal;
import org.kinetrail.data.Severity;
import org.kinetrail.dataimport.Accounting;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.dataimport.Importer;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.dataimport.MappingJson;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.Sha256;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** Imports files as a data cut: all of them or nothing. */
public final class ImportFiles {

    private ImportFiles() {
    }

    /** Reads and checks without recording anything. */
    public static ImportResult dryRun(List<Path> files, Mapping mapping) {
        requireNames(files);
        return Importer.read(files, mapping);
    }

    /**
     * Imports the files under a name; they are kept byte for byte.
     *
     * @throws Refusal naming file, row, column and remedy; then nothing was recorded
     */
    public static ImportResult run(StudyFolder study, Actor actor, Platform platform, List<Path> files, Mapping mapping, String cut) {
        requireNames(files);
        if (study.documents().study().getCuts().stream().anyMatch(c -> c.getName().equals(cut))) {
            throw new Refusal("A data cut named '" + cut + "' was imported before; give this one another name with --as-cut.");
        }
        ImportResult result = Importer.read(files, mapping);
        byte[] mappingText = MappingJson.write(mapping).getBytes(StandardCharsets.UTF_8);
        List<Link> links = new ArrayList<>();
        links.add(Link.object("mapping", study.objects().put(mappingText)));
        Set<String> stored = new TreeSet<>();
        for (Path file : files) {
            stored.add(study.objects().put(file));
        }
        for (Accounting entry : result.accounting()) {
            if (!stored.contains(entry.sha256())) {
                throw new Refusal(entry.file() + " changed while it was imported; import it again when nobody writes to it.");
            }
        }
        stored.forEach(hash -> links.add(Link.object("input", hash)));
        int index = study.documents().study().getCuts().size();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("study.cuts[" + index + "]", cut(study, actor, platform, result, links.get(0).to(), cut));
        values.put("study.state", "DRAFT");
        study.commit(actor, Change.of("import", "cut", cut, values).linked(links));
        return result;
    }

    private static Map<String, Object> cut(StudyFolder study, Actor actor, Platform platform, ImportResult result, String mapping, String name) {
        Map<String, Object> cut = new LinkedHashMap<>();
        cut.put("name", name);
        cut.put("at", Moments.now(platform));
        cut.put("by", actor.id());
        cut.put("event", study.nextEvent());
        cut.put("outcomes", result.data().subjects().stream().anyMatch(subject -> !subject.endpoints().isEmpty()));
        cut.put("mapping", mapping);
        cut.put("dataHash", dataHash(result, mapping));
        List<Object> files = new ArrayList<>();
        for (Accounting entry : result.accounting()) {
            var input = result.data().files().stream().filter(f -> f.sha256().equals(entry.sha256()) && f.member().equals(entry.member()))
                    .findFirst();
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("name", entry.file());
            file.put("sha256", entry.sha256());
            file.put("size", input.map(org.kinetrail.data.InputFile::bytes).orElse(0L));
            file.put("format", input.map(org.kinetrail.data.InputFile::format).orElse(""));
            file.put("member", entry.member());
            file.put("rows", entry.rows());
            file.put("used", entry.used());
            files.add(file);
        }
        cut.put("files", files);
        return cut;
    }

    /** One hash over what was imported and how: the files' hashes and the mapping's. */
    static String dataHash(ImportResult result, String mapping) {
        StringBuilder text = new StringBuilder("mapping ").append(mapping).append('\n');
        result.accounting().stream().map(entry -> entry.sha256() + " " + entry.member() + "\n").sorted().distinct().forEach(text::append);
        return Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether an import has findings that keep an analysis from running. */
    public static boolean blocks(ImportResult result) {
        return result.data().findings().stream().anyMatch(finding -> finding.severity() == Severity.BLOCKS_ANALYSIS);
    }

    private static void requireNames(List<Path> files) {
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(file + " does not exist or is not a file; check the name.");
            }
            if (!names.add(String.valueOf(file.getFileName()))) {
                throw new Refusal(file.getFileName() + " is given twice; files of one cut need different names.");
            }
            try {
                if (Files.size(file) == 0) {
                    throw new Refusal(file + " is empty; give a file with data.");
                }
            } catch (IOException e) {
                throw new Refusal(file + " cannot be read; check the rights of the file.", e);
            }
        }
    }
}
