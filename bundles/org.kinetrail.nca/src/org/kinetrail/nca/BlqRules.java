package org.kinetrail.nca;

/**
 * Rules for samples below the limit of quantification, by phase. The phases are taken from the quantifiable samples alone, before
 * anything is imputed; what the rules leave is what areas, slope and listings share.
 *
 * @param phasing     how the phases are cut
 * @param first       before the first quantifiable sample, or before Tmax
 * @param middle      between the first and the last quantifiable sample; unused around Tmax
 * @param last        after the last quantifiable sample, or after Tmax
 * @param consecutive this many samples below the limit in a row after Tmax drop every later sample; 0 for never
 */
public record BlqRules(Phasing phasing, BlqAction first, BlqAction middle, BlqAction last, int consecutive) {

    /** How the phases are cut. */
    public enum Phasing {
        FIRST_MIDDLE_LAST, AROUND_TMAX
    }

    /** Zeros used as given. */
    public static final BlqRules NONE = phases(BlqAction.ZERO, BlqAction.ZERO, BlqAction.ZERO);
    /** Zero before the first quantifiable sample and after the last one, dropped between. */
    public static final BlqRules FIRST_ZERO_MIDDLE_DROP_LAST_ZERO = phases(BlqAction.ZERO, BlqAction.DROP, BlqAction.ZERO);
    /** All dropped. */
    public static final BlqRules ALL_DROP = phases(BlqAction.DROP, BlqAction.DROP, BlqAction.DROP);
    /** Zero before and after, half the record's own limit between. */
    public static final BlqRules FIRST_ZERO_MIDDLE_HALF_LAST_ZERO = phases(BlqAction.ZERO, BlqAction.HALF_LLOQ, BlqAction.ZERO);

    public BlqRules {
        if (consecutive < 0) {
            throw new IllegalArgumentException("number of consecutive samples below the limit must not be negative");
        }
    }

    /** Rules by first, middle and last, without a consecutive rule. */
    public static BlqRules phases(BlqAction first, BlqAction middle, BlqAction last) {
        return new BlqRules(Phasing.FIRST_MIDDLE_LAST, first, middle, last, 0);
    }

    /** Rules before and after the time of the greatest concentration. */
    public static BlqRules aroundTmax(BlqAction before, BlqAction after) {
        return new BlqRules(Phasing.AROUND_TMAX, before, BlqAction.ZERO, after, 0);
    }

    /** The same rules with a consecutive rule. */
    public BlqRules endedBy(int belowLimitInARow) {
        return new BlqRules(phasing, first, middle, last, belowLimitInARow);
    }

    /** The code of the {@code nca} table; {@code custom} for rules that have none. */
    public String code() {
        BlqRules plain = consecutive == 0 ? this : endedBy(0);
        for (String code : new String[] {"none", "first0_middrop_last0", "alldrop", "first0_midlloq2_last0"}) {
            if (of(code).equals(plain)) {
                return code;
            }
        }
        return "custom";
    }

    /** The rules of a code of the {@code nca} table; an {@link IllegalArgumentException} names the codes. */
    public static BlqRules of(String code) {
        return switch (code) {
            case "none", "all0" -> NONE;
            case "first0_middrop_last0" -> FIRST_ZERO_MIDDLE_DROP_LAST_ZERO;
            case "alldrop" -> ALL_DROP;
            case "first0_midlloq2_last0" -> FIRST_ZERO_MIDDLE_HALF_LAST_ZERO;
            default -> throw new IllegalArgumentException("unknown rule for samples below the limit '" + code
                    + "'; known: none, first0_middrop_last0, all0, alldrop, first0_midlloq2_last0");
        };
    }
}
