package org.kinetrail.workflow.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.Accounting;
import org.kinetrail.dataimport.CutComparison;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.dataimport.Importer;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.dataimport.MappingJson;
import org.kinetrail.dataimport.SourceTable;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.Sha256;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.plan.PlanReader;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.study.StudyStates;

/** Imports files as a data cut: all of them or nothing. */
public final class ImportFiles {

    private static final String DECISIONS = "study.decisions";

    private ImportFiles() {
    }

    /** Reads and checks without recording anything. */
    public static ImportResult dryRun(List<Path> files, Mapping mapping) {
        requireContent(files);
        return Importer.read(files, mapping);
    }

    /**
     * A recorded import.
     *
     * @param result  the data and what became of every row
     * @param changes the cut against the one before; empty for the first
     * @param carried words of each choice of the plan that waits for a decision now
     */
    public record Imported(ImportResult result, Optional<CutComparison> changes, List<String> carried) {
    }

    /** The data of {@link #cut}. */
    public static ImportResult run(StudyFolder study, Actor actor, Platform platform, List<Path> files, Mapping mapping, String cut) {
        return cut(study, actor, platform, files, mapping, cut).result();
    }

    /**
     * Imports the files under a name; they are kept byte for byte. Choices of the plan carry over where the rows beneath them are the same
     * as in the cut before; the others wait for a decision.
     *
     * @throws Refusal naming file, row, column and remedy; then nothing was recorded
     */
    public static Imported cut(StudyFolder study, Actor actor, Platform platform, List<Path> files, Mapping mapping, String cut) {
        requireContent(files);
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
        values.put("study.state", StudyStates.afterChange(study.documents().study()));
        Optional<CutComparison> changes = Optional.empty();
        List<String> carried = new ArrayList<>();
        if (index > 0) {
            DataCut last = CutReader.latest(study);
            changes = Optional.of(CutComparison.of(CutReader.tables(study.objects(), last), tables(files)));
            CarriedChoices choices = new CarriedChoices(changes.get(), CutReader.read(study, last).data(), result.data(),
                    PlanReader.read(study.documents().plan()));
            carry(study, choices, cut, values, carried);
        }
        study.commit(actor, Change.of("import", "cut", cut, values).linked(links));
        return new Imported(result, changes, carried);
    }

    private static List<SourceTable> tables(List<Path> files) {
        return files.stream().filter(f -> !f.toString().toLowerCase(Locale.ROOT).endsWith(".xml")).flatMap(f -> Importer.tables(f).stream())
                .toList();
    }

    /** Choices that moved with their rows, and those that wait; an open decision on a choice that waits again is replaced. */
    private static void carry(StudyFolder study, CarriedChoices choices, String cut, Map<String, Object> values, List<String> carried) {
        values.putAll(choices.moved());
        if (choices.waiting().isEmpty()) {
            return;
        }
        List<Object> all = new ArrayList<>((List<?>) study.documents().values(List.of(DECISIONS)).get(DECISIONS));
        for (CarriedChoices.Waiting w : choices.waiting()) {
            String path = "plan." + w.list() + "[" + w.entry() + "]";
            String entry = DecideChoices.text((Map<?, ?>) study.documents().values(List.of(path)).get(path));
            Map<String, Object> decision = new LinkedHashMap<>();
            decision.put("cut", cut);
            decision.put("list", w.list());
            decision.put("entry", entry);
            decision.put("subject", w.subject());
            decision.put("words", w.words());
            decision.put("changed", w.changed());
            decision.put("status", "OPEN");
            int at = DecideChoices.open(study.documents().study()).entrySet().stream()
                    .filter(e -> e.getValue().getEntry().equals(entry) && e.getValue().getList().equals(w.list()))
                    .map(e -> e.getKey() - 1).findFirst().orElse(-1);
            if (at >= 0) {
                all.set(at, decision);
            } else {
                all.add(decision);
            }
            carried.add(w.words() + ": " + w.changed());
        }
        values.put(DECISIONS, all);
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

    private static void requireContent(List<Path> files) {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(file + " does not exist or is not a file; check the name.");
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
