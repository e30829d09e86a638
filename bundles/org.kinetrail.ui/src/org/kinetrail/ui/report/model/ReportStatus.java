package org.kinetrail.ui.report.model;

import java.util.ArrayList;
import java.util.List;

import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.Report;
import org.kinetrail.model.study.Run;
import org.kinetrail.model.study.Study;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.workflow.run.PlanDocument;
import org.kinetrail.workflow.study.Documents;

import java.nio.charset.StandardCharsets;

/**
 * What is known of a report, from hashes alone: those of its run's data and plan against the study's newest, and that of its own bytes
 * against what is kept.
 *
 * @param report     id of the report
 * @param run        id of its run
 * @param file       SHA-256 of its bytes as they are now
 * @param state      whether it still says what the study says
 * @param reasons    why it does not, a sentence each
 * @param signatures signatures made
 * @param required   signatures that its plan asks for; 0 for a draft, which is never signed
 */
public record ReportStatus(String report, String run, String file, State state, List<String> reasons, int signatures, int required) {

    /** Whether a report says what the study says. */
    public enum State {
        /** Data, plan and results are the study's newest. */
        CURRENT("current"),
        /** The study went on since. */
        OUT_OF_DATE("out of date"),
        /** Its bytes, its run or its plan are not what was recorded. */
        DAMAGED("damaged");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public ReportStatus {
        reasons = List.copyOf(reasons);
    }

    /** The status of a report; the kept bytes are read and hashed. */
    public static ReportStatus of(Documents documents, ObjectStore objects, Report report) {
        Study study = documents.study();
        Run run = study.getRuns().stream().filter(r -> r.getId().equals(report.getRun())).findFirst().orElse(null);
        List<String> broken = new ArrayList<>();
        int required = 0;
        if (run == null) {
            broken.add("Its run " + report.getRun() + " is not in the study.");
        } else {
            required = required(objects, run, broken);
        }
        requireBytes(objects, report, broken);
        List<String> older = run == null ? List.of() : older(documents, report, run);
        State state = !broken.isEmpty() ? State.DAMAGED : older.isEmpty() ? State.CURRENT : State.OUT_OF_DATE;
        List<String> reasons = new ArrayList<>(broken);
        reasons.addAll(older);
        return new ReportStatus(report.getId(), report.getRun(), report.getRecordHash(), state, reasons, report.getSignatures().size(), required);
    }

    /** The status of every report, the newest first. */
    public static List<ReportStatus> all(Documents documents, ObjectStore objects) {
        List<ReportStatus> all = new ArrayList<>();
        documents.study().getReports().forEach(report -> all.add(0, of(documents, objects, report)));
        return all;
    }

    private static int required(ObjectStore objects, Run run, List<String> broken) {
        try {
            return run.isDraft() ? 0 : PlanDocument.read(objects.get(run.getPlanHash())).signers().size();
        } catch (TrailRefused e) {
            broken.add(e.getMessage());
            return 0;
        }
    }

    private static void requireBytes(ObjectStore objects, Report report, List<String> broken) {
        try {
            objects.locate(report.getRecordHash());
        } catch (TrailRefused e) {
            broken.add(e.getMessage());
        }
        report.getSignatures().stream().reduce((earlier, later) -> later).filter(last -> !last.getFileHash().equals(report.getRecordHash()))
                .ifPresent(last -> broken.add("Its bytes are not those that " + last.getName() + " signed."));
    }

    private static List<String> older(Documents documents, Report report, Run run) {
        List<String> reasons = new ArrayList<>();
        Study study = documents.study();
        DataCut newest = study.getCuts().get(study.getCuts().size() - 1);
        if (!newest.getDataHash().equals(run.getDataHash())) {
            reasons.add("Newer data were imported: '" + newest.getName() + "' at " + newest.getAt() + ".");
        }
        if (!Sha256.hex(documents.planJson().getBytes(StandardCharsets.UTF_8)).equals(run.getPlanHash())) {
            reasons.add("The plan was changed since " + run.getId() + ".");
        }
        study.getRuns().stream().filter(r -> !r.isDraft() && r.getResultsHash() != null && !r.getId().equals(run.getId())
                && r.getEvent() > run.getEvent() && !r.getResultsHash().equals(run.getResultsHash())).reduce((a, b) -> b)
                .ifPresent(r -> reasons.add("A newer run has other results: " + r.getId() + " at " + r.getAt() + "."));
        study.getReports().stream().filter(r -> r.getEvent() > report.getEvent()).reduce((a, b) -> b)
                .ifPresent(r -> reasons.add("A newer report was made: " + r.getId() + " at " + r.getAt() + "."));
        return reasons;
    }

    /** Whether nothing is missing: every signature that the plan asks for, and nothing in the study that is newer. */
    public boolean settled() {
        return state == State.CURRENT && required > 0 && signatures >= required;
    }

    /** The signatures in words. */
    public String signed() {
        return required == 0 ? "draft, cannot be signed" : signatures == 0 ? "not signed" : signatures < required
                ? "signed by " + signatures + " of " + required : "signed";
    }

    /** The status in words: what is wrong goes before what is well. */
    public String words() {
        return state == State.CURRENT ? signed() + ", current" : state.words() + ", " + signed();
    }
}
