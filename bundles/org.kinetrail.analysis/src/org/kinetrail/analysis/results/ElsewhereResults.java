package org.kinetrail.analysis.results;

import java.util.List;
import org.kinetrail.data.Source;

/**
 * Ours beside what others found in the same study.
 *
 * @param reported   one entry for each value typed in from the study report
 * @param parameters pharmacokinetic parameters computed elsewhere
 */
public record ElsewhereResults(List<Reconciled> reported, Parameters parameters) {

    /** Nothing was given to compare with. */
    public static final ElsewhereResults NOTHING = new ElsewhereResults(List.of(), new Parameters(0, 0, 0, List.of(), List.of()));

    public ElsewhereResults {
        reported = List.copyOf(reported);
    }

    /** How many values of the study report agree. */
    public int reconciled() {
        return (int) reported.stream().filter(Reconciled::agrees).count();
    }

    /**
     * A value of the study report beside ours.
     *
     * @param endpoint     endpoint name
     * @param definitionId id of our definition; empty when the data hold no such endpoint
     * @param population   whose value it is
     * @param statistic    n, events, yes, percent or median
     * @param reference    where it stands in the report
     * @param typed        as typed
     * @param theirs       the typed value
     * @param ours         our value; NaN when there is none
     * @param agrees       whether ours rounds to theirs at the digits it was typed with
     */
    public record Reconciled(String endpoint, String definitionId, String population, String statistic, String reference, String typed,
            double theirs, double ours, boolean agrees) {
    }

    /**
     * Parameters computed elsewhere, subject by subject.
     *
     * @param given       values given for subjects and parameters that we computed as well
     * @param agreeing    of them, those that agree
     * @param subjects    subjects compared
     * @param notCompared codes that are none of ours, each once
     * @param differences every value that does not agree
     */
    public record Parameters(int given, int agreeing, int subjects, List<String> notCompared, List<Difference> differences) {

        public Parameters {
            notCompared = List.copyOf(notCompared);
            differences = List.copyOf(differences);
        }
    }

    /**
     * A parameter that does not agree.
     *
     * @param subject    subject
     * @param parameter  our code
     * @param theirCode  code as given
     * @param unit       our unit
     * @param theirs     value given, in our unit; NaN when missing
     * @param ours       our value; NaN when missing
     * @param relative   |theirs - ours| / |ours|; NaN when either is missing
     * @param why        frozen code: {@code value}, {@code ours-missing}, {@code theirs-missing}, {@code unit}
     * @param words      the reason of our missing value, or the unit that does not convert
     * @param source     row it was read from
     */
    public record Difference(String subject, String parameter, String theirCode, String unit, double theirs, double ours, double relative,
            String why, String words, Source source) {
    }
}
