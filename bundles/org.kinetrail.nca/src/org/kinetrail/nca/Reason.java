package org.kinetrail.nca;

/** Why a value is missing. Codes are frozen: they reach tables, reports and data sets. */
public enum Reason {
    /** No sample with a result after the dose. */
    NO_SAMPLES("no-samples", "no sample with a result after the dose"),
    /** Every sample is below the limit. */
    ALL_BELOW_LIMIT("all-below-limit", "every sample is below the limit"),
    /** A concentration is negative. */
    NEGATIVE_CONCENTRATION("negative-concentration", "a concentration is negative"),
    /** Two samples have the same time. */
    DUPLICATE_TIME("duplicate-time", "two samples have the same time"),
    /** Dose, route, infusion or units differ between the rows of the profile. */
    INCONSISTENT("inconsistent-rows", "dose, route, infusion or units differ between the rows of the profile"),
    /** A sample has neither actual nor nominal time. */
    MISSING_TIME("missing-time", "a sample has neither actual nor nominal time"),
    /** The rule for samples below the limit needs a limit that is not given. */
    LLOQ_MISSING("lloq-missing", "the rule for samples below the limit needs a limit that is not given"),
    /** The dose is missing or not positive. */
    MISSING_DOSE("missing-dose", "the dose is missing or not positive"),
    /** No sample stands at the dose and the rules add none. */
    NO_VALUE_AT_DOSE("no-value-at-dose-time", "no sample stands at the dose and the rules add none"),
    /** The sample at the dose was dropped and all others have one concentration: the area would rest on the inserted start. */
    ONE_LEVEL("one-level-after-inserted-start",
            "the sample at the dose was dropped and all others have one concentration: the area would rest on the inserted start"),
    /** Fewer points after Tmax than the slope needs. */
    FEWER_POINTS("fewer-than-three-points", "fewer points after Tmax than the slope needs"),
    /** No choice of points has a falling slope. */
    NO_FALLING_FIT("no-falling-fit", "no choice of points has a falling slope"),
    /** The profile rises at its end and no falling slope explains it better than a constant. */
    RISING_TAIL("rising-tail", "the profile rises at its end and no falling slope explains it better than a constant"),
    /** The best slope explains no more than a constant. */
    POOR_FIT("poor-fit", "the best slope explains no more than a constant"),
    /** The concentrations of the slope are all equal. */
    CONSTANT_CONCENTRATIONS("constant-concentrations", "the concentrations of the slope are all equal"),
    /** Undefined for two points. */
    TWO_POINTS("two-points", "undefined for two points"),
    /** The fit with samples below the limit did not converge. */
    NOT_CONVERGED("not-converged", "the fit with samples below the limit did not converge"),
    /** The rules ask for no slope. */
    SLOPE_NOT_REQUESTED("slope-not-requested", "the rules ask for no slope"),
    /** Needs the terminal slope, which is not evaluable. */
    NO_SLOPE("no-terminal-slope", "needs the terminal slope, which is not evaluable"),
    /** Needs a positive area. */
    ZERO_AREA("zero-area", "needs a positive area"),
    /** The value to divide by is zero. */
    ZERO_DENOMINATOR("zero-denominator", "the value to divide by is zero"),
    /** The time lies before the first dose. */
    BEFORE_FIRST_DOSE("before-first-dose", "the time lies before the first dose"),
    /** The troughs do not allow the time to steady state to be told. */
    NO_STEADY_STATE("no-steady-state", "the troughs do not allow the time to steady state to be told"),
    /** The concentration to divide by is zero. */
    ZERO_CONCENTRATION("zero-concentration", "the concentration to divide by is zero"),
    /** The mean residence time is not positive. */
    NO_RESIDENCE("residence-time-not-positive", "the mean residence time is not positive"),
    /** The interval starts after the last quantifiable sample. */
    BEFORE_START("interval-starts-after-last", "the interval starts after the last quantifiable sample"),
    /** Fewer quantifiable samples than the coverage rule asks for. */
    COVERAGE_POINTS("too-few-quantifiable", "fewer quantifiable samples than the coverage rule asks for"),
    /** Too large a share of the area would be extrapolated. */
    COVERAGE_EXTRAPOLATION("extrapolation-above-limit", "too large a share of the area would be extrapolated"),
    /** The samples end before the coverage rule allows and no slope extrapolates them. */
    COVERAGE_NO_SLOPE("not-covered-no-slope", "the samples end before the coverage rule allows and no slope extrapolates them"),
    /** The subject died before the end of the interval. */
    DIED_BEFORE_END("died-before-end", "the subject died before the end of the interval"),
    /** A later dose ended the profile before the end of the interval. */
    RETREATED_BEFORE_END("retreated-before-end", "a later dose ended the profile before the end of the interval"),
    /** No sample stands at that time. */
    NO_SAMPLE_THERE("no-sample-there", "no sample stands at that time"),
    /** Tmax is the time of the dose. */
    TMAX_AT_DOSE("tmax-at-dose", "Tmax is the time of the dose"),
    /** Fewer quantifiable samples up to Tmax than the expansion slope needs. */
    FEWER_EXPANSION_POINTS("fewer-than-expansion-points", "fewer quantifiable samples up to Tmax than the expansion slope needs"),
    /** The samples up to Tmax do not rise. */
    NOT_RISING("not-rising", "the samples up to Tmax do not rise"),
    /** The samples of the phase do not fall. */
    NOT_FALLING("not-falling", "the samples of the phase do not fall"),
    /** The profile does not stay below the limit: the time is right-censored at the last quantifiable sample. */
    STILL_QUANTIFIABLE("still-quantifiable",
            "the profile does not stay below the limit: the time is right-censored at the last quantifiable sample"),
    /** No sample stands before or at the dose. */
    NO_BASELINE("no-baseline-sample", "no sample stands before or at the dose"),
    /** No later peak meets the rule. */
    NO_SECOND_PEAK("no-second-peak", "no later peak meets the rule"),
    /** No death is recorded. */
    ALIVE("no-death", "no death is recorded"),
    /** The parameter does not apply to the route or the rules. */
    NOT_APPLICABLE("not-applicable", "the parameter does not apply to the route or the rules"),
    /** Two urine collections overlap. */
    OVERLAPPING_COLLECTIONS("overlapping-collections", "two urine collections overlap"),
    /** A concentration that the sum needs is missing. */
    MISSING_CONCENTRATION("missing-concentration", "a concentration that the sum needs is missing"),
    /** The area in plasma is missing or not positive. */
    NO_PLASMA_AREA("no-plasma-area", "the area in plasma is missing or not positive"),
    /** A urine collection does not end after it starts. */
    NO_DURATION("collection-without-duration", "a collection does not end after it starts"),
    /** A time has one sample only, so that nothing tells its variance. */
    ONE_SAMPLE_AT_A_TIME("one-sample-at-a-time", "a time has one sample only: its variance is unknown"),
    /** Too few subjects for the comparison. */
    TOO_FEW_SUBJECTS("too-few-subjects", "too few subjects for the comparison"),
    /** A value that is not positive has no logarithm. */
    NOT_POSITIVE("value-not-positive", "a value that is not positive has no logarithm"),
    /** Too few subjects received the reference twice. */
    NO_REPLICATES("reference-not-replicated", "too few subjects received the reference twice"),
    /** The times of the doses do not repeat. */
    NO_REPEATED_INTERVAL("no-repeated-interval", "the times of the doses do not repeat"),
    /** A part of the ratio is missing. */
    MISSING_PART("missing-part", "a part of the ratio is missing"),
    /** The result is too large or too small for a number. */
    OUT_OF_RANGE("out-of-range", "the result is too large or too small for a number");

    private static final Reason[] ALL = values();

    private final String code;
    private final String words;

    Reason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /** The reason in words, without a full stop. */
    public String words() {
        return words;
    }

    static Reason at(int ordinal) {
        return ALL[ordinal];
    }
}
