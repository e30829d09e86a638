package org.kinetrail.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.kinetrail.model.study.Report;
import org.kinetrail.signature.HttpRevocations;
import org.kinetrail.signature.SealedReport;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.report.SealReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Seals a signed report for long-term validation. */
@Command(name = "seal", description = "put validation data and a document time stamp behind the last signature (PAdES B-LTA)")
final class SealVerb implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Platform platform;

    @Mixin
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path study;

    @Option(names = "--report", paramLabel = "ID", description = "report, for example report-0001 (default: the newest)")
    private String id;

    SealVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        try (StudyWork work = StudyWork.open(study, head.identity(), platform, Permission.MAKE_REPORT)) {
            Report report = MakeReport.find(work.study(), id);
            SealedReport sealed = SealReport.run(work.study(), work.actor(Permission.MAKE_REPORT), report, new HttpRevocations(PATIENCE));
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("report", report.getId());
            result.put("sha256", sealed.sha256());
            result.put("certificates", sealed.certificates());
            result.put("revocationLists", sealed.revocations());
            head.output().result(result, report.getId() + " sealed with " + sealed.certificates() + " certificates, " + sealed.revocations()
                    + " revocation lists and a document time stamp; " + study.resolve("reports").resolve(report.getId() + ".pdf"));
        }
        return ExitCode.DONE;
    }
}
