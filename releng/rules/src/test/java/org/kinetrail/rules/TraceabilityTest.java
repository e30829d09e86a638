package org.kinetrail.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The table of requirements has every row, and each row names tests that exist, or says that the requirement is not met. */
class TraceabilityTest {

    private static final int REQUIREMENTS = 80;
    private static final int CELLS = 5;
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(House.root().resolve("docs/validation/requirements.md")).stream().filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ")).toList();
    }

    private static Set<String> tests() throws IOException {
        Set<String> names;
        try (Stream<Path> bundles = Files.walk(House.root().resolve("bundles")); Stream<Path> releng = Files.walk(House.root().resolve("releng"))) {
            names = Stream.concat(bundles, releng).map(path -> path.getFileName().toString()).filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
        }
        return names;
    }

    @Test
    void everyRequirementHasItsRow() throws IOException {
        assertEquals(IntStream.rangeClosed(1, REQUIREMENTS).mapToObj(Integer::toString).toList(), rows().stream().map(row -> row[0]).toList());
    }

    @Test
    void everyRowNamesTestsThatExistOrSaysThatItIsNotMet() throws IOException {
        Set<String> tests = tests();
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows()) {
            assertEquals(CELLS, row.length, String.join(" | ", row));
            List<String> named = NAMED.matcher(row[3]).results().map(result -> result.group(1)).toList();
            named.stream().filter(name -> !tests.contains(name)).forEach(name -> wrong.add(row[0] + " names " + name));
            boolean met = row[4].startsWith("met") || row[4].startsWith("partly");
            if (met == named.isEmpty()) {
                wrong.add(row[0] + " is '" + row[4] + "' and names " + named.size() + " tests");
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("; ", wrong));
    }
}
