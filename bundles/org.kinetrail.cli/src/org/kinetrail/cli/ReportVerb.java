package org.kinetrail.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.Report;
import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.report.MakeSubmissionCopy;
import org.kinetrail.workflow.run.RunStudy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Makes a report: the record copy of a run, or the submission copy of a record that bears all its signatures. */
@Command(name = "report", description = "make the record copy of the newest run (or of --run); --submission makes the submission copy of "
        + "a signed record")
final class ReportVerb implements Callable<Integer> {

    private final Platform platform;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @Option(names = "--run", paramLabel = "ID", description = "run to report (default: the newest completed one of an approved plan)")
    private String run;

    @Option(names = "--submission", description = "make the submission copy of the newest report, after its last signature")
    private boolean submission;

    @Option(names = "--html", paramLabel = "FILE",
            description = "write the report for reading on screen too; it is no record and bears no signature")
    private Path html;

    @Option(names = "--detached", description = "name the input files by their hashes only, and seal them in a bundle beside the report; its secret "
            + "comes from KINETRAIL_BUNDLE_SECRET or a prompt")
    private boolean detached;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    ReportVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        if (submission && html != null) {
            throw new ParameterException(spec.commandLine(), "--html goes with the record copy, not with --submission");
        }
        Output output = common.output();
        try (StudyWork work = StudyWork.open(folder, identity, platform, Permission.MAKE_REPORT)) {
            Actor actor = work.actor(Permission.MAKE_REPORT);
            Report report;
            if (submission) {
                report = MakeReport.find(work.study(), null);
                MakeSubmissionCopy.run(work.study(), actor, report);
                report = MakeReport.find(work.study(), null);
            } else {
                RunStudy.Completed completed = RunStudy.again(work.study(), RunStudy.find(work.study(), run), output.progress());
                MakeReport.Made made = MakeReport.run(work.study(), work.site(), actor, platform, completed,
                        detached ? Optional.of(identity.other("KINETRAIL_BUNDLE_SECRET", "Secret of the bundle of inputs: ")) : Optional.empty(),
                        output.progress());
                report = made.report();
                writeHtml(made);
            }
            output.clearLine();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("report", report.getId());
            result.put("run", report.getRun());
            result.put("sha256", submission ? report.getSubmissionHash() : report.getRecordHash());
            String file = folder.resolve("reports").resolve(report.getId() + (submission ? "-submission.pdf" : ".pdf")).toString();
            result.put("file", file);
            if (html != null) {
                result.put("html", html.toString());
            }
            output.result(result, report.getId() + " of " + report.getRun() + " written to " + file);
        }
        return ExitCode.DONE;
    }

    private void writeHtml(MakeReport.Made made) {
        if (html == null) {
            return;
        }
        try {
            Files.createDirectories(html.toAbsolutePath().getParent());
            Files.writeString(html, made.rendering().html(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal(html + " cannot be written (" + e.getMessage() + "); the report itself is made. "
                    + "Choose another file with --html.", e);
        }
    }
}
