package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.kinetrail.data.Finding;
import org.kinetrail.data.Severity;
import org.kinetrail.dataimport.Accounting;
import org.kinetrail.dataimport.ContentHash;
import org.kinetrail.dataimport.CutComparison;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.run.CutReader;
import org.kinetrail.workflow.run.ImportFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files as a data cut. */
@Command(name = "import", description = "import data files into a study as one data cut: all of them or nothing")
final class ImportVerb implements Callable<Integer> {

    private static final int FINDINGS_SHOWN = 20;

    private final Platform platform;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "data files: csv, xpt, json, ndjson, dsjc")
    private List<Path> files;

    @Option(names = "--mapping", paramLabel = "M.json", description = "which columns mean what, where names are not the standard ones")
    private Path mappingFile;

    @Option(names = "--as-cut", paramLabel = "NAME", description = "name of the data cut (default: cut-1, cut-2 ...)")
    private String cut;

    @Option(names = "--dry-run", description = "read and check only; nothing is recorded")
    private boolean dryRun;

    ImportVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        Mapping mapping = mappingFile == null ? Mapping.standard() : CutReader.mapping(String.valueOf(mappingFile.getFileName()),
                NamedFile.bytes(mappingFile));
        if (dryRun) {
            return report(new ImportFiles.Imported(ImportFiles.dryRun(files, mapping), Optional.empty(), List.of()),
                    "Checked only, nothing was recorded.");
        }
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.IMPORT)) {
            String name = cut != null ? cut : "cut-" + (work.study().documents().study().getCuts().size() + 1);
            return report(ImportFiles.cut(work.study(), work.actor(Permission.IMPORT), platform, files, mapping, name),
                    "Imported as " + name + ".");
        }
    }

    private int report(ImportFiles.Imported imported, String closing) {
        ImportResult result = imported.result();
        Map<String, Object> json = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        List<Object> tables = new ArrayList<>();
        for (Accounting entry : result.accounting()) {
            Map<String, Object> table = new LinkedHashMap<>();
            table.put("file", entry.file());
            table.put("member", entry.member());
            table.put("sha256", entry.sha256());
            table.put("rows", entry.rows());
            table.put("used", entry.used());
            table.put("readAs", entry.manner());
            tables.add(table);
            text.append(entry.file()).append(" (").append(entry.member()).append("): ").append(entry.rows()).append(" rows, ")
                    .append(entry.used()).append(" used");
            entry.uses().stream().filter(use -> !use.used()).forEach(use -> text.append("; ").append(use.count()).append(" ").append(use.words()));
            text.append(entry.manner().isEmpty() ? "" : "; " + entry.manner()).append("; SHA-256 ").append(entry.sha256()).append('\n');
        }
        json.put("files", tables);
        json.put("contentHash", ContentHash.of(result.data()));
        json.put("subjects", (long) result.data().subjects().size());
        json.put("findings", result.data().findings().stream().map(ImportVerb::json).toList());
        text.append(result.data().subjects().size()).append(" subjects; content hash ").append(json.get("contentHash")).append(".\n");
        findings(result.data().findings(), text);
        imported.changes().ifPresent(changes -> json.put("changes", changes(changes, text)));
        json.put("decisions", imported.carried());
        if (!imported.carried().isEmpty()) {
            text.append(imported.carried().size()).append(" choices of the plan wait for a decision ('plan STUDY decide'):\n");
            imported.carried().forEach(words -> text.append("  ").append(words).append('\n'));
        }
        head.output().result(json, text.append(closing).toString());
        return head.common().exit(!imported.carried().isEmpty() || result.data().findings().stream().anyMatch(f -> f.severity() != Severity.NOTE));
    }

    private static List<Object> changes(CutComparison changes, StringBuilder text) {
        List<Object> rows = new ArrayList<>();
        for (CutComparison.TableChange table : changes.tables()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("member", table.member());
            row.put("keys", table.keys());
            text.append(table.member()).append(" against the cut before:");
            for (CutComparison.Status status : CutComparison.Status.values()) {
                String word = status.name().toLowerCase(java.util.Locale.ROOT);
                row.put(word, table.count(status));
                text.append(' ').append(table.count(status)).append(' ').append(word).append(status == CutComparison.Status.GONE ? "\n" : ",");
            }
            row.put("changedRows", table.rows().stream().filter(r -> r.status() != CutComparison.Status.SAME).map(ImportVerb::row).toList());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> row(CutComparison.RowChange change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("status", change.status().name().toLowerCase(java.util.Locale.ROOT));
        row.put("subject", change.subject());
        row.put("key", change.key());
        row.put("rowBefore", change.before().row());
        row.put("rowAfter", change.after().row());
        row.put("cells", change.cells().stream().map(c -> Map.of("column", c.column(), "before", c.before(), "after", c.after())).toList());
        return row;
    }

    private static void findings(List<Finding> findings, StringBuilder text) {
        long blocking = findings.stream().filter(f -> f.severity() == Severity.BLOCKS_ANALYSIS).count();
        text.append(findings.size()).append(" findings");
        if (blocking > 0) {
            text.append(", ").append(blocking).append(" of them keep the analysis waiting until the plan resolves them with a reason");
        }
        text.append(".\n");
        findings.stream().sorted((a, b) -> b.severity().compareTo(a.severity())).limit(FINDINGS_SHOWN).forEach(f -> text.append("  ")
                .append(f.message()).append(' ').append(f.remedy()).append('\n'));
        if (findings.size() > FINDINGS_SHOWN) {
            text.append("  and ").append(findings.size() - FINDINGS_SHOWN).append(" more; --json lists all.\n");
        }
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rule", finding.rule());
        map.put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
        map.put("file", finding.file());
        map.put("row", finding.source().row());
        map.put("column", finding.source().column());
        map.put("subject", finding.subject());
        map.put("value", finding.value());
        map.put("message", finding.message());
        map.put("remedy", finding.remedy());
        return map;
    }
}
