package org.kinetrail.formats;

/** Hands out one string for equal texts of a column as long as they are among the last different ones. */
final class TextCache {

    private static final int SLOTS = 64;
    private static final int LONGEST = 64;

    private final String[] kept = new String[SLOTS];

    String of(char[] chars, int from, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(chars, from, length);
        }
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String candidate = kept[slot];
        if (candidate != null && same(candidate, chars, from, length)) {
            return candidate;
        }
        String made = new String(chars, from, length);
        kept[slot] = made;
        return made;
    }

    private static boolean same(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
