package org.kinetrail.formats;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts of one column of a transport file. The format declares no encoding: bytes that are UTF-8 are read as such, others as
 * windows-1252. Trailing blanks are padding. Recent texts are handed out again instead of being made anew.
 */
final class XptText {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long BLANKS = 0x2020_2020_2020_2020L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SLOTS = 64;
    private static final int LONGEST = 64;

    private final byte[][] bytes = new byte[SLOTS][];
    private final String[] texts = new String[SLOTS];
    private boolean guessed;

    String of(byte[] source, int from, int length) {
        int used = trimmed(source, from, length);
        if (used == 0) {
            return "";
        }
        if (used > LONGEST) {
            return cell(source, from, used);
        }
        int slot = slot(source, from, used);
        byte[] kept = bytes[slot];
        if (kept != null && Arrays.equals(kept, 0, kept.length, source, from, from + used)) {
            return texts[slot];
        }
        String text = cell(source, from, used);
        bytes[slot] = Arrays.copyOfRange(source, from, from + used);
        texts[slot] = text;
        return text;
    }

    private static int slot(byte[] source, int from, int used) {
        long hash = used;
        int i = from;
        int end = from + used;
        for (; i + 8 <= end; i += 8) {
            hash = (hash ^ (long) LONGS.get(source, i)) * 0x9E37_79B9_7F4A_7C15L;
        }
        for (; i < end; i++) {
            hash = (hash ^ source[i]) * 0x9E37_79B9_7F4A_7C15L;
        }
        return (int) (hash >>> 58);
    }

    /** Length without trailing blanks and zero bytes. */
    static int trimmed(byte[] source, int from, int length) {
        int end = from + length;
        while (end - from >= 8 && (long) LONGS.get(source, end - 8) == BLANKS) {
            end -= 8;
        }
        while (end > from && (source[end - 1] == ' ' || source[end - 1] == 0)) {
            end--;
        }
        return end - from;
    }

    /** Text of bytes without their trailing blanks; null when they are neither UTF-8 nor windows-1252. */
    static String decode(byte[] source, int from, int length) {
        int used = trimmed(source, from, length);
        String text = used == 0 ? "" : utf8(source, from, used);
        return text != null ? text : strict(WINDOWS, source, from, used);
    }

    /** Whether a text of the column was no UTF-8 and was taken for windows-1252. */
    boolean guessed() {
        return guessed;
    }

    private String cell(byte[] source, int from, int used) {
        String text = utf8(source, from, used);
        guessed |= text == null;
        return text != null ? text : strict(WINDOWS, source, from, used);
    }

    private static String utf8(byte[] source, int from, int used) {
        return ascii(source, from, used) ? new String(source, from, used, StandardCharsets.ISO_8859_1)
                : strict(StandardCharsets.UTF_8, source, from, used);
    }

    private static String strict(Charset charset, byte[] source, int from, int used) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(source, from, used)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean ascii(byte[] source, int from, int used) {
        int i = from;
        int end = from + used;
        for (; i + 8 <= end; i += 8) {
            if (((long) LONGS.get(source, i) & HIGH) != 0) {
                return false;
            }
        }
        for (; i < end; i++) {
            if (source[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Eight bytes, or fewer followed by zeros, as a big-endian number. */
    static long bits(byte[] source, int from, int length) {
        if (length == 8) {
            return (long) LONGS.get(source, from);
        }
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | (i < length ? source[from + i] & 0xFF : 0);
        }
        return bits;
    }
}
