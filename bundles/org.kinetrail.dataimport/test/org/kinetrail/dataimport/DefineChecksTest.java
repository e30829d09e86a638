package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Finding;
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
