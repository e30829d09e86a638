package org.kinetrail.ui.data.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.Exclusion;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.Subject;
import org.kinetrail.figures.UnitText;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.ui.shell.model.DisplayDigits;
import org.kinetrail.ui.shell.model.GridSource;

/** Samples as imported, one row each; a reason for setting one aside is that of the import, else that of the newest run. */
public final class SampleSource implements GridSource {

    private static final int SUBJECT = 0;
    private static final int ANALYTE = 1;
    private static final int TIME = 2;
    private static final int NOMINAL = 3;
    private static final int VALUE = 4;
    private static final int STATE = 5;
    private static final int LIMIT = 6;
    private static final int ASIDE = 7;

    private final List<Column> columns;
    private final List<Profile> profiles = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private final List<Integer> profileOf = new ArrayList<>();
    private final Map<Source, String> keptAside = new HashMap<>();
    private final DisplayDigits digits;

    /** The samples of these subjects. */
    public SampleSource(List<Subject> subjects, Optional<NcaResults> nca, DisplayDigits digits) {
        this.digits = digits;
        for (Subject subject : subjects) {
            for (Profile profile : subject.profiles()) {
                profiles.add(profile);
                for (Sample sample : profile.samples()) {
                    samples.add(sample);
                    profileOf.add(profiles.size() - 1);
                }
            }
        }
        if (nca.isPresent()) {
            for (NcaResults.SubjectNca kept : nca.get().subjects()) {
                kept.points().stream().filter(p -> !p.excluded().isEmpty()).forEach(p -> keptAside.put(p.source(), p.excluded()));
            }
        }
        String time = unit(profiles.stream().map(p -> p.timeUnit().symbol()).toList());
        String concentration = unit(profiles.stream().map(p -> p.concentrationUnit().symbol()).toList());
        columns = List.of(Column.text("Subject").asKey(), Column.text("Analyte").asKey(), Column.number("Time", time),
                Column.number("Nominal time", time), Column.number("Concentration", concentration), Column.text("State"),
                Column.number("LLOQ", concentration), Column.text("Set aside because"));
    }

    private static String unit(List<String> symbols) {
        List<String> different = symbols.stream().distinct().map(UnitText::of).toList();
        return String.join(", ", different);
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public int rows() {
        return samples.size();
    }

    @Override
    public String shown(int row, int column) {
        return columns.get(column).number() ? digits.show(number(row, column)) : text(row, column);
    }

    @Override
    public String exact(int row, int column) {
        double value = columns.get(column).number() ? number(row, column) : Double.NaN;
        return columns.get(column).number() ? Double.isNaN(value) ? "" : ShortestForm.of(value) : text(row, column);
    }

    private String text(int row, int column) {
        return switch (column) {
            case SUBJECT -> profiles.get(profileOf.get(row)).subject();
            case ANALYTE -> profiles.get(profileOf.get(row)).analyte();
            case STATE -> samples.get(row).state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case ASIDE -> aside(row);
            default -> "";
        };
    }

    @Override
    public double number(int row, int column) {
        Sample sample = samples.get(row);
        return switch (column) {
            case TIME -> sample.time();
            case NOMINAL -> sample.nominal();
            case VALUE -> sample.value();
            case LIMIT -> sample.lloq();
            default -> Double.NaN;
        };
    }

    @Override
    public String aside(int row) {
        Sample sample = samples.get(row);
        return sample.exclusion().map(Exclusion::reason).orElseGet(() -> keptAside.getOrDefault(sample.source(), ""));
    }

    /** The row of its file that a sample was read from. */
    public Source source(int row) {
        return samples.get(row).source();
    }
}
