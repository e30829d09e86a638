package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.formats.define.DefineXml;

/**
 * Broken files end in a table or in a refusal that names the file; never in another exception, a hang or a lack of memory. With
 * {@code -Dkinetrail.long=true} a million mutants of each kind of file.
 */
class FuzzTest {

    private static final int[] NASTY = {0, 1, 0x20, 0x22, 0x2C, 0x2E, 0x30, 0x39, 0x3B, 0x41, 0x5B, 0x5D, 0x7B, 0x7D, 0x7F, 0x80, 0xC3,
        0xFF};
    private static final List<String> TOKENS = List.of("\"", "\"\"", "\r\n", "\n\n", "null", "NaN", "1e999", "-0", "99999999999999999999",
            "[[", "]]", "{}", ",,", "\\u0000", "\\ud800", "\uFEFF", "HEADER RECORD*******NAMESTR HEADER RECORD!!!!!!!", "\"rows\":[",
            "\"records\":", "<!DOCTYPE ODM SYSTEM 'file:///etc/passwd'>", "&e;", "<a>", "</ODM>", "<![CDATA[", "<!--",
            "<ItemRef ItemOID='I'/>", "Comparator='IN'", "<CheckValue>", "xmlns:a='b'");
    private static final int TRIES = 100;
    private static final int MUTANTS = Boolean.getBoolean("kinetrail.long") ? 10_000 : 3;
    /** Mutants under one watch against hanging. */
    private static final int BATCH = 100;
    private static final TreeMap<String, long[]> READ = new TreeMap<>();

    private static Path dir;

    @BeforeContainer
    static void folder() throws IOException {
        dir = Files.createTempDirectory("kinetrail-fuzz");
    }

