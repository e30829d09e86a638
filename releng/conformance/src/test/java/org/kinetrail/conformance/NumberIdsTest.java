package org.kinetrail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.validation.SampleReport;

/**
 * Ids of numbers are stable: scripts, comparisons and traces rely on them. The tables and columns of the demo's report are kept in
 * {@code number-ids.txt}, a star for the rows, which are subjects, groups, endpoints or terms of the data. New ones may come; none may be
 * lost or renamed. {@code -Dkinetrail.ids.update=true} adds the new ones to the list, and takes none away.
 */
class NumberIdsTest {

    private static final Path FROZEN = Path.of("src/test/reference/number-ids.txt");

    @TempDir
    Path folder;

    @Test
    void noFrozenIdIsLost() throws Exception {
        DemoReport.assumeThere("pdftoppm", "-v");
        Set<String> printed = DemoReport.numbers(SampleReport.record(), folder).stream().map(n -> family(n.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> frozen = new TreeSet<>(Files.readAllLines(FROZEN, StandardCharsets.UTF_8));
        if (Boolean.getBoolean("kinetrail.ids.update")) {
            Set<String> all = new TreeSet<>(frozen);
            all.addAll(printed);
            Files.writeString(FROZEN, String.join("\n", all) + "\n", StandardCharsets.UTF_8);
        }
        List<String> lost = frozen.stream().filter(id -> !printed.contains(id)).toList();
        assertEquals(List.of(), lost, "ids that scripts may rely on are gone");
        assertTrue(frozen.size() > 200, frozen.size() + " ids");
    }

    /** The id with a star for its row. */
    static String family(String id) {
        return id.replaceFirst("/[^/]+/", "/*/");
    }
}
