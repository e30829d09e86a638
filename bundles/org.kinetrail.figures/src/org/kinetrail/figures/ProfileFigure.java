package org.kinetrail.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.numeric.Elementary;

/** Concentration against time: all subjects, means by group, and small multiples of single subjects, linear or log. */
public final class ProfileFigure {

    /** Look of crossed samples. */
    private static final int CROSSED = 10;
    private static final int FIT_PIECES = 40;

    private ProfileFigure() {
    }

    /** All subjects in one panel with the geometric mean over them, linear on the left and log on the right, up to a day. */
    public static Figure all(NcaResults nca, double lastDay) {
        List<Panel> panels = new ArrayList<>();
        for (boolean log : new boolean[] {false, true}) {
            List<Layer.Line> lines = new ArrayList<>();
            for (NcaResults.SubjectNca subject : nca.subjects()) {
                lines.add(line(subject, lastDay, log));
            }
            List<Layer> layers = new ArrayList<>();
            layers.add(new Layer.Threads("Subjects", 8, lines));
            mean(nca, "all", lastDay, log, layers, false);
            limit(nca, log, layers);
            panels.add(new Panel(log ? "(b) Logarithmic" : "(a) Linear", time(lastDay), concentration(nca, log), layers, List.of(),
                    List.of()));
        }
        return new Figure("fig.profiles.all", panels, 2, 0.8);
    }

    /** Geometric means by group of one grouping, linear on the left and log on the right. */
    public static Figure means(NcaResults nca, String by, double lastDay) {
        List<Panel> panels = new ArrayList<>();
        for (boolean log : new boolean[] {false, true}) {
            List<Layer> layers = new ArrayList<>();
            mean(nca, by, lastDay, log, layers, true);
            limit(nca, log, layers);
            panels.add(new Panel(log ? "(b) Logarithmic" : "(a) Linear", time(lastDay), concentration(nca, log), layers, List.of(),
                    List.of()));
        }
        return new Figure("fig.profiles." + by, panels, 2, 0.8);
    }

    /** One small log panel for each subject: samples, samples below the limit at the limit, points of the terminal slope filled. */
    public static Figure singles(String id, NcaResults nca, List<NcaResults.SubjectNca> subjects, double lastDay) {
        List<Panel> panels = new ArrayList<>();
        for (NcaResults.SubjectNca subject : subjects) {
            panels.add(new Panel(subject.subject(), time(lastDay), Axis.log("", UnitText.of(nca.concUnit())).from(lowest(nca),
                    highest(nca)), layers(subject, lastDay, true), List.of(), List.of()));
        }
        return new Figure(id, panels, 3, 0.75);
    }

    /** One subject in one panel, linear or log, as in the small panels of {@link #singles}. */
    public static Figure single(NcaResults nca, NcaResults.SubjectNca subject, double lastDay, boolean log) {
        Axis axis = log ? concentration(nca, true).from(lowest(nca), highest(nca)) : concentration(nca, false);
        List<Layer> layers = new ArrayList<>(layers(subject, lastDay, log));
        fit(subject, lastDay).ifPresent(layers::add);
        Panel panel = new Panel(subject.subject(), time(lastDay), axis, layers, List.of(), List.of());
        return new Figure("fig.profile." + subject.subject(), List.of(panel), 1, 0.6);
    }

    private static List<Layer> layers(NcaResults.SubjectNca subject, double lastDay, boolean log) {
        List<Layer> layers = new ArrayList<>(List.of(line(subject, lastDay, log), points(subject, "Sample", lastDay, false),
                points(subject, "Point of the terminal slope", lastDay, true), below(subject, lastDay, log)));
        Layer.Points off = crossed(subject, "Kept off the slope", lastDay, false);
        Layer.Points aside = crossed(subject, "Set aside", lastDay, true);
        List.of(off, aside).stream().filter(l -> !l.x().isEmpty()).forEach(layers::add);
        return layers;
    }

