package org.kinetrail.workflow.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.provenance.Activity;
import org.kinetrail.model.provenance.Provenance;
import org.kinetrail.model.provenance.ProvenanceFactory;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.PlanApproval;
import org.kinetrail.model.study.Run;
import org.kinetrail.model.study.Study;
import org.kinetrail.model.study.StudyPackage;
import org.kinetrail.report.FigureFiles;
import org.kinetrail.report.HtmlPage;
import org.kinetrail.report.PlacedNumber;
import org.kinetrail.report.PublicCopy;
import org.kinetrail.report.RecordAtAGlance;
import org.kinetrail.report.Report;
import org.kinetrail.report.ReportInput;
import org.kinetrail.report.ReportTemplate;
import org.kinetrail.report.ResultsList;
import org.kinetrail.report.StudyReport;
import org.kinetrail.report.office.DocxTables;
import org.kinetrail.report.office.RtfTables;
import org.kinetrail.report.pdf.Attachment;
import org.kinetrail.report.pdf.MeasuredReport;
import org.kinetrail.report.pdf.PdfRenderer;
import org.kinetrail.report.pdf.RenderContext;
import org.kinetrail.report.pdf.SignedRecord;
import org.kinetrail.report.pdf.UnsignedReport;
import org.kinetrail.signature.AcceptedAuthority;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TrailProof;
import org.kinetrail.workflow.plan.PlanReader;

/** Draws the report of a run: a function of its inputs and the run's results, nothing else. */
public final class Rendering {

    static final String TEMPLATE = "template.json";
    static final String SITE = "site.json";
    static final String OTHER_RUNS = "other-runs.json";

    private final RenderInputs inputs;
    private final Study study;
    private final Run run;
    private final AnalysisPlan plan;
    private final ReportTemplate template;
    private final ReportInput input;
    private final Report report;
    private final MeasuredReport measured;

    /** Lays the report out. */
    public Rendering(RenderInputs inputs, StudyData data, AnalysisResults results) {
        this.inputs = inputs;
        this.study = (Study) ModelJson.read(new String(inputs.study(), StandardCharsets.UTF_8), StudyPackage.Literals.STUDY);
        this.run = study.getRuns().stream().filter(r -> r.getId().equals(inputs.run())).findFirst().orElseThrow();
        this.plan = PlanReader.read((org.kinetrail.model.plan.AnalysisPlan) ModelJson.read(new String(inputs.plan(), StandardCharsets.UTF_8),
                org.kinetrail.model.plan.PlanPackage.Literals.ANALYSIS_PLAN));
        RecordAtAGlance glance = new Glance(study, run, inputs.environment(), inputs.site().settings(), id -> inputs.names().getOrDefault(id, id))
                .record(plan.title(), TrailProof.from(inputs.trailProof()), Attachments.components(inputs.sbom()), deviations(),
                        OtherRuns.read(inputs.otherRuns()));
        this.template = template(inputs.template());
        this.input = new ReportInput(results, data, glance, run.getId(), template);
        this.report = StudyReport.build(input);
        this.measured = MeasuredReport.of(report, paper());
    }

    /** A site's template from its JSON; the built-in one when there is none. */
    static ReportTemplate template(byte[] json) {
        if (json.length == 0) {
            return ReportTemplate.STANDARD;
        }
        try {
            return ReportTemplate.of(ModelJson.parse(new String(json, StandardCharsets.UTF_8)), Sha256.hex(json));
        } catch (IllegalArgumentException e) {
            throw new Refusal("The report template is no JSON document (" + e.getMessage() + "); mend it or leave --template out.", e);
        }
    }

    /** What the report was built from. */
    public ReportInput input() {
        return input;
    }

    /** The report as a tree. */
    public Report report() {
        return report;
    }

    /** The report as one HTML file for reading on screen; it is no record. */
    public String html() {
        return HtmlPage.write(report);
    }

    /** The tables as an Office Open XML document for writing with; it is no record. */
    public byte[] docx() {
        return DocxTables.write(report);
    }

    /** The tables as Rich Text Format for writing with; it is no record. */
    public byte[] rtf() {
        return RtfTables.write(report);
    }

    /** The figures as SVG, PNG and CSV by file name. */
    public Map<String, byte[]> figures() {
        return FigureFiles.of(report);
    }

    /** A copy of a signed record that shows no single subject. */
    public UnsignedReport publicCopy(SignedRecord signed) {
        return PdfRenderer.submissionCopy(PublicCopy.of(report, input.data().subjects().stream().map(Subject::id).toList()),
                context(numbers -> List.of()), signed);
    }

    /** The unsigned record copy. */
    public UnsignedReport recordCopy() {
        return PdfRenderer.recordCopy(measured, context(this::attachments));
    }

    /** The submission copy of a signed record. */
    public UnsignedReport submissionCopy(SignedRecord signed) {
        return PdfRenderer.submissionCopy(measured, context(numbers -> List.of()), signed);
    }

    private RenderContext context(java.util.function.Function<List<PlacedNumber>, List<Attachment>> attachments) {
        return new RenderContext(inputs.environment().clock(), inputs.environment().software(), inputs.environment().user(),
                paper(), attachments);
    }

