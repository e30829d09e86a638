package org.kinetrail.figures.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.figures.Axis;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.ShortestForm;

/** Places values of an axis between 0 and 1 and chooses its ticks. */
final class Scale {

    private static final String SUPERSCRIPT = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final Axis axis;
    private final double low;
    private final double high;
    private final double step;

    private Scale(Axis axis, double low, double high, double step) {
        this.axis = axis;
        this.low = low;
        this.high = high;
        this.step = step;
    }

    /** A tick; an empty text is an unnamed minor tick. */
    record Tick(double value, String text) {
    }

    /** Scale of an axis whose data run from {@code least} to {@code greatest}. */
    static Scale of(Axis axis, double least, double greatest) {
        return switch (axis.scale()) {
            case CATEGORY -> new Scale(axis, -0.5, axis.categories().size() - 0.5, 1);
            case LOG -> log(axis, least, greatest);
            case LINEAR -> linear(axis, least, greatest);
        };
    }

    private static Scale log(Axis axis, double least, double greatest) {
        double from = Double.isNaN(axis.low()) ? least : axis.low();
        double to = Double.isNaN(axis.high()) ? greatest : axis.high();
        if (!(from > 0) || !(to > 0)) {
            from = 1;
            to = 10;
        }
        double low = Double.isNaN(axis.low()) ? Elementary.log10(from) - 0.04 * (Elementary.log10(to) - Elementary.log10(from)) - 0.02
                : Elementary.log10(from);
        double high = Double.isNaN(axis.high()) ? Elementary.log10(to) + 0.04 * (Elementary.log10(to) - Elementary.log10(from)) + 0.02
                : Elementary.log10(to);
        return new Scale(axis, low, high, 1);
    }

    private static Scale linear(Axis axis, double least, double greatest) {
        double from = Double.isNaN(axis.low()) ? least : axis.low();
        double to = Double.isNaN(axis.high()) ? greatest : axis.high();
        if (!(to > from)) {
            double room = from == 0 || Double.isNaN(from) ? 1 : Math.abs(from) * 0.1;
            from = (Double.isNaN(from) ? 0 : from) - room;
            to = from + 2 * room;
        }
        double step = Double.isNaN(axis.step()) ? niceStep(to - from) : axis.step();
        double low = Double.isNaN(axis.low()) ? Math.floor(from / step + 1e-9) * step : from;
        double high = Double.isNaN(axis.high()) ? Math.ceil(to / step - 1e-9) * step : to;
        return new Scale(axis, low, high, step);
    }

    private static double niceStep(double range) {
        double decade = 1;
        while (decade > range) {
            decade /= 10;
        }
        while (decade * 10 <= range) {
            decade *= 10;
        }
        for (double factor : new double[] {0.1, 0.2, 0.25, 0.5, 1, 2}) {
            if (range / (factor * decade) <= 6.5) {
                return factor * decade;
            }
        }
        return decade * 2;
    }

    /** Place of a value, 0 at the lower end, 1 at the upper; NaN where the axis has none. */
    double place(double value) {
        double v = axis.scale() == Axis.Scale.LOG ? value > 0 ? Elementary.log10(value) : Double.NaN : value;
        return (v - low) / (high - low);
    }

    /** Ticks in ascending order. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        if (axis.scale() == Axis.Scale.CATEGORY) {
            for (int i = 0; i < axis.categories().size(); i++) {
                ticks.add(new Tick(i, axis.categories().get(i)));
            }
        } else if (axis.scale() == Axis.Scale.LOG) {
            logTicks(ticks);
        } else {
            long first = (long) Math.ceil(low / step - 1e-9);
            long last = (long) Math.floor(high / step + 1e-9);
            int decimals = Math.max(0, new BigDecimal(ShortestForm.of(step)).stripTrailingZeros().scale());
            for (long i = first; i <= last; i++) {
                double value = BigDecimal.valueOf(i).multiply(new BigDecimal(ShortestForm.of(step))).doubleValue();
                ticks.add(new Tick(value, grouped(new BigDecimal(ShortestForm.of(value)), decimals)));
            }
        }
        return ticks;
    }

    private void logTicks(List<Tick> ticks) {
        int first = (int) Math.floor(low);
        int last = (int) Math.ceil(high);
        double span = high - low;
        boolean powers = high >= 5;
        for (int d = first; d <= last; d++) {
            BigDecimal decade = BigDecimal.ONE.scaleByPowerOfTen(d);
            for (int m = 1; m <= 9; m++) {
                BigDecimal value = decade.multiply(BigDecimal.valueOf(m));
                double place = place(value.doubleValue());
                if (place >= -1e-9 && place <= 1 + 1e-9) {
                    ticks.add(new Tick(value.doubleValue(), named(m, span) ? decadeText(value, m, d, powers) : ""));
                }
            }
        }
    }

    private static boolean named(int m, double span) {
        if (m == 1) {
            return true;
        }
        return span < 1 ? m == 2 || m == 3 || m == 5 || m == 7 : span < 1.7 && (m == 2 || m == 5);
    }

    private static String decadeText(BigDecimal value, int m, int decade, boolean powers) {
        if (decade < 3 || !powers) {
            return grouped(value, Math.max(0, value.stripTrailingZeros().scale()));
        }
        StringBuilder power = new StringBuilder(m == 1 ? "10" : m + "\u00d710");
        for (char c : Integer.toString(decade).toCharArray()) {
            power.append(SUPERSCRIPT.charAt(c - '0'));
        }
        return power.toString();
    }

    /** Plain digits with a comma between thousands and a true minus sign. */
    static String grouped(BigDecimal value, int decimals) {
        BigDecimal plain = value.setScale(decimals, RoundingMode.HALF_UP);
        String digits = plain.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        if (point >= 0) {
            out.append(digits, point, digits.length());
        }
        return (plain.signum() < 0 ? "\u2212" : "") + out;
    }
}
