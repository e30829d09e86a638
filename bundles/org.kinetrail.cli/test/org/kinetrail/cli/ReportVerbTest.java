package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.signature.CertificateAuthority;
import org.kinetrail.signature.Certificates;
import org.kinetrail.signature.KeyStores;
import org.kinetrail.signature.TimeAuthority;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.report.RecordCopy;

/**
 * A report in every form it comes as, by the command line: with a site's template, for writers, for an agency, for the public; its author
 * signs with a key of the company, an authority on this machine stamps the signatures, and it is sealed.
 */
class ReportVerbTest {

    private static final String TEMPLATE = "{\"id\":\"site-a\",\"version\":\"1.2\",\"title\":\"Report of site A\",\"ctdPlace\":\"5.3.3.5\","
            + "\"headings\":{\"synopsis\":\"Executive summary\"},\"texts\":{\"synopsis\":[\"Study {study}, run {run}.\"]}}";

    @TempDir
    Path folder;

    private static final Duration LIFE = Duration.ofDays(30);

    private final Instant made = Instant.now().minusSeconds(3600);
    private final CertificateAuthority company = CertificateAuthority.create("Company", made);
    private final CertificateAuthority fake = CertificateAuthority.create("Company", made);
    private final TimeAuthority times = new TimeAuthority(CertificateAuthority.create("Times", made).issueTimeStamping("Time stamps", made, LIFE),
            Clock.systemUTC());
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] stamp = times.answer(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, stamp.length);
            exchange.getResponseBody().write(stamp);
        }
    }

    private Path key(CertificateAuthority authority, String name) throws IOException {
        String person = "The " + Role.ANALYST.id();
        return Files.write(folder.resolve(name), KeyStores.write(authority.issue(person, "x", made, LIFE), Commands.KEY_SECRET.toCharArray()));
    }

    @Test
    void everyRenditionIsWrittenAndWrongCombinationsAreNamed() throws Exception {
        SmallStudy small = new SmallStudy(folder.resolve("small")).copied();
        Path study = small.study("reported");
        Path template = Files.writeString(folder.resolve("template.json"), TEMPLATE);
        Path wrong = Files.writeString(folder.resolve("wrong.json"), TEMPLATE.replace("{run}", "{runn}"));
        Path out = folder.resolve("written");
        Path record = study.resolve("reports/report-0002.pdf");
        keysOfTheCompany(small);
        List<CommandProcess.Ended> ended = Commands.run(folder,
                "report " + study + " --template " + wrong, "report " + study + " --public", "report " + study + " --submission --docx x.docx",
                "sign " + study + " --meaning author",
                "report " + study + " --template " + template + " --docx " + out.resolve("t.docx") + " --rtf " + out.resolve("t.rtf") + " --html "
                        + out.resolve("r.html") + " --figures " + out.resolve("figures"),
                "report " + study + " --submission", "reperform " + record, "sign " + study + " --meaning author", "seal " + study,
                "sign " + study + " --meaning review" + Commands.as(Role.REVIEWER), "sign " + study + " --meaning approval" + Commands.as(Role.APPROVER),
                "verify " + record + " --trail " + study + " --json", "seal " + study, "seal " + study,
                "verify " + record + " --trail " + study + " --json --trust " + small.site().resolve("authority.pem"),
                "verify " + record + " --trust " + folder.resolve("company.pem"),
                "report " + study + " --submission --public", "verify " + study, "export " + study + " --cdisc " + out.resolve("cdisc"),
                "export " + study + " --qc-r " + out.resolve("rpack"));
        Commands.said(ended.get(0), ExitCode.INPUT_REFUSED, "runn");
        Commands.said(ended.get(1), ExitCode.USAGE, "--public goes with --submission");
        Commands.said(ended.get(2), ExitCode.USAGE, "go with the record copy");
        Commands.said(ended.get(3), ExitCode.INPUT_REFUSED, "when the site accepts it, make the report again");
        Commands.said(ended.get(4), ExitCode.DONE, "report-0002");
        Commands.said(ended.get(5), ExitCode.INPUT_REFUSED, "sign");
        Commands.said(ended.get(6), ExitCode.DONE, "the unsigned report is byte-identical");
        Commands.said(ended.get(8), ExitCode.INPUT_REFUSED, "after the last signature; 1 of 3 are made");
        levels(ended.get(11), "B-T");
        Commands.said(ended.get(12), ExitCode.DONE, "sealed with ");
        Commands.said(ended.get(13), ExitCode.INPUT_REFUSED, "The report is sealed already");
        levels(ended.get(14), "B-LTA");
        Commands.said(ended.get(14), ExitCode.DONE, "VALID (time-stamped, demo keys): unchanged since it was signed by The analyst (author)");
        Commands.said(ended.get(14), ExitCode.DONE, "trusted: yes.");
        Commands.said(ended.get(15), ExitCode.DONE, "trusted: no.");
        for (int i : new int[] {7, 9, 10, 16, 17, 18, 19}) {
            Commands.said(ended.get(i), ExitCode.DONE, "");
        }
        written(out, study);
        bothDocuments(record, out.resolve("rpack/raw"));
    }

    /** Two files of one name are carried apart, by the record copy and by the R pack. */
    private static void bothDocuments(Path record, Path raw) throws IOException {
        Map<String, byte[]> parts = RecordCopy.open(Files.readAllBytes(record)).parts();
        for (String standard : List.of("sdtm", "adam")) {
            byte[] carried = parts.get("inputs/" + standard + "/define.xml");
            assertTrue(new String(carried, StandardCharsets.UTF_8).contains(standard.equals("sdtm") ? "IG.DM" : "IG.ADSL"), standard);
            assertArrayEquals(carried, Files.readAllBytes(raw.resolve(standard + "_define.xml")), standard);
        }
    }

    /** The company's authority is accepted, its key imported; one of the same name is refused before and after. */
    private void keysOfTheCompany(SmallStudy small) throws IOException {
        Path root = Files.write(folder.resolve("company.pem"), Certificates.pem(company.certificate()).getBytes(StandardCharsets.US_ASCII));
        String site = " --site " + small.site();
        String administrator = Commands.as(Role.ADMINISTRATOR) + site;
        Path ours = key(company, "ours.p12");
        List<CommandProcess.Ended> ended = Commands.run(folder, "user key --in " + ours + site,
                "site accept " + root + " --reason company-policy" + administrator, "user key --in " + key(fake, "fake.p12") + site,
                "user key --in " + ours + site, "site set stamp.address=http://127.0.0.1:" + server.getAddress().getPort()
                        + "/ --reason company-policy" + administrator);
        Commands.said(ended.get(0), ExitCode.INPUT_REFUSED, "which the site has not accepted");
        Commands.said(ended.get(1), ExitCode.DONE, "accepted authority Company certificate authority, key " + company.keyHash());
        Commands.said(ended.get(2), ExitCode.INPUT_REFUSED, "(key " + fake.keyHash() + "), which the site has not accepted");
        Commands.said(ended.get(3), ExitCode.DONE, "signs from now on with the key that Company certificate authority certified");
        Commands.said(ended.get(4), ExitCode.DONE, "stamp.address");
    }

    private static void levels(CommandProcess.Ended verified, String level) {
        assertEquals(3, verified.out().split("\"level\" *: *\"" + level + "\"", -1).length - 1, verified.out() + verified.err());
    }

    private static void written(Path out, Path study) throws IOException {
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
}
