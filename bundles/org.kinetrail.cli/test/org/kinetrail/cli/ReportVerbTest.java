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
import org.kinetrail.signature.RecordParts;
import org.kinetrail.signature.TimeAuthority;
import org.kinetrail.trail.Sha256;
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
        return Files.write(folder.resolve(name), KeyStores.write(authority.issue(person, "x", made, LIFE), Script.KEY_SECRET.toCharArray()));
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
        String early = "verify " + record + " --trail " + study + " --json";
        String late = early + " --trust " + small.site().resolve("authority.pem");
        Map<String, String> said = Script.in(folder)
                .refuses("report " + study + " --template " + wrong, "runn")
                .ends(ExitCode.USAGE, "report " + study + " --public", "--public goes with --submission")
                .ends(ExitCode.USAGE, "report " + study + " --submission --docx x.docx", "go with the record copy")
                .refuses("sign " + study + " --meaning author", "when the site accepts it, make the report again")
                .says("report " + study + " --template " + template + " --docx " + out.resolve("t.docx") + " --rtf " + out.resolve("t.rtf") + " --html "
                        + out.resolve("r.html") + " --figures " + out.resolve("figures"), "report-0002")
                .refuses("report " + study + " --submission", "sign")
                .says("reperform " + record, "the unsigned report is byte-identical")
                .does("sign " + study + " --meaning author")
                .refuses("seal " + study, "after the last signature; 1 of 3 are made")
                .does("sign " + study + " --meaning review" + Script.as(Role.REVIEWER))
                .does("sign " + study + " --meaning approval" + Script.as(Role.APPROVER))
                .does(early)
                .says("seal " + study, "sealed with ")
                .refuses("seal " + study, "The report is sealed already")
                .says(late, "VALID (time-stamped, demo keys): unchanged since it was signed by The analyst (author)")
                .says("verify " + record + " --trust " + small.site().resolve("authority.pem"), "trusted: yes.")
                .says("verify " + record + " --trust " + folder.resolve("company.pem"), "trusted: no.")
                .does("report " + study + " --submission --public")
                .does("verify " + study)
                .does("export " + study + " --cdisc " + out.resolve("cdisc"))
                .does("export " + study + " --qc-r " + out.resolve("rpack"))
                .run();
        citesTheSettings(record, out.resolve("r.html"));
        levels(said.get(early), "B-T");
        levels(said.get(late), "B-LTA");
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
        String administrator = Script.as(Role.ADMINISTRATOR) + site;
        Path ours = key(company, "ours.p12");
        Script.in(folder)
                .refuses("user key --in " + ours + site, "which the site has not accepted")
                .says("site accept " + root + " --reason company-policy" + administrator,
                        "accepted authority Company certificate authority, key " + company.keyHash())
                .refuses("user key --in " + key(fake, "fake.p12") + site, "(key " + fake.keyHash() + "), which the site has not accepted")
                .says("user key --in " + ours + site, "signs from now on with the key that Company certificate authority certified")
                .says("site set stamp.address=http://127.0.0.1:" + server.getAddress().getPort() + "/ --reason company-policy" + administrator,
                        "stamp.address")
                .run();
    }

    /** The report carries the settings of the site, and cites their hash and what they mean for its signatures. */
    private void citesTheSettings(Path record, Path html) throws IOException {
        byte[] settings = RecordParts.of(Files.readAllBytes(record)).files().get("site.json");
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        assertTrue(new String(settings, StandardCharsets.UTF_8).contains("\"stamp.address\":\"" + address + "\""));
        String read = Files.readString(html);
        assertTrue(read.contains("RFC 3161 time stamp of " + address) && read.contains("site.json, SHA-256 " + Sha256.hex(settings)), read);
    }

    private static void levels(String verified, String level) {
        assertEquals(3, verified.split("\"level\" *: *\"" + level + "\"", -1).length - 1, verified);
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
