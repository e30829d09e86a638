package org.kinetrail.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.ElsewhereResults;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Elsewhere;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.GivenParameter;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.ReportedValue;
import org.kinetrail.data.ReportedValue.Statistic;
import org.kinetrail.data.Route;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Unit;

/** Values typed in from a study report, and parameters computed elsewhere, beside ours. */
class ElsewherePartTest {

    private static final double MONTH = AnalysisPlan.standard().timing().daysPerMonth();
    private static final Source ROW = new Source("00", "ADPP", 4, "AVAL");

    private static Subject subject(String id, boolean infused, double months, boolean event, Boolean response) {
        List<Dose> doses = infused ? List.of(new Dose(450, Unit.of("10^6 CAR+ T cells"), 0, 0, Route.CELLULAR, ROW)) : List.of();
        EndpointValue orr = response == null ? new EndpointValue.NotEvaluable("no-response-assessment", "none", List.of())
                : new EndpointValue.Binary(response, Double.NaN, List.of());
        return new Subject(id, "S", Double.NaN, Double.NaN, Double.NaN, Map.of(), doses, List.of(), List.of(),
                Map.of("PFS", new EndpointValue.TimeToEvent(months * MONTH, event, List.of()), "ORR", orr));
    }

    private static EndpointDefinition definition(String name, EndpointDefinition.Kind kind) {
        return new EndpointDefinition(name.toLowerCase(java.util.Locale.ROOT) + ".adam", name, name, kind, "", "", "", "", "", "", "");
    }

    private static StudyData study(List<ReportedValue> reported, List<GivenParameter> parameters) {
        List<Subject> subjects = List.of(subject("A", true, 10, true, true), subject("B", true, 12.04, true, false),
                subject("C", true, 14, true, null), subject("D", false, 1, true, false));
        return new StudyData("S", "", List.of(), List.of(), List.of(definition("PFS", EndpointDefinition.Kind.TIME_TO_EVENT),
                definition("ORR", EndpointDefinition.Kind.BINARY)), subjects, List.of(), new Elsewhere(reported, parameters));
    }

    private static boolean agrees(String endpoint, Statistic statistic, String population, String value) {
        ReportedValue typed = new ReportedValue(endpoint, statistic, population, value, "CSR 14.2");
        return new ElsewherePart(study(List.of(typed), List.of()), AnalysisPlan.standard(), "CAR").results(Map.of()).reported().get(0).agrees();
    }

    @Test
    void oursMustRoundToWhatWasPrinted() {
        assertEquals(List.of(true, false, true, true, true, true, true, true, false), List.of(agrees("PFS", Statistic.N, "infused", "3"),
                agrees("PFS", Statistic.N, "all", "3"), agrees("PFS", Statistic.N, "all", "4"), agrees("PFS", Statistic.EVENTS, "infused", "3"),
                agrees("ORR", Statistic.N, "infused", "2"), agrees("ORR", Statistic.YES, "infused", "1"),
                agrees("ORR", Statistic.PERCENT, "infused", "50"), agrees("PFS", Statistic.MEDIAN, "infused", "12.0"),
                agrees("PFS", Statistic.MEDIAN, "infused", "12.1")));
    }

    @Test
    void anUnknownEndpointDisagreesAndATextIsRefused() {
        assertEquals(false, agrees("OS", Statistic.N, "infused", "3"));
        assertThrows(Refusal.class, () -> agrees("PFS", Statistic.N, "infused", "three"));
    }

    private static GivenParameter given(String subject, String code, double value, String unit) {
        return new GivenParameter(subject, "CAR", code, value, unit, ROW);
    }

    private static NcaResults.SubjectNca ours(String subject, double cmax) {
        return new NcaResults.SubjectNca(subject, "S", 450, List.of(new NcaResults.Parameter("CMAX", "Cmax", cmax, "copies/ug", "", "no-sample"),
                new NcaResults.Parameter("AUC0-28D", "AUC", 240000, "d*copies/ug", "", ""),
                new NcaResults.Parameter("TMAX", "Tmax", 10.25, "d", "", ""), new NcaResults.Parameter("LAMZ", "", 0.24, "1/d", "", "")),
                List.of(), List.of(), List.of());
    }

    private static Optional<ElsewhereResults.Difference> difference(GivenParameter given) {
        ElsewhereResults.Parameters found = new ElsewherePart(study(List.of(), List.of(given)), AnalysisPlan.standard(), "CAR")
                .results(Map.of("A", ours("A", 12345.678), "B", ours("B", Double.NaN))).parameters();
        assertEquals(1, found.given());
        assertEquals(found.differences().isEmpty() ? 1 : 0, found.agreeing());
        return found.differences().stream().findFirst();
    }

    @Test
    void parametersAgreeInOtherUnitsUnderOtherNamesAndRounded() {
        for (GivenParameter same : List.of(given("A", "CMAX", 12345.678, ""), given("A", "CMAX", 12346, "copies/ug"),
                given("A", "CMAX", 12345.7, "copies/ug DNA"), given("A", "CMAX", 12.345678, "copies/ng"),
                given("A", "AUC28D", 240000, "day*copies/ug"), given("A", "AUC0-28D", 240000 * 24.0, "h*copies/ug"),
                given("A", "AUC0_28D", 240000 * 24.0, "copies/ug*h"), given("A", "TMAX", 246, "h"), given("A", "LAMZ", 0.01, "/h"))) {
            assertEquals(Optional.empty(), difference(same), same.toString());
        }
    }

    @Test
    void whatDoesNotAgreeIsListedWithItsReason() {
        ElsewhereResults.Difference value = difference(given("A", "CMAX", 12344, "copies/ug")).orElseThrow();
        assertEquals("value", value.why());
        assertEquals(1.678 / 12345.678, value.relative(), 1e-12);
        assertEquals(ROW, value.source());
        assertEquals("value", difference(given("A", "TMAX", 10, "d")).orElseThrow().why(), "two digits tell too little to agree by rounding");
        assertEquals("theirs-missing", difference(given("A", "CMAX", Double.NaN, "copies/ug")).orElseThrow().why());
        assertEquals("no-sample", difference(given("B", "CMAX", 5, "copies/ug")).orElseThrow().words());
        assertEquals("unit", difference(given("A", "CMAX", 5, "cells/uL")).orElseThrow().why());
    }

    @Test
    void otherAnalytesAndUnknownCodesAreNotCompared() {
        GivenParameter other = new GivenParameter("A", "B CELLS", "CMAX", 1, "cells/uL", ROW);
        ElsewhereResults.Parameters found = new ElsewherePart(study(List.of(), List.of(other, given("A", "MRTLST", 7, "d"),
                given("Z", "CMAX", 7, "copies/ug"), given("A", "CMAX", 12345.678, "copies/ug"))), AnalysisPlan.standard(), "CAR")
                .results(Map.of("A", ours("A", 12345.678))).parameters();
        assertEquals(List.of("MRTLST"), found.notCompared());
        assertEquals(1, found.given());
        assertEquals(1, found.agreeing());
    }
}
