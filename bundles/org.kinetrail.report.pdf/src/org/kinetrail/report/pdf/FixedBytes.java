package org.kinetrail.report.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Makes a written PDF depend on its content alone: the file identifier is the start of the SHA-256 of everything else. */
final class FixedBytes {

    static final byte[] PLACEHOLDER = "kinetrail.id.000".getBytes(StandardCharsets.US_ASCII);

    /** Bytes at the end of a file that hold where its trailer begins: two keywords, a number and the line ends. */
    private static final int END = 64;

    private FixedBytes() {
    }

    static byte[] settle(byte[] pdf) {
        String end = new String(pdf, pdf.length - END, END, StandardCharsets.ISO_8859_1);
        int trailer = Integer.parseInt(end.substring(end.lastIndexOf("startxref") + 9, end.lastIndexOf("%%EOF")).strip());
        String tail = new String(pdf, trailer, pdf.length - trailer, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String hex = HexFormat.of().formatHex(PLACEHOLDER);
        byte[] id = sha256(pdf).substring(0, hex.length()).getBytes(StandardCharsets.US_ASCII);
        byte[] out = pdf.clone();
        for (int at = tail.indexOf(hex); at >= 0; at = tail.indexOf(hex, at + 1)) {
            System.arraycopy(id, 0, out, trailer + at, id.length);
        }
        return out;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
