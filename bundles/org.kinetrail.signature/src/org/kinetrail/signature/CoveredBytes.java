package org.kinetrail.signature;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.trail.Sha256;

/**
 * The hashes of a signed file, taken in one pass: what each signature covers, and each revision whole (0 the unsigned one).
 *
 * @param signed    SHA-256 of the bytes that signature n covers, counted from 0; that of the document time stamp last
 * @param revisions SHA-256 of each revision, in hexadecimal
 */
record CoveredBytes(List<byte[]> signed, List<String> revisions) {

    /** The gaps have to lie one behind the other, each within its revision; see {@link ByteRules#ranges()}. */
    static CoveredBytes of(byte[] pdf, SignatureLayout layout) {
        MessageDigest whole = Sha256.digest();
        List<byte[]> signed = new ArrayList<>();
        List<String> revisions = new ArrayList<>();
        whole.update(pdf, 0, layout.unsignedEnd());
        revisions.add(Sha256.hexOf(Sha256.branch(whole).digest()));
        int done = layout.unsignedEnd();
        for (SignatureLayout.Span span : layout.all()) {
            if (span.gapStart() < done || span.gapEnd() < span.gapStart() || span.end() < span.gapEnd()) {
                throw new SignatureRefused("The byte ranges of the signatures overlap; the file is damaged.");
            }
            whole.update(pdf, done, span.gapStart() - done);
            MessageDigest covered = Sha256.branch(whole);
            covered.update(pdf, span.gapEnd(), span.end() - span.gapEnd());
            signed.add(covered.digest());
            whole.update(pdf, span.gapStart(), span.end() - span.gapStart());
            revisions.add(Sha256.hexOf(Sha256.branch(whole).digest()));
            done = span.end();
        }
        return new CoveredBytes(signed, revisions);
    }
}
