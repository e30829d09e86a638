package org.kinetrail.workflow.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.analysis.Analysis;
import org.kinetrail.analysis.Progress;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.Run;
import org.kinetrail.model.study.Study;
import org.kinetrail.model.study.StudyPackage;
import org.kinetrail.signature.AcceptedAuthority;
import org.kinetrail.signature.RecordParts;
import org.kinetrail.workflow.Component;
import org.kinetrail.workflow.run.CutReader;
import org.kinetrail.workflow.run.PlanDocument;

/**
 * A record copy taken apart: the files it carries, and the inputs of its rendering read back from them.
 *
 * @param parts    embedded files by name
 * @param unsigned bytes of the unsigned revision
 */
public record RecordCopy(Map<String, byte[]> parts, byte[] unsigned) {

    private static final String INPUTS = "inputs/";

    /**
     * The analysis done again.
     *
     * @param inputs    what the rendering was made from
     * @param data      the data, imported again
     * @param results   the results, computed again
     * @param rendering the report, laid out again
     */
    public record Again(RenderInputs inputs, ImportResult data, AnalysisResults results, Rendering rendering) {
    }

    /** Takes a PDF apart; refused when it carries no record. */
    public static RecordCopy open(byte[] pdf) {
        RecordParts parts = RecordParts.of(pdf);
        RecordCopy copy = new RecordCopy(parts.files(), parts.unsigned());
        for (String name : List.of("plan.json", "study.json", "mapping.json", "provenance.json", "trail-proof.json", "sbom.json", "results.json")) {
            copy.part(name);
        }
        return copy;
    }

    /** An embedded file; refused when it is not there. */
    public byte[] part(String name) {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new Refusal("The PDF carries no " + name + "; it is not a Kinetrail record copy (the submission copy carries no files).");
        }
        return bytes;
    }

    /** The parts of the software that made the report. */
    public List<Component> components() {
        return Attachments.components(part("sbom.json"));
    }

    /** Imports, runs and lays out again from what the copy carries. */
    public Again rendering() {
        return rendering(Progress.SILENT);
    }

    /** The same with progress. */
    public Again rendering(Progress progress) {
        return rendering(Map.of(), progress);
    }

    /** The same for a detached report, with the input files of its bundle. */
    public Again rendering(Map<String, byte[]> bundle, Progress progress) {
        RenderInputs inputs = inputs(bundle);
        ImportResult data = CutReader.read(inputs.files(), CutReader.mapping(inputs.mapping()));
        AnalysisResults results = Analysis.run(data.data(), PlanDocument.read(inputs.plan()), progress);
        return new Again(inputs, data, results, new Rendering(inputs, data.data(), results));
    }

    private RenderInputs inputs(Map<String, byte[]> bundle) {
        Map<String, Object> provenance = ModelJson.parse(new String(part("provenance.json"), StandardCharsets.UTF_8));
        Map<?, ?> entities = (Map<?, ?>) provenance.get("entity");
        Map<?, ?> machine = (Map<?, ?>) entities.get("kt:environment");
        Map<?, ?> report = (Map<?, ?>) entities.get("kt:report");
        RenderEnvironment environment = new RenderEnvironment(text(machine, "kt:clock"), text(machine, "kt:user"), text(machine, "kt:host"),
                text(machine, "kt:java"), text(machine, "kt:os"), text(machine, "kt:software"));
        Map<String, String> names = new LinkedHashMap<>();
        ((Map<?, ?>) provenance.get("agent")).forEach((id, agent) -> {
            if ("prov:Person".equals(((Map<?, ?>) agent).get("prov:type"))) {
                names.put(((String) id).substring("kt:".length()), text((Map<?, ?>) agent, "prov:label"));
            }
        });
        String run = text(report, "kt:run");
        return new RenderInputs(part("study.json"), part("plan.json"), part("mapping.json"), part("trail-proof.json"), part("sbom.json"),
                files(run, bundle, entities), parts.getOrDefault(Rendering.TEMPLATE, new byte[0]),
                parts.getOrDefault(Rendering.OTHER_RUNS, new byte[0]), run, environment, names,
                new RenderInputs.SiteParts(text(report, "kt:authorityKey"), parts.getOrDefault(AcceptedAuthority.FILE, new byte[0]),
                        parts.getOrDefault(Rendering.SITE, new byte[0])),
                Boolean.TRUE.equals(report.get("kt:detached")));
    }

    /** The input files in the order in which they were imported. */
    private Map<String, byte[]> files(String run, Map<String, byte[]> bundle, Map<?, ?> entities) {
        Study study = (Study) ModelJson.read(new String(part("study.json"), StandardCharsets.UTF_8), StudyPackage.Literals.STUDY);
        String dataHash = study.getRuns().stream().filter(r -> r.getId().equals(run)).map(Run::getDataHash).findFirst()
                .orElseThrow(() -> new Refusal("The study.json of the record copy knows no " + run + "; the file was put together by hand."));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (DataCut cut : study.getCuts()) {
            if (cut.getDataHash().equals(dataHash) && files.isEmpty()) {
                cut.getFiles().forEach(file -> files.put(file.getName(), input(file.getName(), bundle, entities)));
            }
        }
        return files;
    }

    private byte[] input(String name, Map<String, byte[]> bundle, Map<?, ?> entities) {
        if (parts.containsKey(INPUTS + name)) {
            return parts.get(INPUTS + name);
        }
        byte[] outside = bundle.get(name);
        if (outside == null) {
            throw new Refusal("The report carries " + name + " by its hash only; name the bundle that was written beside it with --inputs.");
        }
        boolean same = entities.get("kt:" + INPUTS + name) instanceof Map<?, ?> entity
                && text(entity, "kt:sha256").equals(org.kinetrail.trail.Sha256.hex(outside));
        if (!same) {
            throw new Refusal("The bundle's " + name + " is not the file that the report was made from; take the bundle of this report.");
        }
        return outside;
    }

    private static String text(Map<?, ?> map, String name) {
        return map.get(name) instanceof String text ? text : "";
    }
}
