package org.kinetrail.ui.er.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.StudyData;
import org.kinetrail.figures.DigitsPolicy;
import org.kinetrail.model.study.Run;
import org.kinetrail.report.Block;
import org.kinetrail.report.Column;
import org.kinetrail.report.Inline;
import org.kinetrail.report.RecordAtAGlance;
import org.kinetrail.report.ReportInput;
import org.kinetrail.report.Row;
import org.kinetrail.report.Section;
import org.kinetrail.report.StudyReport;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.run.StoredResults;

/** Figures and tables on exposure and response out of the report that stored results make: the same records that are printed. */
public final class Exhibits {

    private static final Set<String> SECTIONS = Set.of("dose", "efficacy", "safety", "evaluation", "doserange", "pooled", "sensitivity");

    private Exhibits() {
    }

    /** Those of the newest run with results; none before the first. */
    public static List<Exhibit> of(StudyModel study) {
        if (study.run().isEmpty() || study.data().isEmpty()) {
            return List.of();
        }
        Run run = study.run().get();
        return of(StoredResults.all(study.objects(), run), study.data().get(), run.getId());
    }

    /** Those of results over the data they were made from. */
    static List<Exhibit> of(AnalysisResults results, StudyData data, String run) {
        return of(results, data, run, SECTIONS);
    }

    static List<Exhibit> of(AnalysisResults results, StudyData data, String run, Set<String> wanted) {
        RecordAtAGlance none = new RecordAtAGlance(results.studyId(), "", "", List.of(), new RecordAtAGlance.Software("", "", "", List.of()),
                new RecordAtAGlance.Cut("", "", ""), new RecordAtAGlance.Plan("", "", "", "", ""), List.of(), List.of(),
                new RecordAtAGlance.Trail(0, "", "", "", 0), "", "", List.of(), "");
        List<Exhibit> exhibits = new ArrayList<>();
        for (Section section : StudyReport.build(new ReportInput(results, data, none, run, DigitsPolicy.STANDARD)).sections()) {
            if (wanted.contains(section.id())) {
                collect(section, section.title(), exhibits);
            }
        }
        return exhibits;
    }

    private static void collect(Section section, String heading, List<Exhibit> exhibits) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Plate plate) {
                exhibits.add(new Exhibit(plate.id(), heading, plate.label(), plate.title(), Optional.of(plate.figure()), Optional.empty(),
                        plate.alt()));
            } else if (block instanceof Block.Grid grid) {
                exhibits.add(new Exhibit(grid.id(), heading, grid.label(), grid.title(), Optional.empty(), Optional.of(table(grid)),
                        footing(grid)));
            }
        }
        section.sections().forEach(inner -> collect(inner, inner.title(), exhibits));
    }

    private static Grid table(Block.Grid grid) {
        List<Grid.Column> columns = grid.columns().stream().map(c -> new Grid.Column(c.unit().isEmpty() ? c.header() : c.header() + " ("
                + c.unit() + ")", c.align() == Column.Align.DECIMAL || c.align() == Column.Align.RIGHT)).toList();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : grid.rows()) {
            List<String> cells = new ArrayList<>(row.cells().stream().map(c -> c.shown()).toList());
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            rows.add(cells.subList(0, columns.size()));
        }
        return new Grid(grid.title(), columns, rows);
    }

    private static String footing(Block.Grid grid) {
        String n = grid.footing().n().stream().map(Inline::shown).collect(Collectors.joining());
        return List.of(grid.footing().population(), n, grid.footing().method(), String.join(" ", grid.footing().notes())).stream()
                .filter(t -> !t.isBlank()).collect(Collectors.joining(". "));
    }
}
