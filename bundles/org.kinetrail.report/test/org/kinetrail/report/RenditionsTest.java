package org.kinetrail.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.Analysis;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.report.office.DocxTables;
import org.kinetrail.report.office.RtfTables;
import org.w3c.dom.Document;

/** What can be made of a report beside its PDF, and what a site's template may change in it. */
class RenditionsTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static StudyData data;
    private static AnalysisResults results;
    private static Report report;

    @BeforeAll
    static void run() {
        data = SampleStudy.data(60);
        AnalysisPlan plan = PlanTree.with(AnalysisPlan.standard(), "selection.bootstrapReplicates", 0);
        results = Analysis.run(data, PlanTree.with(plan, "doseRange.bootstrap", 10), (what, step, steps) -> {
        });
        report = with(ReportTemplate.STANDARD);
    }

    private static Report with(ReportTemplate template) {
        return StudyReport.build(new ReportInput(results, data, SampleStudy.glance(), "r-1", template));
    }

    private static Map<String, Object> template() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", "site-a");
        tree.put("version", "1.2");
        return tree;
    }

    private static ReportTemplate of(Map<String, Object> tree) {
        return ReportTemplate.of(tree, "ab".repeat(32));
    }

    @Test
    void aTemplateChangesTextsOrderLogoAndDigitsAndIsCited() {
        Map<String, Object> tree = template();
        tree.put("title", "Site title");
        tree.put("headings", Map.of("synopsis", "Executive summary"));
        tree.put("order", List.of("safety", "efficacy"));
        tree.put("texts", Map.of("synopsis", List.of("Study {study}: the hazard ratio was {synopsis.key/PFS/ratio}.")));
        tree.put("digits", Map.of("ratio", 3));
        tree.put("logo", Map.of("png", PIXEL, "width", 80));
        Report changed = with(of(tree));
        assertEquals("Site title", changed.title());
        List<String> ids = changed.sections().stream().map(Section::id).toList();
        assertEquals(List.of("glance", "contents", "safety", "efficacy", "synopsis"), ids.subList(0, 5));
        assertEquals("signatures", ids.get(ids.size() - 1));
        assertEquals(report.sections().size(), ids.size(), "nothing is left out");
        Section synopsis = changed.sections().get(4);
        assertEquals("Executive summary", synopsis.title());
        List<Inline> text = ((Block.Paragraph) synopsis.blocks().get(0)).content();
        assertEquals("Study SAMPLE-1: the hazard ratio was ", text.get(0).shown() + text.get(1).shown() + text.get(2).shown());
        NumberCell ratio = (NumberCell) text.get(3);
        assertEquals("synopsis.key/PFS/ratio", ratio.id());
        assertTrue(ratio.shown().matches("\\d+\\.\\d{3}"), ratio.shown());
        assertTrue(changed.cover().stream().anyMatch(b -> b instanceof Block.Logo l && l.width() == 80 && l.height() == 80));
        String glance = Trees.blocks(changed).stream().filter(b -> b instanceof Block.Facts f && f.id().equals("glance")).toString();
        assertTrue(HtmlPage.write(changed).contains("site-a 1.2") && HtmlPage.write(changed).contains("ab".repeat(32)), glance);
        Map<String, Double> before = values(report);
        values(changed).forEach((id, value) -> assertEquals(before.get(id), value, id));
    }

    private static Map<String, Double> values(Report of) {
        Map<String, Double> values = new TreeMap<>();
        Trees.numbers(of).forEach(n -> values.put(n.id(), n.value()));
        return values;
    }

    @Test
    void aTemplateIsRefusedByTheNameOfWhatIsWrong() {
        refused("{nobody}", "texts", Map.of("synopsis", List.of("Signed by {nobody}.")));
        refused("er.PFS.effect/x/y", "texts", Map.of("synopsis", List.of("{er.PFS.effect/x/y}")));
        refused("other half", "texts", Map.of("synopsis", List.of("a brace { alone")));
        refused("'nowhere'", "texts", Map.of("nowhere", List.of("x")));
        refused("'nowhere'", "headings", Map.of("nowhere", "x"));
        refused("'glance'", "order", List.of("glance"));
        refused("'colour'", "colour", "red");
        refused("digits.ratio", "digits", Map.of("ratio", 12));
        refused("'pecent'", "digits", Map.of("pecent", 1));
        refused("'A5'", "paper", "A5");
        refused("base64", "logo", Map.of("png", "%%%"));
        refused("PNG", "logo", Map.of("png", Base64.getEncoder().encodeToString(new byte[40])));
        refused("version", "version", "");
    }

    private static void refused(String names, String member, Object value) {
        Map<String, Object> tree = template();
        tree.put(member, value);
        String said = assertThrows(Refusal.class, () -> with(of(tree)), names).getMessage();
        assertTrue(said.contains(names), said);
    }

    @Test
    void theWordDocumentHoldsEveryTableCellByCell() throws Exception {
        byte[] docx = DocxTables.write(report);
        assertArrayEquals(docx, DocxTables.write(report));
        Map<String, byte[]> parts = unzipped(docx);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            parsed(part.getValue());
        }
        Document document = parsed(parts.get("word/document.xml"));
        List<Block.Grid> grids = Trees.blocks(report).stream().filter(Block.Grid.class::isInstance).map(Block.Grid.class::cast).toList();
        assertEquals(grids.size(), document.getElementsByTagNameNS(WORD, "tbl").getLength());
        int cells = grids.stream().mapToInt(g -> g.columns().size() + g.rows().stream().mapToInt(r -> r.cells().size()).sum()).sum();
        assertEquals(cells, document.getElementsByTagNameNS(WORD, "tc").getLength());
        String text = document.getDocumentElement().getTextContent();
        Trees.numbers(report).forEach(n -> {
            if (grids.stream().anyMatch(g -> n.id().startsWith(g.id() + "/"))) {
                assertTrue(text.contains(n.shown()), n.id());
            }
        });
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws java.io.IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @Test
    void richTextHoldsEveryTableInBalancedGroups() {
        String rtf = new String(RtfTables.write(report), StandardCharsets.US_ASCII);
        int depth = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < rtf.length(); i++) {
            char c = rtf.charAt(i);
            boolean escaped = i > 0 && rtf.charAt(i - 1) == '\\';
            depth += c == '{' && !escaped ? 1 : c == '}' && !escaped ? -1 : 0;
            least = i < rtf.length() - 2 ? Math.min(least, depth) : least;
            assertTrue(c < 128, "not ASCII at " + i);
        }
        assertEquals(0, depth);
        assertEquals(1, least);
        long rows = Trees.blocks(report).stream().filter(Block.Grid.class::isInstance).mapToLong(b -> 1 + ((Block.Grid) b).rows().size()).sum();
        assertEquals(rows, rtf.lines().filter(l -> l.endsWith("\\row")).count());
    }

    @Test
    void thePublicCopyNamesNoSubjectAndKeepsEveryNumberingThatStays() {
        Report open = PublicCopy.of(report, data.subjects().stream().map(org.kinetrail.data.Subject::id).toList());
        String html = HtmlPage.write(open);
        data.subjects().forEach(s -> assertFalse(html.contains(s.id()), s.id()));
        assertTrue(html.contains("PUBLIC COPY") && html.contains("Listing 1"));
        assertTrue(open.sections().stream().noneMatch(s -> s.id().equals("listings")));
        for (Block block : Trees.blocks(open)) {
            if (block instanceof Block.Plate p) {
                assertTrue(Trees.blocks(report).stream().anyMatch(b -> b instanceof Block.Plate o && o.id().equals(p.id())
                        && o.number().equals(p.number())));
            }
        }
    }

    @Test
    void figuresAreFilesWithTheirData() {
        Report efficacy = new Report("", "", "", "", List.of(), List.of(), report.sections().stream().filter(x -> x.id().equals("efficacy"))
                .toList());
        Map<String, byte[]> files = FigureFiles.of(efficacy);
        long plates = Trees.blocks(efficacy).stream().filter(Block.Plate.class::isInstance).count();
        assertEquals(3 * plates, files.size());
        files.forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertTrue(name.endsWith(".svg") ? text.startsWith("<svg") : name.endsWith(".png") ? text.startsWith("\u0089PNG")
                    : text.startsWith("panel,layer,kind,x,y,low,high,text\n"), name);
        });
    }

    @Test
    void theGuideListsTheFilesInOrder() {
        Report guide = ReviewersGuide.of(new ReviewersGuide.Input(new ReportInput(results, data, SampleStudy.glance(), "r-1",
                ReportTemplate.STANDARD), "cdisc", List.of(new ReviewersGuide.File("adpp.xpt", 100, "cd".repeat(32)),
                        new ReviewersGuide.File("define.xml", 20, "ef".repeat(32))), List.of("A warning."), "12".repeat(32), "34".repeat(32)));
        Block.Grid files = (Block.Grid) Trees.blocks(guide).stream().filter(b -> b instanceof Block.Grid g && g.id().equals("guide.files"))
                .findFirst().orElseThrow();
        assertEquals(List.of("adpp.xpt", "define.xml"), files.rows().stream().map(r -> r.cells().get(1).shown()).toList());
        assertTrue(HtmlPage.write(guide).contains("A warning."));
    }

    @Test
    void noGeneratedWordSaysThatExposureCausesAnything() {
        String text = HtmlPage.write(report).replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]+>", " ").toLowerCase(java.util.Locale.ROOT);
        for (String verb : List.of("causes", "caused", "leads to", "led to", "results in", "resulted in", "improves", "improved", "reduces",
                "reduced", "increases", "increased", "affects", "affected", "drives", "prevents", "impacts", "due to", "effect of exposure")) {
            int at = text.indexOf(" " + verb);
            assertTrue(at < 0, () -> "'" + verb + "': ..." + text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80)));
        }
    }
}
