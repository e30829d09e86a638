package org.kinetrail.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A long trail: 1,000,000 events in the full run, 20,000 otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MillionEventsTest {

    private static final boolean LONG = Boolean.getBoolean("kinetrail.long");
    private static final int EVENTS = LONG ? 1_000_000 : 20_000;

    private Path study;

    @BeforeAll
    void fill(@TempDir Path folder) {
        study = folder;
        try (Trail trail = Trail.open(study, Studies.options())) {
            for (int n = 0; n < EVENTS; n += 1000) {
                List<EventDraft> drafts = new ArrayList<>();
                for (int k = n; k < n + 1000; k++) {
                    drafts.add(Studies.draft(k));
                }
                trail.appendAll(drafts);
            }
        }
    }

    @Test
    void theWholeTrailVerifies() throws Exception {
        TrailReader reader = TrailReader.of(study);
        long start = System.nanoTime();
        long bytes = 0;
        for (Segment segment : reader.segments()) {
            bytes += segment.length();
            Process sum = new ProcessBuilder("sha256sum", segment.events().toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            assertEquals(0, sum.waitFor());
        }
        double plain = (System.nanoTime() - start) / 1e9;
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long begin = System.nanoTime();
            TrailVerdict verdict = reader.verify(Studies.ANY);
            best = Math.min(best, (System.nanoTime() - begin) / 1e9);
            assertTrue(verdict.intact(), verdict.sentence());
            assertEquals(EVENTS, verdict.events());
        }
        if (LONG) {
            String figures = EVENTS + " events, " + bytes + " bytes: verify " + best + " s, sha256sum " + plain + " s";
            Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "kinetrail-trail-figures.txt"), figures + "\n");
            assertTrue(best <= 4 * plain, figures);
        }
    }

    @Test
    void filterSortPageAndExport() {
        TrailReader reader = TrailReader.of(study);
        TrailPage page = reader.page(TrailQuery.all().byActor("rolf").page(10, 5));
        assertEquals((EVENTS + 2) / 3, page.total());
        assertEquals(31, page.events().get(0).seq());
        TrailPage last = reader.page(TrailQuery.all().sorted(TrailQuery.Order.SEQ, true).page(0, 3));
        assertEquals(EVENTS, last.events().get(0).seq());
        TrailPage byActor = reader.page(TrailQuery.all().sorted(TrailQuery.Order.ACTOR, false).page(EVENTS - 2L, 5));
        assertEquals(2, byActor.events().size());
        assertEquals("rolf", byActor.events().get(1).actor().id());
        TrailPage words = reader.page(TrailQuery.all().containing("because of 77").ofAction("data.import").page(0, 5));
        assertEquals("because of 77", words.events().get(0).reason());
        Counter csv = new Counter();
        reader.exportCsv(TrailQuery.all().aboutObject("plan", "rule-2"), csv);
        assertEquals(EVENTS / 5 + 1, csv.lines);
        Counter json = new Counter();
        reader.exportJson(TrailQuery.all(), json);
        assertEquals(EVENTS + 2, json.lines);
    }

    @Test
    void aSelectionIsReadPageByPageInItsOrder() {
        TrailReader reader = TrailReader.of(study);
        TrailSelection whole = reader.select(TrailQuery.all(), scanned -> {
            throw new AssertionError("the whole trail needs no pass");
        });
        assertEquals(EVENTS, whole.size());
        assertEquals(LongStream.rangeClosed(9_001, 9_300).boxed().toList(), seqs(whole.events(9_000, 300)));
        TrailSelection newest = reader.select(TrailQuery.all().sorted(TrailQuery.Order.SEQ, true), scanned -> true);
        assertEquals(List.of((long) EVENTS, EVENTS - 1L), seqs(newest.events(0, 2)));
        assertEquals(0, newest.place(EVENTS));
        TrailQuery query = TrailQuery.all().byActor("rolf").sorted(TrailQuery.Order.OBJECT, true);
        TrailSelection rolf = reader.select(query, scanned -> true);
        TrailPage page = reader.page(query.page(1_000, 20));
        assertEquals(page.total(), rolf.size());
        assertEquals(seqs(page.events()), seqs(rolf.events(1_000, 20)));
        assertEquals(1_007, rolf.place(rolf.seq(1_007)));
        assertEquals(-1, rolf.place(2));
        assertEquals(List.of(), rolf.events(rolf.size(), 10));
    }

    @Test
    void wordsAreFoundInAnyCaseAndNeverInSalts() {
        TrailReader reader = TrailReader.of(study);
        assertEquals(0, reader.page(TrailQuery.all().containing("BECAUSE OF 77")).total());
        assertEquals(reader.page(TrailQuery.all().containing("because of 77")).total(),
                reader.select(TrailQuery.all().mentioning("BeCause OF 77"), scanned -> true).size());
        String salt = ((Json.Members) Json.parse(reader.line(1))).members("salts").orElseThrow().text("new").orElseThrow();
        assertEquals(0, reader.page(TrailQuery.all().containing(salt)).total());
    }

    @Test
    void aSearchCanBeStopped() {
        long[] seen = {0};
        assertThrows(CancellationException.class, () -> TrailReader.of(study).select(TrailQuery.all().byActor("rolf"), scanned -> {
            seen[0] = scanned;
            return scanned < 5_000;
        }));
        assertTrue(seen[0] < 10_000, "events looked at: " + seen[0]);
    }

    @Test
    void namesAreListedOnce() {
        TrailNames names = TrailReader.of(study).names(scanned -> true);
        assertEquals(List.of("anna", "rolf"), names.actors());
        assertEquals(List.of("data.import", "plan.set"), names.actions());
    }

    private static List<Long> seqs(List<Event> events) {
        return events.stream().map(Event::seq).toList();
    }

    @Test
    void anyEventIsProven() {
        TrailReader reader = TrailReader.of(study);
        for (long seq : new long[] {1, 2, EVENTS / 3, EVENTS - 1, EVENTS}) {
            InclusionProof proof = reader.prove(seq, EVENTS);
            assertTrue(proof.holds());
            assertEquals(TrailReader.leafOf(reader.line(seq)), proof.leaf());
        }
        assertTrue(reader.consistency(EVENTS / 7, EVENTS).holds());
    }

    private static final class Counter extends OutputStream {

        private final MessageDigest digest = Sha256.digest();
        private long lines;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            digest.update(bytes, from, length);
            for (int i = from; i < from + length; i++) {
                lines += bytes[i] == '\n' ? 1 : 0;
            }
        }
    }
}
