package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.ElsewhereResults;
import org.kinetrail.figures.DigitsPolicy.Kind;

/** Ours beside what others found: values typed in from the study report, and parameters computed elsewhere. */
final class ElsewhereSection {

    private ElsewhereSection() {
    }

    /** The tables; none where nothing was given to compare with. */
    static List<Section> build(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        ElsewhereResults found = draft.results().elsewhere();
        if (!found.reported().isEmpty()) {
            blocks.add(reconciliation(draft, found));
        }
        if (found.parameters().given() > 0) {
            blocks.add(summary(draft, found.parameters()));
            if (!found.parameters().differences().isEmpty()) {
                blocks.add(differences(draft, found.parameters()));
            }
        }
        return blocks.isEmpty() ? List.of() : List.of(Section.of("data.elsewhere", "Agreement with values found elsewhere", blocks));
    }

    private static Block.Grid reconciliation(Draft draft, ElsewhereResults found) {
        GridWriter grid = GridWriter.table(draft, "reconciliation", "Reconciliation with the study report").text("endpoint", "Endpoint", 0)
                .text("statistic", "Statistic", 0).text("population", "Subjects", 0).decimal("theirs", "Study report", "")
                .decimal("ours", "This analysis", "").text("agrees", "Agrees", 0).text("reference", "Where in the study report", 1);
        for (int i = 0; i < found.reported().size(); i++) {
            ElsewhereResults.Reconciled r = found.reported().get(i);
            String at = "/elsewhere/reported/" + i;
            boolean whole = r.statistic().equals("n") || r.statistic().equals("events") || r.statistic().equals("yes");
            String unit = r.statistic().equals("median") ? "months" : r.statistic().equals("percent") ? "%" : "1";
            grid.row((i + 1) + "." + r.endpoint() + "." + r.statistic()).text(r.endpoint()).text(r.statistic()).text(r.population())
                    .number(r.theirs(), unit, Kind.RAW, at + "/theirs")
                    .number(r.ours(), unit, whole ? Kind.COUNT : Kind.QUANTITY, at + "/ours", "not in the data")
                    .text(r.agrees() ? "yes" : "no").text(r.reference()).end();
        }
        return grid.done(draft.footing("As named in the row", MethodsSection.n(draft),
                "Values of the study report beside the same quantity of this analysis", List.of(), "Values typed in from the study report",
                "A value agrees when this analysis rounds to it at the digits it was typed with. Medians in months."));
    }

    private static Block.Paragraph summary(Draft draft, ElsewhereResults.Parameters p) {
        Prose prose = draft.prose("text.parameters-elsewhere", "all").count("agreeing", p.agreeing(), "/elsewhere/parameters/agreeing")
                .text(" of ").count("given", p.given(), "/elsewhere/parameters/given")
                .text(" pharmacokinetic parameters computed elsewhere (ADPP or PP) agree with this analysis, in ")
                .count("subjects", p.subjects(), "/elsewhere/parameters/subjects").text(" subjects.");
        if (!p.notCompared().isEmpty()) {
            prose.text(" Not computed here: " + String.join(", ", p.notCompared()) + ".");
        }
        return prose.paragraph();
    }

    private static Block.Grid differences(Draft draft, ElsewhereResults.Parameters p) {
        GridWriter grid = GridWriter.table(draft, "parameters.elsewhere", "Parameters computed elsewhere that differ").text("subject", "Subject", 1)
                .text("parameter", "Parameter", 0).text("unit", "Unit", 0).decimal("theirs", "Elsewhere", "").decimal("ours", "This analysis", "")
                .decimal("relative", "Relative difference", "").text("why", "Why", 1);
        for (int i = 0; i < p.differences().size(); i++) {
            ElsewhereResults.Difference d = p.differences().get(i);
            String at = "/elsewhere/parameters/differences/" + i;
            grid.row(d.subject() + "." + d.parameter()).text(d.subject()).text(d.parameter()).text(d.unit())
                    .number(d.theirs(), d.unit(), Kind.QUANTITY, at + "/theirs", "missing")
                    .number(d.ours(), d.unit(), Kind.QUANTITY, at + "/ours", "missing")
                    .number(d.relative(), "1", Kind.COEFFICIENT, at + "/relative", "")
                    .text(d.why().replace('-', ' ') + (d.words().isEmpty() ? "" : ": " + d.words())).end();
        }
        return grid.done(draft.footing("Subjects in both",
                draft.n("parameters.elsewhere", p.subjects(), "/elsewhere/parameters/subjects"),
                "Subject by subject, units converted, codes of parameters matched", List.of(), "ADPP or PP as imported",
                "A value agrees when this analysis rounds to it at its digits, four at least, or differs by less than 1e-9."));
    }
}
