package org.kinetrail.dataexport;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.kinetrail.analysis.results.AnalysisResults;

/**
 * The results as one value for each path, {@code /timeToEvent/0/models/adjusted/terms/0/estimate}: the address under which a report
 * cites the value. A list has its length under its path with {@code #size}. Left out is what other tables of the pack hold row by row
 * (subjects) or what is drawn and not printed (curves, residuals).
 */
final class ResultPaths {

    private static final Set<String> DRAWN = Set.of("points", "steps", "band", "curve", "roc", "schoenfeld", "residuals", "calibration",
            "competing", "meanProfiles");
    private static final Set<String> ELSEWHERE = Set.of("/plan", "/methods", "/nca/subjects", "/nca/rules", "/exposure/subjects", "/guards");

    private final CsvText csv = new CsvText("path", "value");

    private ResultPaths() {
    }

    static CsvText of(AnalysisResults results) {
        ResultPaths paths = new ResultPaths();
        paths.add("", results);
        return paths.csv;
    }

    private void add(String path, Object value) {
        if (value instanceof Record r) {
            for (RecordComponent component : r.getClass().getRecordComponents()) {
                String name = component.getName();
                if (!DRAWN.contains(name) && !ELSEWHERE.contains(path + "/" + name)) {
                    add(path + "/" + name, read(component, r));
                }
            }
        } else if (value instanceof List<?> list) {
            csv.row(path + "#size", list.size());
            for (int i = 0; i < list.size(); i++) {
                add(path + "/" + i, list.get(i));
            }
        } else if (value != null && !(value instanceof Double d && d.isNaN())) {
            csv.row(path, value);
        }
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
