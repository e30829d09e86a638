package org.kinetrail.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Assistive technology reads out a name for every control that shows none of its own (WCAG 2.2, 4.1.2): where one is made, the same
 * statement, or one on the variable it is kept in, gives it a name. Looked up in the code of the parts, so that no display is needed and
 * no part can be forgotten.
 */
class AccessibleNamesTest {

    private static final Pattern NAMELESS = Pattern.compile("new (Text|Combo|CCombo|Spinner|Canvas|Table|Tree|NatTable|StyledText|Scale|DateTime)\\(");

    @Test
    void everyControlWithoutATextOfItsOwnHasAName() throws IOException {
        List<String> without = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> files = Files.walk(sources())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                Matcher control = NAMELESS.matcher(code);
                while (control.find()) {
                    seen++;
                    if (!isNamed(code, control.start())) {
                        without.add(file.getFileName() + ": " + statement(code, control.start()).strip());
                    }
                }
            }
        }
        assertEquals(List.of(), without);
        assertTrue(seen > 20, "controls found: " + seen);
    }

    private static Path sources() {
        Path here = Path.of("src/org/kinetrail/ui");
        return Files.isDirectory(here) ? here : Path.of("bundles/org.kinetrail.ui").resolve(here);
    }

    private static boolean isNamed(String code, int at) {
        String statement = statement(code, at);
        if (statement.contains("TestId.set(new ")) {
            return arguments(statement.substring(statement.indexOf("TestId.set(") + "TestId.set(".length())) == 3;
        }
        Matcher kept = Pattern.compile("(\\w+) = new ").matcher(statement);
        return kept.find() && Pattern.compile("TestId\\.set\\(" + kept.group(1) + ", [^;]*, [^;]*\\);").matcher(code).find();
    }

    private static String statement(String code, int at) {
        int from = Math.max(code.lastIndexOf(';', at), Math.max(code.lastIndexOf('{', at), code.lastIndexOf('}', at))) + 1;
        return code.substring(from, code.indexOf(';', at) + 1);
    }

    /** How many arguments a call has whose text begins after its opening bracket. */
    private static int arguments(String call) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = 0; i < call.length(); i++) {
            char c = call.charAt(i);
            quoted = quoted != (c == '"' && (i == 0 || call.charAt(i - 1) != '\\'));
            if (quoted) {
                continue;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                break;
            } else if (c == ',' && depth == 0) {
                commas++;
            }
        }
        return commas + 1;
    }
}
