package org.kinetrail.dataimport.endpoint;

import java.util.List;
import java.util.Locale;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointDefinition.Kind;
import org.kinetrail.data.EndpointName;

/** The definitions that can be derived, each with an id that holds its options. Ids are frozen: a changed rule gets a new one. */
public final class EndpointCatalogue {

    private static final String DAYS = "date of event or censoring minus date of origin plus 1";
    private static final String CENSOR = "last adequate assessment; the origin when there is none; new therapy does not censor";
    private static final String NO_ASSESSMENT = "no response assessment after infusion, or never infused";
    private static final String NOT_INFUSED = "never infused";

    private EndpointCatalogue() {
    }

    /** Progression-free survival from {@code randomisation} or {@code infusion}. */
    static EndpointDefinition progressionFree(String name, String origin) {
        return new EndpointDefinition("pfs.derived." + origin, name, "Progression-free survival from " + origin, Kind.TIME_TO_EVENT, origin,
                origin.equals("infusion") ? "infused subjects" : "randomised subjects", DAYS, "date of origin missing",
                CENSOR, "", "RS overall response PD; death of DM or ADSL");
    }

    static EndpointDefinition duration(EndpointRules rules) {
        return new EndpointDefinition("dor.derived." + confirmation(rules), EndpointName.DOR, "Duration of response", Kind.TIME_TO_EVENT,
                "response", "subjects with partial response or better", DAYS, "no response", CENSOR, "", "RS overall response; death");
    }

    static EndpointDefinition overall(EndpointRules rules) {
        return new EndpointDefinition("orr.derived." + confirmation(rules), EndpointName.ORR, "Overall response", Kind.BINARY, "",
                "infused subjects with an assessment", "from infusion to progression", NO_ASSESSMENT, "", "",
                "RS overall response" + (rules.confirmed() ? ", confirmed by the next assessment" : ""));
    }

    static EndpointDefinition residual(EndpointRules rules) {
        String sensitivity = rules.mrdSensitivity().isEmpty() ? "any" : rules.mrdSensitivity().replace("10^-", "1e-");
        return new EndpointDefinition("mrdcr.derived." + sensitivity + "." + days(rules.mrdWindowDays()) + "d",
                EndpointName.MRD_NEGATIVE_CR,
                "MRD-negative complete response", Kind.BINARY, "", "infused subjects with an assessment",
                "negative from " + days(rules.mrdWindowDays()) + " days before complete response to progression",
                "complete response without a result; " + NO_ASSESSMENT, "", "", "RS overall response and MRD at "
                        + (rules.mrdSensitivity().isEmpty() ? "any sensitivity" : rules.mrdSensitivity()));
    }

    static EndpointDefinition treated(String name, String id, String label, String grading) {
        return new EndpointDefinition(id, name, label, Kind.BINARY, "", "infused subjects", "from start of infusion", NOT_INFUSED, "",
                grading, "AE and CM, linked by indication, without one by dates; prophylaxis excluded");
    }

    static EndpointDefinition graded(String name, String id, String label, String grading, int grade) {
        String suffix = grading.isEmpty() ? "" : "." + grading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        return new EndpointDefinition(id + suffix, name, label, Kind.BINARY, "", "infused subjects", "from start of infusion",
                grade <= 1 ? NOT_INFUSED : NOT_INFUSED + "; an event without grade and none of the grade", "", grading, "AE or ADAE");
    }

    static EndpointDefinition cytopenia(EndpointRules.Cytopenia rules) {
        String lines = String.join("-", rules.lines()).toLowerCase(Locale.ROOT);
        String support = (rules.transfusionDays() > 0 ? ".tr" + rules.transfusionDays() : "")
                + (rules.growthFactorDays() > 0 ? ".gf" + rules.growthFactorDays() : "");
        return new EndpointDefinition("cyto.derived." + lines + ".lt" + rules.recoveredBelow() + "x" + rules.consecutiveDays() + ".d"
                + rules.windowDays() + ".from" + rules.latestDayFrom() + support, EndpointName.CYTOPENIA_NO_RECOVERY,
                "Cytopenia of grade 3 or more without recovery to below grade " + rules.recoveredBelow(), Kind.BINARY, "",
                        "infused subjects",
                "within " + rules.windowDays() + " days of infusion; recovered on " + rules.consecutiveDays()
                        + " days with results in a row",
                "death in the window; no result from day " + rules.latestDayFrom() + " on while not recovered; " + NOT_INFUSED, "",
                "CTCAE 5.0 by laboratory value, worst of the day", "LB " + String.join(", ", rules.lines()));
    }

    /** Definition of a value taken from ADaM as it stands. */
    public static EndpointDefinition given(String name, String label, Kind kind, String origin, String dataSet, String parameter) {
        return new EndpointDefinition(name.toLowerCase(Locale.ROOT) + ".adam", name, label, kind, origin, "as in " + dataSet,
                kind == Kind.TIME_TO_EVENT ? "as given" : "", "no row in " + dataSet, kind == Kind.TIME_TO_EVENT ? "CNSR as given" : "", "",
                dataSet + " PARAMCD " + parameter);
    }

    /** Names that records alone can give, in the order of a report. */
    public static List<String> names() {
        return List.of(EndpointName.PFS, EndpointName.PFS_FROM_INFUSION, EndpointName.DOR, EndpointName.ORR, EndpointName.MRD_NEGATIVE_CR,
                EndpointName.CRS_TREATED_TOCILIZUMAB, EndpointName.CRS_TREATED_STEROID, EndpointName.CRS, EndpointName.CRS_GRADE_3,
                EndpointName.NEUROTOXICITY_GRADE_2, EndpointName.CYTOPENIA_NO_RECOVERY);
    }

    private static String confirmation(EndpointRules rules) {
        return rules.confirmed() ? "confirmed" : "unconfirmed";
    }

    private static String days(double days) {
        return String.valueOf((long) days);
    }
}
