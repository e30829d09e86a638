package org.kinetrail.nca;

/**
 * One look at the samples of a profile: whether they rise in time from the dose, none is missing or negative, and the positive ones
 * stand together; and where their first, last and greatest are. Works on the bits of the numbers, whose order as integers is that of
 * non-negative numbers, and marks samples in the bits of one word, so that nothing depends on guessing a branch. For one thread.
 */
final class WholeScan {

    private static final int MOST = Long.SIZE;
    private static final long INFINITY = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    /** Positions of the first, last and greatest positive concentrations; -1 when there is none. */
    int first;
    int last;
    int greatest;
    /** Whether the greatest concentration repeats. */
    boolean tied;
    /** Whether a positive concentration lies under the limit. */
    boolean underLimit;

    /**
     * Looks at the first {@code count} samples, which share a limit, NaN when unknown; false when they are not of that kind, or too many
     * for one word.
     */
    boolean take(double[] time, double[] value, int count, double limit) {
        if (count > MOST) {
            return false;
        }
        long lowest = limit > 0 ? Double.doubleToRawLongBits(limit) : 0;
        long positive = 0;
        long under = 0;
        long wrong = 0;
        long most = 0;
        long earliest = 0;
        for (int i = 0; i < count; i++) {
            long v = Double.doubleToRawLongBits(value[i]);
            long t = Double.doubleToRawLongBits(time[i]);
            wrong |= v | t - earliest;
            earliest = t + 1;
            positive = 2 * positive + (-v >>> 63);
            under |= v - lowest & -v;
            most = Math.max(most, v);
        }
        if (wrong < 0 || most > INFINITY || earliest > INFINITY + 1) {
            return false;
        }
        int trailing = Long.numberOfTrailingZeros(positive);
        long together = positive == 0 ? 0 : positive >>> trailing;
        first = positive == 0 ? -1 : Long.numberOfLeadingZeros(positive) - (MOST - count);
        last = positive == 0 ? -1 : count - 1 - trailing;
        underLimit = under < 0;
        findGreatest(value, count, most);
        return (together & together + 1) == 0;
    }

    private void findGreatest(double[] value, int count, long most) {
        long equal = 0;
        for (int i = 0; i < count; i++) {
            long difference = Double.doubleToRawLongBits(value[i]) ^ most;
            equal = 2 * equal + (difference - 1 >>> 63);
        }
        greatest = most == 0 ? -1 : Long.numberOfLeadingZeros(equal) - (MOST - count);
        tied = most != 0 && (equal & equal - 1) != 0;
    }
}
