package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/**
 * The same bits on every Java: a hash of all reference results and of the elementary functions is compared with the one stored, which was
 * computed on Java 17; with a second Java named by {@code JAVA25_HOME} (environment) or {@code kinetrail.java25} (property) that one
 * computes it too.
 */
class SameBitsTest {

    private static final String RESULTS = "0e4c73d8c3bd2110cc80c259885ede11";
    private static final String ELEMENTARY = "e4237bddbfcc423425d5e52600741420";

    @Test
    void thisJavaGivesTheStoredBits() throws Exception {
        assertEquals(RESULTS, results());
        assertEquals(ELEMENTARY, elementary());
    }

    @Test
    void anotherJavaGivesTheSameBits() throws Exception {
        String home = System.getProperty("kinetrail.java25", System.getenv().getOrDefault("JAVA25_HOME",
                "/usr/lib/jvm/temurin-25-jdk-amd64"));
        File java = new File(home, "bin/java");
        assumeTrue(java.canExecute(), "no second Java at " + home);
        Process process = new ProcessBuilder(java.getPath(), "-cp", System.getProperty("java.class.path") + File.pathSeparator
                + classPath(), SameBitsTest.class.getName()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        assertEquals(results() + " " + elementary(), out.strip().substring(out.strip().lastIndexOf('\n') + 1));
    }

    private static String classPath() throws Exception {
        StringBuilder path = new StringBuilder();
        for (Class<?> type : List.of(SameBitsTest.class, Nca.class, Elementary.class, org.kinetrail.data.Unit.class)) {
            path.append(new File(type.getProtectionDomain().getCodeSource().getLocation().toURI()).getPath()).append(File.pathSeparator);
        }
        return path.append(new File("test").getAbsolutePath()).toString();
    }

    /** Prints both hashes. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(results() + " " + elementary());
    }

    private static String results() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String table : List.of("cases.csv", "edge_cases.csv")) {
            try (InputStream in = SameBitsTest.class.getResourceAsStream("/reference/peers/" + table)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ProfileTable.analyse(in, out, new ProfileTable.Request(table, NcaRules.cellular(), List.of("0-2.5", "0-28"), false));
                digest.update(out.toByteArray());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static String elementary() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        RandomStream random = RandomStream.named(1, "bits");
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            double x = random.normal() * (i % 7 == 0 ? 100 : 1);
            for (double y : new double[] {Elementary.log(Math.abs(x)), Elementary.exp(x), Elementary.expm1(x),
                    Elementary.log1p(Math.abs(x)),
                Elementary.pow(Math.abs(x), 1.7), Elementary.sin(x), Elementary.tanh(x), Elementary.cbrt(x), Elementary.atan(x)}) {
                bits.append(Long.toHexString(Double.doubleToRawLongBits(y)));
            }
        }
        return HexFormat.of().formatHex(digest.digest(bits.toString().getBytes(StandardCharsets.UTF_8)), 0, 16);
    }
}
