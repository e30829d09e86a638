package org.kinetrail.workflow.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
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
