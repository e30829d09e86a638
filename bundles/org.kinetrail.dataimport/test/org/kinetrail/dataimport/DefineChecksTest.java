package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Refusal;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.define.DefineXml;
import org.kinetrail.formats.define.DefineXml.CodeList;
import org.kinetrail.formats.define.DefineXml.Entry;
import org.kinetrail.formats.define.DefineXml.Group;
import org.kinetrail.formats.define.DefineXml.Item;

class DefineChecksTest {

    private static Item item(String name, String label, String type, int length, boolean mandatory, String list) {
        return new Item("IT." + name, name, label, type, length, -1, "", mandatory, 0, "", "", list, "", "");
    }

    private static Path document(Path file, String... names) throws IOException {
        Files.createDirectories(file.getParent());
        List<Group> groups = Stream.of(names).map(name -> new Group("IG." + name, name, "", "", "Analysis", "", "", "", true, "", "", "",
                List.of(item("USUBJID", "", "text", 40, true, "")))).toList();
        new DefineXml("2.1.0", new DefineXml.Study("ST", "S", "", "P", "2025-01-01T00:00:00"), List.of(), groups, List.of(), List.of(), List.of()).write(file);
        return file;
    }

    private static List<String> said(ImportResult result) {
        return result.data().findings().stream().filter(f -> f.rule().startsWith("define.")).map(f -> f.rule() + " " + f.message()).sorted().toList();
    }

    /** SDTM and ADaM come each with a define.xml; a data set belongs to the one that describes it. */
    @Test
    void bothStandardsComeWithTheirDocument(@TempDir Path folder) throws IOException {
        Path dm = Files.writeString(folder.resolve("dm.csv"), "USUBJID\nA\n");
        Path adsl = Files.writeString(folder.resolve("adsl.csv"), "USUBJID\nA\n");
        Path ex = Files.writeString(folder.resolve("ex.csv"), "USUBJID,EXDOSE,EXDOSU,EXSTDTC\nA,450,10^6 cells,2021-03-01T10:00\n");
        ImportResult result = Importer.read(List.of(dm, adsl, ex, document(folder.resolve("sdtm/define.xml"), "DM"),
                document(folder.resolve("adam/define.xml"), "ADSL", "ADTTE")), Mapping.standard());
        assertEquals(List.of("define.data-set-absent adam/define.xml: describes the data set ADTTE, which was not imported.",
                "define.data-set-unknown ex.csv, data set EX: is not described in sdtm/define.xml nor in adam/define.xml."), said(result));
        assertEquals(List.of("sdtm/define.xml", "adam/define.xml"), result.data().files().stream().filter(f -> f.format().equals("define"))
                .map(f -> f.name()).toList());
    }

    /** Two studies that are pooled: data sets of one name, each beside its own document. */
    @Test
    void aDataSetIsHeldAgainstTheDocumentBesideIt(@TempDir Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String study : List.of("one", "two")) {
            files.add(document(folder.resolve(study + "/define.xml"), "DM"));
            String sex = study.equals("two") ? ",SEX" : "";
            files.add(Files.writeString(folder.resolve(study + "/dm.csv"), "USUBJID" + sex + "\n" + study + sex.replace("SEX", "F") + "\n"));
        }
        ImportResult result = Importer.read(files, Mapping.standard());
        assertEquals(List.of("define.variable-unknown two/dm.csv, column SEX: is not described in two/define.xml."), said(result));
        assertEquals(2, result.data().subjects().size());
        Files.writeString(folder.resolve("two/define.xml"), "<ODM>");
        String message = assertThrows(Refusal.class, () -> Importer.read(files, Mapping.standard())).getMessage();
        assertTrue(message.startsWith("two/define.xml, line 1"), message);
    }

    @Test
    void whatTheDocumentSaysIsHeldAgainstTheData(@TempDir Path folder) throws URISyntaxException {
        Path dm = folder.resolve("dm.xpt");
        Datasets.write(dm, Datasets.read(Path.of(DefineChecksTest.class.getResource("/reference/simulated/dm.csv").toURI())));
        Group group = new Group("IG.DM", "DM", "Demographics", "DM", "Tabulation", "One record per subject", "SPECIAL PURPOSE", "", false,
                "dm.xpt", "",
                "", List.of(item("USUBJID", "Unique Subject Identifier", "text", 5, true, ""), item("AGE", "", "text", 0, false, ""),
                        item("SEX", "", "text", 1, true, "CL.SEX"), item("ACTARM", "", "text", 40, true, ""),
                        item("ETHNIC", "", "text", 40, false, "")));
        Group other = new Group("IG.VS", "VS", "Vital Signs", "VS", "Tabulation", "", "FINDINGS", "", true, "vs.xpt", "", "",
                List.of(item("USUBJID", "", "text", 40, true, "")));
        Path define = folder.resolve("define.xml");
        new DefineXml("2.1.0", new DefineXml.Study("ST", "S", "", "P", "2025-01-01T00:00:00"), List.of(), List.of(group, other),
                List.of(new CodeList("CL.SEX", "Sex", "text", "", "", List.of(new Entry("M", "Male", "")))), List.of(),
                        List.of()).write(define);
        ImportResult result = Importer.read(List.of(dm, define), Mapping.standard());
        List<String> rules = result.data().findings().stream().map(Finding::rule).distinct().sorted().toList();
        assertTrue(rules.containsAll(List.of("check.terminology", "define.data-set-absent", "define.length", "define.mandatory",
                "define.type",
                "define.variable-absent", "define.variable-unknown")), rules.toString());
        assertEquals("F", result.data().findings().stream().filter(f ->
                f.rule().equals("check.terminology")).findFirst().orElseThrow().value());
        assertEquals("define", result.data().files().get(1).format());
    }
}
