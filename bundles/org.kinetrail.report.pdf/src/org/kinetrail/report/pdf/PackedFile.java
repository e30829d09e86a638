package org.kinetrail.report.pdf;

/** A file to embed and its bytes, deflated. */
record PackedFile(Attachment file, byte[] deflated) {

    static PackedFile of(Attachment file) {
        return new PackedFile(file, Deflated.of(file.bytes()));
    }
}
