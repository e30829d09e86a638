package org.kinetrail.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trail copied as JSON or CSV reads back equal (21 CFR 11.10(b)). */
class TrailCopyTest {

    @TempDir
    Path study;

    @Test
    void bothFormsReadBackAsTheSameEvents() {
        try (Trail trail = Trail.open(study, Studies.options().segments(900))) {
            trail.append(Studies.draft(0));
            trail.append(EventDraft.of(Studies.ANNA, "plan.set", new ObjectRef("plan", "a \"quoted\", odd id"))
                    .changing(Json.of("two\r\nlines"), Json.object().with("\u00e9", "1,5").with("n", 3)).because("because,\n\"so\"")
                    .linked(Link.object("input", Sha256.hex(new byte[0]))).linked(Link.event("run", 1)));
            trail.append(EventDraft.of(Studies.ROLF, "look", new ObjectRef("plan", "x")).changing(Json.of(""), Json.array(List.of())).because(""));
            trail.redact(new Redaction(Redaction.field(2, "reason"), Studies.ANNA, Studies.ROLF, "names a patient"));
        }
        TrailReader reader = TrailReader.of(study);
        List<Event> events = new ArrayList<>();
        reader.forEach(events::add);
        assertEquals(4, events.size());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        reader.exportJson(TrailQuery.all(), json);
        assertEquals(events, TrailCopy.json(json.toByteArray()));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        reader.exportCsv(TrailQuery.all(), csv);
        assertEquals(events, TrailCopy.csv(csv.toByteArray()));
    }

    @Test
    void whatIsNoExportIsRefused() {
        assertThrows(TrailRefused.class, () -> TrailCopy.json("{}".getBytes(StandardCharsets.US_ASCII)));
        assertThrows(TrailRefused.class, () -> TrailCopy.csv("a,b\r\n".getBytes(StandardCharsets.US_ASCII)));
    }
}
