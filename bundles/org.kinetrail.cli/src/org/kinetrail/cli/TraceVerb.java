package org.kinetrail.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.verify.NumberTrace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Follows a printed number back. */
@Command(name = "trace", description = "one printed number back to result cell, run, settings, input rows and exclusions")
final class TraceVerb implements Callable<Integer> {

    private final Platform platform;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY|FILE.pdf")
    private Path target;

    @Parameters(index = "1", paramLabel = "NUMBER-ID", description = "for example nca.summary/AUCLST/gmean")
    private String number;

    TraceVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        byte[] pdf;
        if (Files.isDirectory(target)) {
            try (StudyWork work = StudyWork.open(target, head.identity(), platform, Permission.READ)) {
                pdf = work.study().objects().get(MakeReport.find(work.study(), null).getRecordHash());
            }
        } else {
            pdf = NamedFile.bytes(target);
        }
        NumberTrace trace = NumberTrace.of(pdf, number);
        head.output().result(trace.json(), trace.text());
        return ExitCode.DONE;
    }
}
