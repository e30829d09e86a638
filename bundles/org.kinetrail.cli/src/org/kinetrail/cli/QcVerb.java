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
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @Mixin
    private ControlOptions control = new ControlOptions();

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "what it printed or wrote")
    private Path result;

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
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.RECORD_QC)) {
            Run controlled = RunStudy.find(work.study(), control.run());
            RecordQc.run(work.study(), work.actor(Permission.RECORD_QC), platform, controlled, new RecordQc.Control(NamedFile.bytes(control.program()),
                    String.valueOf(control.program().getFileName()), NamedFile.bytes(result), control.software(), difference, !open, true, statement));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("run", controlled.getId());
            head.output().result(json, "Quality control of " + controlled.getId() + " filed.");
        }
        return ExitCode.DONE;
    }
}
