package org.kinetrail.analysis.results;

import java.util.List;
import org.kinetrail.data.Source;

/**
 * Non-compartmental results.
 *
 * @param outcome      whether it was done
 * @param analyte      analyte
 * @param timeUnit     unit of times
 * @param concUnit     unit of concentrations
 * @param rules        rule ids and options as run, in words
 * @param subjects     one entry per profile, in study order
 * @param summaries    descriptive statistics by group
 * @param meanProfiles mean profiles on nominal times by group
 * @param persistence  share of subjects detectable at the plan's days
 */
public record NcaResults(Outcome outcome, String analyte, String timeUnit, String concUnit, List<String> rules, List<SubjectNca> subjects,
        List<Summary> summaries, List<MeanPoint> meanProfiles, List<Persistence> persistence) {

    public NcaResults {
        rules = List.copyOf(rules);
        subjects = List.copyOf(subjects);
        summaries = List.copyOf(summaries);
        meanProfiles = List.copyOf(meanProfiles);
        persistence = List.copyOf(persistence);
    }

    /**
     * One subject's profile and parameters.
     *
     * @param subject    id
     * @param study      study
     * @param dose       actual dose, 10^6 cells; NaN when missing
     * @param parameters parameters, in a stable order
     * @param points     profile points as used
     * @param slopeTimes times of the terminal slope's points; empty when none
     * @param warnings   what a reader should know
     */
    public record SubjectNca(String subject, String study, double dose, List<Parameter> parameters, List<Point> points,
            List<Double> slopeTimes, List<String> warnings) {
        public SubjectNca {
            parameters = List.copyOf(parameters);
            points = List.copyOf(points);
            slopeTimes = List.copyOf(slopeTimes);
            warnings = List.copyOf(warnings);
        }

        /** The parameter with this code; null when there is none. */
        public Parameter parameter(String code) {
            return parameters.stream().filter(p -> p.code().equals(code)).findFirst().orElse(null);
        }
    }

    /**
     * A parameter.
     *
     * @param code   CDISC or sponsor code: {@code CMAX}, {@code TMAX}, {@code AUC0-28D}, {@code EXPRATE}, {@code TLST}, {@code CLST},
     *               {@code AUCLST}, {@code LAMZ}, {@code LAMZHL}, {@code R2ADJ}, {@code LAMZNPT}, {@code LAMZSPN}, {@code TBQL}, {@code
     * EXPSLP}
     * @param label  printed name
     * @param value  value; NaN when missing
     * @param unit   unit
     * @param flag   frozen flag, empty when none
     * @param reason frozen reason code of a missing value, empty otherwise
     */
    public record Parameter(String code, String label, double value, String unit, String flag, String reason) {
    }

    /**
     * A sample as drawn and listed.
     *
     * @param time      time used
     * @param actual    actual time
     * @param nominal   nominal time; NaN when none
     * @param value     reported concentration; NaN when none
     * @param used      concentration that entered the computation; NaN when it did not enter
     * @param state     state of the sample: {@code quantifiable}, {@code below-limit}, ...
     * @param lloq      limit; NaN when unknown
     * @param inSlope   whether it is a point of the terminal slope
     * @param excluded  why it is set aside; empty when it is not
     * @param offSlope  why it is kept out of the terminal slope alone; empty when it is not
     * @param source    row it was read from
     */
    public record Point(double time, double actual, double nominal, double value, double used, String state, double lloq, boolean inSlope,
            String excluded, String offSlope, Source source) {
    }

    /**
     * Descriptive statistics of one parameter in one group.
     *
     * @param parameter parameter code
     * @param label     printed name
     * @param unit      unit
     * @param by        grouping: {@code all}, {@code study}, {@code dose}, or an endpoint name
     * @param group     group within it, for example {@code ORR yes}
     * @param total     subjects in the group
     * @param n         subjects with a value
     * @param mean      arithmetic mean
     * @param sd        standard deviation
     * @param gmean     geometric mean of the positive values
     * @param gcv       geometric coefficient of variation, percent
     * @param median    median
     * @param min       smallest
     * @param max       largest
     * @param q1        lower quartile
     * @param q3        upper quartile
     */
    public record Summary(String parameter, String label, String unit, String by, String group, int total, int n, double mean, double sd,
            double gmean, double gcv, double median, double min, double max, double q1, double q3) {
    }

    /**
     * A point of a mean profile.
     *
     * @param by     grouping as in the summaries
     * @param group  group
     * @param time   nominal time
     * @param n      samples
     * @param nBelow samples below the limit, counted as zero in the mean and as LLOQ/2 in the geometric mean
     * @param mean   arithmetic mean
     * @param sd     standard deviation
     * @param gmean  geometric mean
     * @param median median
     */
    public record MeanPoint(String by, String group, double time, int n, int nBelow, double mean, double sd, double gmean, double median) {
    }

    /**
     * Share of subjects with a quantifiable sample at a visit.
     *
     * @param day   nominal day
     * @param n     subjects with a sample
     * @param yes   of them quantifiable
     * @param share with exact interval
     */
    public record Persistence(double day, int n, int yes, Interval share) {
    }
}
