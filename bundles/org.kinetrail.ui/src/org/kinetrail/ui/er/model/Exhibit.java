package org.kinetrail.ui.er.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.kinetrail.figures.Figure;
import org.kinetrail.ui.shell.model.Grid;

/**
 * A figure or a table as it stands in the report.
 *
 * @param id      frozen id
 * @param section heading it stands under
 * @param label   number in the report, for example {@code Figure 4}
 * @param title   printed title
 * @param figure  the figure, if it is one
 * @param table   the table, if it is one
 * @param footing what stands under it
 */
public record Exhibit(String id, String section, String label, String title, Optional<Figure> figure, Optional<Grid> table, String footing) {

    /** Whether every word stands in its number, title or section, in capital or small letters. */
    public boolean matches(String words) {
        String all = String.join(" ", label, title, section).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }
}
