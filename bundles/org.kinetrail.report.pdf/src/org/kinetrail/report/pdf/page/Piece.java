package org.kinetrail.report.pdf.page;

import java.util.List;
import org.kinetrail.figures.draw.Mark;

/** Marks that belong together in the logical structure; {@code tag} is null for what only decorates the page. */
public record Piece(Tag tag, List<Mark> marks) {

    public Piece {
        marks = List.copyOf(marks);
    }
}
