package org.kinetrail.ui.data.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kinetrail.data.Finding;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.ImportedFile;
import org.kinetrail.model.study.Run;
import org.kinetrail.ui.shell.model.Grid;

/** Tables of what was imported, noticed and run. */
final class RecordTables {

    private RecordTables() {
    }

    static Grid files(List<DataCut> cuts) {
        List<List<String>> rows = new ArrayList<>();
        for (DataCut cut : cuts) {
            for (ImportedFile file : cut.getFiles()) {
                rows.add(List.of(text(cut.getName()), text(file.getName()), text(file.getMember()), Long.toString(file.getRows()),
                        Long.toString(file.getUsed()), text(file.getSha256())));
            }
        }
        return new Grid("Files", List.of(Grid.text("Cut"), Grid.text("File"), Grid.text("Data set"), Grid.number("Rows"),
                Grid.number("Used"), Grid.text("SHA-256")), rows);
    }

    static Grid findings(List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            long row = finding.source().row();
            rows.add(List.of(finding.severity().name().toLowerCase(Locale.ROOT).replace('_', ' '), finding.message(), finding.remedy(),
                    finding.subject(), finding.file(), row > 0 ? Long.toString(row) : "", finding.value(), finding.rule()));
        }
        return new Grid("Findings", List.of(Grid.text("Severity"), Grid.text("What"), Grid.text("Remedy"), Grid.text("Subject"),
                Grid.text("File"), Grid.number("Row"), Grid.text("Value"), Grid.text("Check")), rows);
    }

    static Grid runs(List<Run> runs) {
        List<List<String>> rows = new ArrayList<>();
        for (Run run : runs) {
            rows.add(List.of(text(run.getId()), run.getStatus().getLiteral().toLowerCase(Locale.ROOT), run.isDraft() ? "draft" : "",
                    text(run.getAt()), text(run.getBy()), text(run.getSoftware()), text(run.getFailure()), text(run.getResultsHash())));
        }
        return new Grid("Runs", List.of(Grid.text("Run"), Grid.text("Status"), Grid.text("Kind"), Grid.text("At"), Grid.text("By"),
                Grid.text("Software"), Grid.text("Failure"), Grid.text("SHA-256 of the results")), rows);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
