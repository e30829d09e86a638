package org.kinetrail.workflow.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.model.ModelJson;
import org.kinetrail.trail.Sha256;
import org.kinetrail.workflow.report.RecordCopy;

/**
 * The way of one printed number back to its rows.
 *
 * @param number     the number as the report lists it: id, value, unit, shown, page, run, cell
 * @param plan       hash of the plan of its run
 * @param software   software that made it
 * @param rows       input rows it rests on, as {@code file, row, column}
 * @param exclusions what was set aside on the way, with its reason
 */
public record NumberTrace(Map<String, Object> number, String plan, String software, List<String> rows, List<String> exclusions) {

    private static final String SUBJECTS = "/nca/subjects/";

    public NumberTrace {
        rows = List.copyOf(rows);
        exclusions = List.copyOf(exclusions);
    }

    /** Traces a number of a record copy; refused when the report has no number with this id. */
    public static NumberTrace of(byte[] pdf, String id) {
        RecordCopy copy = RecordCopy.open(pdf);
        Map<String, Object> number = find(copy, id);
        return of(number, copy.rendering());
    }

    /** Traces a number of a record copy whose analysis was done again before; one copy answers for many numbers. */
    public static NumberTrace of(RecordCopy copy, RecordCopy.Again again, String id) {
        return of(find(copy, id), again);
    }

    private static NumberTrace of(Map<String, Object> number, RecordCopy.Again again) {
        Map<String, String> files = new LinkedHashMap<>();
        StudyData data = again.data().data();
        for (InputFile file : data.files()) {
            files.put(file.sha256(), file.name());
        }
        List<String> rows = new ArrayList<>();
        List<String> exclusions = new ArrayList<>();
        String cell = (String) number.get("cell");
        if (cell.startsWith(SUBJECTS)) {
            NcaResults.SubjectNca subject = again.results().nca().subjects().get(Integer.parseInt(cell.split("/")[3]));
            subject(subject, files, rows, exclusions);
        } else {
            data.files().forEach(file -> rows.add(file.name() + " (" + file.member() + "), " + file.used() + " of " + file.rows()
                    + " rows, SHA-256 " + file.sha256()));
            population(again.results(), exclusions);
        }
        return new NumberTrace(number, Sha256.hex(again.inputs().plan()), again.inputs().environment().software(), rows, exclusions);
    }

    private static Map<String, Object> find(RecordCopy copy, String id) {
        for (Object item : (List<?>) ModelJson.parse(new String(copy.part("results.json"), StandardCharsets.UTF_8)).get("numbers")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> number = (Map<String, Object>) item;
            if (id.equals(number.get("id"))) {
                return number;
            }
        }
        throw new Refusal("The report has no number '" + id + "'; ids are table/row/column, listed in its results.json.");
    }

    private static void subject(NcaResults.SubjectNca subject, Map<String, String> files, List<String> rows, List<String> exclusions) {
        for (NcaResults.Point point : subject.points()) {
            rows.add(place(point.source(), files) + (point.excluded().isEmpty() ? "" : " (set aside)"));
            if (!point.excluded().isEmpty()) {
                exclusions.add(place(point.source(), files) + ": " + point.excluded());
            }
        }
    }

    private static String place(Source source, Map<String, String> files) {
        return files.getOrDefault(source.sha256(), source.sha256()) + ", row " + source.row()
                + (source.column().isEmpty() ? "" : ", column " + source.column());
    }

    private static void population(AnalysisResults results, List<String> exclusions) {
        results.plan().exclusions().forEach(e -> exclusions.add("subject " + e.subject() + " from " + e.scope() + ": " + e.reason()));
        results.plan().resolutions().forEach(r -> exclusions.add(r.rule() + " " + r.subject() + ": " + r.action() + ", " + r.reason()));
    }

    /** The trace for a program. */
    public Map<String, Object> json() {
        Map<String, Object> map = new LinkedHashMap<>(number);
        map.put("plan", plan);
        map.put("software", software);
        map.put("rows", rows);
        map.put("exclusions", exclusions);
        return map;
    }

    /** The trace for a person. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(number.get("id")).append(" is printed as ").append(number.get("shown")).append(' ').append(number.get("unit"))
                .append(" on page ").append(number.get("page")).append('\n');
        text.append("  cell      ").append(number.get("cell")).append(" of ").append(number.get("run")).append('\n');
        text.append("  plan      ").append(plan).append('\n').append("  software  ").append(software).append('\n');
        rows.forEach(row -> text.append("  row       ").append(row).append('\n'));
        exclusions.forEach(line -> text.append("  excluded  ").append(line).append('\n'));
        return text.toString();
    }
}
