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

    /** Field name, signer, UTC time with zone as printed, and meaning. */
    public record Signature(String field, String name, String time, String meaning) {
    }
}
