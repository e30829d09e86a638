package org.kinetrail.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The table of requirements has every row, and each row names tests that exist, or says that the requirement is not met. The record of risks
 * has a row for every verb, with tests that exist and demands that stand in the other table.
 */
class TraceabilityTest {

    private static final int REQUIREMENTS = 80;
    private static final int CELLS = 5;
    private static final int RISK_CELLS = 8;
    private static final Pattern VERB = Pattern.compile("@Command\\(name = \"([a-z-]+)\"");
    private static final Pattern WORD = Pattern.compile("`([a-z-]+)`");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");

    private static List<String[]> rows() throws IOException {
        return rows("docs/validation/requirements.md", "\\| \\d+ \\|.*");
    }

    private static List<String[]> risks() throws IOException {
        return rows("docs/validation/risk.md", "\\| R\\d+ \\|.*");
    }

    private static List<String[]> rows(String page, String form) throws IOException {
        return Files.readAllLines(House.root().resolve(page)).stream().filter(line -> line.matches(form))
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
    void everyVerbHasItsRiskAndEachRiskItsTestsAndDemands() throws IOException {
        Set<String> tests = tests();
        Set<String> verbs = new TreeSet<>(Set.of("desktop"));
        for (Path source : House.list(House.root().resolve("bundles/org.kinetrail.cli/src/org/kinetrail/cli"))) {
            VERB.matcher(Files.readString(source)).results().map(result -> result.group(1)).filter(name -> !name.equals("kinetrail")).forEach(verbs::add);
        }
        List<String> wrong = new ArrayList<>();
        for (String[] row : risks()) {
            assertEquals(RISK_CELLS, row.length, String.join(" | ", row));
            WORD.matcher(row[1]).results().map(result -> result.group(1)).forEach(verbs::remove);
            List<String> named = NAMED.matcher(row[5]).results().map(result -> result.group(1)).toList();
            boolean high = row[4].equals("high");
            if (!tests.containsAll(named) || named.isEmpty() || !high && !row[4].equals("not high") || high && row[6].equals("none")) {
                wrong.add(row[0] + " names " + named + ", risk " + row[4] + ", checks " + row[6]);
            }
            for (String demand : row[7].split(", ")) {
                assertTrue(Integer.parseInt(demand) >= 1 && Integer.parseInt(demand) <= REQUIREMENTS, row[0] + " names demand " + demand);
            }
        }
        assertTrue(wrong.isEmpty() && verbs.isEmpty(), () -> String.join("; ", wrong) + "; verbs without a row: " + verbs);
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
