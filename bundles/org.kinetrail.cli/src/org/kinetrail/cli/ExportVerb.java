package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.export.ExportRun;
import org.kinetrail.workflow.run.RunStudy;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Exports a run: submission data sets, the pack for recomputation in R, the inspection copy. */
@Command(name = "export",
        description = "export the newest run (or --run): submission data sets, a pack to recompute it in R, an inspection copy")
final class ExportVerb implements Callable<Integer> {

    /** The exports, each into a folder of its own. */
    private static final class Targets {

        @Option(names = "--cdisc", paramLabel = "DIR", description = "PP, ADNCA, ADPP, ADER and define.xml, as XPT and Dataset-JSON")
        private Path cdisc;

        @Option(names = "--qc-r", paramLabel = "DIR", description = "raw files, settings, results and an R script that computes them again")
        private Path qcR;

        @Option(names = "--inspection", paramLabel = "DIR", description = "readable tables of files, values, findings and decisions")
        private Path inspection;

        Map<ExportRun.Kind, Path> chosen() {
            Map<ExportRun.Kind, Path> chosen = new LinkedHashMap<>();
            chosen.put(ExportRun.Kind.CDISC, cdisc);
            chosen.put(ExportRun.Kind.QC_R, qcR);
            chosen.put(ExportRun.Kind.INSPECTION, inspection);
            chosen.values().removeIf(folder -> folder == null);
            return chosen;
        }
    }

    private final Platform platform;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Targets targets;

    @Option(names = "--run", paramLabel = "ID", description = "run to export (default: the newest completed one of an approved plan)")
    private String run;

    ExportVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        Map<ExportRun.Kind, Path> chosen = targets.chosen();
        Set<Path> different = new HashSet<>();
        for (Path target : chosen.values()) {
            if (!different.add(target.toAbsolutePath().normalize())) {
                throw new ParameterException(spec.commandLine(), target + " is given twice; each export takes a folder of its own");
            }
        }
        Output output = head.output();
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.EXPORT)) {
            Actor actor = work.actor(Permission.EXPORT);
            chosen.values().forEach(target -> ExportRun.check(work.study(), target));
            RunStudy.Completed completed = RunStudy.again(work.study(), ExportRun.find(work.study(), run), output.progress());
            List<ExportRun.Made> made = new ArrayList<>();
            chosen.forEach((kind, target) -> {
                output.progress().at("exporting " + kind.word(), 0, 0);
                made.add(ExportRun.run(work.study(), actor, platform, completed, kind, target));
            });
            output.clearLine();
            made.forEach(m -> m.warnings().forEach(warning -> output.say("Warning: " + warning)));
            show(output, completed.run().getId(), made);
            return head.common().exit(made.stream().anyMatch(m -> !m.warnings().isEmpty()));
        }
    }

    private static void show(Output output, String exported, List<ExportRun.Made> made) {
        List<Object> rows = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (ExportRun.Made one : made) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", one.kind().word());
            row.put("folder", one.folder().toString());
            row.put("list", one.list());
            row.put("files", one.files().stream().map(Path::toString).toList());
            row.put("warnings", one.warnings());
            rows.add(row);
            text.append(exported).append(" exported as ").append(one.kind().word()).append(" to ").append(one.folder()).append(": ")
                    .append(one.files().size()).append(" files\n");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("run", exported);
        result.put("exports", rows);
        output.result(result, text.toString());
    }
}
