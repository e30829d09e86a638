package org.kinetrail.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.plan.PlanTree;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Unit;

/** Of several analytes the plan names the one analysed; the first by name is never taken in silence. */
class AnalyteChoiceTest {

    private static StudyData with(String analyte, Unit unit, int at) {
        StudyData data = TestStudy.of(6, 3).data();
        List<Subject> subjects = new ArrayList<>();
        for (Subject s : data.subjects()) {
            Profile p = s.profiles().get(0);
            List<Profile> profiles = new ArrayList<>(s.profiles());
            profiles.add(at, new Profile(p.subject(), analyte, p.samples(), p.doses(), p.timeUnit(), unit));
            subjects.add(new Subject(s.id(), s.study(), s.randomisationDay(), s.deathDay(), s.lastContactDay(), s.covariates(), s.doses(), profiles,
                    s.interventions(), s.endpoints()));
        }
        return data.withSubjects(subjects);
    }

    private static String analysed(StudyData data, AnalysisPlan plan) {
        return Analysis.run(data, plan, Progress.SILENT).nca().analyte();
    }

    @Test
    void aSecondAnalyteNeedsAChoice() {
        String own = TestStudy.of(6, 3).data().subjects().get(0).profiles().get(0).analyte();
        StudyData data = with("A-FIRST", Unit.of("ng/mL"), 0);
        String message = assertThrows(Refusal.class, () -> analysed(data, Plans.bare())).getMessage();
        assertEquals("The data hold the analytes A-FIRST, " + own + "; name in the plan which of them is analysed (nca.analyte=A-FIRST).", message);
        assertEquals(own, analysed(data, PlanTree.with(Plans.bare(), "nca.analyte", own)));
    }

    @Test
    void aProfileSetApartForItsUnitIsNoAnalyteOfItsOwn() {
        Profile own = TestStudy.of(6, 3).data().subjects().get(0).profiles().get(0);
        Unit other = Unit.of("cells/uL");
        assertEquals(own.analyte(), analysed(with(own.analyte() + " [cells/uL]", other, 1), Plans.bare()));
    }
}
