package org.kinetrail.ui.data.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Exclusion;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Subject;
import org.kinetrail.figures.DigitsPolicy;
import org.kinetrail.figures.UnitText;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.ui.shell.model.Grid;

/** Tables of subjects and their samples. */
final class SubjectTables {

    private static final List<String> PARAMETERS = List.of("CMAX", "TMAX", "AUC0-28D", "LAMZHL");

    /** Of a day, enough to tell samples ten seconds apart. */
    private static final int TIME_DECIMALS = 4;

    private SubjectTables() {
    }

    static Grid subjects(List<Subject> subjects, List<Finding> findings, Optional<NcaResults> nca) {
        List<Grid.Column> columns = new ArrayList<>(List.of(Grid.text("Subject"), Grid.number("Samples"), Grid.number("Quantifiable"),
                Grid.number("Findings")));
        List<NcaResults.Parameter> shown = shown(nca);
        shown.forEach(p -> columns.add(Grid.number(p.code() + unit(p.unit()))));
        List<List<String>> rows = new ArrayList<>();
        for (Subject subject : subjects) {
            List<Sample> samples = subject.profiles().stream().flatMap(p -> p.samples().stream()).toList();
            List<String> row = new ArrayList<>();
            row.add(subject.id());
            row.add(Integer.toString(samples.size()));
            row.add(Long.toString(samples.stream().filter(s -> s.state() == ConcentrationState.QUANTIFIABLE).count()));
            row.add(Long.toString(findings.stream().filter(f -> f.subject().equals(subject.id())).count()));
            shown.forEach(p -> row.add(value(nca, subject.id(), p.code())));
            rows.add(row);
        }
        return new Grid("Subjects", columns, rows);
    }

    private static List<NcaResults.Parameter> shown(Optional<NcaResults> nca) {
        return PARAMETERS.stream().map(code -> nca.stream().flatMap(n -> n.subjects().stream()).map(s -> s.parameter(code))
                .filter(Objects::nonNull).findFirst().orElse(null)).filter(Objects::nonNull).toList();
    }

    private static String value(Optional<NcaResults> nca, String subject, String code) {
        return nca.stream().flatMap(n -> n.subjects().stream()).filter(s -> s.subject().equals(subject)).map(s -> s.parameter(code))
                .filter(Objects::nonNull).findFirst()
                .map(p -> Double.isNaN(p.value()) ? p.reason().replace('-', ' ')
                        : DigitsPolicy.STANDARD.show(p.value(), DigitsPolicy.Kind.QUANTITY))
                .orElse("");
    }

    /** The samples of one profile; a reason for setting one aside is that of the import, else that of the run. */
    static Grid samples(Profile profile, Optional<NcaResults.SubjectNca> kept) {
        String time = unit(profile.timeUnit().symbol());
        String concentration = unit(profile.concentrationUnit().symbol());
        List<List<String>> rows = new ArrayList<>();
        for (Sample sample : profile.samples()) {
            rows.add(List.of(time(sample.time()), time(sample.nominal()), plain(sample.value()), words(sample.state()),
                    plain(sample.lloq()), excluded(sample, kept)));
        }
        return new Grid(profile.analyte(), List.of(Grid.number("Time" + time), Grid.number("Nominal time" + time),
                Grid.number("Concentration" + concentration), Grid.text("State"), Grid.number("LLOQ" + concentration),
                Grid.text("Set aside because")), rows);
    }

    private static String excluded(Sample sample, Optional<NcaResults.SubjectNca> kept) {
        return sample.exclusion().map(Exclusion::reason).orElseGet(() -> kept.stream().flatMap(s -> s.points().stream())
                .filter(p -> p.source().equals(sample.source())).map(NcaResults.Point::excluded).findFirst().orElse(""));
    }

    private static String words(ConcentrationState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String unit(String symbol) {
        String text = UnitText.of(symbol);
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private static String time(double value) {
        return Double.isNaN(value) ? ""
                : new BigDecimal(ShortestForm.of(value)).setScale(TIME_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String plain(double value) {
        return Double.isNaN(value) ? "" : ShortestForm.of(value);
    }
}
