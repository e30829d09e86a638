package org.kinetrail.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinetrail.data.Refusal;

/**
 * Writes SAS transport files. With a version asked for, what does not fit is refused; without one, version 5 is taken where the first
 * data set fits and version 8 otherwise, and what still does not fit is changed with a warning.
 */
final class XptDatasetWriter extends RowBuffer {

    private static final String ZEROS = "0".repeat(30) + "  ";
    private static final String EPOCH = "01JAN60:00:00:00";

    private final String file;
    private final Replacement target;
    private final OutputStream out;
    private final boolean strict;
    private boolean decided;
    private boolean v8;
    private long declared;
    private long written;
    private byte[] row;
    private int[] positions;
    private int[] lengths;
    private boolean blankEnd;

    /** @param version null to choose by content */
    XptDatasetWriter(Path path, Format version) throws IOException {
        file = String.valueOf(path.getFileName());
        strict = version != null;
        decided = strict;
        v8 = version == Format.XPT8;
        target = new Replacement(path);
        out = target.stream();
    }

    @Override
    void begin(DatasetMeta meta) throws IOException {
        endMember();
        boolean first = positions == null;
        if (!decided) {
            Optional<String> beyond = XptNames.beyondVersion5(meta);
            v8 = beyond.isPresent();
            decided = true;
            beyond.ifPresent(why -> warn(file + ": written as version 8 of the transport format, because " + why + "."));
        }
        List<String> warnings = new ArrayList<>();
        DatasetMeta fitted = XptNames.fit(file, meta, v8, strict, warnings);
        warnings.forEach(this::warn);
        declared = meta.records();
        if (v8 && declared < 0) {
            throw new IllegalArgumentException("version 8 states the number of rows ahead of them");
        }
        if (first) {
            library(fitted);
        }
        headers(fitted);
        written = 0;
    }

    private void library(DatasetMeta meta) throws IOException {
        record("HEADER RECORD*******" + (v8 ? "LIBV8   " : "LIBRARY ") + "HEADER RECORD!!!!!!!" + ZEROS);
        record("SAS     SAS     SASLIB  9.4     JAVA    " + " ".repeat(24) + stamp(meta, DatasetMeta.CREATED));
        record(stamp(meta, DatasetMeta.MODIFIED));
    }

    private void headers(DatasetMeta meta) throws IOException {
        record("HEADER RECORD*******" + (v8 ? "MEMBV8  " : "MEMBER  ") + "HEADER RECORD!!!!!!!000000000000000001600000000140");
        record("HEADER RECORD*******" + (v8 ? "DSCPTV8 " : "DSCRPTR ") + "HEADER RECORD!!!!!!!" + ZEROS);
        record("SAS     " + fixed(meta.name(), v8 ? 32 : 8) + "SASDATA 9.4     JAVA    " + " ".repeat(v8 ? 0 : 24)
                + stamp(meta, DatasetMeta.CREATED));
        write(fixed(stamp(meta, DatasetMeta.MODIFIED), 32).getBytes(StandardCharsets.US_ASCII));
        write(Arrays.copyOf(padded(meta.label(), 40), 40));
        write(" ".repeat(8).getBytes(StandardCharsets.US_ASCII));
        int n = meta.variables().size();
        record("HEADER RECORD*******" + (v8 ? "NAMSTV8 " : "NAMESTR ") + "HEADER RECORD!!!!!!!"
                + String.format(Locale.ROOT, "%010d", n) + "0".repeat(20));
        positions = new int[n];
        lengths = new int[n];
        int position = 0;
        for (int c = 0; c < n; c++) {
            Variable v = meta.variables().get(c);
            positions[c] = position;
            lengths[c] = v.column().length();
            write(descriptor(v, c, position));
            position += lengths[c];
        }
        if (position > Limits.XPT_ROW) {
            throw new Refusal(file + ": a row of " + position + " bytes is too long; split the data set.");
        }
        row = new byte[position];
        pad(n * 140L);
        if (v8) {
            longTexts(meta);
        }
        String count = v8 ? String.format(Locale.ROOT, "%15d%17s", declared, "") : ZEROS;
        record("HEADER RECORD*******" + (v8 ? "OBSV8   " : "OBS     ") + "HEADER RECORD!!!!!!!" + count);
    }

    private byte[] descriptor(Variable v, int index, int position) {
        ByteBuffer b = ByteBuffer.allocate(140);
        b.putShort((short) (v.numeric() ? 1 : 2)).putShort((short) 0).putShort((short) v.column().length()).putShort((short) (index + 1));
        b.put(padded(v.name(), 8), 0, 8).put(padded(cut(v.column().label()), 40), 0, 40);
        format(b, v.column().format());
        b.putShort((short) 0).putShort((short) 0);
        format(b, v.informat());
        b.putInt(position);
        if (v8) {
            b.put(padded(v.name(), 32)).putShort((short) Decision.bytes(v.column().label()));
        }
        return b.array();
    }

    private static void format(ByteBuffer b, String format) {
        int[] size = XptNames.formatSize(format);
        b.put(padded(XptNames.formatName(format), 8), 0, 8).putShort((short) size[0]).putShort((short) size[1]);
    }

    private static String cut(String label) {
        String kept = label;
        while (Decision.bytes(kept) > 40) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }

