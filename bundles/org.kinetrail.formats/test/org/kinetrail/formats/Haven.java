package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.kinetrail.data.Table;

/** Tables in the text form of {@code reference/haven/dump.R}, and R itself where it is installed. */
final class Haven {

    private Haven() {
    }

    static Path resource(String name) {
        try {
            return Path.of(Haven.class.getResource("/reference/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> dump(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", table.columns().stream().map(Table.Column::name).toList()));
        lines.add(String.join("\t", table.columns().stream().map(Table.Column::label).toList()));
        lines.add(String.join("\t", table.columns().stream().map(c -> format(c)).toList()));
        for (int r = 0; r < table.rows(); r++) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < table.columns().size(); c++) {
                cells.add(cell(table, r, c));
            }
            lines.add(String.join("\t", cells));
        }
        return lines;
    }

    /** The reference reader drops the point and the decimals where there are none. */
    private static String format(Table.Column column) {
        return column.format().endsWith(".") ? column.format().substring(0, column.format().length() - 1) : column.format();
    }

    private static String cell(Table table, int r, int c) {
        if (table.columns().get(c).type() == Table.Type.TEXT) {
            return table.text(r, c).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
        }
        double value = table.number(r, c);
        return Double.isNaN(value) ? String.valueOf(table.special(r, c))
                : String.format(java.util.Locale.ROOT, "%016x", Double.doubleToRawLongBits(value));
    }

    static List<String> expected(String name) throws IOException {
        return Files.readAllLines(resource("haven/" + name), StandardCharsets.UTF_8);
    }

    /** What haven reads from the file; skips the test where R or haven is missing, unless the environment says that all tools are there. */
    static List<String> read(Path xpt) throws IOException, InterruptedException {
        Path out = xpt.resolveSibling(xpt.getFileName() + ".dump");
        Assumptions.assumeTrue(System.getenv("KINETRAIL_TOOLS") != null || run("Rscript", "-e", "library(haven)") == 0, "R with haven is not installed");
        assertEquals(0, run("Rscript", resource("haven/dump.R").toString(), xpt.toString(), out.toString()), "haven cannot read " + xpt);
        assertTrue(Files.exists(out));
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }

    private static int run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(2, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
