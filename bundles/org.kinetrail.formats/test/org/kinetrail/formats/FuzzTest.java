package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.formats.define.DefineXml;

/** Broken files end in a table or in a refusal that names the file; never in another exception, a hang or a lack of memory. */
class FuzzTest {

    private static final int[] NASTY = {0, 1, 0x20, 0x22, 0x2C, 0x2E, 0x30, 0x39, 0x3B, 0x41, 0x5B, 0x5D, 0x7B, 0x7D, 0x7F, 0x80, 0xC3,
        0xFF};

    /** Mutants under one watch against hanging. */
    private static final int BATCH = 100;

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({"csv,1", "xpt,2", "xpt,3", "json,4", "ndjson,5", "dsjc,6", "xml,7"})
    void mutatedFilesAreReadOrRefused(String ending, int seed) throws IOException {
        int batches = Boolean.getBoolean("kinetrail.long") ? 10_000 : 3;
        byte[] good = seed(ending, seed);
        SplittableRandom random = new SplittableRandom(seed);
        int read = 0;
        for (int i = 0; i < batches; i++) {
            read += assertTimeoutPreemptively(Duration.ofSeconds(20), () -> batch(ending, good, random),
                    "a mutant of the seed keeps the reader busy, see the file left in " + dir);
        }
        int count = batches * BATCH;
        assertTrue(read > 0 && read < count, read + " of " + count + " mutants were read");
        System.out.println(ending + ": " + count + " mutants, " + read + " read, " + (count - read) + " refused");
    }

    private int batch(String ending, byte[] good, SplittableRandom random) throws IOException {
        Path file = dir.resolve("fuzz." + ending);
        int read = 0;
        for (int i = 0; i < BATCH; i++) {
            Files.write(file, mutated(good, random));
            read += readable(file) ? 1 : 0;
        }
        return read;
    }

    private boolean readable(Path file) {
        try {
            if (file.toString().endsWith("xml")) {
                DefineXml.read(file);
            } else {
                Datasets.read(file);
            }
            return true;
        } catch (Refusal refusal) {
            assertTrue(refusal.getMessage().startsWith("fuzz.") && refusal.getMessage().endsWith("."), refusal.getMessage());
            return false;
        }
    }

    private byte[] seed(String ending, int seed) throws IOException {
        if (ending.equals("xml")) {
            return ("<?xml version='1.0' encoding='UTF-8'?><ODM xmlns='http://www.cdisc.org/ns/odm/v1.3' "
                    + ""
                    + "xmlns:def='http://www.cdisc.org/ns/def/v2.1'>"
                    + "<Study OID='S'><GlobalVariables><StudyName>S</StudyName></GlobalVariables>"
                    + "<MetaDataVersion OID='M' def:DefineVersion='2.1.0'>"
                    + "<ItemGroupDef OID='G' Name='DM' Repeating='No'><Description>"
                    + "<TranslatedText>Demography</TranslatedText></Description>"
                    + "<ItemRef ItemOID='I' KeySequence='1'/></ItemGroupDef><ItemDef OID='I' Name='SEX' DataType='text' Length='1'>"
                    + "<CodeListRef CodeListOID='C'/></ItemDef><CodeList OID='C' Name='Sex' DataType='text'>"
                    + "<EnumeratedItem CodedValue='F'/>"
                    + "</CodeList></MetaDataVersion></Study></ODM>").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        Table all = Datasets.read(Haven.resource("cdisc-pilot/sdtm/ex.xpt")).get(0);
        Table.Builder few = new Table.Builder("EX", "Exposure", all.columns());
        for (int r = 0; r < 5; r++) {
            few.addRow();
            for (int c = 0; c < all.columns().size(); c++) {
                if (all.columns().get(c).type() == Table.Type.TEXT) {
                    few.set(c, all.text(r, c));
                } else {
                    few.set(c, all.number(r, c));
                }
            }
        }
        Path file = dir.resolve("seed." + ending);
        if (ending.equals("xpt")) {
            Datasets.write(file, seed == 2 ? Format.XPT5 : Format.XPT8, java.util.List.of(few.build()));
        } else {
            Datasets.write(file, few.build());
        }
        return Files.readAllBytes(file);
    }

    private static byte[] mutated(byte[] good, SplittableRandom random) {
        byte[] bytes = good.clone();
        for (int n = 1 + random.nextInt(4); n > 0 && bytes.length > 0; n--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(7)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) NASTY[random.nextInt(NASTY.length)];
                case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 3 -> bytes = Arrays.copyOf(bytes, at);
                case 4 -> bytes = spliced(bytes, at, random.nextInt(Math.min(200, bytes.length)), random.nextInt(bytes.length));
                case 5 -> bytes = without(bytes, at, random.nextInt(90));
                default -> {
                    for (int i = at; i < Math.min(bytes.length, at + 6); i++) {
                        if (bytes[i] >= '0' && bytes[i] <= '9') {
                            bytes[i] = '9';
                        }
                    }
                }
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int length, int to) {
        int n = Math.min(length, bytes.length - from);
        byte[] result = new byte[bytes.length + n];
        System.arraycopy(bytes, 0, result, 0, to);
        System.arraycopy(bytes, from, result, to, n);
        System.arraycopy(bytes, to, result, to + n, bytes.length - to);
        return result;
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        int n = Math.min(length, bytes.length - from);
        byte[] result = new byte[bytes.length - n];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(bytes, from + n, result, from, bytes.length - from - n);
        return result;
    }
}
