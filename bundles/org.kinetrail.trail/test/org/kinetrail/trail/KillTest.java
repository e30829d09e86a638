package org.kinetrail.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer killed (SIGKILL) at random moments: 200 times in the full run, 4 otherwise. */
class KillTest {

    private static final int KILLS = Boolean.getBoolean("kinetrail.long") ? 200 : 4;

    @TempDir
    Path study;

    @Test
    void noAcknowledgedEventIsLost() throws Exception {
        Random random = new Random(7);
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
                    "-cp", path(), Writer.class.getName(), study.toString()).start();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
                String first = lines.readLine();
                assertTrue(first != null, () -> "the writer did not start");
                acknowledged = Math.max(acknowledged, Long.parseLong(first));
                TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
                writer.toHandle().destroyForcibly();
                writer.waitFor();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    acknowledged = line.endsWith(".") ? Math.max(acknowledged, Long.parseLong(line.substring(0, line.length() - 1)))
                            : acknowledged;
                }
            }
            TrailReader reader = TrailReader.of(study);
            assertTrue(reader.size() >= acknowledged, reader.size() + " events are left of " + acknowledged);
            TrailVerdict verdict = reader.verify(Studies.ANY);
            assertTrue(verdict.intact(), verdict.sentence());
        }
        try (Trail trail = Trail.open(study, Studies.options())) {
            assertEquals(trail.head(), trail.reader().head());
            assertEquals(java.util.List.of(), trail.objects().verify());
        }
    }

    private static String path() {
        return place(Trail.class) + java.io.File.pathSeparator + place(Writer.class);
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Appends until it is killed and tells each number once the event is stored. */
    static final class Writer {

        private Writer() {
        }

        public static void main(String[] args) {
            try (Trail trail = Trail.open(Path.of(args[0]), Studies.options().segments(20_000))) {
                System.out.println(trail.head().size());
                for (int n = 0; n < 1_000_000; n++) {
                    trail.objects().put(("object " + n % 50).getBytes(StandardCharsets.UTF_8));
                    Event event = trail.append(Studies.draft(n));
                    System.out.println(event.seq() + ".");
                    System.out.flush();
                }
            }
        }
    }
}
