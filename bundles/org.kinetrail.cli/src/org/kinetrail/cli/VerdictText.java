package org.kinetrail.cli;

import java.util.Map;

import org.kinetrail.signature.Verdict;
import org.kinetrail.workflow.study.StudyFolder;

/** A verdict for a person: the sentence first, then the evidence, then what was not checked. */
final class VerdictText {

    private VerdictText() {
    }

    static String text(Verdict verdict) {
        StringBuilder text = new StringBuilder(verdict.sentence()).append('\n');
        text.append("changed? ").append(verdict.valid() ? "no" : "yes").append("; trusted? ").append(verdict.trusted().words()).append('\n');
        verdict.signers().forEach(signer -> text.append("  ").append(signer.field()).append(": ").append(signer.name()).append(", ")
                .append(signer.time()).append(", \"").append(signer.meaning()).append("\", PAdES ").append(signer.level()).append('\n'));
        verdict.evidence().forEach(item -> text.append(item.passed() ? "  ok    " : "  FAIL  ").append(item.rule()).append(": ")
                .append(item.text()).append('\n'));
        verdict.notMade().forEach(item -> text.append("  not checked: ").append(item).append('\n'));
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> json(Verdict verdict) {
        return (Map<String, Object>) StudyFolder.tree(verdict.json());
    }
}
