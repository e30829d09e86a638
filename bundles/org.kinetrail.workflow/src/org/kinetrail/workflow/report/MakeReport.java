package org.kinetrail.workflow.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.ImportedFile;
import org.kinetrail.model.study.Report;
import org.kinetrail.model.study.Run;
import org.kinetrail.report.pdf.UnsignedReport;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.TrailProof;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.run.Moments;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.site.Account;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** Makes the record copy of a run, and records it. */
public final class MakeReport {

    /** A report as recorded, and the rendering that made it. */
    public record Made(Report report, Rendering rendering) {
    }

    /**
     * How a report is made.
     *
     * @param template JSON of a site's template; empty takes the built-in one
     * @param bundle   with a secret, the report is detached: it names its input files by their hashes, and they lie sealed in a bundle
     *                 beside it; empty embeds the input files
     */
    public record Manner(byte[] template, Optional<char[]> bundle) {

        /** The built-in template, the input files embedded. */
        public static final Manner PLAIN = new Manner(new byte[0], Optional.empty());
    }

    private MakeReport() {
    }

    /**
     * Renders the report of a run and keeps it as an object.
     *
     * @param completed the run with its data and results in memory; see {@link RunStudy#again}
     */
    public static Made run(StudyFolder study, Site site, Actor actor, Platform platform, RunStudy.Completed completed, StepProgress progress) {
        return run(study, site, actor, platform, completed, Manner.PLAIN, progress);
    }

    /** The same in another manner. */
    public static Made run(StudyFolder study, Site site, Actor actor, Platform platform, RunStudy.Completed completed, Manner manner,
            StepProgress progress) {
        Run run = completed.run();
        progress.at("rendering the report", 0, 0);
        RenderInputs inputs = inputs(study, site, actor, platform, run, manner);
        Rendering rendering = new Rendering(inputs, completed.data().data(), completed.results());
        UnsignedReport unsigned = rendering.recordCopy();
        String hash = study.objects().put(unsigned.pdf());
        int index = study.documents().study().getReports().size();
        String id = String.format(Locale.ROOT, "report-%04d", index + 1);
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("id", id);
        report.put("run", run.getId());
        report.put("at", Moments.now(platform));
        report.put("by", actor.id());
        report.put("event", study.nextEvent());
        report.put("recordHash", hash);
        report.put("unsignedHash", hash);
        report.put("numbers", (long) unsigned.numbers().size());
        report.put("signatures", List.of());
        report.put("places", unsigned.boxes().stream().map(box -> {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("field", box.name());
            place.put("page", (long) box.page());
            place.put("x", box.x());
            place.put("y", box.y());
            place.put("width", box.width());
            place.put("height", box.height());
            return place;
        }).toList());
        List<Link> links = new ArrayList<>(List.of(Link.object("record", hash)));
        if (manner.template().length > 0) {
            links.add(Link.object("template", study.objects().put(manner.template())));
        }
        Optional<byte[]> sealed = manner.bundle().map(secret -> InputBundle.seal(inputs.files(), secret));
        sealed.ifPresent(bytes -> links.add(Link.object("bundle", study.objects().put(bytes))));
        study.commit(actor, Change.of("report.render", "report", hash, Map.of("study.reports[" + index + "]", report)).linked(links));
        sealed.ifPresent(bytes -> study.writeReport(id + "-inputs.sealed", bytes));
        study.writeReport(id + ".pdf", unsigned.pdf());
        return new Made(study.documents().study().getReports().get(index), rendering);
    }

    /** The report with this id, or the newest when the id is null. */
    public static Report find(StudyFolder study, String id) {
        List<Report> reports = study.documents().study().getReports();
        return reports.stream().filter(r -> id == null || r.getId().equals(id)).reduce((a, b) -> b)
                .orElseThrow(() -> new Refusal(id == null ? "The study has no report yet; make one with 'report'."
                        : "The study has no report '" + id + "'."));
    }

    private static RenderInputs inputs(StudyFolder study, Site site, Actor actor, Platform platform, Run run, Manner manner) {
        DataCut cut = study.documents().study().getCuts().stream().filter(c -> c.getDataHash().equals(run.getDataHash())).findFirst()
                .orElseThrow();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ImportedFile file : cut.getFiles()) {
            files.computeIfAbsent(file.getName(), name -> study.objects().get(file.getSha256()));
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (Account account : site.accounts()) {
            names.put(account.id(), account.name());
        }
        Checkpoint checkpoint = study.trail().checkpoint();
        byte[] proof = TrailProof.of(study.trail().reader(), checkpoint, new ArrayList<>(events(study, run, cut))).json().canonical();
        RenderEnvironment environment = RenderEnvironment.of(platform, names.getOrDefault(actor.id(), actor.id()));
        return new RenderInputs(study.documents().studyJson().getBytes(StandardCharsets.UTF_8), study.objects().get(run.getPlanHash()),
                study.objects().get(cut.getMapping()), proof, Attachments.sbom(environment.software(), platform.components()), files,
                manner.template(), OtherRuns.of(study, run), run.getId(), environment, names,
                new RenderInputs.SiteParts(site.authorityKey(), site.authoritiesFile(), site.settingsFile()), manner.bundle().isPresent());
    }

    /** Events that a reader of the report can check without the study: creation, import, approval, runs, quality control, review. */
    private static TreeSet<Long> events(StudyFolder study, Run run, DataCut cut) {
        TreeSet<Long> events = new TreeSet<>(List.of(1L, cut.getEvent(), run.getEvent()));
        study.documents().study().getApprovals().stream().filter(a -> a.getPlanHash().equals(run.getPlanHash()))
                .forEach(a -> events.add(a.getEvent()));
        study.documents().study().getRuns().forEach(r -> events.add(r.getEvent()));
        study.documents().study().getTrailReviews().forEach(r -> events.add(r.getEvent()));
        study.documents().study().getQcRecords().stream().filter(q -> q.getRun().equals(run.getId())).forEach(q -> events.add(q.getEvent()));
        return events;
    }
}
