package org.kinetrail.ui.data.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.ImportedFile;
import org.kinetrail.ui.shell.model.DisplayDigits;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.shell.model.GridSource;
import org.kinetrail.ui.shell.model.StudyModel;

/** The tables that can be looked at: those of the study, and the data sets of every file that was imported. */
public final class TableCatalogue {

    /**
     * A table to choose.
     *
     * @param id    name that stays the same when the study is read again
     * @param title as listed
     * @param group what stands above it in the list
     * @param rows  number of rows
     * @param open  makes it; a file is read again then, which takes time
     */
    public record Entry(String id, String title, String group, long rows, Supplier<GridSource> open) {
    }

    private TableCatalogue() {
    }

    /** All tables of a study; the newest cut's files come before those of older cuts. */
    public static List<Entry> of(StudyModel study, DisplayDigits digits) {
        List<Subject> subjects = study.data().map(StudyData::subjects).orElse(List.of());
        List<Entry> entries = new ArrayList<>();
        for (Grid grid : new StudyTables(study).tables()) {
            entries.add(new Entry("study/" + grid.title(), grid.title(), "Study", grid.rows().size(), () -> GridSource.of(grid)));
        }
        long samples = subjects.stream().flatMap(s -> s.profiles().stream()).mapToLong(p -> p.samples().size()).sum();
        entries.add(1, new Entry("study/Samples", "Samples", "Study", samples, () -> new SampleSource(subjects, study.nca(), digits)));
        List<DataCut> cuts = study.study().getCuts();
        for (int i = cuts.size() - 1; i >= 0; i--) {
            for (ImportedFile file : cuts.get(i).getFiles()) {
                if (file.getMember() != null && !file.getMember().isEmpty() && !"define".equals(file.getFormat())) {
                    entries.add(new Entry("cut/" + cuts.get(i).getName() + "/" + file.getName() + "/" + file.getMember(),
                            file.getMember() + " in " + file.getName(), "Cut " + cuts.get(i).getName(), file.getRows(),
                            () -> FileRows.read(study, file, digits)));
                }
            }
        }
        return List.copyOf(entries);
    }
}
