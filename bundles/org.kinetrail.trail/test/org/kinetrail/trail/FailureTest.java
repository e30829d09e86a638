package org.kinetrail.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full or read-only disk at every write. */
class FailureTest {

    /** The ordinary run lets the disk fail for good at every other write, and once at those between. */
    private static final boolean LONG = Boolean.getBoolean("kinetrail.long");

    @TempDir
    Path folder;

    @Test
    void atNoWriteIsAnythingLost() throws Exception {
        FailingDisk counting = new FailingDisk(Integer.MAX_VALUE, false, "");
        work(folder.resolve("plain"), counting, new ArrayList<>(), new ArrayList<>());
        assertTrue(counting.writes() > 30);
        for (boolean forGood : new boolean[] {false, true}) {
            for (int failing = forGood || LONG ? 0 : 1; failing < counting.writes(); failing += LONG ? 1 : 2) {
                Path study = folder.resolve(failing + "-" + forGood);
                List<Event> acknowledged = new ArrayList<>();
                List<String> stored = new ArrayList<>();
                List<String> refusals = work(study, new FailingDisk(failing, forGood, "No space left on device"), acknowledged, stored);
                assertTrue(!refusals.isEmpty() || acknowledged.size() == 8, "write " + failing);
                refusals.forEach(text -> assertTrue(text.contains("No space left on device") || text.contains("open it again"), text));
                check(study, acknowledged, stored, refusals.stream().anyMatch(text -> text.contains("nor taken back")));
            }
        }
    }

    private static List<String> work(Path study, Disk disk, List<Event> acknowledged, List<String> stored) {
        List<String> refusals = new ArrayList<>();
        for (int session = 0; session < 2; session++) {
            try (Trail trail = Trail.open(study, Studies.options().segments(900).on(disk))) {
                for (int n = 0; n < 4; n++) {
                    try {
                        stored.add(trail.objects().put(("content " + session + n).getBytes(StandardCharsets.UTF_8)));
                    } catch (TrailRefused e) {
                        refusals.add(e.getMessage());
                    }
                    try {
                        acknowledged.add(trail.append(Studies.draft(n)));
                    } catch (TrailRefused e) {
                        refusals.add(e.getMessage());
                    }
                }
            } catch (TrailRefused e) {
                refusals.add(e.getMessage());
            }
        }
        return refusals;
    }

    private static void check(Path study, List<Event> acknowledged, List<String> stored, boolean open) throws Exception {
        Files.createDirectories(study);
        try (Trail trail = Trail.open(study, Studies.options())) {
            List<Event> found = new ArrayList<>();
            trail.reader().forEach(found::add);
            assertTrue(found.containsAll(acknowledged));
            found.removeAll(acknowledged);
            found.removeIf(event -> event.action().equals(Trail.RECOVERED));
            assertTrue(found.size() <= (open ? 1 : 0), () -> "an event that nobody was told of: " + found);
            stored.forEach(name -> assertTrue(trail.objects().get(name).length > 0));
            assertEquals(List.of(), trail.objects().verify());
        }
        TrailVerdict verdict = TrailReader.of(study).verify(Studies.ANY);
        assertTrue(verdict.intact(), verdict.sentence());
    }

    @Test
    void aReadOnlyFolderIsRefused() throws Exception {
        TrailRefused refused = assertThrows(TrailRefused.class,
                () -> Trail.open(folder.resolve("s"), Studies.options().on(new FailingDisk(0, true, "Read-only file system"))));
        assertTrue(refused.getMessage().contains("Read-only file system"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("s/trail/000001.events")));
    }
}
