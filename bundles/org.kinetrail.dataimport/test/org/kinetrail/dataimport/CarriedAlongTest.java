package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Occasion;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Resolution;
import org.kinetrail.data.Resolutions;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Table;

/** What exports repeat of subjects and samples, and the units of covariates. */
class CarriedAlongTest {

    private static final String DM = "STUDYID|USUBJID|SUBJID|SITEID|#AGE|AGEU|SEX|RACE|ARM|ACTARM";
    private static final SourceTable SAMPLES = Tables.of("PC", Tables.PC + "|VISIT|#VISITNUM|PCTPT|#PCSEQ",
            "S|A|CAR|1200|1200|copies/ug|50|2021-03-29T10:00|28|DAY 29|29|28 D POST-INFUSION|7",
            "S|A|CAR|1300|1300|copies/ug|50|2021-03-29T10:00|28|DAY 29|29|28 D POST-INFUSION|8", "S|A|CAR|7|7|copies/ug|50|||UNSCHEDULED|9999||9",
            "S|A|CAR|90|90|copies/ug|50|2021-04|60|DAY 61|61||10");

    private static Map<String, String> who(StudyData data, String subject) {
        Map<String, String> texts = new TreeMap<>();
        Tables.subject(data, subject).demographics().forEach((k, v) -> texts.put(k, v.level().isEmpty() ? InputTable.shortest(v.number()) : v.level()));
        return texts;
    }

    @Test
    void subjectsAreDescribedByTheAnalysisDataSetFirst() {
        StudyData data = Tables.read(Tables.dose("A", "B"), Tables.of("DM", DM, "S|A|001|101|61|YEARS|F|ASIAN|IDECEL|IDECEL",
                "S|B|002|102|90|YEARS|M|WHITE|IDECEL|"),
                Tables.of("ADSL", "STUDYID|USUBJID|SITEID|#AGE|TRT01P", "S|A|777|62|Idecabtagene vicleucel", "S|B|||")).data();
        assertEquals("{AGE=62, AGEU=YEARS, RACE=ASIAN, SEX=F, SITEID=777, SUBJID=001, TRTA=IDECEL, TRTP=Idecabtagene vicleucel}", who(data, "A").toString());
        assertEquals("{AGE=90, AGEU=YEARS, RACE=WHITE, SEX=M, SITEID=102, SUBJID=002, TRTP=IDECEL}", who(data, "B").toString());
        CovariateValue site = Tables.subject(data, "A").demographics().get("SITEID");
        assertEquals(new Source("hash-of-ADSL", "ADSL", 1, "SITEID"), site.source());
    }

    @Test
    void theTreatmentGivenIsThatOfTheInfusionWhereNothingElseSaysIt() {
        StudyData data = Tables.read(Tables.of("EX", Tables.EX + "|EXTRT", "S|A|450|10^6 cells|2021-03-01T10:00||IDE-CEL")).data();
        assertEquals("{TRTA=IDE-CEL}", who(data, "A").toString());
    }

    @Test
    void anAgeThatIsNoNumberIsNotCarriedAndRefusesNothing() {
        Mapping withoutAge = MappingJson.read("M.json", "{\"covariates\": []}");
        StudyData data = Importer.read(withoutAge, List.of(Tables.dose("A"), Tables.of("DM", "USUBJID|AGE|SEX", "A|>89|F"))).data();
        assertEquals("{SEX=F}", who(data, "A").toString());
    }

    @Test
    void samplesKeepVisitTimePointNumberAndDate() {
        StudyData data = Tables.read(Tables.dose("A"), SAMPLES).data();
        List<Occasion> occasions = Tables.subject(data, "A").profiles().get(0).samples().stream().map(s -> s.occasion()).toList();
        assertEquals(new Occasion("DAY 29", 29, "28 D POST-INFUSION", 28, 7, "2021-03-29T10:00"), occasions.get(0));
        assertEquals(new Occasion("DAY 61", 61, "", 60, 10, ""), occasions.get(2), "a partial date names no day; the sample without any time is left out");
    }

    /** A decision about a duplicate keeps the visit of the sample that stays. */
    @Test
    void decisionsKeepThem() {
        StudyData data = Tables.read(Tables.dose("A"), SAMPLES).data();
        StudyData decided = Resolutions.apply(data, List.of(new Resolution("check.duplicate-sample", "", "", 0, "average", "why", "me")));
        assertEquals(1250, Tables.subject(decided, "A").profiles().get(0).samples().get(0).value());
        assertEquals("DAY 29", Tables.subject(decided, "A").profiles().get(0).samples().get(0).occasion().visit());
        assertEquals(Tables.subject(data, "A").demographics(), Tables.subject(decided, "A").demographics());
    }

