package org.kinetrail.ui.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kinetrail.model.study.Report;
import org.kinetrail.model.study.Run;
import org.kinetrail.model.study.SignatureRecord;
import org.kinetrail.model.study.Study;
import org.kinetrail.signature.SignerRole;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.TreeHead;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.report.SignReport;
import org.kinetrail.workflow.run.PlanDocument;

/**
 * What a person is shown before signing: which bytes, in which state, in which role and meaning what.
 *
 * @param role     the role whose turn it is; empty when nobody's is
 * @param refusal  why nobody can sign; empty when somebody can
 * @param facts    what is signed
 * @param warnings what a signer should know before
 * @param report   id of the report
 * @param sha256   hash of the bytes that are signed upon
 * @param signed   accounts that signed before; none of them signs again
 */
public record SigningForm(Optional<SignerRole> role, String refusal, List<Fact> facts, List<String> warnings, String report, String sha256,
        List<String> signed) {

    /** One line of what is signed. */
    public record Fact(String label, String value) {
    }

    public SigningForm {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
        signed = List.copyOf(signed);
    }

    /** The form of a report whose next signature is to be made upon this head of the trail. */
    public static SigningForm of(Study study, ObjectStore objects, TreeHead head, Report report, ReportStatus status) {
        Run run = study.getRuns().stream().filter(r -> r.getId().equals(report.getRun())).findFirst().orElse(null);
        List<String> signers = run == null || run.isDraft() || status.state() == ReportStatus.State.DAMAGED ? List.of()
                : PlanDocument.read(objects.get(run.getPlanHash())).signers();
        int made = report.getSignatures().size();
        Optional<SignerRole> role = made < signers.size() ? SignerRole.ofWord(signers.get(made)) : Optional.empty();
        return new SigningForm(role, refusal(run, report, status, signers), facts(study, head, report, signers.size()),
                warnings(status), report.getId(), report.getRecordHash(), report.getSignatures().stream().map(SignatureRecord::getUser).toList());
    }

    private static String refusal(Run run, Report report, ReportStatus status, List<String> signers) {
        if (status.state() == ReportStatus.State.DAMAGED) {
            return report.getId() + " is damaged and cannot be signed: " + String.join(" ", status.reasons());
        }
        if (run.isDraft()) {
            return run.getId() + " is a draft; a draft can never be signed.";
        }
        return report.getSignatures().size() >= signers.size() ? "All " + signers.size() + " signatures of " + report.getId() + " are made." : "";
    }

    private static List<Fact> facts(Study study, TreeHead head, Report report, int required) {
        List<Fact> facts = new ArrayList<>();
        int made = report.getSignatures().size();
        facts.add(new Fact("Study", study.getId()));
        facts.add(new Fact("Report", report.getId() + ", of " + report.getRun()));
        facts.add(new Fact("File", "reports/" + report.getId() + ".pdf"));
        facts.add(new Fact("SHA-256", report.getRecordHash()));
        facts.add(new Fact("Revision", (made + 1) + ": " + (made == 0 ? "as rendered, not signed yet" : "with " + made + " of " + required
                + " signatures")));
        facts.add(new Fact("Trail head", head.size() + " events, root " + head.root()));
        report.getSignatures().forEach(s -> facts.add(new Fact("Signed", s.getField() + ": " + s.getName() + ", " + s.getAt() + ", \""
                + s.getMeaning() + "\"")));
        return facts;
    }

    private static List<String> warnings(ReportStatus status) {
        return status.state() == ReportStatus.State.OUT_OF_DATE ? status.reasons() : List.of();
    }

    /** Who need only give the secret: the signer of the present period, unless that person signed this report already. */
    public Optional<String> known(SigningPeriod period) {
        return period.signer().filter(account -> !signed.contains(account));
    }

    /** The meaning that the signature will carry. */
    public String meaning() {
        return role.map(SignerRole::meaning).orElse("");
    }

    /** Who can sign, in words; empty when nobody can. */
    public String who() {
        return role.map(r -> "Signature of the " + r.field().toLowerCase(Locale.ROOT) + "; needs the role "
                + String.join(" or ", SignReport.permission(r).roles().stream().map(Role::id).toList()) + ".").orElse("");
    }
}
