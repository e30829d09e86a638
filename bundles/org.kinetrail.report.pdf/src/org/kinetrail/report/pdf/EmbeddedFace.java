package org.kinetrail.report.pdf;

import com.itextpdf.io.font.FontMetrics;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.figures.type.Face;
import org.kinetrail.figures.type.Typeface;

/**
 * A face as a composite font of a document, holding the glyphs that occur (ISO 32000-1, 9.7). The library would give the subset a random name;
 * here the name follows from the face.
 */
final class EmbeddedFace {

    private static final int EM = 1000;
    private static final int CMAP_BLOCK = 100;
    private static final int NONSYMBOLIC = 32;
    private static final int FIXED_PITCH = 1;
    private static final int ITALIC = 64;

    private final PdfDocument document;
    private final Face face;
    private final String name;
    private final TrueTypeFont program;
    private final Map<Integer, Character> glyphs = new TreeMap<>();

    private EmbeddedFace(PdfDocument document, Face face, BitSet characters) throws IOException {
        this.document = document;
        this.face = face;
        this.program = new TrueTypeFont(face.typeface().bytes());
        this.name = "KTRAA" + (char) ('A' + face.ordinal()) + "+" + program.getFontNames().getFontName();
        characters.stream().forEach(c -> glyphs.putIfAbsent(face.typeface().glyph((char) c), (char) c));
    }

    /** Writes the font of the characters that occur. */
    static PdfDictionary embed(PdfDocument document, Face face, BitSet characters) {
        try {
            return new EmbeddedFace(document, face, characters).composite();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfDictionary composite() {
        PdfDictionary font = font(PdfName.Type0);
        font.put(PdfName.Encoding, PdfName.IdentityH);
        font.put(PdfName.DescendantFonts, new PdfArray(descendant()));
        font.put(PdfName.ToUnicode, stream(characterMap().getBytes(StandardCharsets.US_ASCII)));
        font.makeIndirect(document);
        return font;
    }

    private PdfDictionary font(PdfName subtype) {
        PdfDictionary font = new PdfDictionary();
        font.put(PdfName.Type, PdfName.Font);
        font.put(PdfName.Subtype, subtype);
        font.put(PdfName.BaseFont, new PdfName(name));
        return font;
    }

    private PdfDictionary descendant() {
        PdfDictionary font = font(PdfName.CIDFontType2);
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.Registry, new PdfString("Adobe"));
        system.put(PdfName.Ordering, new PdfString("Identity"));
        system.put(PdfName.Supplement, new PdfNumber(0));
        font.put(PdfName.CIDSystemInfo, system);
        font.put(PdfName.CIDToGIDMap, PdfName.Identity);
        font.put(PdfName.DW, new PdfNumber(EM));
        font.put(PdfName.W, widths());
        font.put(PdfName.FontDescriptor, descriptor());
        font.makeIndirect(document);
        return font;
    }

    /** Widths in thousandths of an em, runs of neighbouring glyphs together. */
    private PdfArray widths() {
        Typeface typeface = face.typeface();
        PdfArray widths = new PdfArray();
        PdfArray run = new PdfArray();
        int next = -1;
        for (Map.Entry<Integer, Character> glyph : glyphs.entrySet()) {
            if (glyph.getKey() != next) {
                run = new PdfArray();
                widths.add(new PdfNumber(glyph.getKey()));
                widths.add(run);
            }
            run.add(new PdfNumber(Math.rint((double) typeface.advance(glyph.getValue()) * EM / typeface.unitsPerEm())));
            next = glyph.getKey() + 1;
        }
        return widths;
    }

    private PdfDictionary descriptor() {
        FontMetrics metrics = program.getFontMetrics();
        PdfDictionary descriptor = new PdfDictionary();
        descriptor.put(PdfName.Type, PdfName.FontDescriptor);
        descriptor.put(PdfName.FontName, new PdfName(name));
        descriptor.put(PdfName.Flags, new PdfNumber(NONSYMBOLIC | (metrics.isFixedPitch() ? FIXED_PITCH : 0)
                | (metrics.getItalicAngle() < 0 ? ITALIC : 0)));
        descriptor.put(PdfName.FontBBox, new PdfArray(metrics.getBbox()));
        descriptor.put(PdfName.ItalicAngle, new PdfNumber(metrics.getItalicAngle()));
        descriptor.put(PdfName.Ascent, new PdfNumber(metrics.getTypoAscender()));
        descriptor.put(PdfName.Descent, new PdfNumber(metrics.getTypoDescender()));
        descriptor.put(PdfName.CapHeight, new PdfNumber(metrics.getCapHeight()));
        descriptor.put(PdfName.StemV, new PdfNumber(metrics.getStemV()));
        byte[] subset = program.getSubset(glyphs.keySet(), true);
        PdfStream file = stream(subset);
        file.put(PdfName.Length1, new PdfNumber(subset.length));
        descriptor.put(PdfName.FontFile2, file);
        descriptor.makeIndirect(document);
        return descriptor;
    }

    private PdfStream stream(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.makeIndirect(document);
        return stream;
    }

    /** The way from glyphs back to characters (ISO 32000-1, 9.10.3). */
    private String characterMap() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000><FFFF>
                endcodespacerange
                """);
        List<String> lines = new ArrayList<>();
        glyphs.forEach((glyph, character) -> lines.add(String.format(Locale.ROOT, "<%04X><%04X>\n", glyph, (int) character)));
        for (int from = 0; from < lines.size(); from += CMAP_BLOCK) {
            List<String> block = lines.subList(from, Math.min(from + CMAP_BLOCK, lines.size()));
            map.append(block.size()).append(" beginbfchar\n").append(String.join("", block)).append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend end\n").toString();
    }
}
