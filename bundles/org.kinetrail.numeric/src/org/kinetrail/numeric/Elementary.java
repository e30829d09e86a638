package org.kinetrail.numeric;

/**
 * Elementary functions whose result has the same bits on every Java virtual machine and processor. All but {@link #log} are those of
 * fdlibm 5.3, which {@link StrictMath} is bound to reproduce; {@code java.lang.Math} may use the processor's own and differs in the
 * last bit between machines. Accuracy of all: less than 1 ulp (pow: 0.7 ulp).
 */
public final class Elementary {

    /** ln 2. */
    public static final double LN2 = 0.6931471805599453;

    private Elementary() {
    }

    /**
     * Natural logarithm.
     * <p>Legal input: any; NaN for NaN and negative numbers, -Infinity for 0.
     * <p>Accuracy: see {@link LogarithmBlock}.
     */
    public static double log(double x) {
        return LogarithmBlock.log(x);
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
