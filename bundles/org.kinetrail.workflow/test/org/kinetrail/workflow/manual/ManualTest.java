package org.kinetrail.workflow.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;

/** The manual is what its first page leads to, and a copy of another version is told page by page (21 CFR 11.10(k)). */
class ManualTest {

    private static final Path DOCS = Path.of("../../docs");

    @TempDir
    Path folder;

    @Test
    void everyPageIsReachedAndNoLinkLeadsNowhere() throws IOException {
        Manual manual = Manual.in(DOCS);
        assertEquals(List.of(), manual.broken());
        Set<String> reached = manual.pages().stream().map(Manual.Page::path).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(DOCS)) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).map(file -> DOCS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !reached.contains(path)).toList(), "files of the manual that no page links to");
        }
        assertEquals("Import: files to a study", manual.page("user/import.md").title());
    }

    @Test
    void aCopyThatIsWrittenIsTheSameAndEachChangeOfItIsNamed() throws IOException {
        Files.writeString(folder.resolve("README.md"), "# M\n[one](a/one.md) [two](two.md#part) [far](https://example.org/x.md)\n");
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/one.md"), "# One\n![picture](../p.png) [home](../README.md)\n");
        Files.writeString(folder.resolve("two.md"), "# Two\n");
        Files.write(folder.resolve("p.png"), new byte[] {1, 2});
        Manual manual = Manual.in(folder);
        assertEquals(List.of("README.md", "a/one.md", "two.md", "p.png"), manual.pages().stream().map(Manual.Page::path).toList());
        Path copy = folder.resolve("copy");
        manual.write(copy);
        assertEquals(List.of(), manual.differences(Manual.in(copy)));
        assertEquals(manual.listing(), Files.readString(copy.resolve("SHA256SUMS")));
        Files.writeString(copy.resolve("two.md"), "# Two, of last year, [three](three.md)\n");
        Files.writeString(copy.resolve("three.md"), "# Three\n");
        Files.delete(copy.resolve("p.png"));
        assertEquals(List.of("two.md is another text", "p.png is missing", "three.md is no page of this version"), manual.differences(Manual.in(copy)));
        assertEquals(List.of("a/one.md: p.png"), Manual.in(copy).broken());
    }

    @Test
    void aPageThatIsNotThereIsRefusedWithThoseThatAre() {
        Refusal refusal = assertThrows(Refusal.class, () -> Manual.in(DOCS).page("user/reports.md"));
        assertTrue(refusal.getMessage().startsWith("The manual has no page 'user/reports.md'; it has README.md, user/import.md, "), refusal.getMessage());
    }
}
