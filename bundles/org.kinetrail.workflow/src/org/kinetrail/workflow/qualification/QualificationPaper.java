package org.kinetrail.workflow.qualification;

import java.util.ArrayList;
import java.util.List;

import org.kinetrail.report.Block;
import org.kinetrail.report.Cell;
import org.kinetrail.report.Column;
import org.kinetrail.report.Footing;
import org.kinetrail.report.Inline;
import org.kinetrail.report.Report;
import org.kinetrail.report.Row;
import org.kinetrail.report.Section;
import org.kinetrail.workflow.Component;
import org.kinetrail.workflow.Platform;

/** A qualification as a report: the result first, then each phase, the traceability matrix, the parts, and the signature. */
final class QualificationPaper {

    static final String RUN = "qualification";
    private static final String MEANING = "I have carried out this qualification and report its outcome";

    private final Platform platform;
    private final String by;
    private final String at;
    private final List<Outcome> outcomes;
    private final List<Requirement> requirements;
    private final List<Risk> risks;
    private int tables;

    QualificationPaper(Platform platform, String by, String at, List<Outcome> outcomes, List<Requirement> requirements,
            List<Risk> risks) {
        this.platform = platform;
        this.by = by;
        this.at = at;
        this.outcomes = outcomes;
        this.requirements = requirements;
        this.risks = risks;
    }

    Report report(boolean demo) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("result", "Outcome", Section.Setting.PAGE, List.of(new Block.Paragraph(List.of(Inline.text(sentence()))),
                traceability()), List.of()));
        for (Phase phase : Phase.values()) {
            sections.add(Section.of(phase.id(), phase.title(), List.of(phase(phase))));
        }
        sections.add(new Section("risk", "Intended use and risk", Section.Setting.PAGE, List.of(risk()), List.of()));
        sections.add(new Section("parts", "Parts of the installation", Section.Setting.PAGE, List.of(parts()), List.of()));
        sections.add(new Section("signature", "Signature", Section.Setting.PAGE,
                List.of(new Block.Signatures(List.of(new Block.Signatory("Author", MEANING)))), List.of()));
        return new Report("Qualification of an installation", "IQ, OQ and PQ with traceability", platform.software(), RUN,
                demo ? List.of("DEMO KEY") : List.of(), List.of(new Block.Facts("cover", List.of(fact("Software", platform.software()),
                        fact("Machine", platform.host()), fact("Java", platform.java()), fact("Operating system", platform.os()),
                        fact("Carried out", at), fact("By", by), fact("Outcome", verdict())))), sections);
    }

    static String meaning() {
        return MEANING;
    }

    boolean passed() {
        return outcomes.stream().allMatch(Outcome::passed) && requirements.stream().noneMatch(r -> evidence(r).isEmpty());
    }

    private String verdict() {
        return passed() ? "PASSED" : "FAILED";
    }

    String sentence() {
        long made = outcomes.stream().filter(Outcome::passed).count();
        String counts = made + " of " + outcomes.size() + " checks passed, giving evidence for " + requirements.size() + " requirements.";
        return passed() ? "PASSED: " + counts : "FAILED: " + counts + " Not passed: "
                + String.join(", ", outcomes.stream().filter(o -> !o.passed()).map(Outcome::id).toList()) + ".";
    }

    private List<Outcome> evidence(Requirement requirement) {
        return outcomes.stream().filter(outcome -> outcome.requirements().contains(requirement.id())).toList();
    }

    private Block traceability() {
        List<Row> rows = new ArrayList<>();
        for (Requirement requirement : requirements) {
            List<Outcome> evidence = evidence(requirement);
            boolean held = !evidence.isEmpty() && evidence.stream().allMatch(Outcome::passed);
            rows.add(row(requirement.id(), requirement.id(), requirement.words(), requirement.source(),
                    evidence.isEmpty() ? "none" : String.join(", ", evidence.stream().map(Outcome::id).toList()), held ? "met" : "not met"));
        }
        return grid("qualification.traceability", "Requirements, checks and outcome",
                List.of(narrow("id", "Requirement"), Column.text("words", "What it demands"), Column.text("source", "Clause"),
                        Column.text("checks", "Checks"), narrow("met", "Outcome")), rows, "All requirements an installation is qualified for");
    }

    private Block phase(Phase phase) {
        List<Row> rows = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.phase() == phase) {
                rows.add(row(outcome.id(), outcome.id(), outcome.expected(), outcome.seen(), outcome.passed() ? "passed" : "FAILED"));
            }
        }
        return grid("qualification." + phase.id(), phase.title(), List.of(narrow("id", "Check"), Column.text("expected", "Must be seen"),
                Column.text("seen", "Seen"), narrow("outcome", "Outcome")), rows, "All checks of this phase");
    }

    private Block risk() {
        List<Row> rows = new ArrayList<>();
        for (Risk risk : risks) {
            rows.add(row(risk.id(), risk.feature(), risk.use(), risk.failure(), risk.level(), risk.checks().isEmpty() ? "none"
                    : String.join(", ", risk.checks()), risk.outcome(outcomes)));
        }
        return grid("qualification.risk", "What the software is used for, what could go wrong, and the outcome here",
                List.of(Column.text("feature", "Feature"), Column.text("use", "Intended use"), Column.text("failure", "What could go wrong"),
                        Column.text("risk", "Process risk"), Column.text("checks", "Checks"), Column.text("outcome", "Outcome")), rows,
                "All features, with the tests named in the manual's page validation/risk.md");
    }

    String at() {
        return at;
    }

    List<Risk> risks() {
        return risks;
    }

    private Block parts() {
        List<Row> rows = new ArrayList<>();
        for (Component part : platform.components()) {
            rows.add(row(part.name(), part.name(), part.version(), part.sha256()));
        }
        return grid("qualification.parts", "Parts with version and SHA-256", List.of(Column.text("name", "Part"), narrow("version", "Version"),
                Column.text("sha256", "SHA-256")), rows, "All parts of the installed product");
    }

    private Block grid(String id, String title, List<Column> columns, List<Row> rows, String population) {
        return new Block.Grid(id, Block.Grid.Kind.TABLE, Integer.toString(++tables), title, columns, rows,
                new Footing(population, List.of(), "Carried out by the installed software itself", List.of(), platform.software(), RUN, List.of()));
    }

    private static Row row(String key, String... cells) {
        return new Row(key, Row.Kind.BODY, java.util.Arrays.stream(cells).map(Cell::text).toList());
    }

    private static Column narrow(String key, String header) {
        return new Column(key, header, "", Column.Align.LEFT, 0);
    }

    private static Block.Fact fact(String label, String text) {
        return new Block.Fact(label, List.of(Inline.text(text)));
    }
}
