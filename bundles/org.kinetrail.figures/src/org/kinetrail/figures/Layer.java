package org.kinetrail.figures;

import java.util.List;

/**
 * Something drawn in a panel. {@code name} is its entry in the legend, empty for none; {@code tone} numbers the looks of a theme, so that
 * layers with equal tone look alike. Coordinates are in the units of the axes; NaN breaks a line.
 */
public sealed interface Layer {

    String name();

    int tone();

    /** A line through points. */
    record Line(String name, int tone, List<Double> x, List<Double> y) implements Layer {
        public Line {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }
    }

    /** Faint lines, one for each subject. */
    record Threads(String name, int tone, List<Line> lines) implements Layer {
        public Threads {
            lines = List.copyOf(lines);
        }
    }

    /** The area between two curves. */
    record Band(String name, int tone, List<Double> x, List<Double> low, List<Double> high) implements Layer {
        public Band {
            x = List.copyOf(x);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /** Open markers; {@code hollow} false fills them. */
    record Points(String name, int tone, boolean hollow, List<Double> x, List<Double> y) implements Layer {
        public Points {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }
    }

    /** A point with an interval across it: vertical, or along x when {@code horizontal}. */
    record Intervals(String name, int tone, boolean horizontal, List<Double> x, List<Double> y, List<Double> low, List<Double> high)
            implements Layer {
        public Intervals {
            x = List.copyOf(x);
            y = List.copyOf(y);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /** Short ticks at the lower or upper edge of the plot, one for each subject. */
    record Rug(String name, int tone, boolean top, List<Double> x) implements Layer {
        public Rug {
            x = List.copyOf(x);
        }
    }

    /** A step function that keeps its value to the right of each x, with ticks where observations were censored. */
    record Steps(String name, int tone, List<Double> x, List<Double> y, List<Double> censorX, List<Double> censorY) implements Layer {
        public Steps {
            x = List.copyOf(x);
            y = List.copyOf(y);
            censorX = List.copyOf(censorX);
            censorY = List.copyOf(censorY);
        }
    }

    /** A span of the x axis marked across the plot, with its name inside. */
    record Span(String name, int tone, double low, double high) implements Layer {
    }

    /** A thin line across the plot at one value. */
    record Rule(String name, int tone, boolean vertical, double at) implements Layer {
    }

    /** Text at the right of a category row, for example the estimate of a forest plot; one for each category. */
    record RowText(String name, int tone, List<String> texts) implements Layer {
        public RowText {
            texts = List.copyOf(texts);
        }
    }
}
