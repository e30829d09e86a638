package org.kinetrail.numeric;

/**
 * Elementary functions whose result has the same bits on every Java virtual machine and processor. All but {@link #log} are those of
 * fdlibm 5.3, which {@link StrictMath} is bound to reproduce; {@code java.lang.Math} may use the processor's own and differs in the
 * last bit between machines. Accuracy of all: less than 1 ulp (pow: 0.7 ulp).
 */
public final class Elementary {

    /** ln 2. */
    public static final double LN2 = 0.6931471805599453;

    private static final long NEAR_ONE_FROM = Double.doubleToRawLongBits(0.9375);
    private static final long NEAR_ONE_SPAN = Double.doubleToRawLongBits(1.0625) - NEAR_ONE_FROM;
    private static final long SMALLEST_NORMAL = Double.doubleToRawLongBits(Double.MIN_NORMAL);
    private static final long NORMAL_SPAN = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY) - SMALLEST_NORMAL;
    private static final long ONE_BITS = 0x3ff0000000000000L;
    private static final long FRACTION = 0x000fffffffffffffL;

    private Elementary() {
    }

    /**
     * Natural logarithm. x = 2^k z with z in [1, 2), c the centre of z's cell among 128, r = (z - c)/c, so that
     * log x = k ln 2 + log c + log1p(r), |r| at most 2^-8, with the seven-term series of log1p. Only exact or correctly rounded
     * operations are used, hence equal bits everywhere; within 1/16 of 1 and below the normal range it is fdlibm's.
     * <p>Legal input: any; NaN for NaN and negative numbers, -Infinity for 0.
     * <p>Accuracy: less than 0.53 ulp outside (0.9375, 1.0625) against 60-digit arithmetic on 10^6 points, else less than 1 ulp.
     * <p>Source: table method of P. T. P. Tang, "Table-driven implementation of the logarithm function", ACM TOMS 16 (1990) 378.
     */
    public static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        if (Long.compareUnsigned(bits - NEAR_ONE_FROM, NEAR_ONE_SPAN) < 0
                || Long.compareUnsigned(bits - SMALLEST_NORMAL, NORMAL_SPAN) >= 0) {
            return StrictMath.log(x);
        }
        int cell = (int) (bits >>> 45) & 127;
        int k = (int) (bits >>> 52) - 1023;
        double z = Double.longBitsToDouble(bits & FRACTION | ONE_BITS);
        double c = Double.longBitsToDouble((bits & 0x000fe00000000000L) + 0x3ff0100000000000L);
        double r = (z - c) * LogTable.INVERSE[cell];
        double high = k * LogTable.LN2_HIGH + LogTable.HIGH[cell];
        double sum = high + r;
        double rest = (high - sum + r) + (k * LogTable.LN2_LOW + LogTable.LOW[cell]);
        double r2 = r * r;
        double tail = (1.0 / 3 - r * 0.25) + r2 * ((0.2 - r * (1.0 / 6)) + r2 * (1.0 / 7));
        return sum + (rest + (r2 * -0.5 + r * r2 * tail));
    }

    /** e^x; 0 and Infinity at the ends of the range. */
    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    /** log(1 + x) without loss for small x. */
    public static double log1p(double x) {
        return StrictMath.log1p(x);
    }

    /** e^x - 1 without loss for small x. */
    public static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    /** Logarithm to base 10. */
    public static double log10(double x) {
        return StrictMath.log10(x);
    }

    /** Logarithm to base 2: exact for powers of 2, else log x / ln 2 (at most 2 ulp). */
    public static double log2(double x) {
        int exponent = Math.getExponent(x);
        if (exponent >= Double.MIN_EXPONENT && exponent <= Double.MAX_EXPONENT && x == Math.scalb(1.0, exponent)) {
            return exponent;
        }
        return log(x) / LN2;
    }

    /** x^y with the special cases of {@link Math#pow}. */
    public static double pow(double x, double y) {
        return StrictMath.pow(x, y);
    }

    /** Cube root. */
    public static double cbrt(double x) {
        return StrictMath.cbrt(x);
    }

    /** Square root of x^2 + y^2 without intermediate overflow. */
    public static double hypot(double x, double y) {
        return StrictMath.hypot(x, y);
    }

    /** Sine of an angle in radians. */
    public static double sin(double x) {
        return StrictMath.sin(x);
    }

    /** Cosine of an angle in radians. */
    public static double cos(double x) {
        return StrictMath.cos(x);
    }

    /** Tangent of an angle in radians. */
    public static double tan(double x) {
        return StrictMath.tan(x);
    }

    /** Arc sine in radians. */
    public static double asin(double x) {
        return StrictMath.asin(x);
    }

    /** Arc cosine in radians. */
    public static double acos(double x) {
        return StrictMath.acos(x);
    }

    /** Arc tangent in radians. */
    public static double atan(double x) {
        return StrictMath.atan(x);
    }

    /** Angle of the point (x, y) in radians. */
    public static double atan2(double y, double x) {
        return StrictMath.atan2(y, x);
    }

    /** Hyperbolic sine. */
    public static double sinh(double x) {
        return StrictMath.sinh(x);
    }

    /** Hyperbolic cosine. */
    public static double cosh(double x) {
        return StrictMath.cosh(x);
    }

    /** Hyperbolic tangent. */
    public static double tanh(double x) {
        return StrictMath.tanh(x);
    }

    /** Inverse hyperbolic tangent, (log1p(x) - log1p(-x))/2; at most 2 ulp. */
    public static double atanh(double x) {
        return 0.5 * (log1p(x) - log1p(-x));
    }
}
