package org.kinetrail.signature;

import com.itextpdf.kernel.exceptions.PdfException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verdict on a record copy. It is VALID when every rule holds; the first broken one makes it INVALID and is named with the byte
 * or event it concerns. The rules are listed in {@code docs/formats/pdf.md}.
 */
public final class ReportVerifier {

    private ReportVerifier() {
    }

    /** Judges a file; never throws for what is in it. */
    public static Verdict verify(byte[] pdf, VerificationContext context) {
        Findings findings = new Findings();
        try (ReportFile file = ReportFile.open(pdf)) {
            ByteRules bytes = new ByteRules(file);
            findings.check("bytes.ranges", bytes::ranges);
            findings.check("signature.holds", bytes::digests);
            findings.check("bytes.end", bytes::end);
            findings.check("revisions.own", bytes::revisions);
            findings.check("padding.zero", bytes::padding);
            findings.check("container.strict", bytes::containers);
            DocumentRules document = new DocumentRules(file);
            findings.check("increments.own", document::increments);
            findings.check("document.quiet", document::quiet);
            if (file.layout().seal().isPresent()) {
                findings.check("seal.data", document::seal);
            }
            findings.check("attachments.provenance", document::attachments);
            Authorities authorities = document.authorities();
            if (authorities.any()) {
                findings.check("authorities.proof", authorities::sentence);
            }
            SignerRules signers = new SignerRules(file, document.provenance(), authorities, context);
            findings.check("chain.key", signers::chain);
            findings.check("appearance.dictionary", signers::words);
            findings.check("signature.binding", signers::binding);
            LibraryRules library = new LibraryRules(file, authorities);
            findings.check("library.validator", library::validate);
            if (context.thorough() || !library.isLarge()) {
                findings.check("library.revisions", library::revisions);
            }
            TrailRules trail = new TrailRules(file, authorities, context);
            findings.check("trail.proof", trail::proof);
            trail.withStudy(findings);
            findings.check("signers.required", signers::required);
            findings.anchors(context, document.provenance(), file);
            return findings.valid(file, document.provenance(), authorities);
        } catch (BrokenRule e) {
            return findings.invalid(e.breach(), context);
        } catch (IOException | PdfException | com.itextpdf.io.exceptions.IOException e) {
            return findings.invalid(new Verdict.Breach("pdf.readable", "the file cannot be read as a PDF (" + e.getMessage() + ")", -1, -1),
                    context);
        } catch (RuntimeException | AssertionError e) {
            return findings.invalid(new Verdict.Breach("pdf.readable", "the file is built as no report is (" + e.getClass().getSimpleName()
                    + ")", -1, -1), context);
        }
    }

    /** Everything found so far. */
    static final class Findings {

        private final List<Verdict.Evidence> evidence = new ArrayList<>();
        private final List<String> notMade = new ArrayList<>();
        private Verdict.Trust trust = Verdict.Trust.NO_ANCHOR;
        private boolean anchored;

        /** A check that says what it saw, or throws. */
        interface Check {
            String run() throws IOException;
        }

        void check(String rule, Check check) throws IOException {
            try {
                evidence.add(new Verdict.Evidence(rule, true, check.run()));
            } catch (BrokenRule e) {
                evidence.add(new Verdict.Evidence(e.breach().rule(), false, e.getMessage()));
                throw e;
            }
        }

        /** The trail with the signatures is witnessed outside the site. */
        void anchoredOutside() {
            anchored = true;
        }

        void notMade(String text) {
            notMade.add(text);
        }

        /** Trusted is a report whose own authority the reader names, or one whose every signer stands under an authority that is named. */
        void anchors(VerificationContext context, SignedProvenance provenance, ReportFile file) {
            if (!context.anchors().isEmpty()) {
                Set<String> named = context.anchors().stream().map(Certificates::keyHash).collect(java.util.stream.Collectors.toSet());
                boolean own = named.contains(provenance.authorityKey());
                boolean each = file.containers().stream().allMatch(one -> named.contains(Certificates.keyHash(one.root())));
                trust = own || each ? Verdict.Trust.YES : Verdict.Trust.NO;
                evidence.add(new Verdict.Evidence("trust.anchor", own || each, own ? "The authority is one you trust."
                        : each ? "Every signer's authority is one you trust; the report's own is not among them."
                                : "The authority's key is none of those you trust."));
            } else {
                notMade.add("Whether the certificate authority is to be trusted: name its certificate with --trust.");
            }
        }

        Verdict valid(ReportFile file, SignedProvenance provenance, Authorities authorities) {
            boolean demo = provenance.demo() || file.containers().stream().anyMatch(one -> Certificates.isDemo(one.certificates().get(0)));
            Verdict.Assurance assurance = anchored ? Verdict.Assurance.ANCHORED : Stamps.assurance(file, provenance, authorities);
            List<Verdict.Signer> signers = new ArrayList<>();
            for (int i = 0; i < file.layout().spans().size(); i++) {
                signers.add(file.signer(i));
            }
            String sentence = "VALID (" + assurance.words() + (demo ? ", demo keys" : "") + "): unchanged since it was signed by "
                    + String.join(", ", signers.stream()
                            .map(one -> one.name() + " (" + one.field().toLowerCase(java.util.Locale.ROOT) + ")").toList())
                    + "; trusted: " + trust.words() + ".";
            return new Verdict(Verdict.Outcome.VALID, sentence, Optional.empty(), trust, assurance, demo, signers, evidence, notMade);
        }

        Verdict invalid(Verdict.Breach breach, VerificationContext context) {
            String where = breach.at() >= 0 ? " (byte " + breach.at() + ")" : breach.event() >= 0 ? " (event " + breach.event() + ")" : "";
            Verdict.Trust unknown = context.anchors().isEmpty() ? Verdict.Trust.NO_ANCHOR : Verdict.Trust.NO;
            notMade.add("Every check after the first broken rule, " + breach.rule() + ".");
            return new Verdict(Verdict.Outcome.INVALID, "INVALID: " + breach.text() + where + ".", Optional.of(breach), unknown,
                    Verdict.Assurance.SELF_ATTESTED, false, List.of(), evidence, notMade);
        }
    }
}
