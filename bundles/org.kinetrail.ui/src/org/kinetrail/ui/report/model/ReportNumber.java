package org.kinetrail.ui.report.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kinetrail.model.ModelJson;

/**
 * A number that the report prints, as its {@code results.json} lists it.
 *
 * @param id    table, row and column
 * @param unit  unit; 1 for a count or a ratio
 * @param shown as printed
 * @param page  page it is printed on, from 1
 * @param run   run it was computed in
 * @param cell  its place in the results of that run
 */
public record ReportNumber(String id, String unit, String shown, int page, String run, String cell) {

    /** The numbers of a {@code results.json}, in the order of the pages. */
    public static List<ReportNumber> read(byte[] resultsJson) {
        List<ReportNumber> numbers = new ArrayList<>();
        for (Object item : (List<?>) ModelJson.parse(new String(resultsJson, StandardCharsets.UTF_8)).get("numbers")) {
            Map<?, ?> number = (Map<?, ?>) item;
            numbers.add(new ReportNumber((String) number.get("id"), (String) number.get("unit"), (String) number.get("shown"),
                    ((Number) number.get("page")).intValue(), (String) number.get("run"), (String) number.get("cell")));
        }
        return List.copyOf(numbers);
    }

    /** The printed number with its unit. */
    public String words() {
        return unit.isEmpty() || unit.equals("1") ? shown : shown + " " + unit;
    }

    /** Whether all words, in any case, stand in the id or are the printed number. */
    public boolean matches(String words) {
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!id.toLowerCase(Locale.ROOT).contains(word) && !shown.equals(word)) {
                return false;
            }
        }
        return true;
    }
}
