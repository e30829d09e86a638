package org.kinetrail.workflow.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.workflow.Bench;

/** The documents of a study are what its trail leads to. */
class StudyFolderTest {

    @TempDir
    Path folder;

    private StudyFolder create() {
        return StudyFolder.create(folder.resolve("s"), Bench.platform(), Optional.empty(), Bench.ANALYST, Bench.documents("S1"));
    }

    private StudyFolder open() {
        return StudyFolder.open(folder.resolve("s"), Bench.platform(), Optional.empty());
    }

    @Test
    void aDocumentChangedOutsideIsRefusedAndADeletedOneIsWrittenAgain() throws IOException {
        create().close();
        Path plan = folder.resolve("s/plan.json");
        String text = Files.readString(plan);
        Files.writeString(plan, text.replace("0.8,", "0.7,"));
        assertTrue(assertThrows(Refusal.class, this::open).getMessage().contains("plan.json was changed outside Kinetrail"));
        Files.delete(plan);
        open().close();
        assertEquals(text, Files.readString(plan));
    }

    /** Files on a share: what was changed outside is told when the study is opened, whatever time the file then claims. */
    @Test
    void aKeptFileChangedOutsideIsRefusedAtOpening() throws IOException {
        String hash;
        try (StudyFolder study = create()) {
            hash = study.objects().put("kept".getBytes(StandardCharsets.UTF_8));
            study.commit(Bench.ANALYST, Change.of("note", "study", "s", Map.of()).linked(List.of(Link.object("input", hash))));
        }
        open().close();
        Path kept = folder.resolve("s/objects/" + hash.substring(0, 2) + "/" + hash);
        FileTime then = Files.getLastModifiedTime(kept);
        Files.writeString(kept, "Kept");
        Files.setLastModifiedTime(kept, then);
        assertEquals(kept + " was changed: its content no longer has the hash of its name; restore it from a copy.",
                assertThrows(TrailRefused.class, this::open).getMessage());
        Files.writeString(kept, "kept");
        open().close();
        Files.delete(kept);
        assertEquals("Object " + hash + " is not in the study; restore " + kept + " from a copy.", assertThrows(TrailRefused.class, this::open).getMessage());
    }

    @Test
    void aCrashBetweenEventAndDocumentsLosesNothing() throws IOException {
        String before;
        try (StudyFolder study = create()) {
            before = Files.readString(folder.resolve("s/plan.json"));
            study.commit(Bench.ANALYST, Change.of("plan.edit", "plan", "plan.json", Map.of("plan.nca.slopeMinimumR2", 0.9)));
        }
        String after = Files.readString(folder.resolve("s/plan.json"));
        Files.writeString(folder.resolve("s/plan.json"), before);
        open().close();
        assertEquals(after, Files.readString(folder.resolve("s/plan.json")));
    }
}
