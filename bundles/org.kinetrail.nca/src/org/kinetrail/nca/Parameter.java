package org.kinetrail.nca;

import org.kinetrail.data.Unit;

/**
 * The parameters of a single profile. Codes are CDISC controlled terms where one exists, else the sponsor's; they are frozen.
 * Partial areas are named by {@link Interval#code}.
 */
public enum Parameter {
    CMAX("CMAX", Measure.CONC, "Maximum concentration",
            "greatest concentration"),
    TMAX("TMAX", Measure.TIME, "Time of maximum",
            "first time of CMAX"),
    CMIN("CMIN", Measure.CONC, "Minimum concentration",
            "smallest concentration used"),
    TMIN("TMIN", Measure.TIME, "Time of minimum",
            "first time of CMIN"),
    TFIRST("TFIRST", Measure.TIME, "Time of first quantifiable",
            "first time with a positive concentration"),
    TLAG("TLAG", Measure.TIME, "Lag time",
            "time of the observation before the first measurable one"),
    CLST("CLST", Measure.CONC, "Last quantifiable concentration",
            "concentration at TLST"),
    TLST("TLST", Measure.TIME, "Time of last quantifiable",
            "last time with a positive concentration"),
    C0("C0", Measure.CONC, "Concentration at the bolus",
            "observed at the dose, else back-extrapolated through the first two samples"),
    AUCLST("AUCLST", Measure.AREA, "AUC to last quantifiable",
            "sum of segments to TLST"),
    AUCALL("AUCALL", Measure.AREA, "AUC to all",
            "AUCLST + triangle to the first sample below the limit after TLST"),
    AUMCLST("AUMCLST", Measure.MOMENT, "AUMC to last quantifiable",
            "sum of first-moment segments to TLST"),
    AUMCALL("AUMCALL", Measure.MOMENT, "AUMC to all",
            "AUMCLST + first moment of the triangle"),
    LAMZ("LAMZ", Measure.RATE, "Terminal rate constant",
            "-slope of ln c on t"),
    LAMZHL("LAMZHL", Measure.TIME, "Terminal half-life",
            "ln 2 / LAMZ"),
    LAMZNPT("LAMZNPT", Measure.COUNT, "Points of the terminal slope",
            "number of points"),
    LAMZLL("LAMZLL", Measure.TIME, "First time of the terminal slope",
            "time of the first point"),
    LAMZUL("LAMZUL", Measure.TIME, "Last time of the terminal slope",
            "time of the last point"),
    LAMZSPN("LAMZSPN", Measure.NUMBER, "Span of the terminal slope",
            "(LAMZUL - LAMZLL) / LAMZHL"),
    R2("R2", Measure.NUMBER, "R squared",
            "1 - SSE/SST"),
    R2ADJ("R2ADJ", Measure.NUMBER, "Adjusted R squared",
            "1 - (1 - R2)(n - 1)/(n - 2)"),
    CORRXY("CORRXY", Measure.NUMBER, "Correlation of time and ln c",
            "-sqrt(R2)"),
    B0("b0", Measure.LOGCONC, "Intercept of the terminal slope",
            "ln c at time 0"),
    CLSTP("CLSTP", Measure.CONC, "Predicted last concentration",
            "exp(b0 - LAMZ TLST)"),
    AUCIFO("AUCIFO", Measure.AREA, "AUC to infinity, observed",
            "AUCLST + CLST/LAMZ"),
    AUCIFP("AUCIFP", Measure.AREA, "AUC to infinity, predicted",
            "AUCLST + CLSTP/LAMZ"),
    AUMCIFO("AUMCIFO", Measure.MOMENT, "AUMC to infinity, observed",
            "AUMCLST + CLST TLST/LAMZ + CLST/LAMZ^2"),
    AUMCIFP("AUMCIFP", Measure.MOMENT, "AUMC to infinity, predicted",
            "AUMCLST + CLSTP TLST/LAMZ + CLSTP/LAMZ^2"),
    AUCPEO("AUCPEO", Measure.PERCENT, "Extrapolated share of AUCIFO",
            "100 (1 - AUCLST/AUCIFO)"),
    AUCPEP("AUCPEP", Measure.PERCENT, "Extrapolated share of AUCIFP",
            "100 (1 - AUCLST/AUCIFP)"),
    AUMCPEO("AUMCPEO", Measure.PERCENT, "Extrapolated share of AUMCIFO",
            "100 (1 - AUMCLST/AUMCIFO)"),
    AUMCPEP("AUMCPEP", Measure.PERCENT, "Extrapolated share of AUMCIFP",
            "100 (1 - AUMCLST/AUMCIFP)"),
    AUCPBEO("AUCPBEO", Measure.PERCENT, "Back-extrapolated share of AUCIFO",
            "100 area(0, first sample)/AUCIFO"),
    AUCPBEP("AUCPBEP", Measure.PERCENT, "Back-extrapolated share of AUCIFP",
            "100 area(0, first sample)/AUCIFP"),
    CMAXD("CMAXD", Measure.CONC_PER_DOSE, "CMAX by dose",
            "CMAX/dose"),
    AUCLSTD("AUCLSTD", Measure.AREA_PER_DOSE, "AUCLST by dose",
            "AUCLST/dose"),
    AUCIFOD("AUCIFOD", Measure.AREA_PER_DOSE, "AUCIFO by dose",
            "AUCIFO/dose"),
    AUCIFPD("AUCIFPD", Measure.AREA_PER_DOSE, "AUCIFP by dose",
            "AUCIFP/dose"),
    MRTEVLST("MRTEVLST", Measure.TIME, "Mean residence time to last, extravascular",
            "AUMCLST/AUCLST"),
    MRTEVIFO("MRTEVIFO", Measure.TIME, "Mean residence time, extravascular, observed",
            "AUMCIFO/AUCIFO"),
    MRTEVIFP("MRTEVIFP", Measure.TIME, "Mean residence time, extravascular, predicted",
            "AUMCIFP/AUCIFP"),
    MRTIVLST("MRTIVLST", Measure.TIME, "Mean residence time to last, intravenous",
            "AUMCLST/AUCLST - duration/2"),
    MRTIVIFO("MRTIVIFO", Measure.TIME, "Mean residence time, intravenous, observed",
            "AUMCIFO/AUCIFO - duration/2"),
    MRTIVIFP("MRTIVIFP", Measure.TIME, "Mean residence time, intravenous, predicted",
            "AUMCIFP/AUCIFP - duration/2"),
    EFFHL("EFFHL", Measure.TIME, "Effective half-life, observed",
            "ln 2 mean residence time, observed"),
    EFFHLP("EFFHLP", Measure.TIME, "Effective half-life, predicted",
            "ln 2 mean residence time, predicted"),
    EFFHLLST("EFFHLLST", Measure.TIME, "Effective half-life to last",
            "ln 2 mean residence time to last"),
    KEL("KEL", Measure.RATE, "Elimination rate constant, observed",
            "1 / mean residence time, observed"),
    KELP("KELP", Measure.RATE, "Elimination rate constant, predicted",
            "1 / mean residence time, predicted"),
    KELLST("KELLST", Measure.RATE, "Elimination rate constant to last",
            "1 / mean residence time to last"),
    CLFO("CLFO", Measure.CLEARANCE, "Apparent clearance, observed",
            "dose/AUCIFO"),
    CLFP("CLFP", Measure.CLEARANCE, "Apparent clearance, predicted",
            "dose/AUCIFP"),
    VZFO("VZFO", Measure.VOLUME, "Apparent terminal volume, observed",
            "CLFO/LAMZ"),
    VZFP("VZFP", Measure.VOLUME, "Apparent terminal volume, predicted",
            "CLFP/LAMZ"),
    CLO("CLO", Measure.CLEARANCE, "Clearance, observed",
            "dose/AUCIFO"),
    CLP("CLP", Measure.CLEARANCE, "Clearance, predicted",
            "dose/AUCIFP"),
    VZO("VZO", Measure.VOLUME, "Terminal volume, observed",
            "CLO/LAMZ"),
    VZP("VZP", Measure.VOLUME, "Terminal volume, predicted",
            "CLP/LAMZ"),
    VSSO("VSSO", Measure.VOLUME, "Steady-state volume, observed",
            "MRTIVIFO CLO"),
    VSSP("VSSP", Measure.VOLUME, "Steady-state volume, predicted",
            "MRTIVIFP CLP"),
    CEOI("CEOI", Measure.CONC, "Concentration at end of infusion",
            "sample at the end of the infusion"),
    EXPRATE("EXPRATE", Measure.CONC_PER_TIME, "Expansion rate",
            "CMAX/TMAX"),
    EXPSLP("EXPSLP", Measure.RATE, "Expansion slope",
            "slope of ln c on t over the quantifiable samples up to TMAX"),
    TDBL("TDBL", Measure.TIME, "Doubling time",
            "ln 2 / EXPSLP"),
    EXPR2("EXPR2", Measure.NUMBER, "R squared of the expansion slope",
            "1 - SSE/SST"),
    EXPNPT("EXPNPT", Measure.COUNT, "Points of the expansion slope",
            "number of points"),
    FOLDEXP("FOLDEXP", Measure.NUMBER, "Fold expansion",
            "CMAX / first positive concentration"),
    CONHL("CONHL", Measure.TIME, "Contraction half-life",
            "ln 2 / slope from TMAX to the end of contraction"),
    CONR2("CONR2", Measure.NUMBER, "R squared of the contraction slope",
            "1 - SSE/SST"),
    PERHL("PERHL", Measure.TIME, "Persistence half-life",
            "ln 2 / slope from the start of persistence"),
    PERR2("PERR2", Measure.NUMBER, "R squared of the persistence slope",
            "1 - SSE/SST"),
    TBQL("TBQL", Measure.TIME, "Time to below limit",
            "first of the samples below the limit in a row that end persistence"),
    TBQLLO("TBQLLO", Measure.TIME, "Time to below limit, lower end",
            "last quantifiable time before TBQL"),
    BASE("BASE", Measure.CONC, "Baseline concentration",
            "last sample before the dose"),
    PEAK2("PEAK2", Measure.CONC, "Second expansion peak",
            "later peak by the second-peak rule"),
    TPEAK2("TPEAK2", Measure.TIME, "Time of second expansion peak",
            "time of PEAK2"),
    AUCDTH("AUCDTH", Measure.AREA, "AUC to death",
            "area from the dose to the day of death, nothing added");

    private static final Parameter[] ALL = values();

    private final String code;
    private final Measure measure;
    private final String label;
    private final String formula;

    Parameter(String code, Measure measure, String label, String formula) {
        this.code = code;
        this.measure = measure;
        this.label = label;
        this.formula = formula;
    }

    /** The name it has in tables. */
    public String code() {
        return code;
    }

    /** What it measures, hence its unit. */
    public Measure measure() {
        return measure;
    }

    /** Printed name. */
    public String label() {
        return label;
    }

    /** How it is computed from other parameters or from the samples. */
    public String formula() {
        return formula;
    }

    /** Unit from those of time, concentration and dose. */
    public Unit unit(Unit time, Unit concentration, Unit dose) {
        return measure.unit(time, concentration, dose);
    }

    static Parameter at(int ordinal) {
        return ALL[ordinal];
    }

    static int count() {
        return ALL.length;
    }
}
