package org.kinetrail.nca;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Unit;

/** A case is a subject's effect over time, one measurement a row. */
final class EffectCases implements CaseTable.Cases {

    private final List<DrugEffect.Range> slopes;
    private final List<DrugEffect.Point> points = new ArrayList<>();
    private String subject;
    private double baseline;
    private double threshold;
    private Unit time;
    private Unit effect;

    EffectCases(List<DrugEffect.Range> slopes) {
        this.slopes = slopes;
    }

    @Override
    public List<String> required() {
        return List.of("case", "subject", "time", "effect", "baseline");
    }

    @Override
    public String subject(NamedRows row) {
        return row.text("subject");
    }

    @Override
    public void start(NamedRows row) {
        points.clear();
        subject = row.text("subject");
        baseline = row.needed("baseline");
        threshold = row.number("threshold");
        time = row.unit("time_unit");
        effect = row.unit("effect_unit");
    }

    @Override
    public void take(NamedRows row) {
        points.add(new DrugEffect.Point(row.needed("time"), row.number("effect")));
    }

    @Override
    public String method() {
        return AreaMethod.LINEAR.code();
    }

    @Override
    public void write(CaseTable.Sink sink) throws IOException {
        List<ParameterValue> values = new ArrayList<>(DrugEffect.analyse(points, baseline, threshold, time, effect));
        slopes.forEach(range -> values.addAll(DrugEffect.slope(points, range, time, effect)));
        sink.add(subject, values);
    }
}
