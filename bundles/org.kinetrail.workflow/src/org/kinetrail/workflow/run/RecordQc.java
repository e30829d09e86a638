package org.kinetrail.workflow.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.Run;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Link;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** Files the quality control of a run: by whom, with which program and output, with which largest difference. */
public final class RecordQc {

    /**
     * What was done.
     *
     * @param program           program that recomputed, kept as an object
     * @param programName       its name
     * @param output            its output, kept as an object
     * @param software          software and version it ran on
     * @param largestDifference largest relative difference found, as printed
     * @param findingsClosed    whether every finding is closed
     * @param independent       whether the program was written by somebody else than the one checked
     * @param statement         the control in words
     */
    public record Control(byte[] program, String programName, byte[] output, String software, String largestDifference,
            boolean findingsClosed, boolean independent, String statement) {
    }

    private RecordQc() {
    }

    private static void requireComplete(Control control) {
        String missing = control.program().length == 0 ? "the program" : control.output().length == 0 ? "the program's output"
                : blank(control.programName()) ? "the program's name" : blank(control.software()) ? "the software and its version"
                : blank(control.largestDifference()) ? "the largest difference" : blank(control.statement()) ? "the statement" : "";
        if (!missing.isEmpty()) {
            throw new Refusal("The quality-control record is not complete: " + missing + " is missing; nothing was recorded.");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Records the control; refused for the person who made the run. */
    public static void run(StudyFolder study, Actor actor, Platform platform, Run run, Control control) {
        run(study, actor, platform, run, control, List.of());
    }

    /** Refuses a control that could not be recorded, before anything is computed. */
    public static void require(Actor actor, Run run) {
        if (run.getBy().equals(actor.id())) {
            throw new NotPermitted(actor.id() + " made " + run.getId() + " and cannot control it; another person must.");
        }
        if (run.isDraft() || run.getResultsHash() == null) {
            throw new Refusal(run.getId() + " is a draft or failed; only a completed run of an approved plan is controlled.");
        }
    }

    /** Records the control with objects it rests on besides program and output. */
    static void run(StudyFolder study, Actor actor, Platform platform, Run run, Control control, List<Link> also) {
        require(actor, run);
        requireComplete(control);
        String program = study.objects().put(control.program());
        String output = study.objects().put(control.output());
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("run", run.getId());
        record.put("at", Moments.now(platform));
        record.put("by", actor.id());
        record.put("event", study.nextEvent());
        record.put("program", control.programName());
        record.put("programHash", program);
        record.put("outputHash", output);
        record.put("software", control.software());
        record.put("largestDifference", control.largestDifference());
        record.put("findingsClosed", control.findingsClosed());
        record.put("independent", control.independent());
        record.put("statement", control.statement());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("study.qcRecords[" + study.documents().study().getQcRecords().size() + "]", record);
        values.put("study.state", "QC");
        List<Link> links = new ArrayList<>(List.of(Link.object("program", program), Link.object("output", output)));
        links.addAll(also);
        study.commit(actor, Change.of("qc.record", "run", run.getId(), values).because(control.statement()).linked(links));
    }
}
