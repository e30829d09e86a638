package org.kinetrail.er.survival;

import java.util.List;
import org.kinetrail.er.TestStatistic;

/**
 * A rank test of equal hazards in K groups.
 *
 * @param groups      names
 * @param records     rows in each group
 * @param observed    weighted events
 * @param expected    weighted events expected under equal hazards
 * @param variance    K x K covariance of observed minus expected
 * @param test        chi-square over the groups with expected events, less one
 * @param trendScores scores of the trend test, by default 1 to K
 * @param trendZ      signed standard normal statistic of the trend, positive when events rise with the score
 * @param trend       its square with one degree of freedom
 */
public record RankTest(List<String> groups, int[] records, double[] observed, double[] expected, double[][] variance, TestStatistic test,
        double[] trendScores, double trendZ, TestStatistic trend) {
}
