package org.kinetrail.report;

import java.util.List;
import org.kinetrail.figures.draw.FigurePainter;
import org.kinetrail.figures.draw.SvgWriter;
import org.kinetrail.figures.type.Face;
import org.kinetrail.numeric.ShortestForm;

/**
 * The report as one HTML file for reading on screen: the same tree, faces and figures inside, nothing fetched from elsewhere. Each number
 * carries its id.
 */
public final class HtmlPage {

    private static final double FIGURE_WIDTH = 560;

    private final StringBuilder out = new StringBuilder(1 << 20);

    private HtmlPage() {
    }

    public static String write(Report report) {
        return new HtmlPage().page(report);
    }

    private String page(Report report) {
        out.append("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>").append(escape(report.title()))
                .append("</title>\n<style>");
        for (Face face : Face.values()) {
            out.append(SvgWriter.fontFace(face)).append('\n');
        }
        out.append("body{font:16px/1.5 kinetrail-sans,sans-serif;color:#1a1a1a;max-width:60em;margin:2em auto;padding:0 1em}\n"
                + "h1,h2,h3,h4,th,caption b,dt{font-family:kinetrail-bold,sans-serif;font-weight:normal}\n"
                + "table{border-collapse:collapse;font-size:14px;border-top:1.5px solid;border-bottom:1.5px solid;margin:.3em 0}\n"
                + "caption{text-align:left;padding:.4em 0}th,td{padding:.15em .7em;vertical-align:top;text-align:left}\n"
                + "thead th{border-bottom:1px solid;vertical-align:bottom}.num{text-align:right}.unit,.foot{color:#454545;font-size:13px}\n"
                + "dt{float:left;clear:left;width:14em}dd{margin-left:15em}"
                + "code{font-family:kinetrail-mono,monospace;overflow-wrap:anywhere}\n"
                + ".notice{border-left:4px solid #d55e00;background:#fbefe6;padding:.5em "
                        + "1em}.mark{background:#b34700;color:#fff;padding:0 .5em}\n"
                + "svg{max-width:100%;height:auto}tr.total td{border-top:1px solid}</style></head><body>\n<p>");
        report.marks().forEach(m -> out.append("<span class=\"mark\">").append(escape(m)).append("</span> "));
        out.append(escape(report.study() + " \u00b7 run " + report.run())).append("</p>\n<h1>").append(escape(report.title()))
                .append("</h1>\n<p>")
                .append(escape(report.subtitle())).append("</p>\n");
        report.cover().forEach(this::block);
        int number = 0;
        for (Section section : report.sections()) {
            section(section, section.setting() == Section.Setting.FRONT ? "" : Integer.toString(++number), 2);
        }
        return out.append("</body></html>\n").toString();
    }

    private void section(Section section, String number, int level) {
        String tag = "h" + Math.min(level, 4);
        out.append("<section id=\"").append(escape(section.id())).append("\">\n<").append(tag).append('>')
                .append(escape(number.isEmpty() ? section.title() : number + " "
                        + section.title())).append("</").append(tag).append(">\n");
        section.blocks().forEach(this::block);
        int n = 0;
        for (Section sub : section.sections()) {
            section(sub, number.isEmpty() ? "" : number + "." + ++n, level + 1);
        }
        out.append("</section>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph p) {
            element("p", "", p.content());
        } else if (block instanceof Block.Notice n) {
            element("p", " class=\"notice\"", n.content());
        } else if (block instanceof Block.Points p) {
            out.append("<ul>\n");
            p.points().forEach(c -> element("li", "", c));
            out.append("</ul>\n");
        } else if (block instanceof Block.Facts f) {
            out.append("<dl>\n");
            for (Block.Fact fact : f.facts()) {
                out.append("<dt>").append(escape(fact.label())).append("</dt>");
                element("dd", "", fact.content());
            }
            out.append("</dl>\n");
        } else if (block instanceof Block.Grid g) {
            grid(g);
        } else if (block instanceof Block.Plate p) {
            out.append("<figure id=\"").append(escape(p.id())).append("\"><p><b>").append(escape(p.label())).append("</b> ")
                    .append(escape(p.title()))
                    .append("</p>\n").append(SvgWriter.inline(FigurePainter.draw(p.figure(), FIGURE_WIDTH), p.alt()));
            foot(p.footing());
            out.append("</figure>\n");
        } else if (block instanceof Block.Logo logo) {
            out.append("<p><img width=\"").append(Math.round(logo.width())).append("\" alt=\"").append(escape(logo.alt()))
                    .append("\" src=\"data:image/png;base64,").append(escape(logo.png())).append("\"></p>\n");
        } else if (block instanceof Block.SignaturePage) {
            out.append("<p>Signatures are made on the record copy, a PDF.</p>\n");
        }
    }

    private void grid(Block.Grid grid) {
        out.append("<table id=\"").append(escape(grid.id())).append("\"><caption><b>").append(escape(grid.label())).append("</b> ")
                .append(escape(grid.title())).append("</caption><thead><tr>");
        for (Column column : grid.columns()) {
            out.append("<th scope=\"col\"").append(numeric(column)).append('>').append(escape(column.header()));
            if (!column.unit().isEmpty()) {
                out.append("<br><span class=\"unit\">").append(escape(column.unit())).append("</span>");
            }
            out.append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        for (Row row : grid.rows()) {
            if (row.kind() == Row.Kind.GROUP) {
                out.append("<tr><th colspan=\"").append(grid.columns().size()).append("\" scope=\"rowgroup\">");
                inline(row.cells().get(0).content());
                out.append("</th></tr>\n");
                continue;
            }
            out.append(row.kind() == Row.Kind.TOTAL ? "<tr class=\"total\">" : "<tr>");
            for (int c = 0; c < row.cells().size(); c++) {
                out.append("<td").append(numeric(grid.columns().get(c))).append('>');
                inline(row.cells().get(c).content());
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
        foot(grid.footing());
    }

    private static String numeric(Column column) {
        return column.align() == Column.Align.DECIMAL || column.align() == Column.Align.RIGHT ? " class=\"num\"" : "";
    }

    private void foot(Footing footing) {
        out.append("<p class=\"foot\">").append(escape(String.join(" ", footing.notes())));
        part("Population: ", footing.population());
        if (!footing.n().isEmpty()) {
            out.append(' ');
            inline(footing.n());
            out.append('.');
        }
        part("Method: ", footing.method());
        part("Source: ", footing.source());
        part("Run: ", footing.run());
        part("Rules: ", String.join(", ", footing.rules()));
        out.append("</p>\n");
    }

    private void part(String name, String text) {
        if (!text.isEmpty()) {
            out.append(' ').append(escape(name + text)).append(text.endsWith(".") ? "" : ".");
        }
    }

    private void element(String tag, String attributes, List<Inline> content) {
        out.append('<').append(tag).append(attributes).append('>');
        inline(content);
        out.append("</").append(tag).append(">\n");
    }

    private void inline(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof NumberCell number) {
                out.append("<data value=\"").append(ShortestForm.of(number.value())).append("\" data-id=\"")
                        .append(escape(number.id())).append("\">").append(escape(number.shown())).append("</data>");
                continue;
            }
            String tag = switch (((Text) inline).style()) {
                case PLAIN -> "";
                case BOLD -> "b";
                case ITALIC -> "i";
                case CODE -> "code";
            };
            out.append(tag.isEmpty() ? "" : "<" + tag + ">").append(escape(inline.shown())).append(tag.isEmpty() ? "" : "</" + tag + ">");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
