package org.kinetrail.ui.data.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.data.Finding;
import org.kinetrail.data.Resolution;
import org.kinetrail.data.StudyData;
import org.kinetrail.trail.Event;
import org.kinetrail.ui.shell.model.GridSource;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.plan.PlanReader;
import org.kinetrail.workflow.run.AcknowledgeFinding;

/** Findings of the checks, worst first, each with what was decided about it. */
public final class ProblemList implements GridSource {

    private static final List<Column> COLUMNS = List.of(Column.text("Severity").asKey(), Column.text("What"), Column.text("Remedy"),
            Column.text("Status"), Column.text("Subject"), Column.text("File"), Column.number("Row", ""), Column.text("Column"),
            Column.text("Value"), Column.text("Check"));

    private final List<Finding> findings;
    private final List<Resolution> resolutions;
    private final Map<String, Event> acknowledged;

    /**
     * Findings with the decisions made so far.
     *
     * @param resolutions  of the plan
     * @param acknowledged by the id of the finding
     */
    public ProblemList(List<Finding> found, List<Resolution> resolutions, Map<String, Event> acknowledged) {
        findings = found.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList();
        this.resolutions = List.copyOf(resolutions);
        this.acknowledged = Map.copyOf(acknowledged);
    }

    /** Those of a study. */
    public static ProblemList of(StudyModel study) {
        return new ProblemList(study.data().map(StudyData::findings).orElse(List.of()),
                PlanReader.read(study.documents().plan()).resolutions(), study.acknowledged());
    }

    public Finding finding(int row) {
        return findings.get(row);
    }

    /** A severity in words. */
    public static String words(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What was decided about a finding. */
    public String status(Finding finding) {
        Optional<Resolution> resolution = resolutions.stream().filter(r -> r.answers(finding)).findFirst();
        if (resolution.isPresent()) {
            return "resolved by the plan (" + resolution.get().action().toString().toLowerCase(Locale.ROOT).replace('_', ' ') + "): "
                    + resolution.get().reason();
        }
        Event event = acknowledged.get(AcknowledgeFinding.id(finding));
        return event == null ? "open" : "acknowledged by " + event.actor().id() + ": " + event.reason();
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public int rows() {
        return findings.size();
    }

    @Override
    public String shown(int row, int column) {
        Finding f = findings.get(row);
        List<String> cells = List.of(words(f), f.message(), f.remedy(), status(f), f.subject(), f.file(),
                f.source().row() > 0 ? Long.toString(f.source().row()) : "", f.source().column(), f.value(), f.rule());
        return cells.get(column);
    }

    @Override
    public double number(int row, int column) {
        long at = findings.get(row).source().row();
        return COLUMNS.get(column).number() && at > 0 ? at : Double.NaN;
    }
}
