package org.kinetrail.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.ResultsJson;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Subject;

class AnalysisTest {

    /** Verbs and phrases that claim a cause. */
    private static final Pattern CAUSAL = Pattern.compile("\\b(caus(es|ed|ing)|leads? to|led to|due to|results? in"
            + "|resulted in|improv(es|ed|ing)"
            + "|reduc(es|ed|ing)|increas(es|ed|ing)|decreas(es|ed|ing)|prevent(s|ed)|drives?|affects?)\\b");
    /** Three standard errors: a sound estimate falls outside once in 370 studies. */
    private static final double STANDARD_ERRORS = 3;

    @Test
    void slopesThatWerePutInComeOut() {
        AnalysisResults r = Analysis.run(TestStudy.of(400, 11).data(), Plans.bare(), Progress.SILENT);
        near(TestStudy.PFS_SLOPE, exposure(r.timeToEvent().get(0).models().adjusted()));
        near(TestStudy.ORR_SLOPE, exposure(r.binary().get(0).models().adjusted()));
        assertEquals(400, r.populations().sets().get(3).n());
        assertEquals(4, r.timeToEvent().get(0).curves().size());
        assertTrue(r.timeToEvent().get(0).tests().get(0).p() < 0.001);
        assertEquals("start of infusion (moved from randomisation)", r.timeToEvent().get(0).origin());
        assertTrue(r.doseExposure().outcome().done());
        assertEquals(79, r.doseExposure().band().size());
    }

    @Test
    void sameBytesAtAnyThreadCountAndRowOrder() throws Exception {
        TestStudy study = TestStudy.of(90, 5);
        String one = inPool(1, study);
        String three = inPool(3, study);
        assertEquals(one, three);
        List<Subject> shuffled = new ArrayList<>(study.subjects);
        Collections.reverse(shuffled);
        study.subjects.clear();
        study.subjects.addAll(shuffled);
        assertEquals(one, inPool(2, study));
    }

    @Test
    void noCausalWordAnywhere() {
        String json = ResultsJson.write(Analysis.run(TestStudy.of(120, 3).data(), Plans.quick(), Progress.SILENT));
        Matcher m = CAUSAL.matcher(json);
        assertFalse(m.find(), () -> json.substring(Math.max(0, m.start() - 60), Math.min(json.length(), m.end() + 60)));
    }

    @Test
    void eachPartIsThere() {
        AnalysisResults r = Analysis.run(TestStudy.of(150, 9).data(), Plans.quick(), Progress.SILENT);
        TimeToEventResults pfs = r.timeToEvent().get(0);
        assertEquals(150, pfs.n());
        assertEquals(150, pfs.curves().stream().mapToInt(TimeToEventResults.Curve::n).sum());
        assertEquals(7, pfs.riskTable().get(0).times().size());
        assertNotNull(pfs.models().adjusted().term("exposure"));
        assertFalse(pfs.models().diagnostics().proportionalHazards().isEmpty());
        assertEquals(150, pfs.models().diagnostics().influence().size());
        BinaryResults orr = r.binary().get(0);
        assertEquals(150, orr.rates().stream().mapToInt(BinaryResults.GroupRate::n).sum());
        assertEquals(CurvePart.POINTS, orr.models().curve().size());
        assertEquals(8, orr.models().metricChoice().rows().size());
        assertEquals("EXPRATE/log", orr.models().metricChoice().preSpecified());
        assertEquals(4, orr.models().adjusted().effects().size());
        assertEquals(10, r.sensitivity().size());
        assertFalse(r.doseRange().predictions().isEmpty());
        assertEquals("skipped", r.pooled().outcome().status());
        assertEquals(10, r.multiplicity().size());
        assertFalse(r.nca().summaries().isEmpty());
        assertFalse(r.nca().meanProfiles().isEmpty());
    }

