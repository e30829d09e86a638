package org.kinetrail.nca;

/** Remembers which keys have been seen, 16 bytes or less for each: 64-bit hashes with open addressing. */
final class KeySet {

    private long[] table = new long[1 << 12];
    private int size;

    /** Adds a hash; false when it was there. */
    boolean add(long hash) {
        long key = hash == 0 ? 1 : hash;
        if (size * 3L > table.length * 2L) {
            grow();
        }
        if (!put(key)) {
            return false;
        }
        size++;
        return true;
    }

    private boolean put(long key) {
        int mask = table.length - 1;
        int at = (int) (key >>> 32) & mask;
        while (table[at] != 0) {
            if (table[at] == key) {
                return false;
            }
            at = at + 1 & mask;
        }
        table[at] = key;
        return true;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (long key : old) {
            if (key != 0) {
                put(key);
            }
        }
    }

    /** A 64-bit hash of bytes, starting from another. */
    static long hash(byte[] bytes, int from, int to, long start) {
        long h = start ^ 0x9e3779b97f4a7c15L * (to - from + 1);
        for (int i = from; i < to; i++) {
            h = (h ^ bytes[i] & 0xff) * 0x9ddfea08eb382d69L;
            h ^= h >>> 29;
        }
        h *= 0xbf58476d1ce4e5b9L;
        return h ^ h >>> 32;
    }
}
