package org.kinetrail.dataimport.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.EndpointName;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.EndpointValue.Binary;
import org.kinetrail.data.EndpointValue.NotEvaluable;
import org.kinetrail.data.EndpointValue.TimeToEvent;

class EndpointDerivationTest {

    private static void time(double days, boolean event, EndpointValue value) {
        assertEquals(days, ((TimeToEvent) value).days());
        assertEquals(event, ((TimeToEvent) value).event());
    }

    private static String said(EndpointValue value) {
        return value instanceof NotEvaluable n ? n.reason() : value instanceof Binary b ? b.yes() ? "yes" : "no" : "time";
    }

    @Test
    void progressionCountsFromBothOrigins() {
        var e = Cases.subject().seen(28, "PR", 56, "VGPR", 84, "PD", 112, "CR").derived();
        time(84 + 49 + 1, true, e.get(EndpointName.PFS));
        time(85, true, e.get(EndpointName.PFS_FROM_INFUSION));
        time(57, true, e.get(EndpointName.DOR));
        assertEquals(28, ((Binary) e.get(EndpointName.ORR)).onsetDay());
    }

    @Test
    void deathBeforeProgressionIsTheEventAndLastAssessmentCensors() {
        time(51, true, Cases.subject().seen(28, "SD").died(50).derived().get(EndpointName.PFS_FROM_INFUSION));
        time(85, true, Cases.subject().seen(28, "PR", 84, "PD").died(300).derived().get(EndpointName.PFS_FROM_INFUSION));
        time(57, false, Cases.subject().seen(28, "PR", 56, "PR", 84, "NE").derived().get(EndpointName.PFS_FROM_INFUSION));
        time(1, false, Cases.subject().derived().get(EndpointName.PFS_FROM_INFUSION));
    }

    @Test
    void aResponseCountsAsFarAsTheNextAssessmentConfirmsIt() {
        assertEquals("no", said(Cases.subject().seen(28, "PR", 56, "SD").derived().get(EndpointName.ORR)));
        assertEquals("no", said(Cases.subject().seen(28, "SD", 56, "PR").derived().get(EndpointName.ORR)));
        assertEquals("no", said(Cases.subject().seen(28, "PR", 56, "PD").derived().get(EndpointName.ORR)));
        assertEquals("yes", said(Cases.subject().seen(28, "CR", 56, "PR").derived().get(EndpointName.ORR)));
        EndpointRules loose = new EndpointRules(false, "", "10^-5", 91, List.of(), List.of(), 2, EndpointRules.standard().cytopenia());
        assertEquals("yes", said(Cases.subject().seen(28, "SD", 56, "PR").derived(loose).get(EndpointName.ORR)));
        assertEquals("no-response-assessment", said(Cases.subject().seen(28, "NE").derived().get(EndpointName.ORR)));
        assertEquals("not-infused", said(Cases.subject().notInfused().derived().get(EndpointName.ORR)));
        assertEquals("no-response", said(Cases.subject().seen(28, "SD").derived().get(EndpointName.DOR)));
    }

    @Test
    void negativeResidualDiseaseCountsInItsWindow() {
        Cases complete = Cases.subject().seen(100, "CR", 130, "CR", 200, "PD");
        assertEquals("no-residual-disease-result", said(complete.derived().get(EndpointName.MRD_NEGATIVE_CR)));
        assertEquals("yes", said(Cases.subject().seen(100, "CR", 130, "CR").residual(20, "NEGATIVE").derived()
                .get(EndpointName.MRD_NEGATIVE_CR)));
        assertEquals("no-residual-disease-result", said(Cases.subject().seen(130, "CR", 160, "CR").residual(20, "NEGATIVE").derived()
                .get(EndpointName.MRD_NEGATIVE_CR)));
        assertEquals("no-residual-disease-result", said(complete.residual(230, "NEGATIVE").derived().get(EndpointName.MRD_NEGATIVE_CR)));
        assertEquals("no", said(complete.residual(150, "POSITIVE").derived().get(EndpointName.MRD_NEGATIVE_CR)));
        assertEquals("no", said(Cases.subject().seen(100, "VGPR", 130, "VGPR").residual(100, "NEGATIVE").derived()
                .get(EndpointName.MRD_NEGATIVE_CR)));
        assertEquals("no-residual-disease-result", said(Cases.subject().seen(100, "CR", 130, "CR").residual(100, "INDETERMINATE").derived()
                .get(EndpointName.MRD_NEGATIVE_CR)));
    }