    @Test
    void predictionsAgreeBetweenBootstrapAndDelta() {
        AnalysisResults r = Analysis.run(TestStudy.of(200, 21).data(), PlanTree.with(Plans.bare(), "doseRange.bootstrap", 300),
                Progress.SILENT);
        var orr = r.doseRange().predictions().stream().filter(p -> p.endpoint().equals("ORR") && p.dose() == 510).findFirst().orElseThrow();
        assertEquals(orr.reference().estimate(), orr.delta().estimate(), 1e-9);
        double boot = orr.reference().upper() - orr.reference().lower();
        double delta = orr.delta().upper() - orr.delta().lower();
        assertEquals(1, boot / delta, 0.35);
        assertTrue(orr.fixed().upper() - orr.fixed().lower() <= delta);
    }

    private static String inPool(int threads, TestStudy study) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> ResultsJson.write(Analysis.run(study.data(), Plans.quick(), Progress.SILENT))).get();
        } finally {
            pool.shutdown();
        }
    }

    private static Fit.Term exposure(Fit fit) {
        return fit.term("exposure");
    }

    private static void near(double truth, Fit.Term term) {
        assertTrue(Math.abs(term.estimate() - truth) < STANDARD_ERRORS * term.se(), term.estimate() + " against " + truth);
    }

    @Test
    void pooledStudiesAreCompared() {
        AnalysisPlan plan = Plans.bare();
        AnalysisResults r = Analysis.run(TestStudy.of(120, 4).add("S2", 80, 44).data(), plan, Progress.SILENT);
        assertEquals(List.of("S1", "S2"), r.pooled().studies());
        assertEquals(2, r.pooled().endpoints().size());
        r.pooled().endpoints().forEach(e -> assertEquals(e.test().p() < 0.05, e.words().startsWith("The relationship with exposure differs"), e.words()));
        var pfs = r.pooled().endpoints().get(0);
        assertEquals(1, pfs.test().df());
        assertEquals(2, pfs.slopes().size());
        assertEquals(pfs.study().term("exposure").estimate(), r.timeToEvent().get(0).models().adjusted().term("exposure").estimate());
        assertNotNull(r.timeToEvent().get(0).models().adjusted().term("STUDYS2"));
    }

    /** A comparator changes nothing but the comparison: every other result is the one that the study alone gives. */
    @Test
    void aComparatorEntersTheComparisonAlone() {
        AnalysisResults alone = Analysis.run(TestStudy.of(120, 4).data(), Plans.bare(), Progress.SILENT);
        AnalysisPlan plan = PlanTree.with(Plans.bare(), "pooled.comparators", List.of("S2"));
        AnalysisResults beside = Analysis.run(TestStudy.of(120, 4).add("S2", 80, 44).data(), plan, Progress.SILENT);
        assertEquals(alone.timeToEvent(), beside.timeToEvent());
        assertEquals(alone.binary(), beside.binary());
        assertEquals(alone.nca(), beside.nca());
        assertEquals(alone.populations(), beside.populations());
        assertEquals(alone.sensitivity(), beside.sensitivity());
        AnalysisResults equals = Analysis.run(TestStudy.of(120, 4).add("S2", 80, 44).data(), Plans.bare(), Progress.SILENT);
        assertEquals(equals.pooled(), beside.pooled(), "the comparison itself is the one of studies taken as equals");
        assertEquals(List.of(120, 80), beside.pooled().endpoints().get(1).slopes().stream().map(s -> s.n()).toList());
        assertTrue(beside.methods().stream().anyMatch(m -> m.rule().equals("er.pooled.comparator")
                && m.words().startsWith("Of S2, 80 subjects")), beside.methods().toString());
    }

    @Test
    void aComparatorThatTheDataDoNotHoldIsRefused() {
        AnalysisPlan plan = PlanTree.with(Plans.bare(), "pooled.comparators", List.of("S3"));
        Refusal refusal = assertThrows(Refusal.class, () -> Analysis.run(TestStudy.of(30, 4).data(), plan, Progress.SILENT));
        assertEquals("plan, pooled.comparators: the data hold no study 'S3'; name one of S1.", refusal.getMessage());
        AnalysisPlan none = PlanTree.with(Plans.bare(), "pooled.comparators", List.of("S1"));
        assertThrows(Refusal.class, () -> Analysis.run(TestStudy.of(30, 4).data(), none, Progress.SILENT));
    }
}
