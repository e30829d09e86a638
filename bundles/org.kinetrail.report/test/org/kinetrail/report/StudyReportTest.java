package org.kinetrail.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.Analysis;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.StudyData;
import org.kinetrail.figures.DigitsPolicy;

class StudyReportTest {

    private static AnalysisResults results;
    private static Report report;

    @BeforeAll
    static void run() {
        StudyData data = SampleStudy.data(60);
        results = Analysis.run(data, AnalysisPlan.standard(), (what, step, steps) -> {
        });
        report = StudyReport.build(new ReportInput(results, data, SampleStudy.glance(), "r-1", DigitsPolicy.STANDARD));
    }

    @Test
    void holdsTheSectionsOfAnAnalysisReport() {
        List<String> ids = report.sections().stream().map(Section::id).toList();
        assertEquals(List.of("glance", "contents", "synopsis", "frame", "data", "methods", "kinetics", "dose", "efficacy", "safety",
                "evaluation", "doserange",
                "pooled", "sensitivity", "limitations", "appendix", "listings", "signatures"), ids);
    }

    @Test
    void whatOthersFoundStandsBesideOurs() {
        List<String> ids = Trees.numbers(report).stream().map(NumberCell::id).toList();
        for (String id : List.of("reconciliation/1.PFS.n/theirs", "reconciliation/1.PFS.n/ours", "reconciliation/2.PFS.median/ours",
                "text.parameters-elsewhere/all/given", "parameters.elsewhere/S-001.CMAX/theirs", "parameters.elsewhere/S-001.CMAX/relative",
                "parameters.elsewhere/S-002.CMAX/ours")) {
            assertTrue(ids.contains(id), id);
        }
        assertFalse(ids.contains("parameters.elsewhere/S-002.CMAX/theirs"), "a missing value is a word");
        assertEquals(List.of(true, false), results.elsewhere().reported().stream().map(r -> r.agrees()).toList());
    }

    @Test
    void everyNumberIsTheValueAtItsAddressInTheResults() {
        int resolved = 0;
        for (NumberCell number : Trees.numbers(report)) {
            if (!number.cell().startsWith("/")) {
                continue;
            }
            int hash = number.cell().indexOf('#');
            Object at = resolve(results, hash < 0 ? number.cell() : number.cell().substring(0, hash));
            String rule = hash < 0 ? "" : number.cell().substring(hash + 1);
            if (rule.equals("size")) {
                assertEquals(((List<?>) at).size(), number.value(), number.id());
            } else if (rule.equals("percent")) {
                assertEquals(100 * ((Number) at).doubleValue(), number.value(), 1e-9 * Math.abs(number.value()) + 1e-300, number.id());
            } else if (rule.isEmpty()) {
                assertEquals(((Number) at).doubleValue(), number.value(), 0, number.id());
            }
            resolved++;
        }
        assertTrue(resolved > 1000, "numbers " + resolved);
    }

    @Test
    void anIdNamesOneValue() {
        Map<String, NumberCell> seen = new HashMap<>();
        for (NumberCell number : Trees.numbers(report)) {
            NumberCell other = seen.putIfAbsent(number.id(), number);
            assertTrue(other == null || other.value() == number.value() && other.shown().equals(number.shown()), number.id());
        }
    }

    @Test
    void displaysAreNumberedInOrderAndFooted() {
        int tables = 0;
        int figures = 0;
        int listings = 0;
        for (Block block : Trees.blocks(report)) {
            if (block instanceof Block.Grid g) {
                boolean table = g.kind() == Block.Grid.Kind.TABLE;
                assertEquals(Integer.toString(table ? ++tables : ++listings), g.number(), g.title());
                assertEquals("r-1", g.footing().run());
                g.rows().forEach(r -> assertEquals(r.kind() == Row.Kind.GROUP ? 1 : g.columns().size(), r.cells().size(), g.id() + " "
                        + r.key()));
            } else if (block instanceof Block.Plate p) {
                assertEquals(Integer.toString(++figures), p.number());
                assertFalse(p.alt().isEmpty());
            }
        }
        assertTrue(tables > 10 && figures > 5 && listings == 4, tables + " tables, " + figures + " figures, " + listings + " listings");
    }

    @Test
    void equalInputGivesAnEqualTree() {
        StudyData data = SampleStudy.data(60);
        assertEquals(report, StudyReport.build(new ReportInput(results, data, SampleStudy.glance(), "r-1", DigitsPolicy.STANDARD)));
    }

