package org.kinetrail.report.pdf;

import java.util.List;

/**
 * What the submission copy prints of the record copy.
 *
 * @param sha256     hash of the signed record copy, lower-case hexadecimal
 * @param signatures one for each signature, in order
 */
public record SignedRecord(String sha256, List<Signature> signatures) {

    public SignedRecord {
        signatures = List.copyOf(signatures);
    }

    /** Field name, and the lines shown in the field: signer, time with zone, meaning. */
    public record Signature(String field, List<String> lines) {
        public Signature {
            lines = List.copyOf(lines);
        }
    }

    /** Reads the signatures from the fields of a signed record copy, as they are shown there. */
    public static SignedRecord of(String sha256, byte[] record) {
        return new SignedRecord(sha256, ShownSignatures.of(record).stream().map(s -> new Signature(s.field(), s.lines())).toList());
    }
}
