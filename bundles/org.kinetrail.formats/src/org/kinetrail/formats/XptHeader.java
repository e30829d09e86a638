package org.kinetrail.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinetrail.data.Refusal;

/** Reads what stands in a transport file before the rows of a member. */
final class XptHeader {

    /** A member's description and where its cells lie in a row. */
    record Member(DatasetMeta meta, int[] positions, int[] lengths, int rowLength) {
    }

    static final DateTimeFormatter STAMP = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("ddMMM")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1960).appendPattern(":HH:mm:ss").toFormatter(Locale.ROOT);

    private final String file;
    private final long size;
    private final XptInput in;
    private final boolean v8;

    XptHeader(String file, long size, XptInput in) throws IOException {
        this.file = file;
        this.size = size;
        this.in = in;
        String first = in.header();
        if (!first.startsWith("HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!")
                && !first.startsWith("HEADER RECORD*******LIBV8   HEADER RECORD!!!!!!!")) {
            String remedy = first.startsWith("**COMPRESSED**") || first.startsWith("LIB CONTROL")
                    ? "it was made by PROC CPORT; write it again with the XPORT engine"
                    : "check that it was transferred in binary mode and that its ending fits its content";
            throw new Refusal(file + ": the file does not start as a SAS transport file; " + remedy + ".");
        }
        v8 = first.startsWith("LIBV8", 20);
        in.take(2 * XptInput.RECORD);
    }

    boolean v8() {
        return v8;
    }

    /** Reads the headers of the next member. */
    Member member() throws IOException {
        String head = in.header();
        expect(head, v8 ? "MEMBV8" : "MEMBER");
        int descriptor = number(head, 74, 78);
        expect(in.header(), v8 ? "DSCPTV8" : "DSCRPTR");
        String first = in.header();
        String second = in.header();
        String count = in.header();
        expect(count, v8 ? "NAMSTV8" : "NAMESTR");
        int n = number(count, 52, 58);
        if (descriptor != 140 && descriptor != 136 || n < 1 || n > Limits.COLUMNS || (long) n * descriptor > size) {
            throw broken("it declares " + n + " columns with descriptors of " + descriptor + " bytes");
        }
        Map<String, String> attributes = new TreeMap<>();
        stamp(first.substring(64), DatasetMeta.CREATED, attributes);
        stamp(second.substring(0, 16), DatasetMeta.MODIFIED, attributes);
        attributes.put("sourceSystem.name", "SAS " + first.substring(v8 ? 56 : 32, v8 ? 64 : 40).replace('\0', ' ').strip());
        attributes.put("sourceSystem.version", first.substring(v8 ? 48 : 24, v8 ? 56 : 32).replace('\0', ' ').strip());
        List<XptVariable> variables = variables(n, descriptor);
        String observations = in.header();
        if (v8 && (observations.startsWith("LABELV8", 20) || observations.startsWith("LABELV9", 20))) {
            labels(observations, variables);
            observations = in.header();
        }
        expect(observations, v8 ? "OBSV8" : "OBS");
        long records = v8 ? records(observations.substring(48, 63)) : -1;
        String name = text(first.substring(8, v8 ? 40 : 16));
        return layout(new DatasetMeta(name, text(second.substring(32, 72)), List.of(), records, attributes), variables);
    }

    private Member layout(DatasetMeta meta, List<XptVariable> variables) {
        int n = variables.size();
        int[] positions = new int[n];
        int[] lengths = new int[n];
        long sum = 0;
        long reach = 0;
        Set<String> names = new HashSet<>();
        List<Variable> described = new ArrayList<>();
        for (int c = 0; c < n; c++) {
            XptVariable v = variables.get(c);
            if (!names.add(v.name().toUpperCase(Locale.ROOT)) || v.name().isEmpty()) {
                throw broken("column " + (c + 1) + " has no name of its own (" + v.name() + ")");
            }
            if (v.length() < 1 || v.numeric() && v.length() > 8 || v.position() < 0 || v.position() > Limits.XPT_ROW) {
                throw broken("column " + v.name() + " declares a length of " + v.length() + " at " + v.position());
            }
            positions[c] = v.position();
            lengths[c] = v.length();
            sum += v.length();
            reach = Math.max(reach, (long) v.position() + v.length());
            described.add(v.described());
        }
        if (sum != reach || reach > Limits.XPT_ROW) {
            throw broken("the columns of " + meta.name() + " overlap or leave gaps");
        }
        return new Member(meta.withVariables(described), positions, lengths, (int) reach);
    }

    private List<XptVariable> variables(int n, int size140) throws IOException {
        List<XptVariable> variables = new ArrayList<>();
        for (int c = 0; c < n; c++) {
            variables.add(XptVariable.read(in.window(), in.take(size140), v8, size140 == 140));
            if (variables.get(c) == null) {
                throw broken("column " + (c + 1) + " is neither numeric nor character");
            }
        }
        pad((long) n * size140);
        return variables;
    }

    private void pad(long used) throws IOException {
        in.take((int) ((XptInput.RECORD - used % XptInput.RECORD) % XptInput.RECORD));
    }

    private void labels(String head, List<XptVariable> variables) throws IOException {
        boolean v9 = head.startsWith("LABELV9", 20);
        int n = number(head, 48, 60);
        long used = 0;
        for (int i = 0; i < n; i++) {
            int fixed = v9 ? 10 : 6;
            int at = in.take(fixed);
            byte[] b = in.window();
            int variable = XptVariable.u16(b, at);
            int nameLength = XptVariable.u16(b, at + 2);
            int labelLength = XptVariable.u16(b, at + 4);
            int formatLength = v9 ? XptVariable.u16(b, at + 6) : 0;
            int informatLength = v9 ? XptVariable.u16(b, at + 8) : 0;
            int all = nameLength + labelLength + formatLength + informatLength;
            if (variable < 1 || variable > variables.size()) {
                throw broken("a long label belongs to column " + variable + " of " + variables.size());
            }
            at = in.take(all);
            used += fixed + all;
            XptVariable v = variables.get(variable - 1).withLong(slice(at, nameLength), slice(at + nameLength, labelLength));
            if (v9) {
                v = v.withFormats(slice(at + nameLength + labelLength, formatLength),
                        slice(at + nameLength + labelLength + formatLength, informatLength));
            }
            variables.set(variable - 1, v);
        }
        pad(used);
    }

    private String slice(int at, int length) {
        return known(XptText.decode(in.window(), at, length));
    }

    private String known(String text) {
        if (text == null) {
            throw broken("a name or label is neither UTF-8 nor windows-1252");
        }
        return text;
    }

    private String text(String latin) {
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        return known(XptText.decode(bytes, 0, bytes.length));
    }

    private void expect(String header, String kind) {
        if (!header.startsWith("HEADER RECORD*******" + kind) || !header.startsWith("HEADER RECORD!!!!!!!", 28)) {
            throw broken("a " + kind + " header is missing");
        }
    }

    private int number(String header, int from, int to) {
        String digits = header.substring(from, to).strip();
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw broken("a count in a header is no number");
        }
        return Integer.parseInt(digits);
    }

    private static long records(String digits) {
        String bare = digits.strip();
        boolean number = !bare.isEmpty() && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Long.parseLong(bare) > 0 ? Long.parseLong(bare) : -1;
    }

    private static void stamp(String text, String key, Map<String, String> attributes) {
        try {
            LocalDateTime at = LocalDateTime.parse(text.strip(), STAMP);
            attributes.put(key, at.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)));
        } catch (DateTimeParseException e) {
            attributes.remove(key);
        }
    }

    private Refusal broken(String what) {
        return new Refusal(file + ", header near byte " + in.offset() + ": " + what
                + "; the file is damaged, export or transfer it again in binary mode.");
    }
}
