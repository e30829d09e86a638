package org.kinetrail.formats.define;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.formats.Datasets;

class DefineTest {

    @TempDir
    Path dir;

    private static Path pilot(String name) throws Exception {
        return Path.of(DefineTest.class.getResource("/reference/cdisc-pilot/adam/" + name).toURI());
    }

    @Test
    void pilotDescribesItsDataSets() throws Exception {
        DefineXml define = DefineXml.read(pilot("define.xml"));
        assertEquals("1.0.0", define.version());
        assertEquals(10, define.groups().size());
        assertEquals("CDISC ADaM", define.standards().get(0).name());
        Table adsl = Datasets.read(pilot("adsl.xpt")).get(0);
        DefineXml.Group group = define.group("adsl");
        assertEquals("Subject-Level Analysis", group.label());
        assertEquals(1, group.item("USUBJID").key());
        int described = 0;
        for (Table.Column column : adsl.columns()) {
            DefineXml.Item item = group.item(column.name());
            if (item != null) {
                described++;
                boolean dated = item.dataType().startsWith("date");
                assertTrue(dated || item.dataType().equals("text") == (column.type() == Table.Type.TEXT), column.name());
            }
        }
        assertEquals(48, group.items().size());
        assertEquals(46, described, "columns of ADSL that the older document knows");
        DefineXml.CodeList sex = define.codeList(group.item("SEX").codeList());
        assertTrue(sex.holds("F\u00a0") && !sex.holds("F"), "the document codes F with a trailing no-break space; that is kept as it is");
    }

    @Test
    void writingAndReadingIsTheIdentity() throws Exception {
        DefineXml define = DefineXml.read(pilot("define.xml"));
        Path once = dir.resolve("define.xml");
        define.write(once);
        DefineXml second = DefineXml.read(once);
        assertEquals("2.1.0", second.version());
        assertEquals(define.groups(), second.groups());
        assertEquals(define.codeLists(), second.codeLists());
        second.write(dir.resolve("again.xml"));
        assertEquals(Files.readString(once), Files.readString(dir.resolve("again.xml")));
    }

    @Test
    void nothingOutsideTheFileIsTouched() throws IOException {
        Path secret = Files.writeString(dir.resolve("secret.txt"), "secret");
        String body = "<ODM xmlns:def='http://www.cdisc.org/ns/def/v2.1'><Study OID='x'><GlobalVariables><StudyName>&e;</StudyName>"
                + "</GlobalVariables><MetaDataVersion OID='m' def:DefineVersion='2.1.0'/></Study></ODM>";
        List<String> heads = List.of("<!DOCTYPE ODM [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
                "<!DOCTYPE ODM [<!ENTITY a 'aaaaaaaaaa'><!ENTITY e '&a;&a;&a;&a;&a;&a;&a;&a;'>]>", "<!DOCTYPE ODM SYSTEM "
                        + "'" + secret.toUri() + "'>", "");
        for (String head : heads) {
            Path file = Files.writeString(dir.resolve("d.xml"), head + body, StandardCharsets.UTF_8);
            String message = assertThrows(Refusal.class, () -> DefineXml.read(file)).getMessage();
            assertTrue(message.startsWith("d.xml"), message);
        }
    }

    /** A text in pieces keeps the blanks between them: the parser hands out each character reference by itself. */
    @Test
    void blanksBetweenReferencesStay() throws IOException {
        Path file = Files.writeString(dir.resolve("d.xml"), "<ODM><Study OID='S'><GlobalVariables><StudyName> A&amp; &lt; B </StudyName>"
                + "</GlobalVariables><MetaDataVersion OID='m' DefineVersion='2.1.0'/></Study></ODM>");
        assertEquals("A& < B", DefineXml.read(file).study().name());
    }

    /** Millions of empty elements or attributes in a small file: refused before they fill the memory. */
    @Test
    void aFileOfNothingButElementsIsRefused() throws IOException {
        for (String one : List.of("<a/>", "<a b='' c='' d='' e=''/>")) {
            Path file = Files.writeString(dir.resolve("d.xml"), "<ODM><Study><ItemDef>" + one.repeat(2_000_000));
            String message = assertThrows(Refusal.class, () -> DefineXml.read(file)).getMessage();
            assertTrue(message.contains("more than"), message);
        }
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        for (String text : List.of("", "A,B\n1,2\n", "<html/>", "<ODM><Study/></ODM>", "<ODM".repeat(100) + ">",
                "<ODM>" + "<a>".repeat(100))) {
            Path file = Files.writeString(dir.resolve("d.xml"), text, StandardCharsets.UTF_8);
            assertThrows(Refusal.class, () -> DefineXml.read(file));
        }
    }
}