    @Test
    void theHtmlRenditionHoldsEveryNumberAndFetchesNothing() {
        String html = HtmlPage.write(report);
        Set<String> ids = Pattern.compile("data-id=\"([^\"]+)\"").matcher(html).results().map(m -> m.group(1)).collect(Collectors.toSet());
        for (NumberCell number : Trees.numbers(report)) {
            assertTrue(ids.contains(number.id()), number.id());
        }
        assertFalse(html.contains("src=\"http") || html.contains("href=\"http") || html.contains("url(http"));
    }

    @Test
    void everyDisplayIsFootedSoThatItCanBeReadAlone() {
        for (Block block : Trees.blocks(report)) {
            Footing footing = block instanceof Block.Grid g ? g.footing() : block instanceof Block.Plate p ? p.footing() : null;
            if (footing != null) {
                String what = block instanceof Block.Grid g ? g.title() : ((Block.Plate) block).title();
                assertFalse(footing.population().isBlank(), what + ": population");
                assertTrue(footing.n().stream().anyMatch(i -> i instanceof NumberCell), what + ": n");
                assertFalse(footing.method().isBlank(), what + ": method");
                assertFalse(footing.source().isBlank(), what + ": source");
                assertFalse(footing.run().isBlank(), what + ": run");
            }
        }
    }

    @Test
    void aNumberNeedsAThreePartIdAndAFiniteValue() {
        assertThrows(IllegalArgumentException.class, () -> new NumberCell("a/b", 1, "1", "1", ""));
        assertThrows(IllegalArgumentException.class, () -> new NumberCell("a/b/c", Double.NaN, "1", "", ""));
        assertEquals("SIM-KM3-001", Draft.part("SIM KM3/001"));
    }

    @Test
    void theListOfNumbersIsJson() {
        String json = ResultsList.write("r-1", "00", List.of(new PlacedNumber(new NumberCell("a/b/c", 0.1, "d", "0.100", "/x\"y"), 3)));
        assertEquals("{\"run\":\"r-1\",\"results\":\"00\",\"numbers\":[\n{\"id\":\"a/b/c\",\"value\":0.1,\"unit\":\"d\",\"shown\":\"0.100\","
                + "\"page\":3,\"run\":\"r-1\",\"cell\":\"/x\\\"y\"}\n]}\n", json);
    }

    private static Object resolve(Object root, String pointer) {
        Object at = root;
        for (String part : pointer.substring(1).split("/")) {
            if (at instanceof List<?> list) {
                at = list.get(Integer.parseInt(part));
            } else {
                at = component(at, part, pointer);
            }
        }
        return at;
    }

    private static Object component(Object record, String name, String pointer) {
        try {
            for (RecordComponent c : record.getClass().getRecordComponents()) {
                if (c.getName().equals(name)) {
                    c.getAccessor().setAccessible(true);
                    return c.getAccessor().invoke(record);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(pointer, e);
        }
        throw new AssertionError(pointer + ": " + record.getClass().getSimpleName() + " has no " + name);
    }

    /** A study named for comparison: its slope and curve stand beside ours with ids, and its subjects nowhere else. */
    @Test
    void aComparatorStandsInTheComparisonAlone() {
        AnalysisPlan plan = AnalysisPlan.standard();
        for (var part : Map.<String, Object>of("selection.bootstrapReplicates", 0L, "doseRange.bootstrap", 2L, "sensitivity", List.of(),
                "pooled.comparators", List.of("SAMPLE-0")).entrySet()) {
            plan = PlanTree.with(plan, part.getKey(), part.getValue());
        }
        StudyData data = SampleStudy.withComparator(60, 40, "SAMPLE-0");
        Report both = StudyReport.build(new ReportInput(Analysis.run(data, plan, (what, step, steps) -> {
        }), data, SampleStudy.glance(), "r-1", DigitsPolicy.STANDARD));
        Map<String, String> shown = new TreeMap<>();
        Trees.numbers(both).forEach(n -> shown.put(n.id(), n.shown()));
        assertEquals("60", shown.get("pooled.ORR/SAMPLE-1/n"));
        assertEquals("40", shown.get("pooled.ORR/SAMPLE-0/n"));
        assertTrue(shown.keySet().containsAll(List.of("pooled.ORR/SAMPLE-0/ratio.lower", "text.pooled.ORR/interaction/p", "pooled.PFS/footing/n")),
                shown.keySet().toString());
        assertEquals("60", shown.get("populations/footing/n"));
        assertTrue(shown.keySet().stream().anyMatch(id -> id.contains("/S-060")) && shown.keySet().stream().noneMatch(id -> id.contains("/S-061")));
    }
}
