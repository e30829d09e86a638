package org.kinetrail.trail;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes RFC 8785 canonical JSON: members by UTF-16 order, no white space, shortest escapes, UTF-8; numbers are whole. */
final class CanonicalJson {

    static final BigDecimal LARGEST = BigDecimal.valueOf(9_007_199_254_740_991L);

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private CanonicalJson() {
    }

    static byte[] write(Json value) {
        Sink out = new Sink();
        write(value, out);
        return out.toByteArray();
    }

    private static void write(Json value, Sink out) {
        if (value instanceof Json.Text text) {
            writeText(text.value(), out);
        } else if (value instanceof Json.Number number) {
            out.ascii(whole(number.value()));
        } else if (value instanceof Json.Flag flag) {
            out.ascii(flag.value() ? "true" : "false");
        } else if (value instanceof Json.Array array) {
            char before = '[';
            for (Json item : array.items()) {
                out.write(before);
                write(item, out);
                before = ',';
            }
            out.ascii(before == '[' ? "[]" : "]");
        } else if (value instanceof Json.Members members) {
            char before = '{';
            for (Map.Entry<String, Json> member : members.values().entrySet()) {
                out.write(before);
                writeText(member.getKey(), out);
                out.write(':');
                write(member.getValue(), out);
                before = ',';
            }
            out.ascii(before == '{' ? "{}" : "}");
        } else {
            out.ascii("null");
        }
    }

    private static String whole(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (plain.scale() > 0 || plain.abs().compareTo(LARGEST) > 0) {
            throw new TrailRefused("The number " + value + " cannot enter a record as a number; write it as text.");
        }
        return plain.toPlainString();
    }

    private static void writeText(String text, Sink out) {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.ascii("\\\"");
                case '\\' -> out.ascii("\\\\");
                case '\b' -> out.ascii("\\b");
                case '\t' -> out.ascii("\\t");
                case '\n' -> out.ascii("\\n");
                case '\f' -> out.ascii("\\f");
                case '\r' -> out.ascii("\\r");
                default -> i = writePlain(text, i, out);
            }
        }
        out.write('"');
    }

    private static int writePlain(String text, int at, Sink out) {
        char c = text.charAt(at);
        if (c < 0x20) {
            out.ascii("\\u00");
            out.write(HEX[c >> 4]);
            out.write(HEX[c & 15]);
        } else if (c < 0x80) {
            out.write(c);
        } else if (!Character.isSurrogate(c)) {
            out.utf8(text.substring(at, at + 1));
        } else if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            out.utf8(text.substring(at, at + 2));
            return at + 1;
        } else {
            throw new TrailRefused("A text holds half of a surrogate pair at position " + at + "; remove that character.");
        }
        return at;
    }

    private static final class Sink extends ByteArrayOutputStream {
        void ascii(String text) {
            writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        }

        void utf8(String text) {
            writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