    private static double weight(StudyData data, String subject, String name) {
        return Tables.subject(data, subject).covariates().get(name).number();
    }

    /** 1 lb = 0.45359237 kg and 1 in = 2.54 cm, exactly (international yard and pound, 1959). */
    @Test
    void poundsAndInchesBecomeKilogramsAndCentimetres() {
        StudyData data = Tables.read(Tables.dose("A", "B"), Tables.of("ADSL",
                "USUBJID|#WEIGHTBL|WEIGHTBLU|#HEIGHTBL|HEIGHTBLU|#AGE|AGEU", "A|180|LB|70|in|732|MONTHS",
                "B|81.5|kg|1.78|m|61|YEARS")).data();
        assertEquals(180 * 0.45359237, weight(data, "A", "WEIGHT"), Math.ulp(81.6));
        assertEquals(81.5, weight(data, "B", "WEIGHT"));
        assertEquals(177.8, weight(data, "A", "HEIGHT"), Math.ulp(177.8));
        assertEquals(178, weight(data, "B", "HEIGHT"));
        assertEquals(61, weight(data, "A", "AGE"));
        Finding note = data.findings().stream().filter(f -> f.rule().equals("check.unit-converted")).findFirst().orElseThrow();
        assertEquals("adsl.csv, row 1, column AGE: Age in months is converted to years, times 0.08333333333333333 (further rows are not listed).",
                note.message());
        assertEquals(4, data.findings().stream().filter(f -> f.rule().equals("check.unit-converted")).count());
        assertEquals(new Source("hash-of-ADSL", "ADSL", 1, "WEIGHTBL"), Tables.subject(data, "A").covariates().get("WEIGHT").source());
        assertEquals("kg", data.covariates().stream().filter(c -> c.name().equals("WEIGHT")).findFirst().orElseThrow().unit().symbol());
    }

    @Test
    void theUnitMayStandInTheLabelOrInTheMapping() {
        Table.Builder table = new Table.Builder("ADSL", "", List.of(new Table.Column("USUBJID", "", Table.Type.TEXT, 0, ""),
                new Table.Column("WEIGHTBL", "Baseline Weight (lb)", Table.Type.NUMBER, 8, ""),
                new Table.Column("PRLINES", "Prior lines (any)", Table.Type.NUMBER, 8, "")));
        table.addRow();
        table.set(0, "A");
        table.set(1, 100);
        table.set(2, 3);
        StudyData labelled = Tables.read(Tables.dose("A"), new SourceTable("adsl.xpt", "h", 1, "xpt5", table.build())).data();
        assertEquals(45.359237, weight(labelled, "A", "WEIGHT"), Math.ulp(45.4));
        assertEquals(3, weight(labelled, "A", "NPRIOR"));
        String json = "{\"covariates\": [{\"name\": \"WEIGHT\", \"variable\": \"Gewicht\", \"unit\": \"kg\", \"given\": \"lbs\"}]}";
        Mapping mapping = MappingJson.read("M.json", json);
        assertEquals(mapping, MappingJson.read("M.json", MappingJson.write(mapping)));
        StudyData mapped = Importer.read(mapping, List.of(Tables.dose("A"), Tables.of("ADSL", "USUBJID|#Gewicht", "A|100"))).data();
        assertEquals(45.359237, weight(mapped, "A", "WEIGHT"), Math.ulp(45.4));
        String message = assertThrows(Refusal.class, () -> MappingJson.read("M.json", json.replace("lbs", "cm")))
                .getMessage();
        assertTrue(message.contains("given") && message.contains("does not convert to kg"), message);
    }

    @Test
    void aUnitThatDoesNotConvertIsAWarning() {
        StudyData data = Tables.read(Tables.dose("A"), Tables.of("ADSL", "USUBJID|#WEIGHTBL|WEIGHTBLU", "A|80|stone")).data();
        assertEquals(80, weight(data, "A", "WEIGHT"));
        assertEquals("adsl.csv, row 1, column WEIGHTBL: Body weight is in stone, which does not convert to kg; its numbers are used as they stand.",
                data.findings().stream().filter(f -> f.rule().equals("check.covariate-unit")).findFirst().orElseThrow().message());
    }
}
