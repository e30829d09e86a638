package org.kinetrail.nca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.Unit;

/** Sparse sampling, steady state and urine against PKNCA and the R package PK. */
class ClassicExtensionsTest {

    private static final double SAME = 1e-10;

    @Test
    void sparse() {
        Map<String, List<SparseArea.Point>> cases = new HashMap<>();
        for (Map<String, String> row : Csv.read("peers/cases_sparse.csv")) {
            cases.computeIfAbsent(row.get("case"), k -> new ArrayList<>())
                    .add(new SparseArea.Point(row.get("subject"), Cases.number(row.get("time")), Cases.number(row.get("conc"))));
        }
        int rows = 0;
        for (Map<String, String> row : Csv.read("peers/expected_sparse.csv")) {
            SparseArea ours = SparseArea.of(cases.get(row.get("case")), row.get("source").startsWith("PKNCA")
                    ? SparseArea.MeanRule.ZERO_WHEN_MOSTLY_BELOW : SparseArea.MeanRule.PLAIN);
            double value = switch (row.get("parameter")) {
                case "SPARSE_AUCLST" -> ours.area();
                case "SPARSE_AUC_SE" -> ours.standardError();
                default -> ours.degreesOfFreedom();
            };
            double theirs = Cases.number(row.get("value"));
            assertTrue(Double.isNaN(theirs) ? Double.isNaN(value) : Math.abs(value - theirs) <= SAME * theirs, row + " ours " + value);
            rows++;
        }
        assertEquals(25, rows);
    }

    @Test
    void steadyState() {
        Map<String, List<Sample>> samples = new HashMap<>();
        for (Map<String, String> row : Csv.read("peers/cases_steadystate.csv")) {
            samples.computeIfAbsent(row.get("subject"), k -> new ArrayList<>())
                    .add(Cases.sample(Cases.number(row.get("time")), Cases.number(row.get("conc")), Double.NaN));
        }
        int rows = 0;
        for (Map<String, String> row : Csv.read("peers/expected_steadystate.csv")) {
            Dose dose = new Dose(100, Unit.of("mg"), 0, 0, Route.EXTRAVASCULAR, Source.NONE);
            Profile profile = new Profile(row.get("subject"), "x", samples.get(row.get("subject")), List.of(dose), Unit.HOUR,
                    Unit.of("mg/L"));
            List<ParameterValue> ours = SteadyState.analyse(profile, dose,
                    NcaRules.standard().withArea(AreaMethod.of(row.get("method"))).withBlq(BlqRules.NONE), 12);
            ParameterValue value = ours.stream().filter(v -> v.code().equals(row.get("parameter"))).findFirst().orElseThrow();
            double theirs = Cases.number(row.get("value"));
            assertTrue(Math.abs(value.value() - theirs) <= SAME * Math.abs(theirs), row + " ours " + value);
            rows++;
        }
        assertEquals(288, rows);
    }

    @Test
    void urine() {
        List<UrineCollection> collections = new ArrayList<>();
        for (Map<String, String> row : Csv.read("peers/cases_urine.csv")) {
            collections.add(new UrineCollection(Cases.number(row.get("t0")), Cases.number(row.get("t1")), Cases.number(row.get("conc")),
                    Cases.number(row.get("volume"))));
        }
        List<ParameterValue> ours = Urine.analyse(collections, 1e5, 5100, Unit.of("amt"), Unit.of("vol"), Unit.HOUR, NcaRules.standard());
        Map<String, Double> values = new HashMap<>();
        ours.forEach(v -> values.put(v.code(), v.value()));
        for (Map<String, String> row : Csv.read("peers/expected_urine.csv")) {
            String code = row.get("parameter").substring(0, row.get("parameter").indexOf('('));
            double theirs = Cases.number(row.get("value"));
            assertEquals(theirs, values.get(code), SAME * theirs);
        }
        assertTrue(values.get("ERMAX") > 0 && values.get("LAMZ") > 0);
    }

    @Test
    void superpositionOfADoseThatVanishesIsTheDoseItself() {
        Cases.Case one = Cases.read("peers/cases.csv").get("theoph|1|linear|none");
        List<Superposition.Point> points = Superposition.predict(one.profile(), one.rules(), List.of(0.0, 24.0), 1, List.of(1.12, 25.12));
        double atPeak = one.profile().samples().stream().mapToDouble(Sample::value).max().orElseThrow();
        assertEquals(atPeak, points.get(0).concentration());
        assertTrue(points.get(1).concentration() > atPeak);
    }
}
