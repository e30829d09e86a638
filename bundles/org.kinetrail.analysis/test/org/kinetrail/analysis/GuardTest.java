package org.kinetrail.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.Guard;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Source;
import org.kinetrail.data.Subject;

/** Each guard trips on the data it is made for, and in words. */
class GuardTest {

    @Test
    void unresolvedFindingsBlock() {
        TestStudy study = TestStudy.of(60, 1);
        study.findings.add(new Finding("check.negative-value", Severity.BLOCKS_ANALYSIS, "pc.csv", new Source("ab", "PC", 3, "PCSTRESN"),
                study.subjects.get(0).id(), "-5", "A concentration is negative.", "Resolve it."));
        AnalysisBlocked blocked = assertThrows(AnalysisBlocked.class, () -> Analysis.run(study.data(), Plans.bare(), Progress.SILENT));
        assertEquals(1, blocked.findings().size());
        assertTrue(blocked.getMessage().contains("check.negative-value"));
        AnalysisPlan resolved = PlanTree.with(Plans.bare(), "resolutions", List.of(Plans.resolution("check.negative-value", "accept")));
        AnalysisResults r = Analysis.run(study.data(), resolved, Progress.SILENT);
        assertEquals("seen at the site", r.populations().resolved().get(0).reason());
        assertThrows(Refusal.class, () -> PlanTree.with(Plans.bare(), "resolutions",
                List.of(Plans.resolution("check.negative-value", "wish"))));
    }

    @Test
    void randomisationOriginIsRefusedUnlessMoved() {
        TestStudy study = TestStudy.of(80, 2);
        AnalysisPlan plan = PlanTree.with(Plans.bare(), "timeToEvent.0.origin", "as-defined");
        AnalysisResults r = Analysis.run(study.data(), plan, Progress.SILENT);
        assertEquals("refused", r.timeToEvent().get(0).outcome().status());
        assertEquals("randomisation-origin", r.refused().get(0).reason());
        AnalysisResults late = Analysis.run(study.data(), PlanTree.with(Plans.bare(), "timeToEvent.0.origin", "entered-late"),
                Progress.SILENT);
        assertTrue(late.timeToEvent().get(0).subjects().get(0).entry() > 0);
    }

    @Test
    void postInfusionCovariatesStayOutOfPrimaryModels() {
        AnalysisPlan plan = PlanTree.with(Plans.quick(), "covariates.forced", List.of("HTB", "TOCI"));
        AnalysisResults r = Analysis.run(TestStudy.of(120, 6).data(), plan, Progress.SILENT);
        assertTrue(r.refused().stream().anyMatch(x -> x.what().equals("TOCI") && x.reason().equals("post-infusion-covariate")));
        assertTrue(r.timeToEvent().get(0).models().adjusted().terms().stream().noneMatch(t -> t.name().startsWith("TOCI")));
        var set = r.sensitivity().stream().filter(s -> s.id().equals("post-infusion-covariates")).findFirst().orElseThrow();
        assertTrue(set.rows().get(0).fit().terms().stream().anyMatch(t -> t.name().equals("TOCIY")));
    }

    @Test
    void eventsInsideTheWindowAreLabelled() {
        AnalysisResults r = Analysis.run(TestStudy.of(120, 8).data(), Plans.bare(), Progress.SILENT);
        var crs = r.binary().stream().filter(b -> b.endpoint().equals("CRS")).findFirst().orElseThrow();
        assertEquals(WindowPart.LABEL, crs.window().label());
        assertEquals(crs.yes(), crs.window().inside());
        assertTrue(tripped(r, "guard.window-overlap", "CRS").words().contains("partly measured after the event"));
    }

