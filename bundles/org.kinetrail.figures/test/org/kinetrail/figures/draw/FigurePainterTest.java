package org.kinetrail.figures.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinetrail.figures.Axis;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.Layer;
import org.kinetrail.figures.Panel;

class FigurePainterTest {

    /** One figure with every kind of layer, risk rows, notes and a long title. */
    static Figure everything() {
        List<Layer> layers = List.of(new Layer.Band("95% band", 6, List.of(0.0, 10.0), List.of(0.2, 0.1), List.of(0.6, 0.5)),
                new Layer.Threads("Subjects", 8, List.of(new Layer.Line("", 8, List.of(0.0, 5.0), List.of(0.0, 2.0)))),
                new Layer.Line("Model", 6, List.of(-5.0, 5.0, 20.0), List.of(0.5, 0.4, 0.3)), new Layer.Points("Observed", 0, true,
                        List.of(1.0, 2.0), List.of(0.5, 9.0)),
                new Layer.Intervals("Rates", 0, false, List.of(3.0), List.of(0.5), List.of(0.3), List.of(0.7)),
                new Layer.Steps("Q1", 1, List.of(0.0, 4.0), List.of(1.0, 0.5), List.of(2.0), List.of(1.0)), new Layer.Rug("Rug", 8,
                        true, List.of(1.0, 2.0)),
                new Layer.Span("2-4", 0, 2, 4), new Layer.Rule("LLOQ", 8, false, 0.2));
        Panel panel = new Panel("(a) A title that is far too long for the width of one panel and must be broken into lines",
                Axis.linear("Time", "months").from(0, 10),
                Axis.linear("Probability", "").from(0, 1), layers, List.of(new Panel.RiskRow("Q1", 1, List.of(0.0, 5.0, 10.0),
                        List.of("55", "20", "3"))),
                List.of("Log-rank p = 0.012"));
        Panel forest = new Panel("", Axis.log("Hazard ratio", "").from(0.3, 3), Axis.categories(List.of("Exposure, per 2-fold",
                "High tumour burden")),
                List.of(new Layer.Rule("", 8, true, 1), new Layer.Intervals("", 0, true, List.of(0.8, 1.5), List.of(0.0, 1.0),
                        List.of(0.7, 0.1), List.of(0.9, 9.0)),
                        new Layer.RowText("HR (95% CI)", 0, List.of("0.80 (0.70 to 0.90)", "1.50 (0.10 to 9.00)"))), List.of(),
                                List.of());
        return new Figure("fig.all", List.of(panel, panel, forest), 2, 0.7);
    }

    @Test
    void everyMarkLiesOnTheSheet() {
        Drawing drawing = FigurePainter.draw(everything(), 481);
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Label t) {
                double start = t.x() - (t.upwards() ? 0 : t.before());
                double end = start + (t.upwards() ? 0 : t.face().width(t.text(), t.size()));
                assertTrue(start >= -0.5 && end <= 481.5, () -> t.text() + " from " + start + " to " + end);
                assertTrue(t.y() >= 0 && t.y() <= drawing.height(), () -> t.text() + " at " + t.y());
                assertTrue(t.size() >= 9, t.text());
            } else if (mark instanceof Mark.Path p) {
                for (int i = 0; i < p.corners().size(); i += 2) {
                    assertTrue(p.corners().get(i) >= -0.5 && p.corners().get(i) <= 481.5 && p.corners().get(i + 1) >= -0.5
                            && p.corners().get(i + 1) <= drawing.height() + 0.5, p::toString);
                }
            }
        }
    }

    @Test
    void svgIsWellFormedWithRealTextAndOwnFaces() throws Exception {
        String svg = SvgWriter.write(FigurePainter.draw(everything(), 481), "All & everything");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertTrue(document.getElementsByTagName("text").getLength() > 20);
        assertTrue(svg.contains(">Log-rank p = 0.012</text>") && svg.contains("@font-face"));
        assertEquals(svg, SvgWriter.write(FigurePainter.draw(everything(), 481), "All & everything"));
    }

    @Test
    void pngHasTheSizeAskedAndIsTheSameEachTime() throws Exception {
        Drawing drawing = FigurePainter.draw(everything(), 481);
        byte[] png = PngWriter.write(drawing, 144);
        assertEquals(962, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
        assertArrayEquals(png, PngWriter.write(drawing, 144));
    }

    @Test
    void csvHoldsThePoints() {
        String csv = DataCsv.write(everything());
        assertTrue(csv.startsWith("panel,layer,kind,x,y,low,high,text\n"));
        assertTrue(csv.contains(",Rates,interval,3,0.5,0.3,0.7,\n"), csv);
        assertTrue(csv.contains(",Q1,at-risk,5,,,,20\n"), csv);
    }

    @Property(tries = 100, seed = "20260101")
    void linesAreClippedToTheFrame(@ForAll @Size(min = 2, max = 6) List<@DoubleRange(min = -50, max = 50) Double> xs) {
        Axis axis = Axis.linear("x", "").from(0, 10);
        Frame frame = new Frame(10, 10, 100, 80, Scale.of(axis, 0, 10), Scale.of(axis, 0, 10), false);
        List<Double> corners = new ArrayList<>();
        for (double x : xs) {
            corners.add(frame.px(x));
            corners.add(frame.py(10 - x / 2));
        }
        for (List<Double> part : frame.inside(corners)) {
            for (int i = 0; i < part.size(); i += 2) {
                assertTrue(frame.holds(part.get(i), part.get(i + 1)));
            }
        }
    }
}
