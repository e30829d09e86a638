package org.kinetrail.ui.nca.model;

import java.util.List;
import java.util.Locale;

import org.kinetrail.figures.UnitText;
import org.kinetrail.nca.AreaSegment;
import org.kinetrail.nca.Explanation;
import org.kinetrail.nca.UsedPoint;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.ui.shell.model.DisplayDigits;
import org.kinetrail.ui.shell.model.Grid;

/**
 * How a number came about, in words and tables.
 *
 * @param title   which number of whom, and whether it is stored
 * @param value   the number to its last digit, with its unit, or why there is none
 * @param formula how it is computed
 * @param rules   the rules that took part
 * @param points  the samples it rests on
 * @param areas   the pieces of area it rests on; no rows when it rests on none
 */
public record NumberExplained(String title, String value, String formula, List<String> rules, Grid points, Grid areas) {

    /** The columns of {@code points}. */
    public static final List<Grid.Column> POINTS = List.of(Grid.number("Day"), Grid.number("Concentration used"), Grid.text("Source"),
            Grid.text("Role"), Grid.text("In the slope"));
    /** The columns of {@code areas}. */
    public static final List<Grid.Column> AREAS = List.of(Grid.number("From day"), Grid.number("To day"), Grid.number("Area"),
            Grid.text("Shape"), Grid.number("From concentration"), Grid.number("To concentration"));

    static NumberExplained of(Explanation e, String subject, String source, DisplayDigits digits) {
        String value = e.value().missing() ? "\u2013 " + ViewWriter.reason(e.value().reason())
                : ShortestForm.of(e.value().value()) + " " + UnitText.of(e.value().unit().symbol());
        return new NumberExplained(e.value().code() + " of " + subject + ", " + source, value.strip(), e.formula(), e.rules(),
                points(e.points(), digits), areas(e.segments(), digits));
    }

    private static Grid points(List<UsedPoint> points, DisplayDigits digits) {
        return new Grid("Samples", POINTS, points.stream().map(p -> List.of(digits.show(p.time()), digits.show(p.concentration()), source(p),
                words(p.role().name()), p.inSlope() ? "yes" : "")).toList());
    }

    private static String source(UsedPoint point) {
        return point.source().row() == 0 ? "" : point.source().member() + " row " + point.source().row();
    }

    private static Grid areas(List<AreaSegment> segments, DisplayDigits digits) {
        return new Grid("Areas", AREAS, segments.stream().map(s -> List.of(digits.show(s.start()), digits.show(s.end()), digits.show(s.area()),
                words(s.shape().name()), digits.show(s.from()), digits.show(s.to()))).toList());
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
