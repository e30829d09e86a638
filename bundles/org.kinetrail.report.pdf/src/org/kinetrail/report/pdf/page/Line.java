package org.kinetrail.report.pdf.page;

import java.util.List;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.NumberCell;

/** A broken line: fragments from left to right, the first at 0. */
record Line(List<Fragment> fragments, double width) {

    /** Characters in one face; {@code number} is the number they show, null for text. */
    record Fragment(String text, Face face, double x, double width, NumberCell number) {
    }
}