    @Test
    void treatmentBelongsToTheSyndromeByIndicationElseByDates() {
        String tcrs = EndpointName.CRS_TREATED_TOCILIZUMAB;
        assertEquals("yes", said(Cases.subject().crs(2, 1, 5).drug("tocilizumab", "CYTOKINE RELEASE SYNDROME", 2, 2).derived().get(tcrs)));
        assertEquals("yes", said(Cases.subject().crs(2, 1, 5).drug("siltuximab", "CRS grade 2", 2, 2).derived().get(tcrs)));
        assertEquals("yes", said(Cases.subject().crs(2, 1, 5).drug("tocilizumab", "", 6, 6).derived().get(tcrs)), "within the lag");
        assertEquals("no", said(Cases.subject().crs(2, 1, 5).drug("tocilizumab", "", 9, 9).derived().get(tcrs)));
        assertEquals("no", said(Cases.subject().crs(2, 1, 5).drug("tocilizumab", "", 0, 0).derived().get(tcrs)), "before it began");
        assertEquals("no", said(Cases.subject().crs(2, 1, 5).drug("tocilizumab", "ARTHRITIS", 2, 2).derived().get(tcrs)));
        assertEquals("no", said(Cases.subject().crs(2, 1, 5).drug("tocilizumab", "PROPHYLAXIS OF CYTOKINE RELEASE SYNDROME", 2, 2)
                .derived().get(tcrs)));
        assertEquals("no", said(Cases.subject().drug("tocilizumab", "CYTOKINE RELEASE SYNDROME", 2, 2).derived().get(tcrs)), "no event");
        assertEquals("no", said(Cases.subject().crs(2, 1, 5).drug("corticosteroid", "NEUROTOXICITY", 2, 4).derived()
                .get(EndpointName.CRS_TREATED_STEROID)));
        assertEquals("no", said(Cases.subject().crs(2, 1, 5).drug("corticosteroid", "CYTOKINE RELEASE SYNDROME", -20, -16).derived()
                .get(EndpointName.CRS_TREATED_STEROID)), "before infusion");
        assertEquals("not-infused", said(Cases.subject().notInfused().derived().get(tcrs)));
    }

    @Test
    void gradesDecideAndAMissingGradeIsNotNo() {
        assertEquals("yes", said(Cases.subject().crs(1, 1, 2).derived().get(EndpointName.CRS)));
        assertEquals("yes", said(Cases.subject().crs(0, 1, 2).derived().get(EndpointName.CRS)));
        assertEquals("grade-missing", said(Cases.subject().crs(0, 1, 2).derived().get(EndpointName.CRS_GRADE_3)));
        assertEquals("yes", said(Cases.subject().crs(0, 1, 2).crs(3, 2, 4).derived().get(EndpointName.CRS_GRADE_3)));
        assertEquals("no", said(Cases.subject().crs(3, -3, -1).derived().get(EndpointName.CRS_GRADE_3)), "before infusion");
        assertEquals("yes", said(Cases.subject().neuro(2, 4).derived().get(EndpointName.NEUROTOXICITY_GRADE_2)));
        assertEquals("no", said(Cases.subject().neuro(1, 4).derived().get(EndpointName.NEUROTOXICITY_GRADE_2)));
    }

    @Test
    void cytopeniaNeedsRecoveryOnTwoDaysInARow() {
        String cyto = EndpointName.CYTOPENIA_NO_RECOVERY;
        double[] platelets = {7, 200, 14, 180, 21, 190, 28, 200};
        assertEquals("no", said(Cases.subject().count("PLAT", platelets).count("NEUT", 7, 0.2, 14, 1.6, 21, 2, 28, 2).derived().get(cyto)));
        assertEquals("yes", said(Cases.subject().count("PLAT", platelets).count("NEUT", 7, 0.2, 14, 0.8, 21, 1.2, 28,
                2).derived().get(cyto)),
                "one day only");
        assertEquals("yes", said(Cases.subject().count("PLAT", platelets).count("NEUT", 7, 0.2, 14, 2, 21, 2, 28, 0.9).derived().get(cyto)),
                "lost again");
        assertEquals("no", said(Cases.subject().count("PLAT", platelets).count("NEUT", 7, 1.1, 14, 1.2, 28, 1.3).derived().get(cyto)),
                "never grade 3");
        assertEquals("yes", said(Cases.subject().count("PLAT", platelets).count("NEUT", 7, 0.2, 14, 0.8, 21, 1.2, 28,
                1.3).derived().get(cyto)),
                "grade 2 is not below grade 2");
        EndpointRules.Cytopenia two = new EndpointRules.Cytopenia(List.of("NEUT", "PLAT"), 30, 3, 2, 21, 0, 0);
        assertEquals("no", said(Cases.subject().count("PLAT", platelets).count("NEUT", 7, 0.2, 14, 0.8, 21, 1.2, 28, 1.3)
                .derived(EndpointRules.standard().withCytopenia(two)).get(cyto)), "option: grade 2 or less");
    }

