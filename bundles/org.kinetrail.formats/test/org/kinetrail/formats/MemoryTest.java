package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;

/** A small file whose rows fill the memory is refused by name, and leaves a working process behind. */
class MemoryTest {

    private static final int ROWS = 8_000_000;

    @TempDir
    Path dir;

    /** In a process with little memory: reads the file, then a small one. */
    public static void main(String[] args) {
        try {
            Datasets.read(Path.of(args[0]));
        } catch (Refusal refusal) {
            System.out.println(refusal.getMessage());
        }
        System.out.println(Datasets.read(Path.of(args[1])).get(0).rows());
    }

    @Test
    void rowsBeyondTheMemoryAreRefused() throws IOException, InterruptedException {
        Path large = dir.resolve("large.dsjc");
        try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(large))) {
            out.write(("{\"datasetJSONCreationDateTime\":\"2026-01-01T00:00:00\",\"datasetJSONVersion\":\"1.1.0\",\"itemGroupOID\":\"IG\",\"records\":" + ROWS
                    + ",\"name\":\"PC\",\"label\":\"x\",\"columns\":[{\"itemOID\":\"a\",\"name\":\"USUBJID\",\"label\":\"s\",\"dataType\":\"string\"}]}\n")
                    .getBytes(StandardCharsets.UTF_8));
            byte[] block = "[\"A\"]\n".repeat(ROWS / 100).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        Path small = Files.writeString(dir.resolve("small.csv"), "A,B\n1,2\n");
        Path said = dir.resolve("said");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx32m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), MemoryTest.class.getName(), large.toString(),
                small.toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        String text = Files.readString(said);
        assertEquals(0, process.exitValue(), text);
        assertTrue(text.startsWith("large.dsjc: its data sets do not fit into 3") && text.endsWith("1\n"), text);
    }
}