    /** Crosses over samples kept off the slope, which keep their marker, or in place of samples set aside, which lose it. */
    private static Layer.Points crossed(NcaResults.SubjectNca subject, String name, double lastDay, boolean aside) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (NcaResults.Point p : subject.points()) {
            if (p.time() <= lastDay && p.value() > 0 && !(aside ? p.excluded() : p.offSlope()).isEmpty()) {
                x.add(p.time());
                y.add(p.value());
            }
        }
        return new Layer.Points(name, CROSSED, false, x, y);
    }

    /** The fitted terminal slope: through the centre of its points, with the kept rate constant. */
    private static Optional<Layer> fit(NcaResults.SubjectNca subject, double lastDay) {
        NcaResults.Parameter lambda = subject.parameter("LAMZ");
        List<NcaResults.Point> points = subject.points().stream().filter(p -> p.inSlope() && p.used() > 0).toList();
        if (lambda == null || !(lambda.value() > 0) || points.isEmpty()) {
            return Optional.empty();
        }
        double centre = points.stream().mapToDouble(NcaResults.Point::time).average().orElseThrow();
        double height = points.stream().mapToDouble(p -> Elementary.log(p.used())).average().orElseThrow();
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        double first = points.get(0).time();
        for (int i = 0; i <= FIT_PIECES; i++) {
            double t = first + (lastDay - first) * i / FIT_PIECES;
            x.add(t);
            y.add(Elementary.exp(height - lambda.value() * (t - centre)));
        }
        return Optional.of(new Layer.Line("Fitted terminal slope", 5, x, y));
    }

    private static double lowest(NcaResults nca) {
        double least = Double.POSITIVE_INFINITY;
        for (NcaResults.SubjectNca subject : nca.subjects()) {
            for (NcaResults.Point point : subject.points()) {
                if (point.lloq() > 0) {
                    least = Math.min(least, point.lloq());
                } else if (point.value() > 0) {
                    least = Math.min(least, point.value());
                }
            }
        }
        return Double.isInfinite(least) ? 1 : least / 1.5;
    }

    private static double highest(NcaResults nca) {
        double most = 0;
        for (NcaResults.SubjectNca subject : nca.subjects()) {
            for (NcaResults.Point point : subject.points()) {
                if (Double.isFinite(point.value())) {
                    most = Math.max(most, point.value());
                }
            }
        }
        return most > 0 ? most * 1.5 : 10;
    }

    private static Axis time(double lastDay) {
        return Axis.linear("Time after infusion", "d").from(0, lastDay).every(lastDay <= 30 ? 7 : lastDay <= 100 ? 14 : lastDay <= 200
                ? 28 : 84);
    }

    private static Axis concentration(NcaResults nca, boolean log) {
        String unit = UnitText.of(nca.concUnit());
        return log ? Axis.log("Transgene", unit) : Axis.linear("Transgene", unit);
    }

    private static boolean quantified(NcaResults.Point p) {
        return p.excluded().isEmpty() && p.value() > 0 && p.state().equals("quantifiable");
    }

    private static Layer.Line line(NcaResults.SubjectNca subject, double lastDay, boolean log) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (NcaResults.Point p : subject.points()) {
            if (p.time() >= 0 && p.time() <= lastDay && p.excluded().isEmpty()) {
                if (quantified(p)) {
                    x.add(p.time());
                    y.add(p.value());
                } else if (!log && !p.state().equals("missing")) {
                    x.add(p.time());
                    y.add(0.0);
                }
            }
        }
        return new Layer.Line("", 8, x, y);
    }

    private static Layer points(NcaResults.SubjectNca subject, String name, double lastDay, boolean slope) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (NcaResults.Point p : subject.points()) {
            if (p.time() <= lastDay && quantified(p) && p.inSlope() == slope) {
                x.add(p.time());
                y.add(p.value());
            }
        }
        return new Layer.Points(name, slope ? 6 : 0, !slope, x, y);
    }

    private static Layer below(NcaResults.SubjectNca subject, double lastDay, boolean log) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (NcaResults.Point p : subject.points()) {
            boolean below = p.state().equals("below-limit") || p.state().equals("not-detected")
                    || p.state().equals("detected-below-limit");
            if (p.time() >= 0 && p.time() <= lastDay && below && p.lloq() > 0) {
                x.add(p.time());
                y.add(log ? p.lloq() : 0.0);
            }
        }
        return new Layer.Points(log ? "Below the limit, drawn at the limit" : "Below the limit, drawn as zero", 3, true, x, y);
    }

    private static void limit(NcaResults nca, boolean log, List<Layer> layers) {
        double limit = Double.NaN;
        for (NcaResults.SubjectNca subject : nca.subjects()) {
            for (NcaResults.Point point : subject.points()) {
                if (point.lloq() > 0 && !(point.lloq() <= limit)) {
                    limit = Double.isNaN(limit) ? point.lloq() : Math.max(limit, point.lloq());
                }
            }
        }
        if (log && limit > 0) {
            layers.add(new Layer.Rule("LLOQ", 8, false, limit));
        }
    }

    private static void mean(NcaResults nca, String by, double lastDay, boolean log, List<Layer> layers, boolean grouped) {
        Map<String, List<NcaResults.MeanPoint>> groups = new LinkedHashMap<>();
        for (NcaResults.MeanPoint point : nca.meanProfiles()) {
            if (point.by().equals(by) && point.time() >= 0 && point.time() <= lastDay) {
                groups.computeIfAbsent(point.group(), g -> new ArrayList<>()).add(point);
            }
        }
        int tone = grouped ? 1 : 0;
        for (Map.Entry<String, List<NcaResults.MeanPoint>> group : groups.entrySet()) {
            List<Double> x = new ArrayList<>();
            List<Double> y = new ArrayList<>();
            for (NcaResults.MeanPoint point : group.getValue()) {
                if (!log || point.gmean() > 0) {
                    x.add(point.time());
                    y.add(point.gmean());
                }
            }
            String name = grouped ? group.getKey() : "Geometric mean";
            int look = grouped ? tone++ : 6;
            layers.add(new Layer.Line(name, look, x, y));
            layers.add(new Layer.Points(name, look, false, x, y));
        }
    }
}
