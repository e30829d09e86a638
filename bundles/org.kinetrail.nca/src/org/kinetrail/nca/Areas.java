package org.kinetrail.nca;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.ExponentialBlock;

/**
 * Areas and first moments of the cleaned points of a profile.
 * <p>Linear piece, a = (c1 + c2)/2: area = dt a, moment = dt (t1 c1 + t2 c2)/2. Logarithmic piece, with z = (c1 - c2)/(c1 + c2) and
 * y = atanh z = ln(c1/c2)/2: area = dt a z/y and moment = t_mid area - dt^2 a (y - z)/(2 y^2), where z/y and (y - z)/y^2 come from
 * series in z^2 when |z| is below 0.1, so that nothing cancels for nearly equal concentrations and equal ones are no exception.
 * <p>Accuracy: relative 1e-14 for areas and 1e-13 for moments against 40-digit arithmetic.
 */
final class Areas {

    private static final double SERIES_BELOW = 0.1;
    /** Between these the product of a concentration and a logarithm neither overflows nor loses digits. */
    private static final double SMALL = 1e-290;
    private static final double GREAT = 1e290;

    private final Samples samples;
    private AreaMethod method = AreaMethod.LINEAR;
    private double logFrom;
    private int last;

    /** Area and moment of each piece, at the index of its end point. */
    private double[] pieceArea = new double[34];
    private double[] pieceMoment = new double[34];
    private double[] sumArea = new double[34];
    private double area;
    private double moment;
    private double momentObserved;

    /** Result of {@link #toLast}: area and moment to the last positive concentration. */
    double areaToLast;
    double momentToLast;
    /** Area and moment including the triangle to the first zero after it. */
    double areaToAll;
    double momentToAll;

    Areas(Samples samples) {
        this.samples = samples;
    }

    /** Sums all pieces up to the point {@code lastPositive}; a method with a switch uses logarithms after {@code logStart}. */
    void toLast(AreaMethod areaMethod, double logStart, int lastPositive) {
        method = areaMethod;
        logFrom = logStart;
        last = lastPositive;
        if (pieceArea.length < samples.t.length) {
            pieceArea = new double[samples.t.length];
            pieceMoment = new double[samples.t.length];
            sumArea = new double[samples.t.length];
        }
        double[] t = samples.t;
        double[] c = samples.c;
        double[] ln = samples.ln;
        double sum = 0;
        double sumMoment = 0;
        boolean falls = areaMethod == AreaMethod.LINEAR_UP_LOG_DOWN;
        for (int j = 1; j <= lastPositive; j++) {
            double c1 = c[j - 1];
            double c2 = c[j];
            if (falls ? c2 < c1 && c2 > 0 : isLogarithmic(t[j], c1, c2)) {
                logarithmic(t[j - 1], c1, ln[j - 1], t[j], c2, ln[j]);
            } else {
                linear(t[j - 1], c1, t[j], c2);
            }
            pieceArea[j] = area;
            pieceMoment[j] = moment;
            sum += area;
            sumMoment += moment;
            sumArea[j] = sum;
        }
        areaToLast = sum;
        momentToLast = sumMoment;
        areaToAll = sum;
        momentToAll = sumMoment;
        if (hasTriangle()) {
            linear(t[last], c[last], t[last + 1], 0);
            areaToAll += area;
            momentToAll += moment;
        }
    }

    /** Whether a zero follows the last positive concentration. */
    boolean hasTriangle() {
        return last >= 0 && last + 1 < samples.points;
    }

    double pieceArea(int end) {
        return pieceArea[end];
    }

    double pieceMoment(int end) {
        return pieceMoment[end];
    }

    /** Whether the piece that ends at {@code end} is logarithmic. */
    boolean isLogarithmic(int end) {
        return isLogarithmic(samples.t[end], samples.c[end - 1], samples.c[end]);
    }

    private boolean isLogarithmic(double t2, double c1, double c2) {
        return switch (method) {
            case LINEAR, LINEAR_LOG_INTERPOLATION -> false;
            case LINEAR_UP_LOG_DOWN -> c2 < c1 && c2 > 0;
            case LINEAR_UP_LOG_DOWN_AFTER_TMAX -> t2 > logFrom && c2 < c1 && c2 > 0;
            case LINEAR_LOG -> t2 > logFrom && c1 > 0 && c2 > 0 && c1 != c2;
            case LOG -> c1 > 0 && c2 > 0 && c1 != c2;
        };
    }

