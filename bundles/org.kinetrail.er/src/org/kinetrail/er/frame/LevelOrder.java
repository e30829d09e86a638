package org.kinetrail.er.frame;

import java.util.Comparator;

/**
 * The alphabetical order of levels that nobody ordered: punctuation before digits before letters, letters without regard to case; where
 * that leaves a tie, small letters first, then code points. It is R's order in a UTF-8 locale for labels of ASCII characters.
 */
final class LevelOrder implements Comparator<String> {

    static final LevelOrder ALPHABETICAL = new LevelOrder();

    private static final String PUNCTUATION = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
    private static final int DIGITS_FROM = 100;
    private static final int LETTERS_FROM = 200;

    private LevelOrder() {
    }

    @Override
    public int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            int order = Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
            if (order != 0) {
                return order;
            }
        }
        if (a.length() != b.length()) {
            return Integer.compare(a.length(), b.length());
        }
        for (int i = 0; i < shorter; i++) {
            int order = Boolean.compare(Character.isUpperCase(a.charAt(i)), Character.isUpperCase(b.charAt(i)));
            if (order != 0) {
                return order;
            }
        }
        return a.compareTo(b);
    }

    private static int rank(char c) {
        if (c >= '0' && c <= '9') {
            return DIGITS_FROM + c - '0';
        }
        int punctuation = PUNCTUATION.indexOf(c);
        return punctuation >= 0 ? punctuation : LETTERS_FROM + Character.toLowerCase(c);
    }
}
