package org.kinetrail.signature;

/**
 * Checks that bytes are one DER value in its only encoding: definite minimal lengths that fit into each other, empty NULLs, whole
 * bit strings, canonical booleans and integers. The parser behind it forgives more, and so would miss a changed byte.
 */
final class StrictDer {

    private static final int CONSTRUCTED = 0x20;

    private final byte[] der;

    private StrictDer(byte[] der) {
        this.der = der;
    }

    static boolean holds(byte[] der) {
        try {
            return new StrictDer(der).value(0, der.length) == der.length;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Checks the value at a place; returns the place behind it. */
    private int value(int at, int end) {
        require(at + 2 <= end);
        int tag = der[at] & 0xff;
        require((tag & 0x1f) != 0x1f);
        int length = der[at + 1] & 0xff;
        int content = at + 2;
        if (length >= 0x80) {
            int count = length - 0x80;
            require(count >= 1 && count <= 4 && content + count <= end && der[content] != 0);
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | der[content + i] & 0xff;
            }
            content += count;
            require(length >= 0x80);
        }
        require(length >= 0 && length <= end - content);
        check(tag, content, length);
        return content + length;
    }

    private void check(int tag, int content, int length) {
        if ((tag & CONSTRUCTED) != 0) {
            int at = content;
            while (at < content + length) {
                at = value(at, content + length);
            }
            return;
        }
        switch (tag) {
            case 0x00 -> require(false);
            case 0x01 -> require(length == 1 && (der[content] == 0 || der[content] == -1));
            case 0x02 -> require(length >= 1 && !(length > 1 && (der[content] == 0 && der[content + 1] >= 0
                    || der[content] == -1 && der[content + 1] < 0)));
            case 0x03 -> require(length >= 1 && der[content] == 0);
            case 0x05 -> require(length == 0);
            default -> require(length >= 0);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not DER");
        }
    }
}
