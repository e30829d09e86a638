package org.kinetrail.workflow.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.kinetrail.data.InputFile;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.dataexport.CdiscExport;
import org.kinetrail.dataexport.Exported;
import org.kinetrail.dataexport.InspectionCopy;
import org.kinetrail.dataexport.RPack;
import org.kinetrail.dataexport.RawLayout;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.dataimport.ReadingRules;
import org.kinetrail.formats.Fingerprint;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.Run;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Link;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.report.RenderEnvironment;
import org.kinetrail.workflow.run.CutReader;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/**
 * Exports a completed run into a folder. The event is on disk before the folder has its name, and it cites a list of the files with their
 * hashes that is kept as an object: what left the study can be recognised later.
 */
public final class ExportRun {

    private static final DateTimeFormatter CREATED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** What can be exported; the word is frozen, it stands in the trail. */
    public enum Kind {
        CDISC("cdisc"), QC_R("qc-r"), INSPECTION("inspection");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * What was exported.
     *
     * @param folder   folder made
     * @param files    files in it, relative, in the order written
     * @param warnings what the files could not say
     * @param list     SHA-256 of the kept list of files
     */
    public record Made(Kind kind, Path folder, List<Path> files, List<String> warnings, String list) {

        public Made {
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }
    }

    private static final String GUIDE = "reviewers-guide.pdf";

    private ExportRun() {
    }

    /** The run with this id, or the newest that qualifies when the id is null; drafts and failed runs are refused. */
    public static Run find(StudyFolder study, String id) {
        Run run = RunStudy.find(study, id);
        if (run.isDraft() || run.getResultsHash() == null) {
            String why = run.isDraft() ? " is a draft, and exported files bear no mark of that" : " failed and has no results";
            throw new Refusal(run.getId() + why + "; export a completed run of an approved plan.");
        }
        return run;
    }

    /** Refuses a target that cannot be exported to, before anything is computed. */
    public static void check(StudyFolder study, Path target) {
        Path whole = target.toAbsolutePath().normalize();
        if (whole.startsWith(study.folder().toAbsolutePath().normalize())) {
            throw new Refusal(target + " lies in the study folder, which holds nothing but the study; choose a folder elsewhere.");
        }
        try {
            if (Files.exists(whole) && (!Files.isDirectory(whole) || !empty(whole))) {
                throw new Refusal(target + " already exists and is not empty; choose another folder for the export.");
            }
            if (Files.exists(part(whole))) {
                throw new Refusal(part(whole) + " is left of an export that was interrupted; remove it and export again.");
            }
        } catch (IOException e) {
            throw new Refusal(target + " cannot be read (" + e.getMessage() + "); choose another folder for the export.", e);
        }
    }

    /** Refuses the R pack where its script would not compute again what the run computed: a comparison with another study. */
    static void requireWhole(Kind kind, AnalysisPlan plan) {
        List<String> comparators = plan.pooled().comparators();
        if (kind == Kind.QC_R && !comparators.isEmpty()) {
            throw new Refusal("The plan compares with " + String.join(", ", comparators) + ", which the R pack does not recompute; run a plan "
                    + "without pooled.comparators and export that run.");
        }
    }

    /**
     * Exports.
     *
     * @param completed the run with its data and results in memory; see {@link RunStudy#again}
     * @param target    folder to make; an empty one is taken
     */
    public static Made run(StudyFolder study, Actor actor, Platform platform, RunStudy.Completed completed, Kind kind, Path target) {
        requireWhole(kind, completed.results().plan());
        check(study, target);
        Path whole = target.toAbsolutePath().normalize();
        Path part = part(whole);
        try {
            Files.createDirectories(part);
            Exported exported = write(study, platform, completed, kind, part);
            List<Path> files = new ArrayList<>(exported.files().stream().map(part::relativize).toList());
            if (kind == Kind.INSPECTION) {
                StudyCopy.write(study.folder(), RenderEnvironment.of(platform, actor.id()), part).forEach(file -> files.add(part.relativize(file)));
            }
            Files.write(part.resolve(GUIDE), Guide.pdf(study, actor, platform, completed, kind, part, files, exported.warnings()));
            files.add(Path.of(GUIDE));
            String list = study.objects().put(list(completed.run(), kind, part, files));
            study.commit(actor, Change.of("export", "export", kind.word(), Map.of())
                    .linked(List.of(Link.event("run", completed.run().getEvent()), Link.object("results", completed.run().getResultsHash()),
                            Link.object("files", list))));
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            return new Made(kind, target, files, exported.warnings(), list);
        } catch (IOException e) {
            throw new Refusal(target + " cannot be written (" + e.getMessage() + "); choose another folder for the export.", e);
        } finally {
            delete(part);
        }
    }

    private static Exported write(StudyFolder study, Platform platform, RunStudy.Completed completed, Kind kind, Path folder) {
        StudyData data = completed.data().data();
        return switch (kind) {
            case CDISC -> CdiscExport.write(data, completed.results(), folder, CREATED.format(LocalDateTime.now(platform.clock())));
            case QC_R -> RPack.write(data, completed.results(), raw(study, data), layout(study, completed), folder);
            case INSPECTION -> InspectionCopy.write(data, completed.results(), folder);
        };
    }

    private static RawLayout layout(StudyFolder study, RunStudy.Completed completed) {
        DataCut cut = study.documents().study().getCuts().stream().filter(c -> c.getDataHash().equals(completed.run().getDataHash()))
                .findFirst().orElseThrow(() -> new Refusal("The data of " + completed.run().getId() + " are not in the study; verify it."));
        Mapping mapping = CutReader.mapping(study.objects().get(cut.getMapping()));
        List<RawLayout.Column> columns = new ArrayList<>();
        completed.data().columns().forEach(c -> columns.add(new RawLayout.Column(c.sha256(), c.member(), c.kind().name(), c.role().id(),
                c.column(), c.constant())));
        mapping.covariates().forEach(c -> columns.add(new RawLayout.Column("", "", "COVARIATE", c.name(), c.variable(),
                c.levels().isEmpty() ? "number" : "text")));
        return new RawLayout(columns, ReadingRules.of(mapping));
    }

    private static Map<String, Path> raw(StudyFolder study, StudyData data) {
        Map<String, Path> raw = new LinkedHashMap<>();
        for (InputFile file : data.files()) {
            raw.computeIfAbsent(file.sha256(), study.objects()::locate);
        }
        return raw;
    }

    private static byte[] list(Run run, Kind kind, Path folder, List<Path> files) {
        List<Object> rows = new ArrayList<>();
        for (Path file : files) {
            Fingerprint print = Fingerprint.of(folder.resolve(file));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", file.toString().replace('\\', '/'));
            row.put("sha256", print.sha256());
            row.put("bytes", print.bytes());
            rows.add(row);
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("kind", kind.word());
        list.put("run", run.getId());
        list.put("results", run.getResultsHash());
        list.put("files", rows);
        return ModelJson.text(list).getBytes(StandardCharsets.UTF_8);
    }

    private static Path part(Path whole) {
        return whole.resolveSibling(whole.getFileName() + ".part");
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
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
