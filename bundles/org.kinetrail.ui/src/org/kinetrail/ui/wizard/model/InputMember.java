package org.kinetrail.ui.wizard.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.formats.DatasetReader;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.Sniffed;

/**
 * A data set of a chosen file: what was found out about it, and its first rows.
 *
 * @param file    file
 * @param name    data set name
 * @param format  format found in the content
 * @param words   encoding, separator and decimal sign of a CSV file; what another format says of itself
 * @param preview at most {@link #ROWS} rows
 */
public record InputMember(Path file, String name, String format, String words, Table preview) {

    /** Rows of a preview. */
    public static final int ROWS = 200;

    /** The data sets of a file. */
    public static List<InputMember> of(Path file) {
        List<InputMember> members = new ArrayList<>();
        try (DatasetReader reader = Datasets.open(file)) {
            do {
                String words = reader.sniffed().map(Sniffed::words).orElse(reader.format().id() + (reader.meta().records() >= 0
                        ? ", " + reader.meta().records() + " rows" : ""));
                members.add(new InputMember(file, reader.meta().name(), reader.format().id(), words, preview(reader)));
            } while (reader.nextMember());
        } catch (IOException e) {
            throw new Refusal(file.getFileName() + ": the file cannot be read (" + e.getMessage() + "); check that it is complete.", e);
        }
        return members;
    }

    private static Table preview(DatasetReader reader) throws IOException {
        List<Table.Column> columns = reader.meta().columns();
        Table.Builder builder = new Table.Builder(reader.meta().name(), reader.meta().label(), columns);
        for (int row = 0; row < ROWS && reader.next(); row++) {
            builder.addRow();
            for (int c = 0; c < columns.size(); c++) {
                if (columns.get(c).type() == Table.Type.TEXT) {
                    builder.set(c, reader.text(c));
                } else if (Double.isNaN(reader.number(c)) && reader.special(c) != '.') {
                    builder.setSpecial(c, reader.special(c));
                } else {
                    builder.set(c, reader.number(c));
                }
            }
        }
        return builder.build();
    }

    /** Names of the columns. */
    public List<String> columns() {
        return preview.columns().stream().map(Table.Column::name).toList();
    }
}
