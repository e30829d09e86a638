package org.kinetrail.workflow.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.data.Refusal;
import org.kinetrail.figures.type.Face;
import org.kinetrail.model.study.QcRecord;
import org.kinetrail.model.study.Report;
import org.kinetrail.model.study.Run;
import org.kinetrail.model.study.SignaturePlace;
import org.kinetrail.model.study.SignatureRecord;
import org.kinetrail.signature.ReportSigner;
import org.kinetrail.signature.SignedReport;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.signature.SigningRequest;
import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.study.StudyStates;

/** Signs a record copy: in order, by different people, and never a draft. */
public final class SignReport {

    private SignReport() {
    }

    /** The permission that a signature needs. */
    public static Permission permission(SignerRole role) {
        return switch (role) {
            case AUTHOR -> Permission.SIGN_AUTHOR;
            case REVIEWER -> Permission.SIGN_REVIEW;
            case APPROVER -> Permission.SIGN_APPROVAL;
        };
    }

    /**
     * Adds the next signature.
     *
     * @param meaning what the signature says; null takes the role's own words
     */
    public static SignedReport run(StudyFolder study, Session session, SignerKey key, Platform platform, Report report, SignerRole role,
            String meaning) {
        Actor actor = session.require(permission(role));
        Run run = RunStudy.find(study, report.getRun());
        requireTurn(study, report, run, role);
        requireSegregation(study, report, run, actor.id());
        Instant now = platform.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        ZoneOffset zone = platform.clock().getZone().getRules().getOffset(now);
        SigningRequest request = SigningRequest.of(role, session.account().name(), now, zone, study.trail().head(), place(report, role))
                .font(Face.SANS.typeface().bytes());
        request = study.stamper().isPresent() ? request.stampedBy(study.stamper().get()) : request;
        SignedReport signed = ReportSigner.sign(study.objects().hashed(report.getRecordHash()),
                meaning == null ? request : request.meaning(meaning), key);
        String hash = study.objects().put(signed.file());
        String path = "study.reports[" + study.documents().study().getReports().indexOf(report) + "]";
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("field", role.field());
        record.put("meaning", signed.request().meaning());
        record.put("user", actor.id());
        record.put("name", session.account().name());
        record.put("at", now.toString());
        record.put("event", study.nextEvent());
        record.put("fileHash", hash);
        record.put("certificate", signed.certificate());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(path + ".signatures[" + report.getSignatures().size() + "]", record);
        values.put(path + ".recordHash", hash);
        if (role != SignerRole.AUTHOR) {
            values.put("study.state", role == SignerRole.REVIEWER ? "REVIEWED" : "APPROVED");
        }
        study.commit(signed.event(actor), values);
        study.writeReport(report.getId() + ".pdf", signed.bytes());
        return signed;
    }

    private static void requireTurn(StudyFolder study, Report report, Run run, SignerRole role) {
        if (run.isDraft()) {
            throw new NotPermitted(run.getId() + " is a draft; a draft can never be signed.");
        }
        List<String> required = RunStudy.plan(study, run).signers();
        int made = report.getSignatures().size();
        if (made >= required.size()) {
            throw new NotPermitted("All signatures that the plan asks for are made; the report is complete.");
        }
        if (!required.get(made).equals(role.word())) {
            throw new NotPermitted("The next signature is that of the " + SignerRole.ofWord(required.get(made)).orElseThrow().field()
                    .toLowerCase(java.util.Locale.ROOT) + "; signatures are made in the order " + String.join(", ", required) + ".");
        }
        if (role == SignerRole.APPROVER && qc(study, run) == null) {
            throw new NotPermitted("There is no quality-control record of " + run.getId() + "; record one before approval.");
        }
        if (role != SignerRole.AUTHOR && qc(study, run) != null && !StudyStates.controlled(study.documents().study())) {
            throw new NotPermitted("The study was changed after its quality control and is " + study.documents().study().getState().getLiteral()
                    + " again; record a quality control of " + run.getId() + " as the study stands.");
        }
        if (qc(study, run) != null && !qc(study, run).isFindingsClosed()) {
            throw new NotPermitted("The quality control of " + run.getId() + " has open findings; close them before signing.");
        }
    }

    private static void requireSegregation(StudyFolder study, Report report, Run run, String user) {
        for (SignatureRecord earlier : report.getSignatures()) {
            if (earlier.getUser().equals(user)) {
                throw new NotPermitted(user + " signed this report as " + earlier.getField().toLowerCase(java.util.Locale.ROOT)
                        + " already; author, reviewer and approver are different people.");
            }
        }
        QcRecord qc = qc(study, run);
        if (qc != null && qc.getBy().equals(user)) {
            throw new NotPermitted(user + " made the quality control of " + run.getId() + " and cannot sign the report too.");
        }
    }

    private static QcRecord qc(StudyFolder study, Run run) {
        return study.documents().study().getQcRecords().stream().filter(q -> q.getRun().equals(run.getId())).reduce((a, b) -> b).orElse(null);
    }

    private static org.kinetrail.signature.SignaturePlace place(Report report, SignerRole role) {
        SignaturePlace place = report.getPlaces().stream().filter(p -> p.getField().equals(role.field())).findFirst()
                .orElseThrow(() -> new Refusal("The report has no place for the signature of the " + role.field() + "; make it again."));
        return new org.kinetrail.signature.SignaturePlace(place.getPage(), place.getX(), place.getY(), place.getWidth(), place.getHeight());
    }
}