    private void longTexts(DatasetMeta meta) throws IOException {
        boolean v9 = false;
        List<Integer> beyond = new ArrayList<>();
        for (int c = 0; c < meta.variables().size(); c++) {
            Variable v = meta.variables().get(c);
            boolean format = XptNames.formatName(v.column().format()).length() > 8 || XptNames.formatName(v.informat()).length() > 8;
            v9 |= format;
            if (format || v.name().length() > 8 || Decision.bytes(v.column().label()) > 40) {
                beyond.add(c);
            }
        }
        if (beyond.isEmpty()) {
            return;
        }
        record("HEADER RECORD*******" + (v9 ? "LABELV9 " : "LABELV8 ") + "HEADER RECORD!!!!!!!" + beyond.size());
        ByteArrayOutputStream section = new ByteArrayOutputStream();
        for (int c : beyond) {
            Variable v = meta.variables().get(c);
            byte[][] texts = {utf8(v.name()), utf8(v.column().label()), utf8(v.column().format()), utf8(v.informat())};
            short16(section, c + 1);
            for (int i = 0; i < (v9 ? 4 : 2); i++) {
                short16(section, texts[i].length);
            }
            for (int i = 0; i < (v9 ? 4 : 2); i++) {
                section.writeBytes(texts[i]);
            }
        }
        write(section.toByteArray());
        pad(section.size());
    }

    private static void short16(ByteArrayOutputStream section, int value) {
        section.write(value >>> 8);
        section.write(value);
    }

    @Override
    void emit() throws IOException {
        Arrays.fill(row, (byte) ' ');
        for (int c = 0; c < lengths.length; c++) {
            if (numeric(c)) {
                putLong(positions[c], bits(c));
            } else if (!textOf(c).isEmpty()) {
                text(c);
            }
        }
        blankEnd = row.length < XptInput.RECORD && blank();
        write(row);
    }

    private boolean blank() {
        for (byte b : row) {
            if (b != ' ') {
                return false;
            }
        }
        return true;
    }

    private void putLong(int at, long bits) {
        for (int i = 0; i < 8; i++) {
            row[at + i] = (byte) (bits >>> 56 - 8 * i);
        }
    }

    private long bits(int c) {
        double value = numberOf(c);
        if (Double.isNaN(value)) {
            return IbmFloat.missingBits(specialOf(c));
        }
        double magnitude = Math.abs(value);
        if (magnitude >= IbmFloat.TOO_LARGE) {
            throw Refusal.cell(file, rows(), variable(c).name(), "the number " + (Double.isInfinite(value) ? "infinity"
                    : NumberText.of(value))
                    + " is beyond what the transport format holds (7.2e75)", "give it in a larger unit or write Dataset-JSON");
        }
        if (magnitude < IbmFloat.SMALLEST && magnitude > 0) {
            warn(meta().name() + ", column " + variable(c).name()
                    + ": magnitudes below 5.4e-79 do not exist in the transport format; they became 0.");
            return 0;
        }
        return IbmFloat.toBits(value);
    }

    private void text(int c) {
        byte[] bytes = utf8(textOf(c));
        if (bytes.length > lengths[c]) {
            throw Refusal.cell(file, rows(), variable(c).name(), "the text of " + bytes.length + " bytes is longer than the declared "
                    + lengths[c], "declare a longer column or shorten the text");
        }
        if (bytes.length != textOf(c).length()) {
            warn(meta().name() + ", column " + variable(c).name()
                    + ": texts beyond ASCII were written as UTF-8, which the format cannot declare.");
        }
        if (bytes[bytes.length - 1] == ' ' || bytes[bytes.length - 1] == 0) {
            warn(meta().name() + ", column " + variable(c).name() + ": trailing blanks of texts cannot be told from padding and are lost.");
        }
        System.arraycopy(bytes, 0, row, positions[c], bytes.length);
    }

    private byte[] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(text));
            return Arrays.copyOf(encoded.array(), encoded.limit());
        } catch (CharacterCodingException e) {
            throw new Refusal(file + ", row " + rows()
                    + ": a text contains half a character pair and has no UTF-8 form; correct the text.", e);
        }
    }

    private void endMember() throws IOException {
        if (positions == null) {
            return;
        }
        if (blankEnd && !v8) {
            warn(file + ": the last row is blank and short, so version 5 cannot tell it from padding; it will not be read back.");
        }
        if (declared >= 0 && written / row.length != declared) {
            throw new IllegalStateException(declared + " rows were announced and " + written / row.length + " written");
        }
        pad(written);
    }

    private void record(String text) throws IOException {
        out.write(fixed(text, XptInput.RECORD).getBytes(StandardCharsets.US_ASCII));
    }

    private static String fixed(String text, int length) {
        return text + " ".repeat(Math.max(0, length - text.length()));
    }

    private static byte[] padded(String text, int length) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] result = Arrays.copyOf(bytes, Math.max(length, bytes.length));
        Arrays.fill(result, bytes.length, result.length, (byte) ' ');
        return result;
    }

    private static String stamp(DatasetMeta meta, String key) {
        try {
            String text = meta.attribute(key);
            return text.isEmpty() ? EPOCH
                    : LocalDateTime.parse(text.length() > 19 ? text.substring(0, 19)
                    : text).format(XptHeader.STAMP).toUpperCase(Locale.ROOT);
        } catch (DateTimeParseException e) {
            return EPOCH;
        }
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private void pad(long used) throws IOException {
        int rest = (int) ((XptInput.RECORD - used % XptInput.RECORD) % XptInput.RECORD);
        out.write(" ".repeat(rest).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void finish() throws IOException {
        if (positions == null) {
            throw new Refusal(file + ": a transport file without data set cannot be written; give it one.");
        }
        endMember();
        target.keep();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
