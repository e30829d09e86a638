package org.kinetrail.report.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Data of a stream with the filter FlateDecode (ISO 32000-1, 7.4.4). */
final class Deflated {

    /** Level of compression: a file a fifteenth larger than at zlib's default is made in half the time. */
    static final int LEVEL = 4;

    private Deflated() {
    }

    static byte[] of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** The first bytes of an array, deflated. */
    static byte[] of(byte[] bytes, int size) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes, 0, size);
            deflater.finish();
            byte[] packed = new byte[size / 4 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * length);
                }
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }
}
