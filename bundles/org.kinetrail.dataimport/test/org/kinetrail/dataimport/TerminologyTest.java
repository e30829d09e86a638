package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Severity;

/** Imported values against the published lists (CDISC controlled terminology) and the rules for short names. */
class TerminologyTest {

    private static List<String> found(SourceTable table) {
        return Tables.read(Tables.dose("A", "B"), table).data().findings().stream().filter(f -> f.rule().equals("check.terminology"))
                .map(f -> f.severity() + " " + f.source().column() + " " + f.source().row() + " " + f.value()).sorted().toList();
    }

    @Test
    void closedListsWarnAndOpenOnesNote() {
        assertEquals(List.of("NOTE RACE 2 Caucasian", "WARNING AGEU 1 year", "WARNING DTHFL 2 yes", "WARNING SEX 1 f, male"),
                found(Tables.of("DM", "STUDYID|USUBJID|SEX|RACE|AGEU|DTHFL", "S|A|f|ASIAN|year|Y", "S|B|male|Caucasian|YEARS|yes")));
    }

    @Test
    void statusAndCodesAreChecked() {
        assertEquals(List.of("WARNING PCSTAT 2 Not done", "WARNING PCTESTCD 1 CAR vector copies"),
                found(Tables.of("PC", "STUDYID|USUBJID|PCTESTCD|#PCSTRESN|PCSTRESU|#PCLLOQ|PCDTC|PCSTAT",
                        "S|A|CAR vector copies|100|copies/ug|50|2021-03-02T10:00|", "S|B|CAR|90|copies/ug|50|2021-03-02T10:00|Not done")));
    }

    @Test
    void publishedTermsPass() {
        assertEquals(List.of(), found(Tables.of("DM", "STUDYID|USUBJID|SEX|RACE|ETHNIC|AGEU|DTHFL",
                "S|A|F|WHITE|NOT HISPANIC OR LATINO|YEARS|Y", "S|B|U|NOT REPORTED|UNKNOWN|MONTHS|")));
    }

    @Test
    void theFindingSaysWhichListAndWhatToDo() {
        Finding finding = Tables.read(Tables.dose("A"), Tables.of("DM", "STUDYID|USUBJID|SEX", "S|A|f")).data().findings().stream()
                .filter(f -> f.severity() == Severity.WARNING && f.rule().equals("check.terminology")).findFirst().orElseThrow();
        assertEquals("dm.csv, row 1, column SEX: holds values outside the published list SEX (C66731): f.", finding.message());
        assertEquals("Use the published terms, spelled as they are.", finding.remedy());
    }
}
