package org.kinetrail.signature;

import com.itextpdf.io.source.PdfTokenizer;
import com.itextpdf.io.source.RandomAccessFileOrArray;
import com.itextpdf.io.source.RandomAccessSourceFactory;
import java.io.IOException;
import java.util.TreeSet;

/**
 * Where the cross-reference sections of a file begin, followed from its end along {@code /Prev} (ISO 32000-1, 7.5.5 and 7.5.8). One
 * writing makes one section; a reader sees the file as this chain builds it up.
 */
final class RevisionChain {

    private static final int MOST = 1000;

    private final PdfTokenizer tokens;

    private RevisionChain(PdfTokenizer tokens) {
        this.tokens = tokens;
    }

    /** Offsets of all sections, in the order of the file; a {@link BrokenRule} where the chain cannot be followed. */
    static TreeSet<Long> sections(byte[] pdf) throws IOException {
        TreeSet<Long> sections = new TreeSet<>();
        try (PdfTokenizer tokens = new PdfTokenizer(new RandomAccessFileOrArray(new RandomAccessSourceFactory().createSource(pdf)))) {
            RevisionChain chain = new RevisionChain(tokens);
            tokens.seek(tokens.getStartxref());
            tokens.nextValidToken();
            long at = chain.number();
            while (at >= 0) {
                if (!sections.add(at) || sections.size() > MOST) {
                    throw BrokenRule.atByte("revisions.own", "the revisions refer to each other in a circle", at);
                }
                at = chain.previous(at);
            }
        }
        return sections;
    }

    private long previous(long section) throws IOException {
        tokens.seek(section);
        tokens.nextValidToken();
        boolean table = tokens.tokenValueEqualsTo(PdfTokenizer.Xref);
        while (table && !tokens.tokenValueEqualsTo(PdfTokenizer.Trailer)) {
            tokens.nextValidToken();
            if (tokens.getTokenType() == PdfTokenizer.TokenType.EndOfFile) {
                throw unreadable(section);
            }
        }
        if (!table && tokens.getTokenType() != PdfTokenizer.TokenType.Obj) {
            throw unreadable(section);
        }
        return entries(section);
    }

    /** Reads the section's dictionary to its end; returns its {@code /Prev}, -1 where it has none. */
    private long entries(long section) throws IOException {
        long previous = -1;
        int depth = 0;
        do {
            tokens.nextValidToken();
            switch (tokens.getTokenType()) {
                case StartDic -> depth++;
                case EndDic -> depth--;
                case EndOfFile -> throw unreadable(section);
                case Name -> {
                    String name = tokens.getStringValue();
                    if (depth == 1 && name.equals("XRefStm")) {
                        throw BrokenRule.atByte("revisions.own", "a revision has two lists of objects, which no report of ours has", section);
                    }
                    if (depth == 1 && name.equals("Prev")) {
                        if (previous >= 0) {
                            throw unreadable(section);
                        }
                        previous = number();
                    }
                }
                default -> {
                    // values of other entries
                }
            }
        } while (depth > 0);
        return previous;
    }

    private long number() throws IOException {
        tokens.nextValidToken();
        if (tokens.getTokenType() != PdfTokenizer.TokenType.Number) {
            throw unreadable(tokens.getPosition());
        }
        return tokens.getLongValue();
    }

    private static BrokenRule unreadable(long at) {
        return BrokenRule.atByte("revisions.own", "a revision's list of objects cannot be read", at);
    }
}
