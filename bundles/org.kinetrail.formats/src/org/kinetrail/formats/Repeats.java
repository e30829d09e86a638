package org.kinetrail.formats;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Hands out the string of the cell above where a column repeats itself, and stops looking in a column that does not. */
final class Repeats {

    private static final int PATIENCE = 64;
    private static final int LONGEST = 128;

    private final Charset charset;
    private byte[] bytes = new byte[0];
    private String text = "";
    private int misses;

    Repeats(Charset charset) {
        this.charset = charset;
    }

    String of(byte[] source, int from, int to) {
        if (misses >= PATIENCE || to - from > LONGEST) {
            return new String(source, from, to - from, charset);
        }
        if (Arrays.equals(bytes, 0, bytes.length, source, from, to)) {
            misses = Math.max(0, misses - 2);
            return text;
        }
        misses++;
        bytes = Arrays.copyOfRange(source, from, to);
        text = new String(source, from, to - from, charset);
        return text;
    }
}
