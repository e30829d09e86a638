package org.kinetrail.trail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailTest {

    @TempDir
    Path study;

    @Test
    void whatIsAppendedIsReadBackEqual() {
        List<Event> written = new ArrayList<>();
        try (Trail trail = Trail.open(study, Studies.options())) {
            for (int n = 0; n < 40; n++) {
                written.add(trail.append(Studies.draft(n)));
            }
        }
        List<Event> read = new ArrayList<>();
        TrailReader reader = TrailReader.of(study);
        reader.forEach(read::add);
        assertEquals(written, read);
        assertEquals(written.get(16), reader.event(17));
        assertEquals("2026-01-31T08:15:31.250Z", written.get(0).time().toString());
        assertEquals("+01:00", written.get(0).zone().getId());
    }

    @Test
    void theHeadIsThatOfTheLeaves() {
        for (int n = 0; n < 70; n++) {
            try (Trail trail = Trail.open(study, Studies.options().segments(3000))) {
                trail.append(Studies.draft(n));
                assertEquals(trail.head(), trail.reader().head());
            }
        }
        assertTrue(TrailReader.of(study).segments().size() > 3);
        TrailVerdict verdict = TrailReader.of(study).verify(Studies.ANY);
        assertTrue(verdict.intact(), verdict.sentence());
        assertEquals(70, verdict.events());
        assertEquals(TrailReader.of(study).head(), verdict.head());
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheStudy() {
        try (Trail trail = Trail.open(study, Studies.options())) {
            TrailRefused refused = assertThrows(TrailRefused.class, () -> Trail.open(study, Studies.options()));
            assertTrue(refused.getMessage().contains("process " + ProcessHandle.current().pid() + " on desk-1"), refused.getMessage());
            trail.append(Studies.draft(1));
        }
        Trail.open(study, Studies.options()).close();
    }

    @Test
    void aTornTailIsCutAndTheCutIsAnEvent() throws Exception {
        Studies.fill(study, Studies.options(), 0, 5);
        Path events = study.resolve("trail/000001.events");
        Files.writeString(events, "{\"action\":\"plan.s", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        assertTrue(TrailReader.of(study).verify(Studies.ANY).intact());
        try (Trail trail = Trail.open(study, Studies.options())) {
            Event cut = trail.recovery().orElseThrow();
            assertEquals(6, cut.seq());
            assertEquals(Trail.RECOVERED, cut.action());
            assertEquals(17, ((Json.Members) cut.before()).whole("bytes").orElseThrow());
            trail.append(Studies.draft(6));
        }
        assertTrue(TrailReader.of(study).verify(Studies.ANY).intact());
        try (Trail trail = Trail.open(study, Studies.options())) {
            assertTrue(trail.recovery().isEmpty());
        }
    }

    @Test
    void everySingleByteChangeIsDetected() throws Exception {
        Studies.fill(study, Studies.options().segments(1500), 0, 6);
        List<Path> files = new ArrayList<>();
        for (Segment segment : TrailReader.of(study).segments()) {
            files.add(segment.events());
            files.add(segment.leaves());
        }
        for (Path file : files) {
            byte[] good = Files.readAllBytes(file);
            for (int at = 0; at < good.length; at++) {
                byte[] bad = good.clone();
                bad[at] ^= (byte) (1 + at % 255);
                Files.write(file, bad);
                assertFalse(TrailReader.of(study).verify(Studies.ANY).intact(), file + " byte " + at);
            }
            Files.write(file, good);
        }
        assertTrue(TrailReader.of(study).verify(Studies.ANY).intact());
    }

    @Test
    void aLostLastLineIsNotTakenForATornWrite() throws Exception {
        Studies.fill(study, Studies.options(), 0, 4);
        Path events = study.resolve("trail/000001.events");
        byte[] bytes = Files.readAllBytes(events);
        bytes[bytes.length - 1] = ' ';
        Files.write(events, bytes);
        TrailRefused refused = assertThrows(TrailRefused.class, () -> Trail.open(study, Studies.options()));
        assertTrue(refused.getMessage().contains("has lost events"), refused.getMessage());
        assertArrayEquals(bytes, Files.readAllBytes(events));
    }

    @Test
    void aClockThatGoesBackIsFlaggedInTheEvent() {
        Studies.fill(study, Studies.options(), 0, 3);
        try (Trail trail = Trail.open(study, Studies.options())) {
            Event event = trail.append(Studies.draft(3));
            assertEquals("2026-01-31T08:15:33.250Z", event.link("clock-went-back-from"));
        }
        assertEquals(1, TrailReader.of(study).verify(Studies.ANY).notes().size());
    }
}