    @Test
    void fewEventsTurnSelectionOffOrEndInDescription() {
        TestStudy study = TestStudy.of(120, 10);
        for (int i = 0; i < study.subjects.size(); i++) {
            Subject s = study.subjects.get(i);
            study.subjects.set(i, TestStudy.with(TestStudy.with(s, "NT2", new EndpointValue.Binary(i % 4 == 0, 5, List.of())), "CRS3",
                    new EndpointValue.Binary(i % 60 == 0, 5, List.of())));
        }
        AnalysisResults r = Analysis.run(study.data(), Plans.bare(), Progress.SILENT);
        var nt = r.binary().stream().filter(b -> b.endpoint().equals("NT2")).findFirst().orElseThrow();
        assertEquals("too-few-events", nt.models().selection().outcome().reason());
        assertTrue(nt.models().firth().outcome().done());
        assertEquals("profile", nt.models().firth().term("exposure").method());
        var crs3 = r.binary().stream().filter(b -> b.endpoint().equals("CRS3")).findFirst().orElseThrow();
        assertEquals("described-only", crs3.models().outcome().status());
        assertEquals(4, crs3.rates().size());
        tripped(r, "guard.few-events", "CRS3");
    }

    @Test
    void separationIsNamedAndThePenalisedFitStandsBeside() {
        TestStudy study = TestStudy.of(100, 12);
        List<Subject> ordered = study.subjects.stream().sorted(java.util.Comparator.comparingDouble(GuardTest::rate)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            study.subjects.set(i, TestStudy.with(ordered.get(i), "ORR", new EndpointValue.Binary(i >= 30, 20, List.of())));
        }
        AnalysisResults r = Analysis.run(study.data(), Plans.bare(), Progress.SILENT);
        var orr = r.binary().get(0);
        assertEquals("complete-separation", orr.models().crude().outcome().reason());
        assertTrue(orr.models().firth().outcome().done());
        assertFalse(orr.models().curve().isEmpty());
        assertTrue(tripped(r, "guard.separation", "ORR").words().contains("separation"));
    }

    private static double rate(Subject s) {
        var p = new NcaPart(Plans.bare()).analyse(s).parameter("EXPRATE");
        return p.value();
    }

    @Test
    void zeroExposureEntersTheLowestGroupAndTheFitWithoutStandsBeside() {
        TestStudy study = TestStudy.of(120, 13);
        for (int i = 0; i < 6; i++) {
            study.subjects.set(i, TestStudy.neverQuantifiable(study.subjects.get(i)));
        }
        AnalysisResults r = Analysis.run(study.data(), Plans.quick(), Progress.SILENT);
        assertEquals(120, r.populations().sets().get(3).n());
        var auc = r.exposure().metric("AUC0-28D");
        assertEquals(6, auc.nZero());
        assertEquals(25.0 * 28, auc.floor());
        assertEquals("Q1", r.exposure().subjects().get(0).value("AUC0-28D").group());
        assertEquals(25.0, r.exposure().metric("CMAX").floor());
        tripped(r, "guard.zero-exposure", "AUC0-28D");
        var set = r.sensitivity().stream().filter(s -> s.id().equals("without-zero-exposure")).findFirst().orElseThrow();
        assertEquals(114, set.rows().get(0).fit().n());
    }

    /** Three samples below the limit in the first week are enough; two are not, and then nothing stands in for the exposure. */
    @Test
    void neverQuantifiableDoesNotAskHowLateTheLastSampleWas() {
        Subject none = TestStudy.neverQuantifiable(TestStudy.of(1, 13).subjects.get(0));
        for (int samples : new int[] {3, 2}) {
            Profile p = none.profiles().get(0);
            List<Sample> early = p.samples().stream().filter(s -> s.time() > 0).limit(samples).toList();
            Subject cut = new Subject(none.id(), none.study(), none.randomisationDay(), Double.NaN, none.lastContactDay(), none.covariates(),
                    none.doses(), List.of(new Profile(p.subject(), p.analyte(), early, p.doses(), p.timeUnit(), p.concentrationUnit())),
                    none.interventions(), none.endpoints());
            var raw = new ExposurePart(Plans.bare()).raw(new NcaPart(Plans.bare()).analyse(cut)).get("AUC0-28D");
            assertEquals(samples == 3, raw.zero());
            assertEquals(samples == 3 ? "" : "too-few-quantifiable", raw.reason());
        }
    }

