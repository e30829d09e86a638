package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.workflow.Role;

/** A report in every form it comes as, by the command line: with a site's template, for writers, for an agency, for the public. */
class ReportVerbTest {

    private static final String TEMPLATE = "{\"id\":\"site-a\",\"version\":\"1.2\",\"title\":\"Report of site A\",\"ctdPlace\":\"5.3.3.5\","
            + "\"headings\":{\"synopsis\":\"Executive summary\"},\"texts\":{\"synopsis\":[\"Study {study}, run {run}.\"]}}";

    @TempDir
    Path folder;

    @Test
    void everyRenditionIsWrittenAndWrongCombinationsAreNamed() throws Exception {
        SmallStudy small = new SmallStudy(folder.resolve("small")).copied();
        Path study = small.study("reported");
        Path template = Files.writeString(folder.resolve("template.json"), TEMPLATE);
        Path wrong = Files.writeString(folder.resolve("wrong.json"), TEMPLATE.replace("{run}", "{runn}"));
        Path out = folder.resolve("written");
        Path record = study.resolve("reports/report-0002.pdf");
        String signer = " --user ";
        String[] lines = {"report " + study + " --template " + wrong, "report " + study + " --public", "report " + study + " --submission --docx x.docx",
            "report " + study + " --template " + template + " --docx " + out.resolve("t.docx") + " --rtf " + out.resolve("t.rtf") + " --html "
                    + out.resolve("r.html") + " --figures " + out.resolve("figures"),
            "report " + study + " --submission", "reperform " + record, "sign " + study + " --meaning author",
            "sign " + study + " --meaning review" + signer + SmallStudy.account(Role.REVIEWER),
            "sign " + study + " --meaning approval" + signer + SmallStudy.account(Role.APPROVER), "report " + study + " --submission --public",
            "verify " + record + " --trail " + study, "export " + study + " --cdisc " + out.resolve("cdisc")};
        List<CommandProcess.Ended> ended = new CommandProcess(folder).with("KINETRAIL_SECRET", SmallStudy.SECRET)
                .with("KINETRAIL_USER", SmallStudy.account(Role.ANALYST)).runAll(Stream.of(lines).map(l -> l.replace(' ', '\t')).toList());
        said(ended.get(0), ExitCode.INPUT_REFUSED, "runn");
        said(ended.get(1), ExitCode.USAGE, "--public goes with --submission");
        said(ended.get(2), ExitCode.USAGE, "go with the record copy");
        said(ended.get(3), ExitCode.DONE, "report-0002");
        said(ended.get(4), ExitCode.INPUT_REFUSED, "sign");
        said(ended.get(5), ExitCode.DONE, "the unsigned report is byte-identical");
        for (int i = 6; i < lines.length; i++) {
            said(ended.get(i), ExitCode.DONE, "");
        }
        said(ended.get(10), ExitCode.DONE, "VALID");
        try (ZipFile docx = new ZipFile(out.resolve("t.docx").toFile()); InputStream body = docx.getInputStream(docx.getEntry("word/document.xml"))) {
            assertTrue(new String(body.readAllBytes(), StandardCharsets.UTF_8).contains("Key results"));
        }
        assertTrue(Files.readString(out.resolve("t.rtf"), StandardCharsets.ISO_8859_1).startsWith("{\\rtf1"));
        assertTrue(Files.readString(out.resolve("r.html")).contains("Executive summary"));
        try (Stream<Path> files = Files.list(out.resolve("figures"))) {
            Set<String> endings = files.map(f -> f.getFileName().toString().replaceFirst("^.*\\.", "")).collect(Collectors.toSet());
            assertEquals(Set.of("svg", "png", "csv"), endings);
        }
        for (String copy : List.of("report-0002-submission.pdf", "report-0002-public.pdf")) {
            assertTrue(Files.readString(study.resolve("reports").resolve(copy), StandardCharsets.ISO_8859_1).startsWith("%PDF-"), copy);
        }
        assertTrue(Files.size(out.resolve("cdisc/reviewers-guide.pdf")) > 1000);
    }

    private static void said(CommandProcess.Ended ended, int exit, String words) {
        assertEquals(exit, ended.exit(), ended.out() + ended.err());
        assertTrue((ended.out() + ended.err()).contains(words), ended.out() + ended.err());
    }
}
