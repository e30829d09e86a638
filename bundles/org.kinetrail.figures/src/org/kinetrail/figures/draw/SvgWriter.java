package org.kinetrail.figures.draw;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.figures.type.Face;

/** A drawing as SVG with real text. The faces used are embedded, so that it looks alike everywhere. */
public final class SvgWriter {

    private final StringBuilder out = new StringBuilder(1 << 16);

    private SvgWriter() {
    }

    /** A file of its own, with a title for readers who cannot see it. */
    public static String write(Drawing drawing, String title) {
        return new SvgWriter().document(drawing, title, true);
    }

    /** For a page that already provides the faces. */
    public static String inline(Drawing drawing, String title) {
        return new SvgWriter().document(drawing, title, false);
    }

    /** Family name under which a face is embedded. */
    public static String family(Face face) {
        return "kinetrail-" + face.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A style sheet rule that carries a face. */
    public static String fontFace(Face face) {
        return "@font-face{font-family:\"" + family(face) + "\";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(face.typeface().bytes()) + ")}";
    }

    private String document(Drawing drawing, String title, boolean fonts) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"").append(drawing.id())
                .append("-title\" width=\"")
                .append(number(drawing.width())).append("pt\" height=\"").append(number(drawing.height())).append("pt\" viewBox=\"0 0 ")
                .append(number(drawing.width())).append(' ').append(number(drawing.height())).append("\">\n<title id=\"")
                .append(drawing.id()).append("-title\">").append(escape(title)).append("</title>\n");
        if (fonts) {
            Map<Face, String> faces = new TreeMap<>();
            for (Mark mark : drawing.marks()) {
                if (mark instanceof Mark.Label label) {
                    faces.computeIfAbsent(label.face(), SvgWriter::fontFace);
                }
            }
            out.append("<style>").append(String.join("\n", faces.values())).append("</style>\n");
        }
        drawing.marks().forEach(this::mark);
        return out.append("</svg>\n").toString();
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Path p) {
            path(p);
        } else if (mark instanceof Mark.Disc d) {
            out.append("<circle cx=\"").append(number(d.x())).append("\" cy=\"").append(number(d.y())).append("\" r=\"")
                    .append(number(d.radius())).append('"');
            look(d.line(), d.width(), List.of(), d.fill());
            out.append("/>\n");
        } else if (mark instanceof Mark.Label t) {
            label(t);
        }
    }

    private void path(Mark.Path p) {
        out.append("<path d=\"");
        for (int i = 0; i < p.corners().size(); i += 2) {
            out.append(i == 0 ? "M" : "L").append(number(p.corners().get(i))).append(' ').append(number(p.corners().get(i + 1)));
        }
        out.append(p.closed() ? "Z\"" : "\"");
        look(p.line(), p.width(), p.dash(), p.fill());
        out.append("/>\n");
    }

    private void look(Ink line, double width, List<Double> dash, Ink fill) {
        out.append(" fill=\"").append(fill == null ? "none" : fill.hex()).append('"');
        if (line != null) {
            out.append(" stroke=\"").append(line.hex()).append("\" stroke-width=\"").append(number(width)).append('"');
            if (!dash.isEmpty()) {
                out.append(" stroke-dasharray=\"");
                dash.forEach(d -> out.append(number(d)).append(' '));
                out.setCharAt(out.length() - 1, '"');
            }
        }
    }

    private void label(Mark.Label t) {
        String anchor = switch (t.anchor()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        out.append("<text x=\"").append(number(t.x())).append("\" y=\"").append(number(t.y())).append("\" font-family=\"")
                .append(family(t.face())).append(",sans-serif\" font-size=\"").append(number(t.size())).append("\" text-anchor=\"")
                .append(anchor).append("\" fill=\"").append(t.ink().hex()).append('"');
        if (t.upwards()) {
            out.append(" transform=\"rotate(-90 ").append(number(t.x())).append(' ').append(number(t.y())).append(")\"");
        }
        out.append('>').append(escape(t.text())).append("</text>\n");
    }

    /** At most two decimals: a hundredth of a point is finer than any printer. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        int rest = (int) (Math.abs(hundredths) % 100);
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
