package org.kinetrail.signature;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.bouncycastle.asn1.ASN1InputStream;

/** Rules on the bytes of the file: what each signature covers, and that nothing lies outside. */
final class ByteRules {

    private final ReportFile file;
    private final byte[] bytes;
    private final List<SignatureLayout.Span> spans;

    ByteRules(ReportFile file) {
        this.file = file;
        this.bytes = file.bytes();
        this.spans = file.layout().all();
    }

    /** Each byte range leaves out exactly one hexadecimal string. */
    String ranges() {
        int before = file.layout().unsignedEnd();
        for (SignatureLayout.Span span : spans) {
            boolean gap = span.first() == 0 && span.gapStart() >= before && span.gapStart() + 2 < span.gapEnd() && span.gapEnd() <= span.end()
                    && bytes[span.gapStart()] == '<' && bytes[span.gapEnd() - 1] == '>';
            if (!gap) {
                throw BrokenRule.atByte("bytes.ranges", "signature " + span.field() + " does not cover all bytes but its own container",
                        span.gapStart());
            }
            before = span.end();
        }
        return spans.size() + " signatures, each covering all bytes before it but its own container.";
    }

    /** The covered bytes have the hash that the container states. */
    String digests() {
        for (int i = 0; i < spans.size(); i++) {
            SignatureLayout.Span span = spans.get(i);
            if (indexOf(container(span), file.covered().signed().get(i)) < 0) {
                throw BrokenRule.of("signature.holds", "signature " + span.field()
                        + " was not made for these bytes: at least one byte it covers was changed");
            }
        }
        return "All covered bytes have the hashes that were signed.";
    }

    private byte[] container(SignatureLayout.Span span) {
        byte[] out = new byte[(span.gapEnd() - span.gapStart() - 2) / 2];
        for (int i = 0; i < out.length; i++) {
            int high = Character.digit(bytes[span.gapStart() + 1 + 2 * i], 16);
            int low = Character.digit(bytes[span.gapStart() + 2 + 2 * i], 16);
            if (high < 0 || low < 0) {
                throw BrokenRule.atByte("padding.zero", "the container of signature " + span.field() + " is no hexadecimal string",
                        span.gapStart() + 1 + 2L * i);
            }
            out[i] = (byte) (high << 4 | low);
        }
        return out;
    }

    private static int indexOf(byte[] where, byte[] what) {
        for (int at = 0; at <= where.length - what.length; at++) {
            if (Arrays.equals(where, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }

    /** The last signature covers the file to its end. */
    String end() throws IOException {
        SignatureLayout.Span last = spans.get(spans.size() - 1);
        if (last.end() != bytes.length) {
            String what = describe(file.revision(spans.size()), file.whole());
            throw BrokenRule.atByte("bytes.end", "after the last signature (" + last.field() + ") " + (bytes.length - last.end())
                    + " bytes were added: " + what, last.end());
        }
        return "The last signature covers the file to its last byte, " + bytes.length + ".";
    }

    private static String describe(Revision before, Revision after) {
        try {
            return new Changes(before, after).gravest();
        } catch (RuntimeException e) {
            return "they cannot be read as a revision";
        }
    }

    /** The file has one unsigned revision and one for each signature, no more. */
    String revisions() throws IOException {
        TreeSet<Long> sections = RevisionChain.sections(bytes);
        int from = 0;
        for (int i = 0; i <= spans.size(); i++) {
            int to = i == 0 ? file.layout().unsignedEnd() : spans.get(i - 1).end();
            int writings = sections.subSet((long) from, (long) to).size();
            if (writings != 1) {
                String what = i == 0 || writings == 0 ? "it has " + sections.size() + " revisions instead of " + (spans.size() + 1)
                        : describe(file.revision(i - 1), file.revision(i));
                throw BrokenRule.atByte("revisions.own", "between the signatures stands a revision that nobody signed by itself: " + what, from);
            }
            from = to;
        }
        return sections.size() + " revisions: the unsigned report and one for each signature"
                + (file.layout().seal().isPresent() ? " and the document time stamp." : ".");
    }

    /** Behind each container the gap is filled with zeros, and hexadecimal digits are as our signer writes them. */
    String padding() throws IOException {
        for (SignatureLayout.Span span : spans) {
            byte[] gap = container(span);
            int length = derLength(gap, span);
            String expected = HexFormat.of().formatHex(gap, 0, length) + "0".repeat(2 * (gap.length - length));
            for (int i = 0; i < expected.length(); i++) {
                int at = span.gapStart() + 1 + i;
                if (bytes[at] != expected.charAt(i)) {
                    throw BrokenRule.atByte("padding.zero", "the filling behind signature " + span.field() + " was changed", at);
                }
            }
            if ((span.gapEnd() - span.gapStart()) % 2 != 0) {
                throw BrokenRule.atByte("padding.zero", "the container of signature " + span.field() + " has half a byte", span.gapEnd());
            }
        }
        return "The gaps hold nothing but the containers and zeros.";
    }

    private static int derLength(byte[] gap, SignatureLayout.Span span) {
        try (ASN1InputStream in = new ASN1InputStream(gap)) {
            in.readObject();
            return gap.length - in.available();
        } catch (IOException | RuntimeException e) {
            throw BrokenRule.atByte("container.strict", "the container of signature " + span.field() + " was changed: it cannot be read",
                    span.gapStart());
        }
    }

    /** Each container has exactly the form our signer writes. */
    String containers() {
        for (int i = 0; i < spans.size(); i++) {
            SignatureLayout.Span span = spans.get(i);
            byte[] gap = container(span);
            byte[] der = Arrays.copyOf(gap, derLength(gap, span));
            if (i == file.layout().spans().size()) {
                seal(der);
                break;
            }
            SignedContainer read = SignedContainer.read(der, span.field());
            if (!MessageDigest.isEqual(file.covered().signed().get(i), read.digest())) {
                throw BrokenRule.of("signature.holds", "signature " + span.field() + " was not made for these bytes");
            }
            file.add(read);
        }
        return "All signatures fit their certificates; the containers hold nothing else.";
    }

    private void seal(byte[] der) {
        try {
            TimeStampToken token = TimeStampToken.read(der);
            if (!MessageDigest.isEqual(file.covered().signed().get(spans.size() - 1), token.imprint())) {
                throw BrokenRule.of("signature.holds", "the document time stamp was not made for these bytes");
            }
            file.sealedBy(token);
        } catch (SignatureRefused e) {
            throw BrokenRule.of("container.strict", "the container of the document time stamp was changed: " + e.getMessage().replaceAll("\\.$", ""));
        }
    }
}
