package org.kinetrail.trail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The byte layout of one event line, found without building objects. A line is canonical JSON with exactly the members of
 * {@link #NAMES}. Its leaf is the hash of the line in fully redacted form: {@code salts} is left out and each salted field is
 * replaced by {@code {"redacted":"<commitment>"}}, so a field can be redacted later and the tree still verifies.
 * One instance is reused for many lines; it belongs to one thread.
 */
final class EventLine {

    static final String[] NAMES = {"action", "actor", "links", "new", "object", "old", "reason", "salts", "seq", "software", "time",
            "zone"};
    static final int NEW = 3;
    static final int OLD = 5;
    static final int REASON = 6;
    static final int SALTS = 7;
    static final int SEQ = 8;
    static final int TIME = 10;
    static final int SALT_DIGITS = 32;

    private static final byte[][] KEYS = keys();
    private static final byte[] NULL = ascii("null");
    private static final byte[] REDACTED = ascii("{\"redacted\":\"");
    private static final byte[] REDACTED_END = ascii("\"}");
    private static final byte[] HEX = ascii("0123456789abcdef");
    private static final int[] FIELDS = {NEW, OLD, REASON};

    private final int[] start = new int[NAMES.length];
    private final int[] end = new int[NAMES.length];
    private final int[] saltAt = new int[NAMES.length];
    private final byte[] raw = new byte[Sha256.LENGTH];
    private byte[] bytes;

    private static byte[][] keys() {
        byte[][] keys = new byte[NAMES.length][];
        for (int i = 0; i < NAMES.length; i++) {
            keys[i] = ascii((i == 0 ? "{\"" : ",\"") + NAMES[i] + "\":");
        }
        return keys;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Finds the members of one line; false when the line does not have the layout of an event. */
    boolean scan(byte[] line, int from, int to) {
        bytes = line;
        int at = from;
        for (int i = 0; i < NAMES.length; i++) {
            if (!startsWith(at, to, KEYS[i])) {
                return false;
            }
            start[i] = at + KEYS[i].length;
            at = skipValue(start[i], to);
            if (at < 0) {
                return false;
            }
            end[i] = at;
        }
        return at == to - 1 && bytes[at] == '}' && scanSalts();
    }

    private boolean startsWith(int at, int to, byte[] key) {
        return at + key.length < to && Arrays.equals(bytes, at, at + key.length, key, 0, key.length);
    }

    private int skipValue(int from, int to) {
        int depth = 0;
        int at = from;
        while (at < to) {
            byte c = bytes[at];
            if (c == '"') {
                at = skipText(at + 1, to);
                if (at < 0) {
                    return -1;
                }
            } else if (c == '{' || c == '[') {
                depth++;
                at++;
            } else if (c == '}' || c == ']' || c == ',') {
                if (depth == 0) {
                    return at == from ? -1 : at;
                }
                depth -= c == ',' ? 0 : 1;
                at++;
            } else {
                at++;
            }
        }
        return -1;
    }

    private int skipText(int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == '"') {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean scanSalts() {
        int at = start[SALTS];
        boolean first = true;
        for (int field : FIELDS) {
            saltAt[field] = -1;
            byte[] key = KEYS[field];
            boolean here = at + key.length < end[SALTS] && bytes[at] == (first ? '{' : ',')
                    && Arrays.equals(bytes, at + 1, at + key.length, key, 1, key.length);
            if (here) {
                int salt = at + key.length;
                if (!isSalt(salt, end[SALTS])) {
                    return false;
                }
                saltAt[field] = salt + 1;
                at = salt + SALT_DIGITS + 2;
                first = false;
            }
            if (here == isOpen(field)) {
                return false;
            }
        }
        int left = end[SALTS] - at;
        return first ? left == 2 && bytes[at] == '{' && bytes[at + 1] == '}' : left == 1 && bytes[at] == '}';
    }

    private boolean isSalt(int at, int to) {
        if (at + SALT_DIGITS + 2 > to || bytes[at] != '"' || bytes[at + SALT_DIGITS + 1] != '"') {
            return false;
        }
        for (int i = at + 1; i <= at + SALT_DIGITS; i++) {
            if (!isHexDigit(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexDigit(byte c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    /** A field that stands without a salt: it is null, or it has been redacted. */
    private boolean isOpen(int field) {
        return equals(start[field], end[field], NULL) || isRedacted(field);
    }

    boolean isRedacted(int field) {
        int from = start[field];
        int hexFrom = from + REDACTED.length;
        if (end[field] - from != REDACTED.length + 2 * Sha256.LENGTH + REDACTED_END.length
                || !equals(from, hexFrom, REDACTED) || !equals(hexFrom + 2 * Sha256.LENGTH, end[field], REDACTED_END)) {
            return false;
        }
        for (int i = hexFrom; i < hexFrom + 2 * Sha256.LENGTH; i++) {
            if (!isHexDigit(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean equals(int from, int to, byte[] other) {
        return Arrays.equals(bytes, from, to, other, 0, other.length);
    }

    /** Writes the leaf hash of the scanned line. */
    void leaf(Sha256 sha, byte[] into, int at) {
        byte[][] commitments = new byte[NAMES.length][];
        for (int field : FIELDS) {
            if (saltAt[field] >= 0) {
                commitments[field] = commit(sha, field);
            }
        }
        sha.update((byte) 0);
        int done = start[0] - KEYS[0].length;
        for (int field : FIELDS) {
            if (commitments[field] != null) {
                sha.update(bytes, done, start[field] - done);
                sha.update(REDACTED);
                sha.update(commitments[field]);
                sha.update(REDACTED_END);
                done = end[field];
            }
        }
        sha.update(bytes, done, end[REASON] - done);
        sha.update(bytes, end[SALTS], end[NAMES.length - 1] + 1 - end[SALTS]);
        sha.finish(into, at);
    }

    private byte[] commit(Sha256 sha, int field) {
        sha.update((byte) '[');
        sha.update(bytes, saltAt[field] - 1, SALT_DIGITS + 2);
        sha.update((byte) ',');
        sha.update(bytes, start[field], end[field] - start[field]);
        sha.update((byte) ']');
        sha.finish(raw, 0);
        byte[] hex = new byte[2 * Sha256.LENGTH];
        for (int i = 0; i < raw.length; i++) {
            hex[2 * i] = HEX[raw[i] >> 4 & 15];
            hex[2 * i + 1] = HEX[raw[i] & 15];
        }
        return hex;
    }

    /** The number of the scanned line, -1 when it is no plain whole number. */
    long seq() {
        long value = 0;
        if (end[SEQ] - start[SEQ] > 16 || bytes[start[SEQ]] == '0') {
            return -1;
        }
        for (int i = start[SEQ]; i < end[SEQ]; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The bytes of one member of the scanned line. */
    String text(int member) {
        return new String(bytes, start[member], end[member] - start[member], StandardCharsets.UTF_8);
    }

    /** True when the bytes of a member are these. */
    boolean holds(int member, byte[] value) {
        return equals(start[member], end[member], value);
    }

    /** Start of a member's value within the scanned bytes. */
    int from(int member) {
        return start[member];
    }

    /** End of a member's value within the scanned bytes. */
    int to(int member) {
        return end[member];
    }
}
