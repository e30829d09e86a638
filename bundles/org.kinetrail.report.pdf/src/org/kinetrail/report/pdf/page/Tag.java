package org.kinetrail.report.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A node of the document's logical structure, grown while the pages are set. */
public final class Tag implements TagContent {

    private final Role role;
    private final String alt;
    private final String id;
    private final int columnSpan;
    private final List<TagContent> contents = new ArrayList<>(1);

    private Tag(Role role, String alt, String id, int columnSpan) {
        this.role = role;
        this.alt = alt;
        this.id = id;
        this.columnSpan = columnSpan;
    }

    /** Standard structure types of PDF 1.7. */
    public enum Role {
        DOCUMENT("Document"), SECT("Sect"), H1("H1"), H2("H2"), H3("H3"), H4("H4"), P("P"), TABLE("Table"), CAPTION("Caption"), TR("TR"),
        TH("TH"), TD("TD"), FIGURE("Figure"), SPAN("Span"), TOC("TOC"), TOCI("TOCI"), REFERENCE("Reference"), LINK("Link"), L("L"),
        LI("LI"), LBL("Lbl"), LBODY("LBody");

        private final String type;

        Role(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }

        static Role heading(int level) {
            return level <= 1 ? H1 : level == 2 ? H2 : level == 3 ? H3 : H4;
        }
    }

    static Tag root() {
        return new Tag(Role.DOCUMENT, "", "", 1);
    }

    Tag add(Role kid) {
        return add(new Tag(kid, "", "", 1));
    }

    Tag add(Role kid, String kidAlt, String kidId, int span) {
        return add(new Tag(kid, kidAlt, kidId, span));
    }

    private Tag add(Tag kid) {
        contents.add(kid);
        return kid;
    }

    void mark(int page, int piece) {
        contents.add(new TagContent.Marked(page, piece));
    }

    public Role role() {
        return role;
    }

    /** Text in place of a figure; empty for none. */
    public String alt() {
        return alt;
    }

    /** Number id; empty for none. */
    public String id() {
        return id;
    }

    public int columnSpan() {
        return columnSpan;
    }

    public List<TagContent> contents() {
        return Collections.unmodifiableList(contents);
    }
}
