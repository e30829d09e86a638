package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

/** Dataset-JSON at the edges of its specification. */
class AwkwardJsonTest {

    private static final String HEAD = "{\"datasetJSONCreationDateTime\":\"2024-01-01T00:00:00\",\"datasetJSONVersion\":\"1.1.0\","
            + "\"itemGroupOID\":\"IG.X\",\"records\":2,\"name\":\"X\",\"label\":\"\",\"columns\":[{\"itemOID\":\"A\",\"name\":\"A\","
            + "\"label\":\"\",\"dataType\":\"%s\"},{\"itemOID\":\"B\",\"name\":\"B\",\"label\":\"\",\"dataType\":\"string\",\"length\":5}]";

    @TempDir
    Path dir;

    private Path json(String type, String rows) throws IOException {
        return Files.writeString(dir.resolve("x.json"), String.format(HEAD, type) + ",\"rows\":" + rows + "}");
    }

    private List<String> notes(String type, String rows) throws IOException {
        return Datasets.convert(json(type, rows), dir.resolve("y.ndjson"), "").warnings();
    }

    @Test
    void decimalsMayBeWrittenAsXmlSchemaAllows() throws IOException {
        Table t = Datasets.read(json("decimal", "[[\"+1.5\",\"x\"],[\"007.50\",null]]")).get(0);
        assertEquals(1.5, t.number(0, 0));
        assertEquals(7.5, t.number(1, 0));
        String message = assertThrows(Refusal.class, () -> Datasets.read(json("decimal", "[[\"1,5\",\"x\"],[null,null]]"))).getMessage();
        assertEquals("x.json, row 1, column A: the text \"1,5\" is no decimal number; correct the value or the data type.", message);
        assertThrows(Refusal.class, () -> Datasets.read(json("decimal", "[[\"1e999\",\"x\"],[null,null]]")));
    }

    @Test
    void whatTheDeclarationDeniesIsSaid() throws IOException {
        assertTrue(notes("decimal", "[[\"12345678901234567890.123456789\",\"x\"],[\"0.1\",null]]").get(0).contains("more digits"));
        assertTrue(notes("float", "[[0.12345678901234567890123,\"x\"],[0.1,null]]").get(0).contains("more digits"));
        assertTrue(notes("integer", "[[1.5,\"x\"],[2.0,null]]").get(0).contains("declared as integer and holds fractions"));
        assertTrue(notes("integer", "[[1,\"longer than five\"],[2,null]]").get(0).contains("longer than the declared length of 5"));
        assertEquals(List.of(), notes("float", "[[0.30000000000000004,\"x\"],[1e-5,null]]"));
    }

    @Test
    void compressedFilesEndWhereTheirContentEnds() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write((String.format(HEAD, "integer") + "}\n[1,\"x\"]\n[2,null]\n").getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(dir.resolve("x.dsjc"), bytes.toByteArray());
        assertEquals(2, Datasets.read(file).get(0).rows());
        bytes.write("garbage".getBytes(StandardCharsets.UTF_8));
        Files.write(file, bytes.toByteArray());
        assertTrue(assertThrows(Refusal.class, () -> Datasets.read(file)).getMessage().contains("something follows"));
        Files.writeString(file, String.format(HEAD, "integer") + "}\n[1,\"x\"]\n[2,null]\n");
        assertEquals("x.dsjc: the content is not compressed as dsjc is; give the file the ending ndjson.",
                assertThrows(Refusal.class, () -> Datasets.read(file)).getMessage());
    }
}