    private boolean interpolatesLogarithmically(double t2, double c1, double c2) {
        return method == AreaMethod.LINEAR_LOG_INTERPOLATION ? t2 > logFrom && c1 > 0 && c2 > 0 && c1 != c2 : isLogarithmic(t2, c1, c2);
    }

    private void linear(double t1, double c1, double t2, double c2) {
        double half = 0.5 * (t2 - t1);
        area = half * (c1 + c2);
        moment = half * (t1 * c1 + t2 * c2);
    }

    private void logarithmic(double t1, double c1, double ln1, double t2, double c2, double ln2) {
        double dt = t2 - t1;
        double sum = c1 + c2;
        double fall = c1 - c2;
        double half = 0.5 * dt * sum;
        double y = 0.5 * (ln1 - ln2);
        double share;
        double lean;
        if (Math.abs(fall) < SERIES_BELOW * sum) {
            double z = fall / sum;
            double w = z * z;
            share = 1 - w * shortfall(w);
            lean = z * atanhTail(w) * share * share;
        } else if (sum > SMALL && sum < GREAT) {
            double inverse = 1 / (sum * y);
            share = fall * inverse;
            double perLog = sum * inverse;
            lean = (y - share * y) * perLog * perLog;
        } else {
            share = fall / sum / y;
            lean = (1 - share) / y;
        }
        area = half * share;
        moment = 0.5 * ((t1 + t2) * area - dt * half * lean);
    }

    /** (1 - z/atanh z)/z^2 of w = z^2 up to 0.01: relative 1e-15, of a term that is at most 0.34%. */
    private static double shortfall(double w) {
        double w2 = w * w;
        double high = 10196.0 / 467775 + w * (10719068.0 / 638512875) + w2 * (25865068.0 / 1915538625);
        return (1.0 / 3 + w * (4.0 / 45)) + w2 * ((44.0 / 945 + w * (428.0 / 14175)) + w2 * high);
    }

    /** 1/3 + w/5 + w^2/7 + ... , relative 2e-15 for w up to 0.01, of a term that is at most 0.4% of y. */
    private static double atanhTail(double w) {
        double w2 = w * w;
        return (1.0 / 3 + w * 0.2) + w2 * ((1.0 / 7 + w * (1.0 / 9)) + w2 * (1.0 / 11 + w * (1.0 / 13) + w2 * (1.0 / 15)));
    }

    /** Area of the observed points from the dose to {@code end}, at most to the last positive concentration. */
    double observedFromDose(double end) {
        double[] t = samples.t;
        int j = 1;
        while (j <= last && t[j] <= end) {
            j++;
        }
        double sum = j == 1 ? 0 : sumArea[j - 1];
        if (j <= last && t[j - 1] < end) {
            part(j, t[j - 1], end);
            sum += area;
        }
        return sum;
    }

    /** Area of the observed points from {@code start} to {@code end}, at most to the last positive concentration. */
    double observed(double start, double end) {
        double[] t = samples.t;
        double sum = 0;
        double sumMoment = 0;
        for (int j = 1; j <= last; j++) {
            if (t[j] <= start) {
                continue;
            }
            if (t[j - 1] >= end) {
                break;
            }
            if (t[j - 1] >= start && t[j] <= end) {
                sum += pieceArea[j];
                sumMoment += pieceMoment[j];
            } else {
                part(j, Math.max(start, t[j - 1]), Math.min(end, t[j]));
                sum += area;
                sumMoment += moment;
            }
        }
        momentObserved = sumMoment;
        return sum;
    }

    /** First moment, about the dose, of the area that {@link #observed} gave last. */
    double momentObserved() {
        return momentObserved;
    }

    /** Area from one time to a later one inside the piece that ends at point {@code j}. */
    double within(int j, double from, double to) {
        part(j, from, to);
        return area;
    }

    private void part(int j, double from, double to) {
        double[] t = samples.t;
        double[] c = samples.c;
        if (isLogarithmic(t[j], c[j - 1], c[j])) {
            double ln1 = from == t[j - 1] ? samples.ln[j - 1] : lnBetween(j, from);
            double ln2 = to == t[j] ? samples.ln[j] : lnBetween(j, to);
            double c1 = from == t[j - 1] ? c[j - 1] : c[j - 1] * ExponentialBlock.exp(ln1 - samples.ln[j - 1]);
            double c2 = to == t[j] ? c[j] : c[j - 1] * ExponentialBlock.exp(ln2 - samples.ln[j - 1]);
            logarithmic(from, c1, ln1, to, c2, ln2);
        } else {
            linear(from, from == t[j - 1] ? c[j - 1] : between(j, from), to, to == t[j] ? c[j] : between(j, to));
        }
    }

