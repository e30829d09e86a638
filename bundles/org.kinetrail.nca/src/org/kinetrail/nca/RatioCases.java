package org.kinetrail.nca;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Unit;

/** A case is a subject's ratios, one a row: bioavailability, metabolite over parent, accumulation. */
final class RatioCases implements CaseTable.Cases {

    private final List<ParameterValue> ratios = new ArrayList<>();
    private String subject;

    @Override
    public List<String> required() {
        return List.of("case", "subject", "ratio", "parameter", "value", "reference");
    }

    @Override
    public String subject(NamedRows row) {
        return row.text("subject");
    }

    @Override
    public void start(NamedRows row) {
        subject = row.text("subject");
        ratios.clear();
    }

    @Override
    public void take(NamedRows row) {
        String kind = row.text("ratio");
        String parameter = row.text("parameter");
        switch (kind) {
            case "FABS", "FREL" -> add(row, kind, row.number("reference_dose") / row.number("dose"), Reason.MISSING_DOSE);
            case "metabolite" -> add(row, "MR" + parameter, mass(row, "reference_molar_mass") / mass(row, "molar_mass"), Reason.OUT_OF_RANGE);
            case "accumulation" -> add(row, "AR" + parameter, 1, Reason.OUT_OF_RANGE);
            default -> throw row.refuse("ratio", "'" + kind + "' is no ratio", "write FABS, FREL, metabolite or accumulation");
        }
    }

    private void add(NamedRows row, String code, double factor, Reason noFactor) {
        if (!(factor > 0 && factor <= Double.MAX_VALUE)) {
            ratios.add(Nca.value(code, Double.NaN, ExposureRatio.FRACTION, 0, noFactor));
        } else {
            ratios.add(ExposureRatio.of(code, part(row, "value"), part(row, "reference"), factor));
        }
    }

    private static ParameterValue part(NamedRows row, String column) {
        return Nca.value(column, row.number(column), Unit.ONE, 0, Reason.MISSING_PART);
    }

    /** A molar mass; 1 when none is given. */
    private static double mass(NamedRows row, String column) {
        double mass = row.number(column);
        return mass == mass ? mass : 1;
    }

    @Override
    public String method() {
        return "none";
    }

    @Override
    public void write(CaseTable.Sink sink) throws IOException {
        sink.add(subject, ratios);
    }
}
