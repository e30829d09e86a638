package org.kinetrail.ui.nca.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.figures.UnitText;
import org.kinetrail.nca.Flag;
import org.kinetrail.nca.Reason;
import org.kinetrail.ui.shell.model.DisplayDigits;

/** Turns kinetics into the words of a view. */
final class ViewWriter {

    private final DisplayDigits digits;

    ViewWriter(DisplayDigits digits) {
        this.digits = digits;
    }

    List<PointRow> points(NcaResults.SubjectNca subject) {
        List<PointRow> rows = new ArrayList<>();
        for (NcaResults.Point p : subject.points()) {
            PointRow.Use use = !p.excluded().isEmpty() ? PointRow.Use.SET_ASIDE : !p.offSlope().isEmpty() ? PointRow.Use.OFF_SLOPE
                    : p.inSlope() ? PointRow.Use.SLOPE : Double.isNaN(p.used()) ? PointRow.Use.NOT_USED : PointRow.Use.AREAS;
            boolean measured = p.state().equals("quantifiable");
            double drawn = measured ? p.value() : p.lloq();
            String value = measured ? digits.show(p.value()) : p.lloq() > 0 ? "< " + digits.show(p.lloq()) : "";
            rows.add(new PointRow(Double.isNaN(p.actual()) ? p.nominal() : p.actual(), p.time(), drawn,
                    new PointRow.Cells(digits.show(p.time()), value, p.state(), use.words()), use,
                    p.excluded().isEmpty() ? p.offSlope() : p.excluded()));
        }
        return rows;
    }

    /** Rows of the stored and the previewed parameters; where both are the same a row has no preview. */
    List<ParameterRow> parameters(Optional<NcaResults.SubjectNca> stored, NcaResults.SubjectNca preview) {
        List<ParameterRow> rows = new ArrayList<>();
        for (NcaResults.Parameter p : preview.parameters()) {
            NcaResults.Parameter kept = stored.map(s -> s.parameter(p.code())).orElse(null);
            boolean same = p.equals(kept);
            rows.add(new ParameterRow(p.code(), p.label(), UnitText.of(p.unit()), kept == null ? "not stored" : value(kept),
                    same ? "" : value(p), notes(p)));
        }
        return rows;
    }

    private String value(NcaResults.Parameter p) {
        return Double.isNaN(p.value()) ? "\u2013" : digits.show(p.value());
    }

    static String reason(String code) {
        return Arrays.stream(Reason.values()).filter(r -> r.code().equals(code)).map(Reason::words).findFirst()
                .orElse(code.replace('-', ' '));
    }

    private static String notes(NcaResults.Parameter p) {
        if (Double.isNaN(p.value())) {
            return "not reported: " + reason(p.reason());
        }
        return Arrays.stream(p.flag().split(" ")).filter(f -> !f.isEmpty()).map(ViewWriter::flag).collect(Collectors.joining("; "));
    }

    private static String flag(String code) {
        return Arrays.stream(Flag.values()).filter(f -> f.code().equals(code)).map(Flag::words).findFirst().orElse(code.replace('-', ' '));
    }

    /** How the slope came about. */
    String slope(AnalysisPlan plan, NcaResults.SubjectNca subject) {
        Optional<AnalysisPlan.SlopeChoice> choice = plan.slopes().stream().filter(s -> s.subject().equals(subject.subject())).findFirst();
        String points = subject.slopeTimes().size() + " points";
        if (choice.isEmpty()) {
            return subject.slopeTimes().isEmpty() ? "No slope by the rules" : "Slope by the rules: " + points;
        }
        AnalysisPlan.SlopeChoice c = choice.get();
        return "Slope chosen by " + c.by() + ", day " + digits.show(c.from()) + " to " + digits.show(c.to()) + ", " + points + ": " + c.reason();
    }

    String dose(NcaResults.SubjectNca subject) {
        return Double.isNaN(subject.dose()) ? "dose unknown" : "dose " + digits.show(subject.dose()) + " \u00d7 10\u2076 cells";
    }
}
