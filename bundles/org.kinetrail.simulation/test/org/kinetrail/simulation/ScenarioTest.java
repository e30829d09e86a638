package org.kinetrail.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What makes each scenario differ, in a sample large enough that the difference is beyond chance. */
class ScenarioTest {

    private static final int N = 3000;

    private static List<VirtualSubject> draw(String name) {
        Cohort cohort = new Cohort(Scenario.named(name), 5);
        List<VirtualSubject> all = new ArrayList<>();
        for (int i = 1; i <= N; i++) {
            all.add(cohort.infused(i));
        }
        return all;
    }

    private static double share(List<VirtualSubject> all, Predicate<VirtualSubject> of) {
        return all.stream().filter(of).count() / (double) all.size();
    }

    private static double difference(List<VirtualSubject> all, Predicate<VirtualSubject> what, Predicate<VirtualSubject> group) {
        return share(all.stream().filter(group).toList(), what) - share(all.stream().filter(group.negate()).toList(), what);
    }

    @Test
    void withoutEffectExposureTellsNothing() {
        // Standard error of the difference of two shares of 1500 near 0.8: 0.015; four of them.
        assertTrue(Math.abs(difference(draw("null"), s -> s.outcome().response(), s -> s.exposure().rate() > 0)) < 0.06);
        assertTrue(difference(draw("karmma3"), s -> s.outcome().response(), s -> s.exposure().rate() > 0) > 0.15);
    }

    @Test
    void separationIsComplete() {
        assertTrue(draw("sep").stream().allMatch(s -> s.outcome().response() == s.exposure().rate() > 0));
    }

    @Test
    void theEffectOnProgressionEndsAfterSixMonths() {
        List<VirtualSubject> all = draw("ph");
        double before = difference(all, s -> s.outcome().progressDay() < 183, s -> s.exposure().extent() > 0);
        List<VirtualSubject> later = all.stream().filter(s -> s.outcome().progressDay() >= 183).toList();
        double after = difference(later, s -> s.outcome().progressDay() < 548, s -> s.exposure().extent() > 0);
        assertTrue(before < -0.15 && Math.abs(after) < 0.09, before + " " + after);
    }

    @Test
    void burdenConfounds() {
        double plain = difference(draw("karmma3"), s -> s.exposure().extent() > 0, s -> s.baseline().burden());
        double strong = difference(draw("conf"), s -> s.exposure().extent() > 0, s -> s.baseline().burden());
        assertTrue(plain > 0.02 && strong > plain + 0.15, plain + " " + strong);
        assertTrue(difference(draw("conf"), s -> s.outcome().progressDay() < 300, s -> s.baseline().burden()) > 0.2);
    }

    @Test
    void tocilizumabLowersWhatFollows() {
        List<VirtualSubject> plain = draw("karmma3");
        List<VirtualSubject> toci = draw("toci");
        double ratio = toci.stream().filter(s -> !Double.isNaN(s.outcome().tocilizumab())).mapToDouble(s -> s.exposure().extent()).average()
                .orElseThrow() - plain.stream().filter(s -> !Double.isNaN(s.outcome().tocilizumab())).mapToDouble(s ->
                        s.exposure().extent())
                        .average().orElseThrow();
        assertTrue(ratio < -0.5, "ln ratio " + ratio);
    }

    @Test
    void earlyEventsEndSampling() {
        List<VirtualSubject> all = draw("early");
        double early = share(all, s -> s.outcome().progressDay() < 28);
        assertEquals(0.12, early, 0.03);
        assertTrue(all.stream().filter(s -> s.outcome().deathDay() < 28)
                .allMatch(s -> s.specimens().stream().allMatch(p -> p.day() < s.outcome().deathDay())));
    }

    @Test
    void someNeverExpand() {
        double never = share(draw("noexp"), s -> s.specimens().stream().filter(p -> p.nominal() > 0).noneMatch(p ->
                p.value() >= Specimen.LLOQ));
        // 5 % of 3000 have a standard error of 0.4 %; subjects with few samples add a little.
        assertEquals(0.05, never, 0.016);
    }

    @Test
    void theDifficultAssayHasWhatMakesItDifficult() {
        List<VirtualSubject> all = draw("blq");
        assertTrue(share(all, s -> s.specimens().stream().noneMatch(p -> p.value() >= Specimen.LLOQ)) > 0.02, "all below");
        assertTrue(share(all, s -> s.specimens().stream().noneMatch(p -> p.nominal() == 0)) > 0.05, "no predose");
        assertTrue(share(all, s -> s.specimens().stream().anyMatch(p -> !p.planned())) > 0.1, "unscheduled");
        assertTrue(share(all, s -> s.specimens().stream().filter(p -> p.nominal() == 14).count() == 2) > 0.02, "repeated");
    }

    @Test
    void theComparatorHasThreeTargets() {
        List<VirtualSubject> all = draw("km");
        assertEquals(54.0 / 128, share(all, s -> s.target() == 450), 0.04);
        assertEquals(4.0 / 128, share(all, s -> s.target() == 150), 0.015);
    }
}
