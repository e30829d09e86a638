package org.kinetrail.formats;

/**
 * IBM System/360 double precision, the numbers of SAS transport files: one sign bit, seven bits of exponent to base 16 with excess 64,
 * 56 bits of fraction. Every IEEE double between 16^-65 and 16^63 has exactly one normalised IBM form and comes back unchanged; an
 * IBM fraction with more than 53 significant bits, which no IEEE machine writes, is cut after the 53rd as in SAS's own conversion.
 * A byte before a zero fraction is a missing value, so that a negative zero has no form of its own and is written as zero.
 * Source: SAS Institute, TS-140, The record layout of a data set in SAS transport (XPORT) format.
 */
final class IbmFloat {

    private static final long FRACTION = 0x00FF_FFFF_FFFF_FFFFL;
    private static final double[] POWER = new double[128];
    /** Smallest magnitude with a normalised IBM form, 16^-65. */
    static final double SMALLEST = Math.scalb(1.0, -260);
    /** Magnitudes from here on, 16^63, have no IBM form. */
    static final double TOO_LARGE = Math.scalb(1.0, 252);

    static {
        for (int e = 0; e < POWER.length; e++) {
            POWER[e] = Math.scalb(1.0, 4 * (e - 64) - 56);
        }
    }

    private IbmFloat() {
    }

    /** The double of eight bytes read big-endian; NaN for the missing values. */
    static double toDouble(long bits) {
        long fraction = bits & FRACTION;
        int first = (int) (bits >>> 56);
        if (fraction == 0) {
            return first == 0 ? 0.0 : Double.NaN;
        }
        int surplus = 11 - Long.numberOfLeadingZeros(fraction);
        if (surplus > 0) {
            fraction = fraction >>> surplus << surplus;
        }
        double magnitude = fraction * POWER[first & 0x7F];
        return first < 0x80 ? magnitude : -magnitude;
    }

    /** The letter of a missing value: {@code '.'}, {@code '_'}, {@code 'A'..'Z'}; {@code '.'} for a number. */
    static char special(long bits) {
        int letter = (bits & FRACTION) == 0 ? missing((int) (bits >>> 56)) : 0;
        return letter == 0 ? '.' : (char) letter;
    }

    private static int missing(int first) {
        return first == '.' || first == '_' || first >= 'A' && first <= 'Z' ? first : 0;
    }

    /** The bits of a finite double whose magnitude is 0 or in [{@link #SMALLEST}, {@link #TOO_LARGE}). */
    static long toBits(double value) {
        long ieee = Double.doubleToRawLongBits(value);
        long sign = ieee & Long.MIN_VALUE;
        if (value == 0) {
            return 0;
        }
        int power = Math.getExponent(value) + 4;
        long fraction = ieee & 0x000F_FFFF_FFFF_FFFFL | 0x0010_0000_0000_0000L;
        long exponent = Math.floorDiv(power, 4) + 64L;
        return sign | exponent << 56 | fraction << Math.floorMod(power, 4);
    }

    /** The bits of a missing value. */
    static long missingBits(char letter) {
        return (long) letter << 56;
    }
}