    /** Concentration inside the piece that ends at point {@code j}, by the rule of the piece. */
    private double between(int j, double time) {
        double[] t = samples.t;
        double[] c = samples.c;
        if (interpolatesLogarithmically(t[j], c[j - 1], c[j])) {
            return c[j - 1] * ExponentialBlock.exp(lnBetween(j, time) - samples.ln[j - 1]);
        }
        double share = (time - t[j - 1]) / (t[j] - t[j - 1]);
        return c[j - 1] + share * (c[j] - c[j - 1]);
    }

    private double lnBetween(int j, double time) {
        double[] t = samples.t;
        double[] ln = samples.ln;
        return ln[j - 1] + (time - t[j - 1]) / (t[j] - t[j - 1]) * (ln[j] - ln[j - 1]);
    }

    /** Concentration of the point at a time; NaN when none stands there. */
    double concentrationAtSample(double time) {
        for (int j = 0; j < samples.points; j++) {
            if (samples.t[j] == time && samples.kind[j] != Samples.INSERTED) {
                return samples.c[j];
            }
        }
        return Double.NaN;
    }

    /** Concentration at a time up to the last point, interpolated where none stands; NaN beyond. */
    double concentrationAt(double time) {
        for (int j = 0; j < samples.points; j++) {
            if (samples.t[j] == time) {
                return samples.c[j];
            }
            if (j > 0 && samples.t[j] > time && samples.t[j - 1] < time) {
                return between(j, time);
            }
        }
        return Double.NaN;
    }

    /**
     * Area after the last positive concentration up to {@code end} when a zero follows it: the triangle when {@code end} is at or after
     * that zero; else, as Phoenix, NonCompart and PKNCA have it, the logarithmic trapezoid to the concentration on the line. Only the
     * part after {@code start} counts, on the line.
     */
    double towardsZero(double start, double end) {
        double lastTime = samples.t[last];
        double zero = samples.t[last + 1];
        if (!(end > lastTime) || start >= zero) {
            moment = 0;
            return 0;
        }
        double perTime = samples.c[last] / (zero - lastTime);
        if (start > lastTime || end >= zero) {
            double from = Math.max(start, lastTime);
            double to = Math.min(end, zero);
            linear(from, perTime * (zero - from), to, perTime * (zero - to));
            return area;
        }
        double concentration = perTime * (zero - end);
        return toLater(end, concentration, Elementary.log(concentration));
    }

    /** Area under an exponential that is {@code concentration} at the last positive time, between two times not before it. */
    double exponential(double concentration, double lambda, double start, double end) {
        double from = Math.max(start, samples.t[last]);
        if (!(end > from)) {
            return 0;
        }
        double gap = from - samples.t[last];
        double atStart = gap == 0 ? concentration : concentration * ExponentialBlock.exp(-lambda * gap);
        double decline = lambda * (end - from);
        double lost = decline > 0.7 ? 1 - ExponentialBlock.exp(-decline) : -Elementary.expm1(-decline);
        return atStart * lost / lambda;
    }

    /** First moment, about the dose, of {@link #exponential}. */
    double exponentialMoment(double concentration, double lambda, double start, double end) {
        double from = Math.max(start, samples.t[last]);
        if (!(end > from)) {
            return 0;
        }
        double atStart = concentration * ExponentialBlock.exp(-lambda * (from - samples.t[last]));
        double x = lambda * (end - from);
        double lost = -Elementary.expm1(-x);
        return atStart / lambda * (from * lost + momentShare(x) / lambda);
    }

    /** 1 - (1 + x) e^-x, by its series for small x. */
    private static double momentShare(double x) {
        if (x > 0.5) {
            return 1 - (1 + x) * ExponentialBlock.exp(-x);
        }
        double term = x * x / 2;
        double sum = term;
        for (int k = 3; Math.abs(term) > 1e-18 * sum; k++) {
            term *= -x * (k - 1) / (k * (k - 2.0));
            sum += term;
        }
        return sum;
    }

    /** First moment, about the dose, of the piece computed last. */
    double lastMoment() {
        return moment;
    }

    /**
     * Trapezoid from the last observed concentration to a positive one later, given with its logarithm because it may be too small for a
     * double: logarithmic when it falls, else linear.
     */
    double toLater(double time, double concentration, double logarithm) {
        double c1 = samples.c[last];
        if (!(concentration < c1)) {
            linear(samples.t[last], c1, time, concentration);
        } else {
            logarithmic(samples.t[last], c1, samples.ln[last], time, concentration, logarithm);
        }
        return area;
    }
}
