package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.results.Diagnostics.Influence;
import org.kinetrail.data.Subject;
import org.kinetrail.numeric.Elementary;

/** Leave-one-subject-out refits of a model. */
final class Leaving {

    private Leaving() {
    }

    /**
     * The exposure ratio without each subject, largest change first: per 2-fold where the exposure column is a logarithm, which is
     * how the column stands in every primary model; per unit otherwise.
     */
    static List<Influence> oneOut(Engine engine, Design design, RawFit raw, int[] rows, List<Subject> subjects) {
        int column = raw.indexOf(Design.EXPOSURE);
        if (column < 0) {
            return List.of();
        }
        double step = Elementary.LN2;
        double full = Elementary.exp(step * raw.coefficients()[column]);
        Influence[] all = new Influence[rows.length];
        IntStream.range(0, rows.length).parallel().forEach(i -> {
            int[] kept = IntStream.range(0, rows.length).filter(k -> k != i).toArray();
            Engine.Quick quick = engine.at(kept).quick(design.at(kept), raw.coefficients());
            double ratio = quick == null ? Double.NaN : Elementary.exp(step * quick.coefficients()[column]);
            all[i] = new Influence(subjects.get(rows[i]).id(), ratio, ratio / full - 1);
        });
        List<Influence> list = new ArrayList<>(List.of(all));
        list.sort(Comparator.comparingDouble((Influence f) -> Double.isNaN(f.change()) ? Double.NEGATIVE_INFINITY : -Math.abs(f.change())));
        return list;
    }
}
