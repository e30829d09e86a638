package org.kinetrail.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionTest {

    private static final Redaction ASKED = new Redaction(Redaction.field(2, "reason"), Studies.ANNA, Studies.ROLF, "names a patient");

    @TempDir
    Path study;

    @Test
    void theValueIsGoneAndEveryProofStillHolds() throws Exception {
        Studies.fill(study, Studies.options().segments(1200), 0, 8);
        TreeHead before = TrailReader.of(study).head();
        InclusionProof proof = TrailReader.of(study).prove(2, 8);
        try (Trail trail = Trail.open(study, Studies.options())) {
            Event allowed = trail.redact(ASKED);
            assertEquals("rolf", ((Json.Members) allowed.after()).members("approvedBy").orElseThrow().text("id").orElseThrow());
            trail.append(Studies.draft(9));
            assertEquals(trail.head(), trail.reader().head());
        }
        TrailReader reader = TrailReader.of(study);
        assertEquals(before, reader.head(8));
        assertEquals(proof, reader.prove(2, 8));
        assertEquals(proof.leaf(), TrailReader.leafOf(reader.line(2)));
        assertTrue(reader.event(2).reason().startsWith("redacted: "));
        assertEquals(Studies.draft(1).after(), reader.event(2).after());
        assertFalse(Files.readString(study.resolve("trail/000001.events"), StandardCharsets.UTF_8).contains("because of 1\""));
        TrailVerdict verdict = reader.verify(Studies.ANY);
        assertTrue(verdict.intact(), verdict.sentence());
        assertTrue(verdict.notes().contains("Redacted, as an event allows: event 2 reason."), verdict.notes().toString());
    }

    @Test
    void anObjectLeavesAGap() {
        String name;
        try (Trail trail = Trail.open(study, Studies.options())) {
            name = trail.objects().put("secret".getBytes(StandardCharsets.UTF_8));
            trail.redact(new Redaction(Redaction.object(name), Studies.ANNA, Studies.ROLF, "consent withdrawn"));
            assertThrows(TrailRefused.class, () -> trail.objects().get(name));
            assertTrue(trail.objects().redacted(name));
            assertEquals(java.util.List.of(), trail.objects().verify());
        }
        assertTrue(TrailReader.of(study).verify(Studies.ANY).intact());
    }

    @Test
    void nobodyRedactsAlone() {
        assertThrows(TrailRefused.class, () -> new Redaction(Redaction.field(1, "old"), Studies.ANNA, Studies.ANNA, "because"));
    }

    @Test
    void aGapWithoutAnEventIsFound() throws Exception {
        Studies.fill(study, Studies.options(), 0, 3);
        Path events = study.resolve("trail/000001.events");
        Json.Members event = (Json.Members) Json.parse(TrailReader.of(study).line(2));
        Json commitment = Json.of(Sha256.hex(Json.array(java.util.List.of(event.members("salts").orElseThrow().get("reason").orElseThrow(),
                event.get("reason").orElseThrow())).canonical()));
        String salt = event.members("salts").orElseThrow().text("reason").orElseThrow();
        String text = Files.readString(events, StandardCharsets.UTF_8);
        String gone = text.replace("\"reason\":\"because of 1\"", "\"reason\":" + new String(
                Json.object().with("redacted", commitment).canonical(), StandardCharsets.UTF_8)).replace(",\"reason\":\"" + salt + "\"", "");
        Files.writeString(events, gone, StandardCharsets.UTF_8);
        TrailVerdict verdict = TrailReader.of(study).verify(Studies.ANY);
        assertEquals("The trail was changed: event 2 reason is redacted without an event that allows it.", verdict.sentence());
    }

    @Test
    void aRedactionCutShortIsFinishedAtTheNextOpening() throws Exception {
        Studies.fill(study, Studies.options(), 0, 4);
        FailingDisk disk = new FailingDisk(10, true, "No space left on device");
        try (Trail trail = Trail.open(study, Studies.options().on(disk))) {
            assertThrows(TrailRefused.class, () -> trail.redact(ASKED));
        }
        try (Trail trail = Trail.open(study, Studies.options())) {
            assertTrue(trail.reader().size() >= 4);
        }
        TrailReader reader = TrailReader.of(study);
        boolean recorded = reader.size() > 4;
        assertEquals(recorded, reader.event(2).reason().startsWith("redacted: "));
        assertTrue(reader.verify(Studies.ANY).intact());
    }
}
