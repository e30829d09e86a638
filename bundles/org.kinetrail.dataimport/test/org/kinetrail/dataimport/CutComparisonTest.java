package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Source;
import org.kinetrail.dataimport.CutComparison.Status;

class CutComparisonTest {

    private static final String COLUMNS = "USUBJID|PCTESTCD|#PCSEQ|#VISITNUM|#PCTPTNUM|PCSTRESC|PCDTC";

    private static SourceTable cut(String hash, String... rows) {
        SourceTable t = Tables.of("PC", COLUMNS, rows);
        return new SourceTable(t.file(), hash, t.bytes(), t.format(), t.table());
    }

    @Test
    void rowsAreMatchedByKeyWhateverTheirNumber() {
        CutComparison cuts = CutComparison.of(List.of(cut("old", "A|CAR|1|1|0|BLQ|x", "A|CAR|2|3|2|100|x", "A|CAR|3|5|4|200|x",
                "B|CAR|1|1|0|BLQ|x")),
                List.of(cut("new", "B|CAR|1|1|0|BLQ|x", "A|CAR|1|1|0|BLQ|x", "A|CAR|2|5|4|210|x", "A|CAR|3|8|7|300|x")));
        CutComparison.TableChange pc = cuts.tables().get(0);
        assertEquals(List.of(2L, 1L, 1L, 1L), List.of(pc.count(Status.SAME), pc.count(Status.CHANGED), pc.count(Status.NEW),
                pc.count(Status.GONE)));
        CutComparison.RowChange changed = pc.rows().stream().filter(r -> r.status() == Status.CHANGED).findFirst().orElseThrow();
        assertEquals(List.of(new CutComparison.CellChange("PCSTRESC", "200", "210")), changed.cells());
        assertEquals(1, cuts.sameRow(new Source("old", "PC", 4, "PCSTRESC")).orElseThrow().row());
        assertEquals("new", cuts.sameRow(new Source("old", "PC", 4, "PCSTRESC")).orElseThrow().sha256());
        assertTrue(cuts.sameRow(new Source("old", "PC", 3, "")).isEmpty(), "a changed row carries nothing over");
        assertTrue(cuts.unchanged("B", Set.of(DataSetKind.PC)));
        assertFalse(cuts.unchanged("A", Set.of(DataSetKind.PC)));
        assertTrue(cuts.unchanged("A", Set.of(DataSetKind.EX)));
    }

    /** The files of two studies hold a data set of the same name each. */
    @Test
    void dataSetsOfOneNameInSeveralFilesAreOne() {
        CutComparison cuts = CutComparison.of(List.of(cut("one", "A|CAR|1|1|0|BLQ|x"), cut("two", "B|CAR|1|1|0|BLQ|x", "B|CAR|2|3|2|100|x")),
                List.of(cut("three", "B|CAR|1|1|0|BLQ|x", "B|CAR|2|3|2|110|x"), cut("one", "A|CAR|1|1|0|BLQ|x")));
        assertEquals(1, cuts.tables().size());
        CutComparison.TableChange pc = cuts.tables().get(0);
        assertEquals(List.of(2L, 1L, 0L, 0L), List.of(pc.count(Status.SAME), pc.count(Status.CHANGED), pc.count(Status.NEW), pc.count(Status.GONE)));
        assertEquals("three", cuts.sameRow(new Source("two", "PC", 1, "")).orElseThrow().sha256());
        assertEquals("one", cuts.sameRow(new Source("one", "PC", 1, "")).orElseThrow().sha256());
        assertFalse(cuts.unchanged("B", Set.of(DataSetKind.PC)));
        assertTrue(cuts.unchanged("A", Set.of(DataSetKind.PC)));
    }

    @Test
    void duplicatesPairWithTheirEqualsFirst() {
        CutComparison cuts = CutComparison.of(List.of(cut("old", "A|CAR|1|9|9|100|x", "A|CAR|2|9|9|140|x")),
                List.of(cut("new", "A|CAR|1|9|9|140|x", "A|CAR|2|9|9|100|x", "A|CAR|3|9|9|160|x")));
        assertEquals(2, cuts.tables().get(0).count(Status.SAME));
        assertEquals(1, cuts.tables().get(0).count(Status.NEW));
    }

    @Test
    void newColumnsAreListedNotCompared() {
        CutComparison cuts = CutComparison.of(List.of(Tables.of("DM", "USUBJID|SEX", "A|F")), List.of(Tables.of("DM", "USUBJID|SEX|RACE",
                "A|F|X")));
        assertEquals(List.of("RACE"), cuts.tables().get(0).columnsOnlyAfter());
        assertEquals(1, cuts.tables().get(0).count(Status.SAME));
    }
}
