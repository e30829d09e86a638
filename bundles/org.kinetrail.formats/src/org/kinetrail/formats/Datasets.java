package org.kinetrail.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.Optional;
import java.util.Set;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

/**
 * The door to data set files: whole tables in memory, or readers and writers that go row by row. The format is chosen by the file
 * ending and checked against the content.
 */
public final class Datasets {

    private Datasets() {
    }

    /** All data sets of a file, loaded; only XPT files hold more than one. */
    public static List<Table> read(Path file) {
        return read(file, sniffed -> {
        });
    }

    /**
     * The same.
     *
     * @param found told what was sniffed of a CSV file
     */
    public static List<Table> read(Path file, Consumer<Sniffed> found) {
        List<Table> tables = new ArrayList<>();
        try (DatasetReader reader = open(file)) {
            reader.sniffed().ifPresent(found);
            do {
                tables.add(load(reader));
            } while (reader.nextMember());
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (OutOfMemoryError e) {
            tables.clear();
            throw new Refusal(file.getFileName() + ": its data sets do not fit into " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB of memory; split the file, or allow more memory.", e);
        }
        return tables;
    }

    /** The rest of the reader's current data set as a table. */
    public static Table load(DatasetReader reader) throws IOException {
        DatasetMeta meta = reader.meta();
        List<Table.Column> columns = meta.columns();
        Table.Builder builder = new Table.Builder(meta.name(), meta.label(), columns);
        boolean[] numeric = new boolean[columns.size()];
        for (int c = 0; c < numeric.length; c++) {
            numeric[c] = columns.get(c).type() == Table.Type.NUMBER;
        }
        String[] last = new String[numeric.length];
        while (reader.next()) {
            builder.addRow();
            for (int c = 0; c < numeric.length; c++) {
                if (!numeric[c]) {
                    String text = reader.text(c);
                    last[c] = text.equals(last[c]) ? last[c] : text;
                    builder.set(c, last[c]);
                    continue;
                }
                double value = reader.number(c);
                char special = Double.isNaN(value) ? reader.special(c) : '.';
                if (special == '.') {
                    builder.set(c, value);
                } else {
                    builder.setSpecial(c, special);
                }
            }
        }
        return builder.build();
    }

    /** A reader at the first data set of the file. */
    public static DatasetReader open(Path file) {
        Format format = Format.ofName(file);
        try {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            if (!Files.isRegularFile(file)) {
                throw new Refusal(file.getFileName() + ": this is no regular file; name a data file.");
            }
            return switch (format) {
                case CSV -> new CsvDatasetReader(file);
                case XPT5, XPT8 -> new XptDatasetReader(file);
                case JSON, NDJSON, DSJC -> new JsonDatasetReader(file, format);
            };
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Writes tables in the format of the file ending; only XPT takes more than one. Returns what the format could not hold. */
    public static List<String> write(Path file, List<Table> tables) {
        return fill(file, create(file), tables);
    }

    /** Writes tables in exactly this format, see {@link #create(Path, Format)}. */
    public static List<String> write(Path file, Format format, List<Table> tables) {
        return fill(file, create(file, format), tables);
    }

    /** Writes a table in exactly this format with a description of its own, usually {@link #describe} with more facts. */
    public static List<String> write(Path file, Format format, Table table, DatasetMeta meta) {
        try (DatasetWriter writer = create(file, format)) {
            writer.member(meta);
            for (int r = 0; r < table.rows(); r++) {
                row(table, r, writer);
            }
            writer.finish();
            return writer.warnings();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** The description a table is written with: lengths of its texts, data types of its numbers. */
    public static DatasetMeta describe(Table table) {
        return Decision.of(table);
    }

    private static List<String> fill(Path file, DatasetWriter target, List<Table> tables) {
        try (DatasetWriter writer = target) {
            for (Table table : tables) {
                writer.member(Decision.of(table));
                for (int r = 0; r < table.rows(); r++) {
                    row(table, r, writer);
                }
            }
            writer.finish();
            return writer.warnings();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Writes one table, see {@link #write(Path, List)}. */
    public static List<String> write(Path file, Table table) {
        return write(file, List.of(table));
    }

    private static void row(Table table, int r, DatasetWriter writer) throws IOException {
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).type() == Table.Type.TEXT) {
                writer.text(c, table.text(r, c));
            } else if (table.special(r, c) == '.') {
                writer.number(c, table.number(r, c));
            } else {
                writer.special(c, table.special(r, c));
            }
        }
        writer.endRow();
    }

    /** A writer for the format of the file ending; {@code .xpt} is version 5 where the first data set fits, else version 8. */
    public static DatasetWriter create(Path file) {
        Format format = Format.ofName(file);
        if (format != Format.XPT5) {
            return create(file, format);
        }
        try {
            return new XptDatasetWriter(file, null);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** A writer for exactly this format, whatever the file is called; what a transport version cannot hold is refused. */
    public static DatasetWriter create(Path file, Format format) {
        try {
            return switch (format) {
                case CSV -> new CsvDatasetWriter(file);
                case XPT5, XPT8 -> new XptDatasetWriter(file, format);
                case JSON, NDJSON, DSJC -> new JsonDatasetWriter(file, format);
            };
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * What a conversion did.
     *
     * @param from     format read
     * @param to       format written
     * @param members  data sets, as written
     * @param sniffed  what was found out about a CSV source
     * @param warnings what the target could not hold and what the source did not say, one sentence each
     */
    public record Conversion(Format from, Format to, List<DatasetMeta> members, Optional<Sniffed> sniffed, List<String> warnings) {

        public Conversion {
            members = List.copyOf(members);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Copies data sets from one file to another, in the format of the target's ending, with flat memory. A CSV file gives its data set no
     * name: it is called by the source file, or by the target file where only that is a name for a transport file.
     *
     * @param member name of the data set to copy, empty for all; formats other than XPT take one
     */
    public static Conversion convert(Path source, Path target, String member) {
        Format format = Format.ofName(target);
        List<DatasetMeta> metas = chosen(source, member);
        if (metas.isEmpty()) {
            throw new Refusal(source.getFileName() + ": it holds no data set named " + member + "; name one that it holds.");
        }
        if (metas.size() > 1 && format != Format.XPT5) {
            throw new Refusal(source.getFileName() + ": it holds " + metas.stream().map(DatasetMeta::name).toList()
                    + " and the target takes one data set; name the one to convert with --member.");
        }
        try (DatasetReader reader = open(source); DatasetWriter writer = create(target)) {
            if (reader.format() == Format.CSV) {
                metas.set(0, named(metas.get(0), target));
            }
            Set<String> warnings = new LinkedHashSet<>();
            int next = 0;
            do {
                if (member.isEmpty() || reader.meta().name().equalsIgnoreCase(member)) {
                    copy(reader, metas.get(next++), writer);
                    warnings.addAll(reader.notes());
                }
            } while (next < metas.size() && reader.nextMember());
            writer.finish();
            warnings.addAll(writer.warnings());
            return new Conversion(reader.format(), format, metas, reader.sniffed(), List.copyOf(warnings));
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static List<DatasetMeta> chosen(Path source, String member) {
        List<DatasetMeta> metas = new ArrayList<>();
        try (DatasetReader reader = open(source)) {
            do {
                if (member.isEmpty() || reader.meta().name().equalsIgnoreCase(member)) {
                    metas.add(Decision.of(reader));
                }
            } while (reader.nextMember());
        } catch (IOException e) {
            throw unreadable(source, e);
        }
        return metas;
    }

    private static DatasetMeta named(DatasetMeta meta, Path target) {
        String other = CsvDatasetReader.member(String.valueOf(target.getFileName()));
        return XptNames.dataset(meta.name()) || !XptNames.dataset(other) ? meta
                : new DatasetMeta(other, meta.label(), meta.variables(), meta.records(), meta.attributes());
    }

    private static void copy(DatasetReader reader, DatasetMeta meta, DatasetWriter writer) throws IOException {
        writer.member(meta);
        int n = meta.variables().size();
        while (reader.next()) {
            for (int c = 0; c < n; c++) {
                if (!meta.variables().get(c).numeric()) {
                    writer.text(c, reader.text(c));
                } else if (reader.special(c) == '.') {
                    writer.number(c, reader.number(c));
                } else {
                    writer.special(c, reader.special(c));
                }
            }
            writer.endRow();
        }
    }

    private static Refusal unreadable(Path file, IOException e) {
        String why = e instanceof NoSuchFileException ? "there is no such file; check the path."
                : "the file cannot be read (" + e.getMessage() + "); check that it is complete and readable.";
        return new Refusal(file.getFileName() + ": " + why, e);
    }

    private static Refusal unwritable(Path file, IOException e) {
        return new Refusal(file.getFileName() + ": the file cannot be written (" + e.getClass().getSimpleName()
                + "); check the folder, its permissions and free space.", e);
    }
}
