package org.kinetrail.ui.nca.model;

import java.util.Optional;

import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.plan.PlanReader;

/** Data with every profile analysed already, so that the display never waits for it. To be made beside the display and handed over once. */
public final class NcaReady {

    private final NcaInput input;
    private final Previews previews;

    private NcaReady(NcaInput input, Previews previews) {
        this.input = input;
        this.previews = previews;
    }

    /** Analyses every profile of the data by a plan. */
    public static NcaReady of(NcaInput input, AnalysisPlan plan) {
        Previews previews = new Previews(input.data(), plan);
        previews.all();
        return new NcaReady(input, previews);
    }

    /** Those of a study by its plan as stored; empty while it holds no data. */
    public static Optional<NcaReady> of(StudyModel study) {
        return NcaInput.of(study).map(input -> of(input, PlanReader.read(study.documents().plan())));
    }

    NcaInput input() {
        return input;
    }

    Previews previews() {
        return previews;
    }
}
