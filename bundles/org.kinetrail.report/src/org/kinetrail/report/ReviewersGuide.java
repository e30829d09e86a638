package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.StudyData;
import org.kinetrail.figures.DigitsPolicy.Kind;

/** The guide that goes with exported files: what they are and in which order to read them, what made them, from what, and how to do it again. */
public final class ReviewersGuide {

    private ReviewersGuide() {
    }

    /**
     * An exported file.
     *
     * @param name   path in the export
     * @param bytes  size
     * @param sha256 hash
     */
    public record File(String name, long bytes, String sha256) {
    }

    /**
     * What the guide tells of.
     *
     * @param kind     kind of the export: {@code cdisc}, {@code qc-r} or {@code inspection}
     * @param files    the files, in reading order
     * @param warnings what the files could not say
     * @param planHash hash of the plan that was run
     * @param results  hash of the results exported
     */
    public record Input(ReportInput report, String kind, List<File> files, List<String> warnings, String planHash, String results) {
        public Input {
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }
    }

    public static Report of(Input input) {
        Draft draft = new Draft(input.report());
        RecordAtAGlance g = input.report().glance();
        List<Section> sections = new ArrayList<>();
        sections.add(section("guide.purpose", "What this is", purpose(input)));
        sections.add(section("guide.files", "Files, in the order to read them", List.of(files(draft, input))));
        sections.add(section("guide.flow", "From input to output", List.of(inputs(draft, input.report().data()), flow(draft, input))));
        sections.add(section("guide.software", "Software", List.of(new Block.Paragraph(List.of(Inline.text(g.software().name() + " "
                + g.software().version() + " on " + g.software().platform() + ". Data sets are SAS XPORT version 5 and Dataset-JSON 1.1; "
                + "both hold the same values. No other software is needed to read them; R with the packages survival and haven is needed "
                + "to run the programs of the independent recomputation."))))));
        sections.add(section("guide.again", "How to do it again", List.of(new Block.Points(List.of(
                List.of(Inline.text("From the signed report alone: "), Inline.code("kinetrail reperform report.pdf"), Inline.text(
                        " takes inputs and plan out of the record copy, runs them and compares every number.")),
                List.of(Inline.text("One number: "), Inline.code("kinetrail trace report.pdf TABLE/ROW/COLUMN"), Inline.text(
                        " leads back to its input rows.")),
                List.of(Inline.text("Independently: the programs of the export "), Inline.code("--qc-r"), Inline.text(
                        " compute the statistics again in R from the raw files.")))))));
        return new Report("Reviewer's guide", "Guide to the exported files", g.study(), input.report().run(), g.marks(), List.of(),
                Numbering.apply(sections));
    }

    private static Section section(String id, String title, List<Block> blocks) {
        return Section.of(id, title, blocks);
    }

    private static List<Block> purpose(Input input) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(Inline.text("This guide goes with the export '" + input.kind() + "' of run "
                + input.report().run() + " of study " + input.report().glance().study() + ". The analysis is that of the plan with SHA-256 "),
                Inline.code(input.planHash()), Inline.text("; its results have SHA-256 "), Inline.code(input.results()), Inline.text("."))));
        if (!input.report().glance().warning().isEmpty()) {
            blocks.add(new Block.Notice(List.of(Inline.text(input.report().glance().warning()))));
        }
        if (!input.warnings().isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Inline.text("What the files could not say:"))));
            blocks.add(new Block.Points(input.warnings().stream().distinct().map(w -> List.<Inline>of(Inline.text(w))).toList()));
        }
        return blocks;
    }

    private static Block.Grid files(Draft draft, Input input) {
        GridWriter grid = GridWriter.table(draft, "guide.files", "Files of this export").decimal("order", "Order", "").text("name", "File", 0.5)
                .text("what", "What it is", 1).decimal("bytes", "Bytes", "").text("sha256", "SHA-256", 0);
        int i = 0;
        for (File file : input.files()) {
            grid.row(file.name()).count(++i, "export:/files/" + (i - 1) + "#order").text(file.name()).text(what(file.name()))
                    .count(file.bytes(), "export:/files/" + (i - 1) + "/bytes").code(file.sha256().substring(0, 16)).end();
        }
        return grid.done(draft.footing("", List.of(), "", List.of(), "Export of this run",
                "SHA-256: the first 16 digits; whole hashes stand in the list of files that the audit trail keeps."));
    }

    /** What a file is, told by its name. */
    private static String what(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String base = file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
        return switch (base) {
            case "define" -> "Definition of the data sets: variables, origins, methods, code lists";
            case "pp" -> "SDTM: pharmacokinetic parameters of the cells by subject";
            case "adpp" -> "ADaM: parameters with populations, flags and the reason of each missing value";
            case "ader" -> "ADaM: one record per subject with exposure, covariates and endpoints, as modelled";
            default -> file.endsWith(".r") ? "R program of the independent recomputation" : file.endsWith(".csv") ? "Table for reading or comparing"
                    : file.endsWith(".json") ? "Data or results as JSON" : file.endsWith(".xpt") ? "Data set" : "Supporting file";
        };
    }

    private static Block.Grid inputs(Draft draft, StudyData data) {
        GridWriter grid = GridWriter.table(draft, "guide.inputs", "Input files").text("file", "File", 0).text("format", "Format", 0)
                .decimal("rows", "Rows", "").decimal("used", "Used", "").text("sha256", "SHA-256", 1);
        for (int i = 0; i < data.files().size(); i++) {
            InputFile f = data.files().get(i);
            grid.row(f.name()).text(f.name()).text(f.format()).count(f.rows(), "data:/files/" + i + "/rows")
                    .count(f.used(), "data:/files/" + i + "/used").code(f.sha256()).end();
        }
        return grid.done(draft.footing("", List.of(), "", List.of(), "Imported files", "Kept byte for byte and embedded in the record copy."));
    }

    private static Block.Grid flow(Draft draft, Input input) {
        GridWriter grid = GridWriter.table(draft, "guide.flow", "Steps from input to output").decimal("step", "Step", "").text("takes", "Takes", 1)
                .text("does", "Does", 1).text("gives", "Gives", 1);
        String[][] steps = {{"Input files and mapping", "Import: meaning of columns, units, times, checks; endpoints derived from records",
                "Study data, each value with file and row"}, {"Concentrations and doses", "Non-compartmental analysis",
                        "Parameters by subject: PP, ADPP"}, {"Parameters, covariates, endpoints", "Exposure-response models, Kaplan-Meier, rates",
                                "ADER, model tables"}, {"Results", "Report and export", "Report, data sets, programs"}};
        for (int i = 0; i < steps.length; i++) {
            grid.row("step" + (i + 1)).number(i + 1, "1", Kind.COUNT, "export:/steps/" + i).text(steps[i][0]).text(steps[i][1])
                    .text(steps[i][2]).end();
        }
        return grid.done(draft.footing("", List.of(), "", KineticsSection.rules(draft, List.of("nca.", "er.")), "Run record"));
    }
}
