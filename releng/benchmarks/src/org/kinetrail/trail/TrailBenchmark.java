package org.kinetrail.trail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The trail against its limits: {@code append DIR N} appends N events one by one, in turns with a bare loop that writes lines of the same
 * length to the same disk and waits for each; {@code fill DIR N} makes a trail; {@code verify DIR} verifies it whole, in turns with
 * {@code sha256sum} over the same bytes, and tells the heap in use.
 */
public final class TrailBenchmark {

    private static final int TURN = 100;
    private static final int ROUNDS = 5;
    private static final int BATCH = 1000;
    private static final CheckpointVerifier ANY = (checkpoint, stamp) -> Optional.empty();

    private TrailBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "append" -> append(folder, Integer.parseInt(arguments[2]));
            case "fill" -> fill(folder, Integer.parseInt(arguments[2]));
            case "verify" -> verify(folder);
            default -> throw new IllegalArgumentException("append, fill or verify");
        }
    }

    private static EventDraft draft(int n) {
        return EventDraft.of(new Actor(n % 3 == 0 ? "rolf" : "anna", "analyst", "desk-1"), "plan.set", new ObjectRef("plan", "rule-" + n % 5))
                .changing(Json.of("value " + n), Json.of("value " + (n + 1))).because("because of " + n);
    }

    private static Trail open(Path folder) throws IOException {
        return Trail.open(Files.createDirectories(folder), TrailOptions.of(Clock.systemUTC(), "Kinetrail 1.0.0", "desk-1"));
    }

    private static void append(Path folder, int events) throws IOException {
        Path bare = Files.createDirectories(folder).resolve("bare");
        try (Trail trail = open(folder.resolve("study"));
                FileChannel channel = FileChannel.open(bare, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            trail.append(draft(0));
            byte[] line = Arrays.copyOf(trail.reader().line(1), trail.reader().line(1).length + 1);
            line[line.length - 1] = '\n';
            double[] ours = new double[events / TURN];
            double[] limit = new double[events / TURN];
            for (int turn = 0; turn < ours.length; turn++) {
                long begin = System.nanoTime();
                for (int n = 0; n < TURN; n++) {
                    channel.write(ByteBuffer.wrap(line));
                    channel.force(false);
                }
                long between = System.nanoTime();
                for (int n = 0; n < TURN; n++) {
                    trail.append(draft(turn * TURN + n));
                }
                limit[turn] = TURN * 1e9 / (between - begin);
                ours[turn] = TURN * 1e9 / (System.nanoTime() - between);
            }
            say("%d events of %d bytes one by one: trail %.0f a second, bare append and fsync %.0f a second (medians of %d turns); ratio %.2f", events,
                    line.length, median(ours), median(limit), ours.length, median(ours) / median(limit));
        }
    }

    private static void fill(Path folder, int events) throws IOException {
        try (Trail trail = open(folder)) {
            for (int n = 0; n < events; n += BATCH) {
                List<EventDraft> drafts = new ArrayList<>();
                for (int k = n; k < n + BATCH; k++) {
                    drafts.add(draft(k));
                }
                trail.appendAll(drafts);
            }
        }
    }

    private static void verify(Path folder) throws IOException, InterruptedException {
        TrailReader reader = TrailReader.of(folder);
        double[] ours = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            for (Segment segment : reader.segments()) {
                Process sum = new ProcessBuilder("sha256sum", segment.events().toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                sum.waitFor();
            }
            long between = System.nanoTime();
            TrailVerdict verdict = reader.verify(ANY);
            ours[round] = (System.nanoTime() - between) / 1e9;
            plain[round] = (between - begin) / 1e9;
            if (!verdict.intact()) {
                throw new IllegalStateException(verdict.sentence());
            }
        }
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        long bytes = reader.segments().stream().mapToLong(Segment::length).sum();
        say("%d events, %d bytes: verified in %.2f s, sha256sum %.2f s (medians of %d); ratio %.2f; heap in use %.1f MB of at most %d MB", reader.size(),
                bytes, median(ours), median(plain), ROUNDS, median(ours) / median(plain), used / 1e6, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
