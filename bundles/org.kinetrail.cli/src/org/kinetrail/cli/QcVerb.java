package org.kinetrail.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.model.study.Run;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.run.RecordQc;
import org.kinetrail.workflow.run.RunStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files a quality control. */
@Command(name = "qc", description = "file the quality control of a run: program, output, largest difference, findings")
final class QcVerb implements Callable<Integer> {

    private final Platform platform;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @Option(names = "--run", paramLabel = "ID", description = "run controlled (default: the newest completed one)")
    private String run;

    @Option(names = "--program", required = true, paramLabel = "FILE", description = "program that recomputed the results")
    private Path program;

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "what it printed or wrote")
    private Path result;

    @Option(names = "--software", required = true, paramLabel = "TEXT", description = "software and version it ran on")
    private String software;

    @Option(names = "--largest-difference", required = true, paramLabel = "X", description = "largest relative difference found")
    private String difference;

    @Option(names = "--findings-open", description = "findings remain open; the report cannot be signed yet")
    private boolean open;

    @Option(names = "--statement", required = true, paramLabel = "TEXT", description = "the control in words")
    private String statement;

    QcVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        try (StudyWork work = StudyWork.open(folder, identity, platform, Permission.RECORD_QC)) {
            Run controlled = RunStudy.find(work.study(), run);
            RecordQc.run(work.study(), work.actor(Permission.RECORD_QC), platform, controlled, new RecordQc.Control(ImportVerb.bytes(program),
                    String.valueOf(program.getFileName()), ImportVerb.bytes(result), software, difference, !open, true, statement));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("run", controlled.getId());
            common.output().result(json, "Quality control of " + controlled.getId() + " filed.");
        }
        return ExitCode.DONE;
    }
}
