package org.kinetrail.dataimport;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.dataimport.endpoint.EndpointRules;
import org.kinetrail.data.ReportedValue;
import org.kinetrail.data.Timing;

/**
 * How the files of a study become its data. The standard data sets need no entry; an entry overrides the standard.
 *
 * @param studyId    study identifier; empty takes it from the files
 * @param title      title of the study; may be empty
 * @param tables     tables read otherwise than by standard
 * @param covariates covariates and where they stand
 * @param parameters parameter code in ADTTE or ADRS by endpoint name
 * @param rules      rules of time, dose and concentration
 * @param endpoints  rules of the derived endpoints
 * @param reported   values typed in from the study report, to be compared with ours
 */
public record Mapping(String studyId, String title, List<TableMapping> tables, List<CovariateMapping> covariates,
        Map<String, String> parameters, ImportRules rules, EndpointRules endpoints, List<ReportedValue> reported) {

    private static final List<CovariateMapping> COVARIATES = List.of(CovariateMapping.number("AGE", "Age", "AGE", "years"),
            new CovariateMapping("SEX", "Sex", "SEX", "1", List.of("M", "F"), Timing.BASELINE),
            new CovariateMapping("RACE", "Race", "RACE", "1", List.of("WHITE", "BLACK OR AFRICAN AMERICAN", "ASIAN", "UNKNOWN"),
                    Timing.BASELINE),
            CovariateMapping.number("WEIGHT", "Body weight", "WEIGHTBL", "kg"),
            new CovariateMapping("ECOG", "ECOG performance status", "ECOGGR1", "1", List.of("0", ">=1"), Timing.BASELINE),
            new CovariateMapping("RISS", "R-ISS stage", "RISSBL", "1", List.of("I", "II", "III"), Timing.BASELINE),
            CovariateMapping.flag("RISS3", "R-ISS stage III", "RISS3FL"), CovariateMapping.flag("EMD", "Extramedullary disease", "EMDFL"),
            CovariateMapping.flag("HTB", "High tumour burden", "HTBFL"), CovariateMapping.flag("HRCA", "High-risk cytogenetics", "HRCAFL"),
            CovariateMapping.flag("AMP1Q", "1q gain or amplification", "AMP1QFL"),
            CovariateMapping.number("NPRIOR", "Prior lines of therapy", "PRLINES", "1"),
            CovariateMapping.flag("PRIORSCT", "Prior autologous transplant", "PASCTFL"),
            CovariateMapping.flag("TRIPLEREF", "Triple-class refractory", "TRIREFFL"),
            CovariateMapping.flag("PENTAREF", "Penta-refractory", "PENTRFFL"),
            CovariateMapping.flag("BRIDGE", "Bridging therapy", "BRIDGFL"),
            CovariateMapping.number("DXYEARS", "Time since diagnosis", "DXYEARS", "years"),
            new CovariateMapping("FORM", "Drug product formulation", "FORMUL", "1", List.of("FORMULATION 1", "FORMULATION 2"),
                    Timing.BASELINE),
            CovariateMapping.number("SBCMA", "Soluble BCMA", "SBCMABL", "ug/L"), CovariateMapping.number("LDH", "Lactate dehydrogenase",
                    "LDHBL", "U/L"),
            CovariateMapping.number("FERRITIN", "Ferritin", "FERRBL", "ug/L"), CovariateMapping.number("CRP", "C-reactive protein",
                    "CRPBL", "mg/L"),
            CovariateMapping.number("ALB", "Albumin", "ALBBL", "g/L"), CovariateMapping.number("VCN", "Vector copy number", "VCNBL",
                    "copies/cell"),
            new CovariateMapping("ADA", "Anti-drug antibodies after infusion", "ADAFL", "1", List.of("N", "Y"), Timing.POST_INFUSION),
            CovariateMapping.number("HEIGHT", "Body height", "HEIGHTBL", "cm"));

    public Mapping {
        tables = List.copyOf(tables);
        reported = List.copyOf(reported);
        covariates = List.copyOf(covariates);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** Everything by standard name. */
    public static Mapping standard() {
        return new Mapping("", "", List.of(), COVARIATES, Map.of(), ImportRules.standard(), EndpointRules.standard(), List.of());
    }

    /** The same with another title. */
    public Mapping titled(String otherTitle) {
        return new Mapping(studyId, otherTitle, tables, covariates, parameters, rules, endpoints, reported);
    }

    /** The same with these tables read as said. */
    public Mapping withTables(List<TableMapping> others) {
        return new Mapping(studyId, title, others, covariates, parameters, rules, endpoints, reported);
    }

    /** The same with other rules. */
    public Mapping withRules(ImportRules other) {
        return new Mapping(studyId, title, tables, covariates, parameters, other, endpoints, reported);
    }

    /** The same with other endpoint rules. */
    public Mapping withEndpoints(EndpointRules other) {
        return new Mapping(studyId, title, tables, covariates, parameters, rules, other, reported);
    }
}
