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
import org.kinetrail.signature.RecordParts;
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

    /** Imports, runs and lays out again from what the copy carries. */
    public Again rendering() {
        return rendering(Progress.SILENT);
    }

    /** The same with progress. */
    public Again rendering(Progress progress) {
        RenderInputs inputs = inputs();
        ImportResult data = CutReader.read(inputs.files(), CutReader.mapping(inputs.mapping()));
        AnalysisResults results = Analysis.run(data.data(), PlanDocument.read(inputs.plan()), progress);
        return new Again(inputs, data, results, new Rendering(inputs, data.data(), results));
    }

    private RenderInputs inputs() {
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
                files(run), run, environment, names, text(report, "kt:authorityKey"));
    }

    /** The input files in the order in which they were imported. */
    private Map<String, byte[]> files(String run) {
        Study study = (Study) ModelJson.read(new String(part("study.json"), StandardCharsets.UTF_8), StudyPackage.Literals.STUDY);
        String dataHash = study.getRuns().stream().filter(r -> r.getId().equals(run)).map(Run::getDataHash).findFirst()
                .orElseThrow(() -> new Refusal("The study.json of the record copy knows no " + run + "; the file was put together by hand."));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (DataCut cut : study.getCuts()) {
            if (cut.getDataHash().equals(dataHash) && files.isEmpty()) {
                cut.getFiles().forEach(file -> files.put(file.getName(), part(INPUTS + file.getName())));
            }
        }
        return files;
    }

    private static String text(Map<?, ?> map, String name) {
        return map.get(name) instanceof String text ? text : "";
    }
}
