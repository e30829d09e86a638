package org.kinetrail.report;

import java.util.List;
import org.kinetrail.figures.Figure;

/** A part of a section that is read as a whole. */
public sealed interface Block {

    /** Running text. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A list of short points. */
    record Points(List<List<Inline>> points) implements Block {
        public Points {
            points = points.stream().map(List::copyOf).toList();
        }
    }

    /** Labels with what they stand for, as on a title page: not a numbered table. */
    record Facts(String id, List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One label and its text. */
    record Fact(String label, List<Inline> content) {
        public Fact {
            content = List.copyOf(content);
        }
    }

    /** A warning that must not be overlooked. */
    record Notice(List<Inline> content) implements Block {
        public Notice {
            content = List.copyOf(content);
        }
    }

    /**
     * A numbered table or listing.
     *
     * @param id      first part of the ids of its numbers
     * @param kind    whether it counts as table or listing, and how it is set
     * @param number  printed number, for example {@code 4}
     * @param title   printed title
     * @param columns columns from left to right
     * @param rows    rows from top to bottom
     * @param footing what stands under it
     */
    record Grid(String id, Kind kind, String number, String title, List<Column> columns, List<Row> rows, Footing footing)
            implements Block {
        /** TABLE and LISTING are counted apart; a STRIPS listing is short-lined and set in several strips side by side. */
        public enum Kind {
            TABLE, LISTING, STRIPS
        }

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** {@code Table 4} or {@code Listing 2}. */
        public String label() {
            return (kind == Kind.TABLE ? "Table " : "Listing ") + number;
        }
    }

    /**
     * A numbered figure.
     *
     * @param id     frozen id
     * @param number printed number
     * @param title  printed title
     * @param figure what is drawn
     * @param alt    what the figure shows, for a reader who cannot see it
     */
    record Plate(String id, String number, String title, Figure figure, String alt, Footing footing) implements Block {
        /** {@code Figure 2}. */
        public String label() {
            return "Figure " + number;
        }
    }

    /**
     * A picture of the title page.
     *
     * @param png    the picture as PNG, base64
     * @param width  printed width, points
     * @param height printed height, points
     * @param alt    what it shows
     */
    record Logo(String png, double width, double height, String alt) implements Block {
    }

    /** The table of contents, and after it the lists of tables, figures and listings. */
    record Contents() implements Block {
    }

    /** The boxes that are signed, in order, each beside who signs it and what that means. */
    record Signatures(List<Signatory> signatories) implements Block {
        public Signatures {
            signatories = List.copyOf(signatories);
        }
    }

    /** The signature page: where the record copy is signed, or, in a copy that cannot be signed, the signatures in print. */
    record SignaturePage(List<Signatory> signatories) implements Block {
        public SignaturePage {
            signatories = List.copyOf(signatories);
        }
    }

    /**
     * One who is to sign.
     *
     * @param field   name of the signature field: {@code Author}, {@code Reviewer}, {@code Approver}
     * @param meaning what the signature states
     */
    record Signatory(String field, String meaning) {
    }
}
