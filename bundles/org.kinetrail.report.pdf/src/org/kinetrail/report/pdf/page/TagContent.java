package org.kinetrail.report.pdf.page;

/** What a node of the logical structure holds, in reading order: further nodes, and marks on pages. */
public sealed interface TagContent permits Tag, TagContent.Marked {

    /** Marks on a page: page from 1, and the place among the page's tagged pieces from 0. */
    record Marked(int page, int piece) implements TagContent {
    }
}
