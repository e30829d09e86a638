package org.kinetrail.ui.er.model;

import java.util.List;
import java.util.Set;

import org.kinetrail.analysis.Analysis;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.model.study.Run;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.run.StoredResults;

/**
 * Exposure and outcomes predicted at a dose that somebody types: the newest run's own plan over its data once more, with that dose in the
 * place of the plan's, so that a dose of the plan gives the stored numbers. Nothing is stored.
 */
public final class DosePrediction {

    private static final Set<String> SECTION = Set.of("doserange");
    private static final String LABEL = "Preview";

    private DosePrediction() {
    }

    /**
     * A dose as typed, in 10^6 cells.
     *
     * @throws Refusal when it is no positive number
     */
    public static double dose(String typed) {
        try {
            double dose = Double.parseDouble(typed.strip());
            if (dose > 0 && Double.isFinite(dose)) {
                return dose;
            }
        } catch (NumberFormatException e) {
            // told below in the same words
        }
        throw new Refusal("'" + typed.strip() + "' is no dose; type a number above 0 in 10^6 cells, for example 450.");
    }

    /** The tables of predictions at this dose; refused before the first run. */
    public static List<Exhibit> at(StudyModel study, double dose, StepProgress progress) {
        Run run = study.run().orElseThrow(() -> new Refusal("There are no results to predict from; run a draft first (F9)."));
        return at(StoredResults.all(study.objects(), run), study.data().orElseThrow(), run.getId(), dose, progress);
    }

    static List<Exhibit> at(AnalysisResults stored, StudyData data, String run, double dose, StepProgress progress) {
        AnalysisResults predicted = Analysis.run(data, stored.plan().atDoses(List.of(dose)), progress::at);
        String shown = ShortestForm.of(dose);
        return Exhibits.of(predicted, data, run, SECTION).stream().map(e -> new Exhibit("preview." + e.id(), e.section(), LABEL,
                e.title() + ": " + shown + " \u00d7 10\u2076 cells", e.figure(), e.table(),
                "Predicted by the plan of " + run + " at a dose typed here; not stored, not part of the report. " + e.footing())).toList();
    }
}
