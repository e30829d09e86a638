package org.kinetrail.nca;

import java.util.List;
import java.util.Optional;
import org.kinetrail.data.Unit;

/**
 * All that an analysis of one profile found, and what it found it from. Tables, plots and traces read this record; none recomputes.
 *
 * @param subject    subject
 * @param analyte    analyte
 * @param rules      rules it was made by
 * @param points     every sample and what became of it, in order of time
 * @param segments   the pieces of AUCLST, in order
 * @param slope      terminal slope; empty when not evaluable
 * @param acceptance verdict on the slope
 * @param parameters every parameter that applies, in a fixed order
 */
public record NcaResult(String subject, String analyte, NcaRules rules, List<UsedPoint> points, List<AreaSegment> segments,
        Optional<TerminalSlope> slope, Acceptance acceptance, List<ParameterValue> parameters) {

    public NcaResult {
        points = List.copyOf(points);
        segments = List.copyOf(segments);
        parameters = List.copyOf(parameters);
    }

    /** The parameter of a code; one that does not apply is missing with the reason {@code not-applicable}. */
    public ParameterValue parameter(String code) {
        for (ParameterValue value : parameters) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        return new ParameterValue(code, Double.NaN, Unit.ONE, List.of(), Reason.NOT_APPLICABLE.code());
    }

    /** How a value came about: formula, points and segments. */
    public Explanation explain(String code) {
        return Explanation.of(this, code);
    }
}
