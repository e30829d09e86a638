package org.kinetrail.analysis.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.Resolution;

/**
 * Everything that decides a result besides the data: two runs with equal plans, data and software give equal bytes.
 *
 * @param id               name of the plan, part of result files
 * @param title            title of the report
 * @param frame            the ICH M15 frame in words
 * @param nca              rules of the non-compartmental analysis
 * @param metrics          exposure metrics with scale and window
 * @param doseExposure     model of exposure on dose
 * @param timeToEvent      time-to-event analyses, in the order of the report
 * @param binary           yes-or-no analyses, in the order of the report
 * @param covariates       forced set and candidates
 * @param selection        covariate selection and metric choice
 * @param quantiles        rule of the exposure groups
 * @param intervals        confidence level and interval methods
 * @param timing           windows, landmark and overlap share
 * @param guards           thresholds of few events, separation and influence
 * @param zeroExposure     rule for subjects without quantifiable exposure
 * @param referencePatient covariate values of the reference patient by name; a covariate not named takes its median or reference level
 * @param doseRange        predictions at given doses
 * @param pooled           comparison between studies
 * @param resolutions      decisions on blocking findings, each with a reason
 * @param exclusions       subjects set aside, each with a reason
 * @param excludedSamples  samples set aside, each with a reason
 * @param slopes           terminal slopes chosen by hand, each with a reason
 * @param sensitivity      sensitivity sets, in the order of the report
 * @param signers          required meanings in order: {@code author}, {@code review}, {@code approval}
 */
