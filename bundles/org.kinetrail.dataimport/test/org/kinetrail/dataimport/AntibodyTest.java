package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Finding;
import org.kinetrail.data.StudyData;

/** Anti-drug antibodies from IS: any positive result after infusion, never "no" without a result. */
class AntibodyTest {

    private static final SourceTable IS = Tables.of("IS", "STUDYID|USUBJID|ISTESTCD|ISSTRESC|ISSTAT|ISDTC",
            "S|A|ADA_BAB|NEGATIVE||2021-02-20", "S|A|ADA_BAB|NEGATIVE||2021-03-29", "S|A|ADA_BAB|POSITIVE||2021-06-01",
            "S|A|ADA_NAB|NEGATIVE||2021-06-01", "S|B|ADA_BAB|NEGATIVE||2021-03-29", "S|C|ADA_BAB|POSITIVE||2021-02-20",
            "S|D|ADA_BAB||NOT DONE|2021-03-29", "S|D|ADA_BAB|POSITIVE||2021-03-01T08:00", "S|B|ADA_BAB|POSITIVE||2021-03-01",
            "S|E|ADA_BAB|160||2021-03-29", "S|F|ADA_BAB|maybe||2021-03-29");

    private static String status(StudyData data, String subject) {
        CovariateValue value = Tables.subject(data, subject).covariates().get("ADA");
        return value == null ? "none" : value.level();
    }

    @Test
    void statusFollowsTheResultsAfterInfusion() {
        ImportResult result = Tables.read(Tables.dose("A", "B", "C", "D", "E", "F"), IS);
        StudyData data = result.data();
        assertEquals("Y N none none Y none", String.join(" ", status(data, "A"), status(data, "B"), status(data, "C"), status(data, "D"),
                status(data, "E"), status(data, "F")));
        assertEquals(3, Tables.subject(data, "A").covariates().get("ADA").source().row(), "the positive result is the one cited");
        assertTrue(data.covariates().stream().anyMatch(c -> c.name().equals("ADA") && c.timing() == org.kinetrail.data.Timing.POST_INFUSION));
        assertTrue(data.findings().stream().anyMatch(f -> f.rule().equals("check.terminology") && f.subject().equals("F")));
        Accounting rows = result.accounting().stream().filter(a -> a.member().equals("IS")).findFirst().orElseThrow();
        assertEquals(11, rows.rows());
        assertEquals(4, rows.used());
    }

    @Test
    void adslCountsFirstAndWhatDiffersIsListed() {
        SourceTable adsl = Tables.of("ADSL", "STUDYID|USUBJID|TRTSDT|ADAFL", "S|A|2021-03-01|N", "S|B|2021-03-01|N");
        StudyData data = Tables.read(Tables.dose("A", "B"), adsl, IS).data();
        assertEquals("N", status(data, "A"));
        Finding finding = data.findings().stream().filter(f -> f.rule().equals("covariate.differs-from-records")).findFirst().orElseThrow();
        assertEquals("A", finding.subject());
    }
}
