package org.kinetrail.dataexport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.ElsewhereResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Dose;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.Occasion;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Timing;
import org.kinetrail.data.Unit;

/** Two subjects with results as an analysis would hand them over. */
final class Sample {

    static final Source ROW = new Source("ab".repeat(32), "PC", 7, "PCSTRESN");
    private static final Outcome DONE = new Outcome("done", "", "");

    private Sample() {
    }

    private static final Dose INFUSION = new Dose(445, Unit.of("10^6 CAR+ T cells"), 0, 0.02, Route.CELLULAR, ROW, "2024-03-05T10:30");

    private static final org.kinetrail.data.Sample SAMPLE = new org.kinetrail.data.Sample(10.25, 10, 1234.5678901234567,
            ConcentrationState.QUANTIFIABLE, 50, ROW, Optional.empty(), new Occasion("DAY 11", 11, "10 D POST-INFUSION", 10, 4, "2024-03-15T16:30"));

    static StudyData data() {
        List<CovariateDefinition> covariates = List.of(
                new CovariateDefinition("AGE", "Age at baseline", Unit.ONE, List.of(), Timing.BASELINE),
                new CovariateDefinition("HIGH_TUMOUR_BURDEN", "High tumour burden", Unit.ONE, List.of("N", "Y"), Timing.BASELINE));
        return new StudyData("KT-1", "A study", List.of(new InputFile("pc.csv", ROW.sha256(), 10, "csv", "PC", 9, 9)), covariates,
                List.of(),
                List.of(subject("KT-1-001", 61, "Y"), subject("KT-1-002", 55, "")), List.of());
    }

    private static Subject subject(String id, double age, String burden) {
        return new Subject(id, "KT-1", Double.NaN, Double.NaN, Double.NaN, Map.of("AGE", new CovariateValue(age, "", ROW),
                "HIGH_TUMOUR_BURDEN", new CovariateValue(Double.NaN, burden, ROW)), List.of(INFUSION),
                List.of(new Profile(id, "CARGENE", List.of(SAMPLE), List.of(INFUSION), Unit.DAY, Unit.of("copies/ug"), "BLOOD")), List.of(), Map.of(),
                demographics(id, age));
    }

    private static Map<String, CovariateValue> demographics(String id, double age) {
        return Map.of("SUBJID", said("SUBJID", id.substring(5)), "SITEID", said("SITEID", "101"), "AGE", new CovariateValue(age, "", cell("AGE")), "AGEU",
                said("AGEU", "YEARS"), "SEX", said("SEX", "F"), "RACE", said("RACE", "ASIAN"), "TRTP", said("TRT01P", "IDECABTAGENE VICLEUCEL"), "TRTA",
                said("TRT01A", "IDECABTAGENE VICLEUCEL"));
    }

    private static CovariateValue said(String column, String text) {
        return new CovariateValue(Double.NaN, text, cell(column));
    }

    private static Source cell(String column) {
        return new Source("cd".repeat(32), "ADSL", 1, column);
    }

    static AnalysisResults results() {
        return new AnalysisResults("KT-1", null, List.of(new AnalysisResults.Method("nca.auc.lin-up-log-down", "Linear up, log down.")),
                null,
                nca(), exposure(), null, List.of(timeToEvent()), List.of(binary()), null, null, List.of(), List.of(), List.of(), List.of(),
                List.of(), ElsewhereResults.NOTHING);
    }

    private static NcaResults nca() {
        List<NcaResults.Parameter> full = List.of(new NcaResults.Parameter("CMAX", "Cmax", 1234.5678901234567, "copies/ug", "", ""),
                new NcaResults.Parameter("AUC0-28D", "AUC0-28d", 1e5 / 3, "d*copies/ug", "extrapolated", ""),
                new NcaResults.Parameter("EARLYSLOPE", "Early slope", 0.1, "1/d", "", ""));
        List<NcaResults.Parameter> empty = List.of(new NcaResults.Parameter("CMAX", "Cmax", Double.NaN, "copies/ug", "",
                "no-quantifiable-sample"),
                new NcaResults.Parameter("AUC0-28D", "AUC0-28d", Double.NaN, "d*copies/ug", "", "fewer-than-three-points"));
        List<NcaResults.Point> points = List.of(
                new NcaResults.Point(0, 0, 0, Double.NaN, 0, "below-limit", 50, false, "", "", ROW),
                new NcaResults.Point(10.25, 10.25, 10, 1234.5678901234567, 1234.5678901234567, "quantifiable", 50, true, "", "", ROW),
                new NcaResults.Point(14, 14, 14, 9, Double.NaN, "quantifiable", 50, false, "haemolysed, as the laboratory reports", "", ROW));
        return new NcaResults(DONE, "CARGENE", "d", "copies/ug", List.of(),
                List.of(new NcaResults.SubjectNca("KT-1-001", "KT-1", 445, full, points, List.of(10.25), List.of()),
                        new NcaResults.SubjectNca("KT-1-002", "KT-1", 301.5, empty, List.of(), List.of(), List.of())),
                List.of(), List.of(), List.of());
    }

    private static ExposureResults exposure() {
        List<ExposureResults.MetricCuts> metrics = List.of(
                new ExposureResults.MetricCuts("AUC0-28D", "AUC0-28d", "d*copies/ug", "log", "day 0 to 28", 2, List.of(), List.of(), 1, 1,
                1,
                        Double.NaN, 0, List.of()),
                new ExposureResults.MetricCuts("CMAX", "Cmax", "copies/ug", "log", "", 2, List.of(), List.of(), 1, 1, 1, Double.NaN, 0,
                List.of()));
        return new ExposureResults(DONE, metrics, List.of(new ExposureResults.SubjectExposure("KT-1-001", "KT-1", 445,
                List.of(new ExposureResults.Value("AUC0-28D", 1e5 / 3, 10.4, "Q1", false, 28, ""),
                        new ExposureResults.Value("CMAX", 1234.5678901234567, 7.1, "Q1", false, 10.25, "")))), List.of(), List.of());
    }

    private static TimeToEventResults timeToEvent() {
        return new TimeToEventResults("PFS", "pfs.adam", "Progression-free survival", "AUC0-28D", DONE, "", "", "months", 2, 1, null,
                List.of(), null,
                List.of(), List.of(), null, List.of(), List.of(new TimeToEventResults.SubjectTime("KT-1-001", "KT-1", 0, 13.3, true, "Q1"),
                        new TimeToEventResults.SubjectTime("KT-1-002", "KT-1", 0, 2.1, false, "")));
    }

    private static BinaryResults binary() {
        return new BinaryResults("CRS_GE3", "crs.ge3.lee", "CRS of grade 3 or more", "safety", "CMAX", DONE, "", 1, 0, Interval.NONE,
                null, List.of(),
                null, null, List.of(new BinaryResults.SubjectAnswer("KT-1-001", "KT-1", 1234.5678901234567, "Q1", false, Double.NaN)));
    }
}
