package org.kinetrail.er.survival;

import java.util.List;
import org.kinetrail.er.TestStatistic;

/**
 * Score tests that log hazard ratios do not drift with g(time).
 *
 * @param transform the function g
 * @param terms     names of the terms
 * @param tests     one test for each term, as many degrees of freedom as it has columns
 * @param global    test of all terms together
 * @param g         g at each event, by stratum then time
 * @param smooth    events by terms: scaled Schoenfeld residual plus coefficient, to be plotted against g; a term of several columns stands
 *                  as its linear predictor
 * @param variance  variance by which those were scaled: events times the inverse information of the plotted columns
 */
public record HazardsTest(TimeTransform transform, List<String> terms, List<TestStatistic> tests, TestStatistic global, double[] g,
        double[][] smooth, double[][] variance) {
}
