package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Sample;

/** Supplemental qualifiers (SDTMIG 3.4, section 8.4) are further columns of the rows they name. */
class QualifierTest {

    private static final String SUPP = "STUDYID|RDOMAIN|USUBJID|IDVAR|IDVARVAL|QNAM|QVAL";
    private static final SourceTable PC = Tables.of("PC", "STUDYID|USUBJID|#PCSEQ|PCTESTCD|PCSTRESC|#PCSTRESN|PCSTRESU|PCDTC|#PCTPTNUM",
            "S|A|1|CAR|100|100|copies/ug|2021-03-02T10:00|1", "S|A|2|CAR|BLQ||copies/ug|2021-03-09T10:00|8",
            "S|B|1|CAR|90|90|copies/ug|2021-03-02T10:00|1");

    private static Accounting of(ImportResult result, String member) {
        return result.accounting().stream().filter(a -> a.member().equals(member)).findFirst().orElseThrow();
    }

    private static Mapping limitIn(String column) {
        return Tables.mapped("pc.csv", DataSetKind.PC, Map.of(Role.LIMIT, column), Map.of());
    }

    @Test
    void aRoleIsReadFromTheSupplementRowByRow() {
        SourceTable supp = Tables.of("SUPPPC", SUPP, "S|PC|A|PCSEQ|1|LIMIT|50", "S|PC|A|PCSEQ|2.0|LIMIT|60", "S|PC|B|||LIMIT|70",
                "S|PC|B|||OTHER|x");
        ImportResult result = Importer.read(limitIn("LIMIT"), List.of(Tables.dose("A", "B"), PC, supp));
        List<Sample> a = Tables.subject(result.data(), "A").profiles().get(0).samples();
        assertEquals(List.of(50.0, 60.0), a.stream().map(Sample::lloq).toList());
        assertEquals(70, Tables.subject(result.data(), "B").profiles().get(0).samples().get(0).lloq());
        assertEquals("hash-of-PC", a.get(0).source().sha256(), "the concentration itself stands in PC");
        Accounting kept = of(result, "SUPPPC");
        assertEquals(4, kept.rows());
        assertEquals(3, kept.used());
        assertEquals(List.of("left.other-qualifier", "used.qualifier"), kept.uses().stream().map(Accounting.Use::rule).sorted().toList());
    }

    /** The value of a role in a supplement cites the row of the supplement. */
    @Test
    void lineageLeadsToTheSupplement() {
        SourceTable pc = Tables.of("PC", "STUDYID|USUBJID|#PCSEQ|PCTESTCD|PCORRES|PCSTRESU|#PCLLOQ|PCDTC|#PCTPTNUM",
                "S|A|1|CAR|see supplement|copies/ug|50|2021-03-02T10:00|1");
        SourceTable supp = Tables.of("SUPPPC", SUPP, "S|PC|B|PCSEQ|1|COPIES|1", "S|PC|A|PCSEQ|1|COPIES|123.5");
        ImportResult result = Importer.read(Tables.mapped("pc.csv", DataSetKind.PC, Map.of(Role.RESULT, "COPIES"), Map.of()),
                List.of(Tables.dose("A", "B"), pc, supp));
        Sample sample = Tables.subject(result.data(), "A").profiles().get(0).samples().get(0);
        assertEquals(123.5, sample.value());
        assertEquals("hash-of-SUPPPC", sample.source().sha256());
        assertEquals(2, sample.source().row());
        List<Finding> lost = result.data().findings().stream().filter(f -> f.rule().equals("check.qualifier-without-row")).toList();
        assertEquals(1, lost.size());
        assertTrue(lost.get(0).message().startsWith("supppc.csv, row 1, column IDVARVAL: 1 qualifier names no row of PC"), lost.get(0).message());
    }

    @Test
    void aSupplementWithoutItsDataSetIsLeftOutWithAFinding() {
        SourceTable supp = Tables.of("SUPPAE", SUPP, "S|AE|A|AESEQ|1|AETRTEM|Y");
        ImportResult result = Tables.read(Tables.dose("A", "B"), PC, supp);
        assertTrue(Tables.rules(result.data()).contains("check.qualifier-without-row"));
        assertEquals(0, of(result, "SUPPAE").used());
    }

    @Test
    void theColumnOfTheDataSetItselfCountsFirst() {
        SourceTable supp = Tables.of("SUPPPC", SUPP, "S|PC|A|PCSEQ|1|PCSTRESN|999");
        ImportResult result = Tables.read(Tables.dose("A", "B"), PC, supp);
        assertEquals(100, Tables.subject(result.data(), "A").profiles().get(0).samples().get(0).value());
        assertFalse(of(result, "SUPPPC").used() > 0);
    }
}