    @AfterContainer
    static void counts() throws IOException {
        READ.forEach((kind, n) -> System.out.println(kind + ": " + n[0] + " mutants, " + n[1] + " read, " + (n[0] - n[1]) + " refused, "
                + n[2] / 1_000_000_000 + " s"));
        for (long[] n : READ.values()) {
            assertTrue(n[1] > 0 && n[1] < n[0], n[1] + " of " + n[0] + " mutants were read");
        }
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = TRIES, seed = "1", generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void csv(@ForAll("seeds") long seed) throws IOException {
        readOrRefused("csv", 1, seed);
    }

    @Property(tries = TRIES, seed = "2", generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void xport5(@ForAll("seeds") long seed) throws IOException {
        readOrRefused("xpt", 2, seed);
    }

    @Property(tries = TRIES, seed = "3", generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void xport8(@ForAll("seeds") long seed) throws IOException {
        readOrRefused("xpt", 3, seed);
    }

    @Property(tries = TRIES, seed = "4", generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void json(@ForAll("seeds") long seed) throws IOException {
        readOrRefused("json", 4, seed);
    }

    @Property(tries = TRIES, seed = "5", generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void ndjson(@ForAll("seeds") long seed) throws IOException {
        readOrRefused("ndjson", 5, seed);
    }

    @Property(tries = TRIES, seed = "6", generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void dsjc(@ForAll("seeds") long seed) throws IOException {
        readOrRefused("dsjc", 6, seed);
    }

    @Property(tries = TRIES, seed = "7", generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void defineXml(@ForAll("seeds") long seed) throws IOException {
        readOrRefused("xml", 7, seed);
    }

    private static void readOrRefused(String ending, int kind, long seed) throws IOException {
        byte[] good = good(ending, kind);
        SplittableRandom random = new SplittableRandom(seed);
        long[] counts = READ.computeIfAbsent(kind + " " + ending, k -> new long[3]);
        long start = System.nanoTime();
        for (int i = 0; i < MUTANTS; i += BATCH) {
            int size = Math.min(BATCH, MUTANTS - i);
            counts[1] += assertTimeoutPreemptively(Duration.ofSeconds(20), () -> batch(ending, good, random, size),
                    "a mutant keeps the reader busy");
            counts[0] += size;
        }
        counts[2] += System.nanoTime() - start;
    }

    private static int batch(String ending, byte[] good, SplittableRandom random, int size) throws IOException {
        Path file = dir.resolve("fuzz." + ending);
        int read = 0;
        for (int i = 0; i < size; i++) {
            Files.write(file, mutated(good, random));
            read += readable(file) ? 1 : 0;
        }
        return read;
    }

    private static boolean readable(Path file) {
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

    private static byte[] good(String ending, int kind) throws IOException {
        Path file = dir.resolve("good" + kind + "." + ending);
        if (Files.exists(file)) {
            return Files.readAllBytes(file);
        }
        if (ending.equals("xml")) {
            return Files.readAllBytes(Files.writeString(file, DEFINE, StandardCharsets.UTF_8));
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
        if (ending.equals("xpt")) {
            Datasets.write(file, kind == 2 ? Format.XPT5 : Format.XPT8, List.of(few.build()));
        } else {
            Datasets.write(file, few.build());
        }
        return Files.readAllBytes(file);
    }

    private static byte[] mutated(byte[] good, SplittableRandom random) {
        byte[] bytes = good.clone();
        for (int n = 1 + random.nextInt(4); n > 0 && bytes.length > 0; n--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(8)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) NASTY[random.nextInt(NASTY.length)];
                case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 3 -> bytes = Arrays.copyOf(bytes, at);
                case 4 -> bytes = spliced(bytes, at, random.nextInt(Math.min(200, bytes.length)), random.nextInt(bytes.length));
                case 5 -> bytes = without(bytes, at, random.nextInt(90));
                case 6 -> bytes = with(bytes, at, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
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
        return with(bytes, to, Arrays.copyOfRange(bytes, from, from + Math.min(length, bytes.length - from)));
    }

    private static byte[] with(byte[] bytes, int at, byte[] more) {
        byte[] result = new byte[bytes.length + more.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(more, 0, result, at, more.length);
        System.arraycopy(bytes, at, result, at + more.length, bytes.length - at);
        return result;
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        int n = Math.min(length, bytes.length - from);
        byte[] result = new byte[bytes.length - n];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(bytes, from + n, result, from, bytes.length - from - n);
        return result;
    }

    private static final String DEFINE = """
            <?xml version='1.0' encoding='UTF-8'?>
            <ODM xmlns='http://www.cdisc.org/ns/odm/v1.3' xmlns:def='http://www.cdisc.org/ns/def/v2.1'
             xmlns:xlink='http://www.w3.org/1999/xlink' FileOID='F' CreationDateTime='2026-01-31T12:00:00'><Study OID='S'>
            <GlobalVariables><StudyName>S</StudyName><StudyDescription>D</StudyDescription><ProtocolName>P</ProtocolName></GlobalVariables>
            <MetaDataVersion OID='M' Name='N' def:DefineVersion='2.1.0'><def:Standards>
            <def:Standard OID='SD' Name='SDTMIG' Type='IG' Version='3.4' Status='Final'/></def:Standards>
            <def:ValueListDef OID='VL'><ItemRef ItemOID='V1' OrderNumber='1' Mandatory='No' MethodOID='MT'>
            <def:WhereClauseRef WhereClauseOID='W1'/></ItemRef><ItemRef ItemOID='V2' Mandatory='No'>
            <def:WhereClauseRef WhereClauseOID='W2'/></ItemRef></def:ValueListDef>
            <def:WhereClauseDef OID='W1'><RangeCheck SoftHard='Soft' def:ItemOID='T' Comparator='EQ'><CheckValue>CMAX</CheckValue>
            </RangeCheck></def:WhereClauseDef><def:WhereClauseDef OID='W2'><RangeCheck SoftHard='Soft' def:ItemOID='T' Comparator='IN'>
            <CheckValue>TMAX</CheckValue><CheckValue>TLST</CheckValue></RangeCheck></def:WhereClauseDef>
            <ItemGroupDef OID='G' Name='PP' Repeating='Yes' Domain='PP' Purpose='Tabulation' def:Structure='one' def:StandardOID='SD'>
            <Description><TranslatedText xml:lang='en'>Parameters</TranslatedText></Description>
            <ItemRef ItemOID='T' KeySequence='1' Mandatory='Yes'/><ItemRef ItemOID='R' Mandatory='No' MethodOID='MT'/>
            <def:Class Name='FINDINGS'/><def:leaf ID='L' xlink:href='pp.xpt'><def:title>pp.xpt</def:title></def:leaf></ItemGroupDef>
            <ItemDef OID='T' Name='PPTESTCD' DataType='text' Length='8'><CodeListRef CodeListOID='C'/><def:Origin Type='Assigned'/></ItemDef>
            <ItemDef OID='R' Name='PPSTRESN' DataType='float' Length='8' SignificantDigits='6' def:CommentOID='CM'>
            <def:Origin Type='Derived' Source='Sponsor'/><def:ValueListRef ValueListOID='VL'/></ItemDef>
            <ItemDef OID='V1' Name='CMAX' DataType='float' Length='8' SignificantDigits='3'/>
            <ItemDef OID='V2' Name='TMAX' DataType='integer' Length='8'/>
            <CodeList OID='C' Name='Codes' DataType='text'><EnumeratedItem CodedValue='CMAX'/>
            <CodeListItem CodedValue='TMAX' def:ExtendedValue='Yes'><Decode><TranslatedText>Time of CMAX</TranslatedText></Decode>
            <Alias Context='nci:ExtCodeID' Name='C85825'/></CodeListItem></CodeList>
            <CodeList OID='X' Name='Dictionary' DataType='text'><ExternalCodeList Dictionary='MedDRA' Version='27.0'/></CodeList>
            <MethodDef OID='MT' Name='A' Type='Computation'><Description><TranslatedText>Maximum.</TranslatedText></Description></MethodDef>
            <def:CommentDef OID='CM'><Description><TranslatedText>As computed.</TranslatedText></Description></def:CommentDef>
            </MetaDataVersion></Study></ODM>
            """;
}
