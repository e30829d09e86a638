package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

class JsonTest {

    private static final String HEAD = "\"datasetJSONCreationDateTime\":\"2024-01-01T00:00:00\",\"datasetJSONVersion\":\"1.1.0\","
            + "\"itemGroupOID\":\"IG.X\",\"name\":\"X\",\"label\":\"\",\"columns\":[{\"itemOID\":\"A\",\"name\":\"A\",\"label\":\"\","
            + "\"dataType\":\"string\"},{\"itemOID\":\"B\",\"name\":\"B\",\"label\":\"\",\"dataType\":\"float\"},"
            + "{\"itemOID\":\"C\",\"name\":\"C\",\"label\":\"\",\"dataType\":\"datetime\",\"targetDataType\":\"integer\"}]";

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"adsl", "adtte"})
    void allFormsOfOneDataSetAreEqual(String name) {
        List<String> xpt = namesAndValues(Datasets.read(Haven.resource("cdisc-pilot/adam/" + name + ".xpt")).get(0));
        for (String ending : List.of("json", "ndjson", "dsjc")) {
            Table table = Datasets.read(Haven.resource("cdisc-pilot/adam/" + name + "." + ending)).get(0);
            assertEquals(xpt, namesAndValues(table), ending);
        }
    }

    /** Labels and formats of these public files differ between their forms: three labels of ADTTE, and JSON carries date formats only. */
    private static List<String> namesAndValues(Table table) {
        List<String> dump = new ArrayList<>(Haven.dump(table));
        dump.subList(1, 3).clear();
        return dump;
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "dsjc"})
    void writingAndReadingIsTheIdentity(String ending) throws IOException {
        Path once = dir.resolve("once." + ending);
        Path twice = dir.resolve("twice." + ending);
        Table table = Datasets.read(Haven.resource("cdisc-pilot/adam/adsl.xpt")).get(0);
        assertEquals(List.of(), Datasets.write(once, table));
        assertEquals(Haven.dump(table), Haven.dump(Datasets.read(once).get(0)));
        Datasets.write(twice, Datasets.read(once).get(0));
        assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(twice));
    }

    private Table json(String rest) throws IOException {
        Path file = dir.resolve("x.json");
        Files.writeString(file, "{" + rest + "}");
        return Datasets.read(file).get(0);
    }

    private String refusal(String rest) {
        return assertThrows(Refusal.class, () -> json(rest)).getMessage();
    }

    @Test
    void rowsMayStandBeforeTheDescription() throws IOException {
        Table table = json("\"rows\":[[\"x\",1.5,\"1960-01-01T00:00:01.25\"],[null,null,\"\"]],\"records\":2," + HEAD);
        assertEquals("x", table.text(0, 0));
        assertEquals(1.25, table.number(0, 2));
        assertEquals("E8601DT.", table.columns().get(2).format());
        assertTrue(Double.isNaN(table.number(1, 1)) && Double.isNaN(table.number(1, 2)));
    }

    @Test
    void refusalsNameRowAndColumn() {
        assertTrue(refusal(HEAD + ",\"records\":1,\"rows\":[[\"x\",\"1\",null]]").startsWith("x.json, row 1, column B"));
        assertTrue(refusal(HEAD + ",\"records\":1,\"rows\":[[\"x\",1,\"2020-01\"]]").startsWith("x.json, row 1, column C"));
        assertTrue(refusal(HEAD + ",\"records\":1,\"rows\":[[1,1,null]]").contains("column A"));
        assertTrue(refusal(HEAD + ",\"records\":2,\"rows\":[[\"x\",1,null]]").contains("declares 2 rows and holds 1"));
        assertTrue(refusal(HEAD + ",\"records\":1,\"rows\":[[\"x\",1]]").contains("2 values for 3 columns"));
        assertTrue(refusal(HEAD + ",\"records\":1,\"rows\":[[\"x\",1e999,null]]").contains("column B"));
        assertTrue(refusal(HEAD + ",\"records\":1,\"rows\":[[\"x\",9007199254740993,null]]").contains("exactly"));
        assertTrue(refusal(HEAD + ",\"records\":1").contains("no rows"));
        assertTrue(refusal(HEAD.replace("1.1.0", "1.0.0") + ",\"records\":0,\"rows\":[]").contains("1.0.0"));
        assertTrue(refusal("\"clinicalData\":{}").contains("no Dataset-JSON"));
        assertTrue(refusal(HEAD + ",\"records\":1,\"rows\":[[\"x\",1,nul").contains("broken"));
    }

    @Test
    void lostRowsAndBombsAreRefused() throws IOException {
        byte[] good = Files.readAllBytes(Haven.resource("cdisc-pilot/adam/adtte.ndjson"));
        Path cut = dir.resolve("cut.ndjson");
        int line = new String(good, StandardCharsets.UTF_8).lastIndexOf('\n', good.length - 2);
        Files.write(cut, Arrays.copyOf(good, line));
        assertTrue(assertThrows(Refusal.class, () -> Datasets.read(cut)).getMessage().contains("holds 253"));
        byte[] packed = Files.readAllBytes(Haven.resource("cdisc-pilot/adam/adtte.dsjc"));
        Path torn = dir.resolve("torn.dsjc");
        Files.write(torn, Arrays.copyOf(packed, packed.length / 2));
        assertTrue(assertThrows(Refusal.class, () -> Datasets.read(torn)).getMessage().contains("cut short"));
        Path bomb = dir.resolve("bomb.dsjc");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 100; i++) {
                out.write(blank);
            }
        }
        assertTrue(assertThrows(Refusal.class, () -> Datasets.read(bomb)).getMessage().contains("decompression attack"));
    }
}
