package org.kinetrail.report.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a written PDF depend on its content alone. The library gives font subsets a random tag of six letters: they are renamed in order of
 * appearance. The file identifier is the start of the SHA-256 of everything else. Lengths stay, so no offset moves.
 */
final class FixedBytes {

    static final byte[] PLACEHOLDER = "kinetrail.id.000".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern SUBSET = Pattern.compile("(/(?:BaseFont|FontName) ?/)([A-Z]{6})\\+([A-Za-z0-9]+)");

    private FixedBytes() {
    }

    static byte[] settle(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        byte[] out = pdf.clone();
        Map<String, String> tags = new LinkedHashMap<>();
        Matcher matcher = SUBSET.matcher(text);
        while (matcher.find()) {
            String tag = tags.computeIfAbsent(matcher.group(2), t -> "KTRAA" + (char) ('A' + tags.size()));
            System.arraycopy(tag.getBytes(StandardCharsets.US_ASCII), 0, out, matcher.start(2), 6);
        }
        String hex = HexFormat.of().formatHex(PLACEHOLDER);
        byte[] id = sha256(out).substring(0, hex.length()).getBytes(StandardCharsets.US_ASCII);
        // the identifier stands in the trailer, which begins where the file's end says
        int trailer = Integer.parseInt(text.substring(text.lastIndexOf("startxref") + 9, text.lastIndexOf("%%EOF")).strip());
        String tail = text.substring(trailer).toLowerCase(Locale.ROOT);
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