    private RenderContext.Paper paper() {
        return template.letter() ? RenderContext.Paper.LETTER : RenderContext.Paper.A4;
    }

    private List<Attachment> attachments(List<PlacedNumber> numbers) {
        List<Attachment> list = new ArrayList<>();
        inputs.files().forEach((name, bytes) -> list.add(new Attachment("inputs/" + name, mime(name), "Source", "Input file as imported", bytes)));
        list.add(json("mapping.json", "Source", "What the columns mean", inputs.mapping()));
        list.add(json("plan.json", "Source", "Analysis plan as run", inputs.plan()));
        if (inputs.template().length > 0) {
            list.add(json(TEMPLATE, "Source", "Report template of the site", inputs.template()));
        }
        if (inputs.otherRuns().length > 0) {
            list.add(json(OTHER_RUNS, "Supplement", "Models fitted in other runs", inputs.otherRuns()));
        }
        list.add(json("study.json", "Supplement", "The study's record when this report was made", inputs.study()));
        list.add(json("results.json", "Data", "Every number of this report",
                Attachments.utf8(ResultsList.write(run.getId(), run.getResultsHash(), numbers))));
        list.add(json("trail-proof.json", "Supplement", "Signed head of the audit trail, with proofs", inputs.trailProof()));
        if (inputs.site().outside().length > 0) {
            list.add(json(AcceptedAuthority.FILE, "Supplement", "Authorities outside the site that it accepted, with proofs",
                    inputs.site().outside()));
        }
        if (inputs.site().settings().length > 0) {
            list.add(json(SITE, "Supplement", "Settings of the site when this report was made", inputs.site().settings()));
        }
        list.add(json("sbom.json", "Supplement", "Software and its parts (CycloneDX)", inputs.sbom()));
        list.add(json("provenance.json", "Supplement", "Who did what with which bytes (W3C PROV-JSON)",
                Attachments.utf8(ProvenanceJson.write(provenance(list), inputs.detached()))));
        return inputs.detached() ? list.stream().filter(file -> !file.name().startsWith("inputs/")).toList() : list;
    }

    private static Attachment json(String name, String relationship, String description, byte[] bytes) {
        return new Attachment(name, "application/json", relationship, description, bytes);
    }

    private static String mime(String name) {
        return name.endsWith(".csv") ? "text/csv" : name.endsWith("json") ? "application/json" : "application/octet-stream";
    }

    private List<RecordAtAGlance.Deviation> deviations() {
        List<RecordAtAGlance.Deviation> deviations = new ArrayList<>();
        List<PlanApproval> approvals = study.getApprovals();
        for (int i = 1; i < approvals.size(); i++) {
            PlanApproval later = approvals.get(i);
            deviations.add(new RecordAtAGlance.Deviation("The plan was changed and approved again", later.getStatement(), "",
                    inputs.names().getOrDefault(later.getBy(), later.getBy()), later.getAt()));
        }
        return deviations;
    }

    private Provenance provenance(List<Attachment> files) {
        Provenance provenance = RecordProvenance.of(inputs.environment(), "Kinetrail", inputs.environment().software().replace("Kinetrail ", ""),
                files);
        provenance.setStudy(study.getId());
        provenance.setRun(run.getId());
        provenance.setDemo(study.isDemo());
        provenance.setAuthorityKey(inputs.site().authorityKey());
        for (String word : plan.signers()) {
            provenance.getRequiredSigners().add(SignerRole.ofWord(word).orElseThrow().field());
        }
        inputs.names().forEach((id, name) -> provenance.getAgents().add(RecordProvenance.person(id, name)));
        activities(provenance, files.stream().map(Attachment::name).toList());
        return provenance;
    }

    private void activities(Provenance provenance, List<String> files) {
        List<String> sources = files.stream().filter(name -> name.startsWith("inputs/")).toList();
        for (DataCut cut : study.getCuts()) {
            if (cut.getDataHash().equals(run.getDataHash())) {
                activity(provenance, "import", "Import of data cut " + cut.getName(), cut.getAt(), cut.getBy(), cut.getEvent(),
                        List.of(), sources);
            }
        }
        study.getApprovals().stream().filter(a -> a.getPlanHash().equals(run.getPlanHash())).reduce((a, b) -> b)
                .ifPresent(a -> activity(provenance, "approval", "Approval of the plan", a.getAt(), a.getBy(), a.getEvent(), List.of("plan.json"),
                        List.of()));
        List<String> used = new ArrayList<>(sources);
        used.add("mapping.json");
        used.add("plan.json");
        activity(provenance, "run", "Analysis " + run.getId(), run.getAt(), run.getBy(), run.getEvent(), used, List.of("results.json"));
    }

    private static void activity(Provenance provenance, String id, String label, String at, String by, long event, List<String> used,
            List<String> generated) {
        Activity activity = ProvenanceFactory.eINSTANCE.createActivity();
        activity.setId(id);
        activity.setLabel(label);
        activity.setStartedAt(at);
        activity.setEndedAt(at);
        activity.setAgent(by);
        activity.setSoftware(RecordProvenance.SOFTWARE);
        activity.setEvent(event);
        activity.getUsed().addAll(used);
        activity.getGenerated().addAll(generated);
        provenance.getActivities().add(activity);
    }
}
