package org.kinetrail.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.analysis.results.NcaResults.Point;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Sample;
import org.kinetrail.data.StudyData;
import org.kinetrail.nca.Flag;

/** Samples and slopes chosen by hand: what the plan says holds, to the last bit, whatever the order it was said in. */
class HandChoicesTest {

    private static final AnalysisPlan PLAN = Plans.bare();

    private final StudyData data = TestStudy.of(6, 3).data();
    private final String subject = data.subjects().get(0).id();
    private final List<Sample> samples = data.subjects().get(0).profiles().get(0).samples();

    @Test
    void aSlopeTakesAllSamplesBetweenItsEnds() {
        SubjectNca found = of(slope(PLAN, day(8), day(11)));
        assertEquals(List.of(day(8), day(9), day(10), day(11)), found.slopeTimes());
        assertTrue(found.warnings().contains(Flag.MANUAL_SLOPE.code()));
    }

    @Test
    void aSampleKeptOffTheSlopeStaysInTheAreas() {
        SubjectNca with = of(slope(PLAN, day(8), day(11)));
        SubjectNca without = of(exclude(slope(PLAN, day(8), day(11)), day(9), "slope"));
        assertEquals(List.of(day(8), day(10), day(11)), without.slopeTimes());
        assertNotEquals(value(with, "LAMZHL"), value(without, "LAMZHL"));
        assertNotEquals(value(with, "AUCIFO"), value(without, "AUCIFO"), "what rests on the slope moves with it");
        assertEquals(value(with, "AUCLST"), value(without, "AUCLST"));
        Point point = without.points().get(9);
        assertEquals("looks wrong", point.offSlope());
        assertEquals("", point.excluded());
        assertEquals(point.value(), point.used());
    }

    @Test
    void aSampleOutOfTheAnalysisEntersNothing() {
        SubjectNca without = of(exclude(PLAN, day(9), "analysis"));
        assertNotEquals(value(of(PLAN), "AUCLST"), value(without, "AUCLST"));
        assertEquals("looks wrong", without.points().get(9).excluded());
        assertTrue(Double.isNaN(without.points().get(9).used()));
    }

    @Test
    void theOrderOfChoicesIsOfNoAccount() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Integer> chosen = new ArrayList<>(List.of(3, 5, 8, 9, 10, 11));
            Collections.shuffle(chosen, random);
            List<Integer> some = chosen.subList(0, 1 + random.nextInt(4));
            AnalysisPlan forth = slope(PLAN, day(7), day(11));
            AnalysisPlan back = PLAN;
            for (int i = 0; i < some.size(); i++) {
                String scope = some.get(i) % 2 == 0 ? "slope" : "analysis";
                forth = exclude(forth, day(some.get(i)), scope);
                int j = some.size() - 1 - i;
                back = exclude(back, day(some.get(j)), some.get(j) % 2 == 0 ? "slope" : "analysis");
            }
            assertEquals(of(forth), of(slope(back, day(7), day(11))), "seed " + seed);
        }
    }

    @Test
    void aRunAndALookAtOneProfileAgree() {
        AnalysisPlan plan = exclude(slope(PLAN, day(8), day(11)), day(9), "slope");
        assertEquals(Analysis.run(data, plan, Progress.SILENT).nca().subjects().get(0), of(plan));
    }

    @Test
    void choicesThatTheDataDoNotHoldStopARun() {
        assertRefused(exclude(PLAN, 9.25, "slope"), "no sample of " + subject + " on day 9.25");
        assertRefused(slope(PLAN, day(8), 400), "no sample of " + subject + " on day 400");
        assertRefused(exclude(exclude(PLAN, day(8), "slope"), day(8), "analysis"), "two decisions");
        assertTrue(assertThrows(Refusal.class, () -> slope(PLAN, day(9), day(8))).getMessage().contains("ends before it starts"));
    }

    private void assertRefused(AnalysisPlan plan, String why) {
        String message = assertThrows(Refusal.class, () -> Analysis.run(data, plan, Progress.SILENT)).getMessage();
        assertTrue(message.contains(why), message);
    }

    private SubjectNca of(AnalysisPlan plan) {
        return ProfileAnalysis.of(data, plan).of(subject).orElseThrow().record();
    }

    private double day(int sample) {
        return samples.get(sample).time();
    }

    private static double value(SubjectNca found, String code) {
        return found.parameter(code).value();
    }

    private AnalysisPlan exclude(AnalysisPlan plan, double day, String scope) {
        Map<String, Object> entry = new LinkedHashMap<>(Map.of("subject", subject, "analyte", "", "day", day, "scope", scope));
        entry.putAll(Map.of("reason", "looks wrong", "by", "a.b"));
        return PlanTree.with(plan, "excludedSamples." + plan.excludedSamples().size(), entry);
    }

    private AnalysisPlan slope(AnalysisPlan plan, double from, double to) {
        return PlanTree.with(plan, "slopes." + plan.slopes().size(),
                Map.of("subject", subject, "analyte", "", "from", from, "to", to, "reason", "the tail is flat", "by", "a.b"));
    }
}
