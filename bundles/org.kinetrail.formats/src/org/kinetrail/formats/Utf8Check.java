package org.kinetrail.formats;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Follows bytes through the grammar of UTF-8 (RFC 3629), and notes bytes that windows-1252 does not define. */
final class Utf8Check {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080_8080_8080_8080L;

    private boolean broken;
    private boolean undefined;
    private int pending;
    private int low = 0x80;
    private int high = 0xBF;

    void feed(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            while (pending == 0 && i + 32 <= to && (((long) LONGS.get(bytes, i) | (long) LONGS.get(bytes, i + 8) | (long) LONGS.get(bytes, i + 16)
                    | (long) LONGS.get(bytes, i + 24)) & HIGH) == 0) {
                i += 32;
            }
            if (i == to) {
                return;
            }
            if (pending == 0 && i + 8 <= to && ((long) LONGS.get(bytes, i) & HIGH) == 0) {
                i += 8;
                continue;
            }
            next(bytes[i++] & 0xFF);
        }
    }

    private void next(int b) {
        undefined |= b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
        if (broken) {
            return;
        }
        if (pending > 0) {
            broken = b < low || b > high;
            low = 0x80;
            high = 0xBF;
            pending--;
        } else if (b >= 0x80) {
            lead(b);
        }
    }

    private void lead(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            pending = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            pending = 2;
            low = b == 0xE0 ? 0xA0 : 0x80;
            high = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            pending = 3;
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            broken = true;
        }
    }

    /** Whether everything fed so far is complete UTF-8. */
    boolean valid() {
        return !broken && pending == 0;
    }

    /** Whether a byte occurred that windows-1252 does not define. */
    boolean undefinedInWindows() {
        return undefined;
    }
}
