package org.kinetrail.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kinetrail.report.Block;
import org.kinetrail.report.Column;
import org.kinetrail.report.Report;
import org.kinetrail.report.Row;

/** The tables of a report as a WordprocessingML document: captions and tables with repeated heads, A4 landscape. */
public final class DocxTables {

    /** Twentieths of a point between the margins. */
    private static final int WIDTH = 14570;
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(1 << 20);

    private DocxTables() {
    }

    /** The bytes of a .docx file. */
    public static byte[] write(Report report) {
        DocxTables tables = new DocxTables();
        tables.document(report);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations("rId1", OFFICE + "/officeDocument", "word/document.xml", "rId2",
                    PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"));
            part(zip, "docProps/core.xml", core(report));
            part(zip, "word/document.xml", tables.out.toString());
            part(zip, "word/styles.xml", styles());
            part(zip, "word/header1.xml", header(report));
            part(zip, "word/_rels/document.xml.rels", relations("rId1", OFFICE + "/styles", "styles.xml", "rId2", OFFICE + "/header",
                    "header1.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        String office = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + office + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + office + "styles+xml\"/>"
                + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + office + "header+xml\"/>"
                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                + "</Types>";
    }

    private static String relations(String... triples) {
        StringBuilder out = new StringBuilder(XML).append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
        for (int i = 0; i < triples.length; i += 3) {
            out.append("<Relationship Id=\"").append(triples[i]).append("\" Type=\"").append(triples[i + 1]).append("\" Target=\"")
                    .append(triples[i + 2]).append("\"/>");
        }
        return out.append("</Relationships>").toString();
    }

    private static String core(Report report) {
        return XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>" + escape(report.title()) + "</dc:title><dc:subject>" + escape(subject(report)) + "</dc:subject>"
                + "</cp:coreProperties>";
    }

    private static String subject(Report report) {
        return String.join(", ", report.marks()) + (report.marks().isEmpty() ? "" : ". ") + report.study() + ", run " + report.run()
                + ". Tables for writing; not a record.";
    }

    private static String styles() {
        return XML + "<w:styles xmlns:w=\"" + NAMESPACE + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" "
                + "w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"18\"/><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:name w:val=\"caption\"/><w:basedOn w:val=\"Normal\"/><w:pPr>"
                + "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/></w:pPr><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Footing\"><w:name w:val=\"Footing\"/><w:basedOn w:val=\"Normal\"/><w:rPr>"
                + "<w:color w:val=\"454545\"/><w:sz w:val=\"16\"/></w:rPr></w:style></w:styles>";
    }

    private static String header(Report report) {
        return XML + "<w:hdr xmlns:w=\"" + NAMESPACE + "\"><w:p><w:r>" + text(subject(report)) + "</w:r></w:p></w:hdr>";
    }

    private void document(Report report) {
        out.append(XML).append("<w:document xmlns:w=\"").append(NAMESPACE).append("\" xmlns:r=\"").append(OFFICE).append("\"><w:body>");
        TableText.grids(report).forEach(this::grid);
        out.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" "
                + "w:orient=\"landscape\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" "
                + "w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    }

    private void grid(Block.Grid grid) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>").append(text(grid.label() + " "))
                .append("</w:r><w:r>").append(text(grid.title())).append("</w:r></w:p>");
        int[] widths = TableText.widths(grid, WIDTH);
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(WIDTH).append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : new String[] {"top", "bottom"}) {
            out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/>");
        }
        out.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        out.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int c = 0; c < widths.length; c++) {
            Column column = grid.columns().get(c);
            cell(TableText.head(column), widths[c], 1, TableText.numeric(column), true, true);
        }
        out.append("</w:tr>");
        for (Row row : grid.rows()) {
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            if (row.kind() == Row.Kind.GROUP) {
                cell(TableText.shown(row.cells().get(0)), WIDTH, widths.length, false, true, false);
            } else {
                for (int c = 0; c < widths.length; c++) {
                    cell(TableText.shown(row.cells().get(c)), widths[c], 1, TableText.numeric(grid.columns().get(c)), false, false);
                }
            }
            out.append("</w:tr>");
        }
        out.append("</w:tbl>");
        TableText.footing(grid.footing()).forEach(line -> out.append("<w:p><w:pPr><w:pStyle w:val=\"Footing\"/></w:pPr><w:r>")
                .append(text(line)).append("</w:r></w:p>"));
    }

    private void cell(String content, int width, int span, boolean right, boolean bold, boolean head) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (span > 1) {
            out.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
        }
        if (head) {
            out.append("<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>");
        }
        out.append("</w:tcPr><w:p>");
        if (right) {
            out.append("<w:pPr><w:jc w:val=\"right\"/></w:pPr>");
        }
        if (!content.isEmpty()) {
            out.append(bold ? "<w:r><w:rPr><w:b/></w:rPr>" : "<w:r>").append(text(content)).append("</w:r>");
        }
        out.append("</w:p></w:tc>");
    }

    private static String text(String text) {
        return "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
