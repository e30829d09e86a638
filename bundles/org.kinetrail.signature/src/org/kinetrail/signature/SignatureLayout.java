package org.kinetrail.signature;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.signatures.SignatureUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the signatures of a file lie, in order of what they cover, and the document time stamp behind them, if there is one.
 * {@code unsignedEnd} is the length of the unsigned revision.
 */
record SignatureLayout(List<Span> spans, Optional<Span> seal, int unsignedEnd) {

    /** Field of the document time stamp. */
    static final String SEAL = "Seal";

    private static final PdfName STAMP = new PdfName("DocTimeStamp");

    /** One signature: its field, the gap that holds its container, and the end of what it covers. */
    record Span(String field, long first, int gapStart, int gapEnd, int end) {
    }

    SignatureLayout {
        spans = List.copyOf(spans);
    }

    /** All spans, that of the document time stamp last. */
    List<Span> all() {
        List<Span> all = new ArrayList<>(spans);
        seal.ifPresent(all::add);
        return all;
    }

    static SignatureLayout of(byte[] pdf) {
        try (PdfDocument document = UntaggedDocument.of(pdf)) {
            return of(document, pdf);
        } catch (IOException | PdfException | com.itextpdf.io.exceptions.IOException e) {
            throw new SignatureRefused("The file is no readable PDF (" + e.getMessage() + "); give a report made by Kinetrail.", e);
        }
    }

    static SignatureLayout of(PdfDocument document, byte[] pdf) {
        List<Span> spans = new ArrayList<>();
        Set<String> stamps = new HashSet<>();
        SignatureUtil util = new SignatureUtil(document);
        for (String name : util.getSignatureNames()) {
            PdfDictionary dictionary = util.getSignatureDictionary(name);
            PdfArray range = dictionary == null ? null : dictionary.getAsArray(PdfName.ByteRange);
            if (range == null || range.size() != 4) {
                throw new SignatureRefused("Signature " + name + " has no byte range; the file is damaged.");
            }
            long[] values = range.toLongArray();
            if (Arrays.stream(values).anyMatch(value -> value < 0 || value > pdf.length) || values[2] + values[3] > pdf.length) {
                throw new SignatureRefused("The byte range of signature " + name + " lies outside the file; the file is damaged.");
            }
            if (name.equals(SEAL) && STAMP.equals(dictionary.getAsName(PdfName.Type))) {
                stamps.add(name);
            }
            spans.add(new Span(name, values[0], (int) (values[0] + values[1]), (int) values[2], (int) (values[2] + values[3])));
        }
        spans.sort(Comparator.comparingInt(Span::end));
        int unsigned = spans.isEmpty() ? pdf.length : lastEnd(pdf, spans.get(0).gapStart());
        boolean sealed = spans.size() > 1 && stamps.contains(spans.get(spans.size() - 1).field());
        return new SignatureLayout(sealed ? spans.subList(0, spans.size() - 1) : spans,
                sealed ? Optional.of(spans.get(spans.size() - 1)) : Optional.empty(), unsigned);
    }

    /** The byte behind the last end-of-file mark, and its line end, before a position: there the unsigned revision ends. */
    private static int lastEnd(byte[] pdf, int before) {
        for (int at = before - 5; at >= 0; at--) {
            if (pdf[at] == '%' && pdf[at + 1] == '%' && pdf[at + 2] == 'E' && pdf[at + 3] == 'O' && pdf[at + 4] == 'F') {
                int end = at + 5;
                if (end < before && pdf[end] == '\r') {
                    end++;
                }
                return end < before && pdf[end] == '\n' ? end + 1 : end;
            }
        }
        return 0;
    }

    /** The bytes of a revision: 0 the unsigned one, n what signature n covers, the one behind them the sealed file. */
    byte[] revision(byte[] pdf, int number) {
        return Arrays.copyOf(pdf, number == 0 ? unsignedEnd : all().get(number - 1).end());
    }
}
