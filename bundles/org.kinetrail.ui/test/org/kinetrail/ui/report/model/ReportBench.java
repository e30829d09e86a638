package org.kinetrail.ui.report.model;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.kinetrail.dataimport.Mapping;
import org.kinetrail.model.study.Report;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.demo.SampleStudy;
import org.kinetrail.workflow.report.MakeReport;
import org.kinetrail.workflow.run.ApprovePlan;
import org.kinetrail.workflow.run.ImportFiles;
import org.kinetrail.workflow.run.NewStudy;
import org.kinetrail.workflow.run.RecordQc;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.site.Site.NewAccount;
import org.kinetrail.workflow.study.Documents;
import org.kinetrail.workflow.study.Replay;
import org.kinetrail.workflow.study.StudyFolder;

/** A small study with a report that nobody has signed, and people who may. */
final class ReportBench {

    static final Platform PLATFORM = new Platform("1.0.0", Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC), "bench",
            "a JVM", "an OS", List::of);

    private static final int INFUSED = 16;

    final Path study;
    final Path site;
    private final Path data;
    private final Map<String, String> secrets = new LinkedHashMap<>();

    ReportBench(Path folder) {
        study = folder.resolve("study");
        site = folder.resolve("site");
        data = folder.resolve("data");
        List<Path> files = SampleStudy.write("karmma3", SampleStudy.SEED, INFUSED, "csv", data);
        try (Site open = people(); StudyFolder made = StudyFolder.create(study, PLATFORM, Optional.of(open.checkpointSigner()),
                session(open, "ann").require(Permission.CREATE_STUDY), NewStudy.documents("BENCH", "A study", true, PLATFORM))) {
            ApprovePlan.run(made, session(open, "ada").require(Permission.APPROVE_PLAN), PLATFORM, "as planned");
            ImportFiles.run(made, session(open, "ann").require(Permission.IMPORT), PLATFORM, files, Mapping.standard(), "first");
            RunStudy.Completed run = RunStudy.run(made, session(open, "ann").require(Permission.RUN), PLATFORM, false, StepProgress.NONE);
            byte[] nothing = "nothing".getBytes(StandardCharsets.US_ASCII);
            RecordQc.run(made, session(open, "quin").require(Permission.RECORD_QC), PLATFORM, run.run(), new RecordQc.Control(nothing, "none",
                    nothing, "none", "not computed", true, false, "bench"));
            MakeReport.run(made, open, session(open, "ann").require(Permission.MAKE_REPORT), PLATFORM, run, StepProgress.NONE);
        }
    }

    private Site people() {
        char[] root = "administrator".toCharArray();
        Site made = Site.create(site, PLATFORM, "Bench", true, new NewAccount("root", "Root", Set.of(Role.ADMINISTRATOR), "bench"), root);
        enrol(made, root, "ann", "Ann Author", Role.ANALYST);
        enrol(made, root, "quin", "Quin Control", Role.QC_PROGRAMMER);
        enrol(made, root, "rob", "Rob Reviewer", Role.REVIEWER);
        enrol(made, root, "ada", "Ada Approver", Role.APPROVER);
        return made;
    }

    private void enrol(Site made, char[] root, String id, String name, Role role) {
        secrets.put(id, "the secret of " + id);
        made.enrolForDemonstration(new NewAccount(id, name, Set.of(role), "bench"), secret(id), root);
    }

    char[] secret(String id) {
        return secrets.get(id).toCharArray();
    }

    private Session session(Site open, String id) {
        return open.authenticate(id, secret(id));
    }

    /** Does something with the open study as somebody. */
    void as(String id, Permission permission, Consumer<Work> work) {
        try (Site open = Site.open(site, PLATFORM); StudyFolder folder = StudyFolder.open(study, PLATFORM, Optional.of(open.checkpointSigner()))) {
            work.accept(new Work(folder, session(open, id).require(permission)));
        }
    }

    /** The open study and who works in it. */
    record Work(StudyFolder study, org.kinetrail.trail.Actor actor) {
    }

    Documents documents() {
        return Replay.of(TrailReader.of(study)).documents();
    }

    ObjectStore objects() {
        return new ObjectStore(study, Disk.real());
    }

    Report report() {
        return documents().study().getReports().get(0);
    }

    ReportStatus status() {
        return ReportStatus.of(documents(), objects(), report());
    }

    SigningForm form() {
        return SigningForm.of(documents().study(), objects(), TrailReader.of(study).head(), report(), status());
    }

    void sign(String user, SignerRole role) {
        new Signing(study, site, user, role, report().getId(), report().getRecordHash()).sign(secret(user), PLATFORM, StepProgress.NONE);
    }
}
