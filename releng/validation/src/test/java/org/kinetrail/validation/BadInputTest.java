package org.kinetrail.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be taken: one sentence that names file, row, column and remedy, exit 3, nothing written. */
class BadInputTest {

    private static final Map<String, String> ADMIN = Map.of("KINETRAIL_USER", "root-account", "KINETRAIL_SECRET", "a secret of the bench");

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeAStudy() {
        Product.Ended ended = Product.run(ADMIN, "init", folder.resolve("study").toString(), "--name", "Bench Administrator");
        assertEquals(0, ended.exit(), ended.err());
    }

    private static void refused(int exit, String part, String... arguments) {
        Product.Ended ended = Product.run(ADMIN, arguments);
        assertEquals(exit, ended.exit(), ended.err());
        assertTrue(ended.err().contains(part), ended.err());
        assertFalse(ended.err().contains("\tat "), "no stack trace without --debug: " + ended.err());
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        refused(3, "empty.csv is empty", "import", folder.resolve("study").toString(), file("empty.csv", "").toString(), "--dry-run");
    }

    @Test
    void aMissingFileIsNamed() {
        refused(3, "nowhere.csv does not exist", "import", folder.resolve("study").toString(), folder.resolve("nowhere.csv").toString(), "--dry-run");
    }

    @Test
    void aMissingRequiredColumnIsNamedWithItsRemedy() throws IOException {
        Path pc = file("pc.csv", "STUDYID,DOMAIN,USUBJID,PCTESTCD,PCDTC\nS,PC,S-1,CAR,2024-01-01\n");
        refused(3, "pc.csv", "import", folder.resolve("study").toString(), pc.toString(), "--dry-run");
    }

    @Test
    void aMalformedCellOfAProfileTableIsNamedByRowAndColumn() throws IOException {
        Path table = file("profiles.csv", "case,subject,time,conc,lloq,dose,route,infusion_duration,method,blq_rule,time_unit,conc_unit,dose_unit\n"
                + "a,1,0,0,,1,extravascular,0,linear,none,h,mg/L,mg\na,1,1,abc,,1,extravascular,0,linear,none,h,mg/L,mg\n");
        Path out = folder.resolve("profiles-out.csv");
        refused(3, "row 2", "nca", table.toString(), "--out", out.toString());
        assertFalse(Files.exists(out), "nothing is written");
    }

    @Test
    void anAdministratorCannotImport() throws IOException {
        Path any = file("any.csv", "USUBJID\nS-1\n");
        refused(6, "may not import data", "import", folder.resolve("study").toString(), any.toString());
    }

    @Test
    void aWrongSecretIsRefused() {
        Product.Ended ended = Product.run(Map.of("KINETRAIL_USER", "root-account", "KINETRAIL_SECRET", "something else entirely"), "trail",
                folder.resolve("study").toString(), "show");
        assertEquals(6, ended.exit(), ended.err());
    }

    @Test
    void whatIsNoPdfIsRefusedAndABrokenPdfIsInvalid() throws IOException {
        refused(3, "is not a PDF", "verify", file("text.pdf", "hello").toString());
        Product.Ended ended = Product.run("verify", file("broken.pdf", "%PDF-1.7\nnothing\n").toString());
        assertEquals(5, ended.exit());
        assertTrue(ended.out().startsWith("INVALID"), ended.out());
    }
}
