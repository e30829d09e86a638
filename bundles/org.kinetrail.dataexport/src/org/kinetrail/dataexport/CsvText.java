package org.kinetrail.dataexport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.numeric.ShortestForm;

/** A small CSV file in the making: every text quoted, so that no reader takes an identifier for a number. */
final class CsvText {

    private final StringBuilder out = new StringBuilder();
    private final int width;

    CsvText(String... header) {
        width = header.length;
        row((Object[]) header);
    }

    /** Adds a row of texts, numbers and booleans; NaN is empty, true is 1. */
    CsvText row(Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells for " + width + " columns");
        }
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        out.append('\n');
        return this;
    }

    private static String cell(Object value) {
        if (value instanceof Double d) {
            return d.isNaN() ? "" : ShortestForm.of(d);
        }
        if (value instanceof Boolean b) {
            return b ? "1" : "0";
        }
        return value instanceof Number n ? n.toString() : "\"" + value.toString().replace("\"", "\"\"") + "\"";
    }

    static String numbers(List<Double> values) {
        return String.join(" ", values.stream().map(ShortestForm::of).toList());
    }

    Path write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(file.getFileName() + ": the file cannot be written; check the folder, its permissions and free space.", e);
        }
    }
}
