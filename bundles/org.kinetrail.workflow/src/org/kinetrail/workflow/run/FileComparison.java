package org.kinetrail.workflow.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.data.Refusal;
import org.kinetrail.formats.Fingerprint;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.Run;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Link;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.study.StudyFolder;

/** Files the comparison of a table of ours with one made independently as the quality control of a run; both tables are kept. */
public final class FileComparison {

    /**
     * Two tables as they were compared.
     *
     * @param ours         our table
     * @param theirs       the other one
     * @param oursSha256   hash of ours when it was read
     * @param theirsSha256 hash of theirs when it was read
     */
    public record Compared(Path ours, Path theirs, String oursSha256, String theirsSha256) {

        /** The files as they are now, to be read after this. */
        public static Compared of(Path ours, Path theirs) {
            return new Compared(ours, theirs, Fingerprint.of(ours).sha256(), Fingerprint.of(theirs).sha256());
        }
    }

    private FileComparison() {
    }

    /** The export that our table left the study with, in words; empty when this study exported no such file. */
    public static Optional<String> exported(StudyFolder study, String sha256) {
        List<Event> exports = new ArrayList<>();
        study.trail().reader().forEach(event -> {
            if (event.action().equals("export") && event.link("files") != null) {
                exports.add(event);
            }
        });
        for (Event event : exports) {
            Map<String, Object> tree = ModelJson.parse(new String(study.objects().get(event.link("files")), StandardCharsets.UTF_8));
            for (Object file : (List<?>) tree.get("files")) {
                Map<?, ?> row = (Map<?, ?>) file;
                if (sha256.equals(row.get("sha256"))) {
                    return Optional.of(row.get("name") + " of " + tree.get("run") + ", exported as " + tree.get("kind") + " (event " + event.seq() + ")");
                }
            }
        }
        return Optional.empty();
    }

    /** Keeps both tables and records the control; refused when a table changed since it was read. */
    public static void file(StudyFolder study, Actor actor, Platform platform, Run run, RecordQc.Control control, Compared compared) {
        RecordQc.require(actor, run);
        String ours = study.objects().put(compared.ours());
        String theirs = study.objects().put(compared.theirs());
        if (!ours.equals(compared.oursSha256()) || !theirs.equals(compared.theirsSha256())) {
            throw new Refusal((ours.equals(compared.oursSha256()) ? compared.theirs() : compared.ours())
                    + " changed while it was compared; compare again when nobody writes to it.");
        }
        RecordQc.run(study, actor, platform, run, control, List.of(Link.object("ours", ours), Link.object("theirs", theirs)));
    }
}
