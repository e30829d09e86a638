package org.kinetrail.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kinetrail.figures.draw.DataCsv;
import org.kinetrail.figures.draw.Drawing;
import org.kinetrail.figures.draw.FigurePainter;
import org.kinetrail.figures.draw.PngWriter;
import org.kinetrail.figures.draw.SvgWriter;

/** The figures of a report as files: SVG, PNG at 300 dots per inch, and their data as CSV. */
public final class FigureFiles {

    private static final double WIDTH = 481;
    private static final int DOTS_PER_INCH = 300;

    private FigureFiles() {
    }

    /** Content by file name, in reading order; {@code figure-07-fig.efficacy.svg}. */
    public static Map<String, byte[]> of(Report report) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        report.sections().forEach(s -> section(s, files));
        return files;
    }

    private static void section(Section section, Map<String, byte[]> files) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Plate p) {
                Drawing drawing = FigurePainter.draw(p.figure(), WIDTH);
                String name = String.format(Locale.ROOT, "figure-%02d-%s", Integer.parseInt(p.number()), p.id());
                files.put(name + ".svg", SvgWriter.write(drawing, p.label() + ". " + p.title()).getBytes(StandardCharsets.UTF_8));
                files.put(name + ".png", PngWriter.write(drawing, DOTS_PER_INCH));
                files.put(name + ".csv", DataCsv.write(p.figure()).getBytes(StandardCharsets.UTF_8));
            }
        }
        section.sections().forEach(s -> section(s, files));
    }
}
