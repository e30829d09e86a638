package org.kinetrail.workflow.report;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.kinetrail.model.provenance.Activity;
import org.kinetrail.model.provenance.Provenance;
import org.kinetrail.model.provenance.ProvenanceFactory;
import org.kinetrail.report.Report;
import org.kinetrail.report.pdf.Attachment;
import org.kinetrail.report.pdf.PdfRenderer;
import org.kinetrail.report.pdf.RenderContext;
import org.kinetrail.report.pdf.UnsignedReport;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.workflow.Platform;

/** Draws the report of a qualification as a record copy of one signature, verified by the same rules as that of a study. */
public final class QualificationCopy {

    private static final String PERSON = "qualifier";

    /**
     * What it carries.
     *
     * @param id           id of the qualification
     * @param results      its outcomes as JSON
     * @param trailProof   signed head of its trail with the proofs of all events
     * @param authorityKey hash of the key of the authority whose certificates may sign it
     * @param demo         whether that authority is a throw-away one
     */
    public record Parts(String id, byte[] results, byte[] trailProof, String authorityKey, boolean demo) {
    }

    private QualificationCopy() {
    }

    /** Renders it, unsigned. */
    public static UnsignedReport render(Report report, Platform platform, OffsetDateTime at, String by, Parts parts, RenderContext.Paper paper) {
        List<Attachment> files = new ArrayList<>(List.of(
                new Attachment("results.json", "application/json", "Data", "Every check with its outcome", parts.results()),
                new Attachment("trail-proof.json", "application/json", "Supplement", "Signed head of the trail, with proofs", parts.trailProof()),
                new Attachment("sbom.json", "application/json", "Supplement", "Software and its parts (CycloneDX)",
                        Attachments.sbom(platform.software(), platform.components()))));
        String clock = at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        files.add(new Attachment("provenance.json", "application/json", "Supplement", "Who did what with which bytes (W3C PROV-JSON)",
                Attachments.utf8(ProvenanceJson.write(provenance(platform, clock, by, parts, files), false))));
        return PdfRenderer.recordCopy(report, new RenderContext(clock, platform.software(), by, paper, numbers -> files));
    }

    private static Provenance provenance(Platform platform, String clock, String by, Parts parts, List<Attachment> files) {
        Provenance provenance = RecordProvenance.of(new RenderEnvironment(clock, by, platform.host(), platform.java(), platform.os(),
                platform.software()), platform.software(), null, files);
        provenance.setStudy(platform.software());
        provenance.setRun(parts.id());
        provenance.setDemo(parts.demo());
        provenance.setAuthorityKey(parts.authorityKey());
        provenance.getRequiredSigners().add(SignerRole.AUTHOR.field());
        provenance.getAgents().add(RecordProvenance.person(PERSON, by));
        Activity activity = ProvenanceFactory.eINSTANCE.createActivity();
        activity.setId(parts.id());
        activity.setLabel("Qualification of the installation");
        activity.setStartedAt(clock);
        activity.setEndedAt(clock);
        activity.setAgent(PERSON);
        activity.setSoftware(RecordProvenance.SOFTWARE);
        activity.getGenerated().add("results.json");
        provenance.getActivities().add(activity);
        return provenance;
    }
}