    @Test
    void theWorstGradeOfADayCounts() {
        double[] platelets = {7, 200, 28, 200};
        assertEquals("yes", said(Cases.subject().count("PLAT", platelets).count("NEUT", 7, 0.2, 21.1, 1.9, 21.6, 0.9, 28, 1.9).derived()
                .get(EndpointName.CYTOPENIA_NO_RECOVERY)));
    }

    @Test
    void deathOrNoResultIsNotEvaluableNeverNo() {
        String cyto = EndpointName.CYTOPENIA_NO_RECOVERY;
        double[] fine = {7, 200, 14, 180, 21, 190, 28, 200};
        assertEquals("no-laboratory-value", said(Cases.subject().derived().get(cyto)));
        assertEquals("no-laboratory-value", said(Cases.subject().count("PLAT", fine).derived().get(cyto)), "no neutrophils at all");
        assertEquals("no-laboratory-value", said(Cases.subject().count("PLAT", fine).count("NEUT", 7, 0.2, 14, 0.4).derived().get(cyto)));
        assertEquals("no-laboratory-value", said(Cases.subject().count("PLAT", fine).count("NEUT", 7, 2, 14, 2).derived().get(cyto)));
        assertEquals("death-in-window", said(Cases.subject().died(20).count("PLAT", fine).count("NEUT", 7, 0.2, 14,
                0.4).derived().get(cyto)));
        assertEquals("not-infused", said(Cases.subject().notInfused().derived().get(cyto)));
    }

    @Test
    void supportMayKeepALineFromCountingAsRecovered() {
        String cyto = EndpointName.CYTOPENIA_NO_RECOVERY;
        Cases c = Cases.subject().count("NEUT", 7, 2, 14, 2, 21, 2, 28, 2).count("PLAT", 7, 20, 14, 30, 21, 80, 28, 90)
                .drug("transfusion", "THROMBOCYTOPENIA", 20, 20).drug("transfusion", "THROMBOCYTOPENIA", 27, 27);
        assertEquals("no", said(c.derived().get(cyto)));
        EndpointRules.Cytopenia supported = new EndpointRules.Cytopenia(List.of("NEUT", "PLAT"), 30, 2, 2, 21, 3, 0);
        assertEquals("yes", said(c.derived(EndpointRules.standard().withCytopenia(supported)).get(cyto)));
    }

    @Test
    void anOptionThatChangesAValueChangesTheId() {
        EndpointRules a = EndpointRules.standard();
        EndpointRules.Cytopenia c = a.cytopenia();
        List<EndpointRules.Cytopenia> others = List.of(new EndpointRules.Cytopenia(List.of("NEUT"), 30, 2, 2, 21, 0, 0),
                new EndpointRules.Cytopenia(c.lines(), 28, 2, 2, 21, 0, 0), new EndpointRules.Cytopenia(c.lines(), 30, 3, 2, 21, 0, 0),
                new EndpointRules.Cytopenia(c.lines(), 30, 2, 1, 21, 0, 0), new EndpointRules.Cytopenia(c.lines(), 30, 2, 2, 14, 0, 0),
                new EndpointRules.Cytopenia(c.lines(), 30, 2, 2, 21, 3, 0), new EndpointRules.Cytopenia(c.lines(), 30, 2, 2, 21, 0, 7));
        for (EndpointRules.Cytopenia other : others) {
            assertNotEquals(EndpointCatalogue.cytopenia(c).id(), EndpointCatalogue.cytopenia(other).id());
        }
        assertEquals("cyto.derived.neut-plat.lt2x2.d30.from21", EndpointCatalogue.cytopenia(c).id());
    }
}