    /** A death in the window leaves its exposure missing, also of a subject without a quantifiable sample. */
    @Test
    void aDeathInTheWindowIsNoZeroExposure() {
        Subject none = TestStudy.neverQuantifiable(TestStudy.of(1, 13).subjects.get(0));
        Subject dead = new Subject(none.id(), none.study(), none.randomisationDay(), 20, none.lastContactDay(), none.covariates(),
                none.doses(), none.profiles(), none.interventions(), none.endpoints());
        var raw = new ExposurePart(Plans.bare()).raw(new NcaPart(Plans.bare()).analyse(dead)).get("AUC0-28D");
        assertEquals("died-before-end", raw.reason());
        assertFalse(raw.zero());
    }

    @Test
    void confoundingByBaselineSpeaks() {
        TestStudy study = TestStudy.of(150, 14);
        double[] rates = study.subjects.stream().mapToDouble(GuardTest::rate).sorted().toArray();
        for (int i = 0; i < study.subjects.size(); i++) {
            Subject s = study.subjects.get(i);
            var x = new java.util.LinkedHashMap<>(s.covariates());
            x.put("HTB", new org.kinetrail.data.CovariateValue(Double.NaN, rate(s) > rates[75] ? "Y" : "N", Source.NONE));
            study.subjects.set(i, new Subject(s.id(), s.study(), s.randomisationDay(), s.deathDay(), s.lastContactDay(), x, s.doses(),
                    s.profiles(), s.interventions(), s.endpoints()));
        }
        tripped(Analysis.run(study.data(), Plans.bare(), Progress.SILENT), "guard.confounding", "EXPRATE");
    }

    @Test
    void whatTheDataDoNotHoldIsANamedOutcome() {
        TestStudy study = TestStudy.of(60, 15);
        study.endpoints.removeIf(e -> e.name().equals("MRDCR"));
        study.covariates.removeIf(c -> c.name().equals("EMD"));
        AnalysisResults r = Analysis.run(study.data(), Plans.bare(), Progress.SILENT);
        var mrd = r.binary().stream().filter(b -> b.endpoint().equals("MRDCR")).findFirst().orElseThrow();
        assertEquals("endpoint-not-in-data", mrd.outcome().reason());
        assertTrue(r.refused().stream().anyMatch(x -> x.what().equals("EMD") && x.reason().equals("not-in-data")));
        assertTrue(r.timeToEvent().get(0).models().adjusted().outcome().done());
    }

    @Test
    void excludedSubjectsAreListedWithTheirOutcomes() {
        TestStudy study = TestStudy.of(80, 16);
        String id = study.subjects.get(0).id();
        AnalysisPlan plan = PlanTree.with(Plans.quick(), "exclusions",
                List.of(java.util.Map.of("subject", id, "scope", "exposure-response", "reason", "wrong drug product", "by", "a.b")));
        AnalysisResults r = Analysis.run(study.data(), plan, Progress.SILENT);
        assertEquals(79, r.populations().sets().get(3).n());
        assertEquals(id, r.populations().excluded().get(0).subject());
        assertFalse(r.populations().excluded().get(0).outcomes().isEmpty());
        var set = r.sensitivity().stream().filter(s -> s.id().equals("with-excluded")).findFirst().orElseThrow();
        assertEquals(80, set.rows().get(0).fit().n());
    }

    @Test
    void anEmptyStudyEndsInOutcomesNotInAnException() {
        TestStudy study = new TestStudy();
        AnalysisResults r = Analysis.run(study.data(), Plans.quick(), Progress.SILENT);
        assertEquals("no-subjects", r.populations().outcome().reason());
        assertFalse(r.doseExposure().outcome().done());
    }

    private static Guard tripped(AnalysisResults r, String id, String about) {
        return r.guards().stream().filter(g -> g.id().equals(id) && g.about().equals(about) && g.tripped()).findFirst()
                .orElseThrow(() -> new AssertionError(id + " " + about + " did not trip"));
    }
}