public record AnalysisPlan(String id, String title, Frame frame, NcaRules nca, List<Metric> metrics, DoseExposure doseExposure,
        List<TimeToEvent> timeToEvent, List<Binary> binary, Covariates covariates, Selection selection, Quantiles quantiles,
        Intervals intervals, TimeRules timing, GuardRules guards, ZeroExposure zeroExposure, Map<String, String> referencePatient,
        DoseRange doseRange, Pooled pooled, List<Resolution> resolutions, List<ExcludedSubject> exclusions,
        List<ExcludedSample> excludedSamples, List<SlopeChoice> slopes, List<Sensitivity> sensitivity, List<String> signers) {

    public AnalysisPlan {
        metrics = List.copyOf(metrics);
        timeToEvent = List.copyOf(timeToEvent);
        binary = List.copyOf(binary);
        referencePatient = java.util.Collections.unmodifiableMap(new TreeMap<>(referencePatient));
        resolutions = List.copyOf(resolutions);
        exclusions = List.copyOf(exclusions);
        excludedSamples = List.copyOf(excludedSamples);
        slopes = List.copyOf(slopes);
        sensitivity = List.copyOf(sensitivity);
        signers = List.copyOf(signers);
    }

    /** The plan of the paper's analysis with the platform's defaults. */
    public static AnalysisPlan standard() {
        return StandardPlan.create();
    }

    /** This plan with predictions at other doses, in 10^6 cells; all else stays. */
    public AnalysisPlan atDoses(List<Double> doses) {
        DoseRange other = new DoseRange(doses, doseRange.referenceDose(), doseRange.bootstrap(), doseRange.seed(), doseRange.nearShare(),
                doseRange.sparseBelow());
        return new AnalysisPlan(id, title, frame, nca, metrics, doseExposure, timeToEvent, binary, covariates, selection, quantiles, intervals,
                timing, guards, zeroExposure, referencePatient, other, pooled, resolutions, exclusions, excludedSamples, slopes, sensitivity,
                signers);
    }

    /** The metric with this id; null when the plan has none. */
    public Metric metric(String metricId) {
        return metrics.stream().filter(m -> m.id().equals(metricId)).findFirst().orElse(null);
    }

    /**
     * The frame of ICH M15 in words; an empty text is printed as not stated.
     *
     * @param questionOfInterest   what the analysis answers
     * @param contextOfUse         how the answer is used
     * @param modelInfluence       weight of the models among all evidence, with its reason
     * @param wrongDecision        consequence of a wrong decision, with its reason
     * @param modelRisk            risk that follows from influence and consequence
     * @param modelImpact          distance of the use from standing practice
     * @param technicalCriteria    criteria the models are judged by
     * @param evaluation           how the models were evaluated against the criteria
     * @param limitations          limits a reader must know
     */
    public record Frame(String questionOfInterest, String contextOfUse, String modelInfluence, String wrongDecision, String modelRisk,
            String modelImpact, String technicalCriteria, String evaluation, String limitations) {
    }

    /**
     * Rules of the non-compartmental analysis.
     *
     * @param analyte              analyte code; empty means the only one in the data
     * @param method               {@code linuplogdown}, {@code linear} or {@code linlog}
     * @param blqRule              {@code none}, {@code first0_middrop_last0}, {@code all0}, {@code alldrop}, {@code first0_midlloq2_last0}
     * @param timeBasis            {@code actual} or {@code nominal}
     * @param windowEndDay         end of the partial area, days after infusion
     * @param minimumQuantifiable  fewest quantifiable samples for an evaluable area
     * @param minimumLastDay       earliest day of the last sample for an evaluable area
     * @param extrapolate          whether the area may be completed with an accepted terminal slope
     * @param areasToInfinity      whether areas to infinity and their extrapolated shares are reported
     * @param slopeMinimumPoints   fewest points of a terminal slope
     * @param slopeTolerance       adjusted R squared within this of the best prefers more points
     * @param slopeMinimumR2       acceptance limit of adjusted R squared
     * @param slopeMinimumSpan     acceptance limit of the span in half-lives
     * @param partialEndDays       further partial areas from 0 to these days
     * @param persistenceDays      days at which the share of detectable subjects is reported
     */
    public record NcaRules(String analyte, String method, String blqRule, String timeBasis, double windowEndDay, int minimumQuantifiable,
            double minimumLastDay, boolean extrapolate, boolean areasToInfinity, int slopeMinimumPoints, double slopeTolerance,
            double slopeMinimumR2, double slopeMinimumSpan, List<Double> partialEndDays, List<Double> persistenceDays) {

        public NcaRules {
            partialEndDays = List.copyOf(partialEndDays);
            persistenceDays = List.copyOf(persistenceDays);
        }

        /** These rules without any demand on the samples of an area. */
        public NcaRules uncovered() {
            return new NcaRules(analyte, method, blqRule, timeBasis, windowEndDay, 1, 0, extrapolate, areasToInfinity, slopeMinimumPoints,
                    slopeTolerance, slopeMinimumR2, slopeMinimumSpan, partialEndDays, persistenceDays);
        }

        /** These rules on another time basis. */
        public NcaRules on(String basis) {
            return new NcaRules(analyte, method, blqRule, basis, windowEndDay, minimumQuantifiable, minimumLastDay, extrapolate,
                    areasToInfinity, slopeMinimumPoints, slopeTolerance, slopeMinimumR2, slopeMinimumSpan, partialEndDays, persistenceDays);
        }
    }

    /**
     * An exposure metric.
     *
     * @param id         {@code AUC0-28D}, {@code CMAX}, {@code TMAX}, {@code EXPRATE}, {@code EXPSLP}
     * @param label      printed name
     * @param scale      {@code log} or {@code raw}: how it enters models
     * @param window     {@code fixed-days} or {@code subject-tmax}: when it is complete
     * @param windowDays length of a fixed window; 0 otherwise
     */
    public record Metric(String id, String label, String scale, String window, double windowDays) {

        public boolean log() {
            return "log".equals(scale);
        }
    }

    /**
     * Model of log exposure on log actual dose.
     *
     * @param metric      metric id
     * @param covariates  further covariates of the model
     * @param bandFrom    lowest dose of the line and band, 10^6 cells
     * @param bandTo      highest dose
     * @param bandPoints  number of points of the line, at least 2
     * @param marks       dose ranges marked in the figure, as {@code 300-460}
     */
    public record DoseExposure(String metric, List<String> covariates, double bandFrom, double bandTo, int bandPoints,
            List<String> marks) {

        public DoseExposure {
            covariates = List.copyOf(covariates);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A time-to-event analysis.
     *
     * @param endpoint   endpoint name in the data
     * @param metric     pre-specified metric id
     * @param origin     {@code moved-to-infusion}, {@code entered-late} or {@code as-defined}
     * @param ties       {@code efron}, {@code breslow} or {@code exact}
     * @param strata     stratification covariates
     * @param landmark   {@code window-end} or {@code max-response-window-end}: origin of the landmark sensitivity
     */
    public record TimeToEvent(String endpoint, String metric, String origin, String ties, List<String> strata, String landmark) {

        public TimeToEvent {
            strata = List.copyOf(strata);
        }
    }

    /**
     * A yes-or-no analysis.
     *
     * @param endpoint endpoint name in the data
     * @param metric   pre-specified metric id
     * @param role     {@code efficacy} or {@code safety}
     */
    public record Binary(String endpoint, String metric, String role) {
    }

    /**
     * Covariates of the exposure-response models.
     *
     * @param forced     adjustment set that selection cannot remove
     * @param candidates covariates that selection may add
     * @param postInfusionInSensitivity post-infusion covariates for the named sensitivity; refused in primary models
     */
    public record Covariates(List<String> forced, List<String> candidates, List<String> postInfusionInSensitivity) {

        public Covariates {
            forced = List.copyOf(forced);
            candidates = List.copyOf(candidates);
            postInfusionInSensitivity = List.copyOf(postInfusionInSensitivity);
        }
    }

    /**
     * Covariate selection and metric choice.
     *
     * @param enabled             whether candidates are searched at all
     * @param criterion           {@code lrt}, {@code aic} or {@code bic}
     * @param forwardP            add while the smallest p is below this
     * @param backwardP           drop while the largest p is at or above this
     * @param bootstrapReplicates replicates of the inclusion frequency; 0 leaves it out
     * @param seed                seed of its stream
     * @param metricChoice        whether the other metrics are compared with the pre-specified one
     */
    public record Selection(boolean enabled, String criterion, double forwardP, double backwardP, int bootstrapReplicates, long seed,
            boolean metricChoice) {
    }

    /**
     * Exposure groups.
     *
     * @param type   quantile type 1 to 9; 2 is the default of SAS
     * @param groups number of groups
     */
    public record Quantiles(int type, int groups) {
    }

    /**
     * Interval methods.
     *
     * @param level        confidence level, for example 0.95
     * @param kaplanMeier  {@code log-log}, {@code log}, {@code plain}, {@code logit} or {@code arcsin}
     * @param rates        {@code clopper-pearson}, {@code wilson} or {@code wald}
     * @param coefficients {@code wald} or {@code profile}
     * @param riskTimes    times of the risk table, in months
     * @param landmarkMonths survival probabilities reported at these months
     */
    public record Intervals(double level, String kaplanMeier, String rates, String coefficients, List<Double> riskTimes,
            List<Double> landmarkMonths) {

        public Intervals {
            riskTimes = List.copyOf(riskTimes);
            landmarkMonths = List.copyOf(landmarkMonths);
        }
    }

    /**
     * Time rules.
     *
     * @param landmarkDay  day of the landmark sensitivities
     * @param overlapShare share of events inside the exposure window above which the label is set
     * @param earlyDeathDay deaths before this day leave the set without early deaths
     * @param daysPerMonth length of a month in days
     */
    public record TimeRules(double landmarkDay, double overlapShare, double earlyDeathDay, double daysPerMonth) {
    }

    /**
     * Thresholds of the guards.
     *
     * @param selectionOffBelow   events per parameter below which selection is off and Firth is shown
     * @param describeOnlyBelow   events per parameter below which nothing is modelled
     * @param influenceShare      change of a ratio, as a share, above which a subject is named
     * @param conditionNumber     condition number above which a fit is flagged
     * @param vif                 variance inflation above which a covariate is flagged
     */
    public record GuardRules(double selectionOffBelow, double describeOnlyBelow, double influenceShare, double conditionNumber,
            double vif) {
    }

    /**
     * Subjects whose exposure is zero.
     *
     * @param rule            {@code half-lloq}: Cmax is replaced by LLOQ/2 and the area by LLOQ/2 over its window on the log scale;
     *                        {@code exclude}
     * @param showWithoutThem whether the fit without them stands beside
     */
    public record ZeroExposure(String rule, boolean showWithoutThem) {
    }

    /**
     * Predictions at given doses.
     *
     * @param doses        doses in 10^6 cells
     * @param referenceDose dose that ratios compare with
     * @param bootstrap    replicates of the subject bootstrap
     * @param seed         seed of its stream
     * @param nearShare    a subject counts as near a dose within this share of it
     * @param sparseBelow  fewer subjects near a dose than this flag it as sparse
     */
    public record DoseRange(List<Double> doses, double referenceDose, int bootstrap, long seed, double nearShare, int sparseBelow) {

        public DoseRange {
            doses = List.copyOf(doses);
        }
    }

    /**
     * Comparison between studies, made when the data hold more than one.
     *
     * @param enabled   whether it is made
     * @param endpoints endpoints compared
     * @param comparators studies whose subjects enter this comparison alone: every other analysis leaves them out; empty takes the studies of
     *                    the data as equals
     */
    public record Pooled(boolean enabled, List<String> endpoints, List<String> comparators) {

        public Pooled {
            endpoints = List.copyOf(endpoints);
            comparators = List.copyOf(comparators);
        }
    }

    /**
     * A subject set aside by the plan.
     *
     * @param subject subject id
     * @param scope   {@code all}, {@code exposure-response} or an endpoint name
     * @param reason  why, in words; never empty
     * @param by      who decided
     */
    public record ExcludedSubject(String subject, String scope, String reason, String by) {
    }

    /**
     * A sample set aside by the plan, named by its time as recorded. A run refuses one that the data do not hold.
     *
     * @param subject subject id
     * @param analyte analyte; empty for the one that the plan analyses
     * @param day     recorded time of the sample in days after infusion, its nominal time where none was recorded
     * @param scope   {@code slope}: kept out of the terminal slope alone; {@code analysis}: kept out of everything
     * @param reason  why, in words; never empty
     * @param by      who decided
     */
    public record ExcludedSample(String subject, String analyte, double day, String scope, String reason, String by) {
        public ExcludedSample {
            if (!scope.equals("slope") && !scope.equals("analysis")) {
                throw new IllegalArgumentException("scope is '" + scope + "', it must be slope or analysis");
            }
            requireReason(reason);
        }
    }

    /**
     * A terminal slope chosen by hand: all samples from the first to the last, less the excluded ones. A run refuses one whose ends the
     * data do not hold.
     *
     * @param subject subject id
     * @param analyte analyte; empty for the one that the plan analyses
     * @param from    recorded time of the first sample, days after infusion, its nominal time where none was recorded
     * @param to      the same of the last sample
     * @param reason  why, in words; never empty
     * @param by      who decided
     */
    public record SlopeChoice(String subject, String analyte, double from, double to, String reason, String by) {
        public SlopeChoice {
            if (!(from <= to)) {
                throw new IllegalArgumentException("a slope ends before it starts");
            }
            requireReason(reason);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the reason is missing");
        }
    }

    /**
     * A sensitivity set.
     *
     * @param id    {@code landmark}, {@code exposure-cut-at-event}, {@code early-slope}, {@code without-early-deaths}, {@code firth},
     *              {@code nominal-time}, {@code post-infusion-covariates}, {@code with-excluded}, {@code without-zero-exposure}
     * @param label printed name
     */
    public record Sensitivity(String id, String label) {
    }
}
