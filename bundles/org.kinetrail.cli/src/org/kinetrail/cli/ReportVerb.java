package org.kinetrail.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.kinetrail.model.study.Report;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.HashedBytes;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.report.MakePublicCopy;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.report.MakeSubmissionCopy;
import org.kinetrail.workflow.report.RecordCopy;
import org.kinetrail.workflow.report.Rendering;
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
    private Head head = new Head();

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path folder;

    @Option(names = "--run", paramLabel = "ID", description = "run to report (default: the newest completed one of an approved plan)")
    private String run;

    @Option(names = "--submission", description = "make the submission copy of the newest report, after its last signature")
    private boolean submission;

    @Option(names = "--public", description = "with --submission: make the public copy too, without anything that shows a single subject")
    private boolean publicCopy;

    @Option(names = "--template", paramLabel = "FILE", description = "report template of the site: texts, order, logo, digits (docs/user/renditions.md)")
    private Path template;

    @Option(names = "--html", paramLabel = "FILE",
            description = "write the report for reading on screen too; it is no record and bears no signature")
    private Path html;

    @Option(names = "--detached", description = "name the input files by their hashes only, and seal them in a bundle beside the report; its secret "
            + "comes from KINETRAIL_BUNDLE_SECRET or a prompt")
    private boolean detached;

    @Option(names = "--docx", paramLabel = "FILE", description = "write the tables as a Word document too, for writing with")
    private Path docx;

    @Option(names = "--rtf", paramLabel = "FILE", description = "write the tables as Rich Text Format too, for writing with")
    private Path rtf;

    @Option(names = "--figures", paramLabel = "DIR", description = "write the figures too: SVG, PNG and their data as CSV")
    private Path figures;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    ReportVerb(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        if (submission && (html != null || docx != null || rtf != null || figures != null || template != null)) {
            throw new ParameterException(spec.commandLine(), "--html, --docx, --rtf, --figures and --template go with the record copy, not "
                    + "with --submission");
        }
        if (publicCopy && !submission) {
            throw new ParameterException(spec.commandLine(), "--public goes with --submission: the public copy is made of a signed record");
        }
        byte[] site = template == null ? new byte[0] : NamedFile.bytes(template, "give a template file with --template.");
        Output output = head.output();
        try (StudyWork work = StudyWork.open(folder, head.identity(), platform, Permission.MAKE_REPORT)) {
            Actor actor = work.actor(Permission.MAKE_REPORT);
            Report report;
            if (submission) {
                report = MakeReport.find(work.study(), null);
                HashedBytes record = MakeSubmissionCopy.complete(work.study(), report);
                Rendering rendering = RecordCopy.open(record.bytes()).rendering(output.progress()::at).rendering();
                MakeSubmissionCopy.keep(work.study(), actor, report, MakeSubmissionCopy.draw(record, rendering));
                report = MakeReport.find(work.study(), null);
                if (publicCopy) {
                    MakePublicCopy.run(work.study(), actor, report, rendering);
                }
            } else {
                Platform ahead = platform.ahead();
                RunStudy.Completed completed = RunStudy.again(work.study(), RunStudy.find(work.study(), run), output.progress());
                MakeReport.Manner manner = new MakeReport.Manner(site, detached
                        ? Optional.of(head.identity().other("KINETRAIL_BUNDLE_SECRET", "Secret of the bundle of inputs: ")) : Optional.empty());
                MakeReport.Made made = MakeReport.run(work.study(), work.site(), actor, ahead, completed, manner, output.progress());
                report = made.report();
                writeMore(made.rendering());
            }
            output.clearLine();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("report", report.getId());
            result.put("run", report.getRun());
            result.put("sha256", submission ? report.getSubmissionHash() : report.getRecordHash());
            String file = folder.resolve("reports").resolve(report.getId() + (submission ? "-submission.pdf" : ".pdf")).toString();
            result.put("file", file);
            others().forEach((name, path) -> result.put(name, path.toString()));
            if (publicCopy) {
                result.put("public", folder.resolve("reports").resolve(report.getId() + "-public.pdf").toString());
            }
            output.result(result, report.getId() + " of " + report.getRun() + " written to " + file);
        }
        return ExitCode.DONE;
    }

    private Map<String, Path> others() {
        Map<String, Path> others = new LinkedHashMap<>();
        others.put("html", html);
        others.put("docx", docx);
        others.put("rtf", rtf);
        others.put("figures", figures);
        others.values().removeIf(java.util.Objects::isNull);
        return others;
    }

    private void writeMore(Rendering rendering) {
        write(html, () -> rendering.html().getBytes(StandardCharsets.UTF_8));
        write(docx, rendering::docx);
        write(rtf, rendering::rtf);
        if (figures != null) {
            rendering.figures().forEach((name, bytes) -> write(figures.resolve(name), () -> bytes));
        }
    }

    private static void write(Path file, Supplier<byte[]> content) {
        if (file != null) {
            NamedFile.write(file, content.get(), "the report itself is made. Choose another file.");
        }
    }
}
