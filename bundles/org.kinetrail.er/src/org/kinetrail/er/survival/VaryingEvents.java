package org.kinetrail.er.survival;

import java.util.stream.IntStream;

/**
 * Events of each stratum in which a column varies, so that the stratum says something about it.
 *
 * @param counts by stratum and column, 0 where the column is constant
 */
record VaryingEvents(int[][] counts) {

    /** Counts rows; when a column of a term varies in a stratum, the whole term does. */
    static VaryingEvents of(CoxProblem problem, int[] termOf) {
        int strata = problem.stratumAt.length - 1;
        int[][] counts = new int[strata][problem.size];
        for (int s = 0; s < strata; s++) {
            int from = problem.stratumAt[s];
            int to = problem.stratumAt[s + 1];
            int events = (int) IntStream.range(from, to).filter(i -> problem.event(i)).count();
            boolean[] varies = new boolean[problem.size];
            for (int j = 0; j < problem.size; j++) {
                double[] column = problem.x[j];
                varies[j] = IntStream.range(from, to).anyMatch(i -> column[i] != column[from]);
            }
            for (int j = 0; j < problem.size; j++) {
                int term = termOf[j];
                boolean any = term >= 0 && IntStream.range(0, problem.size).anyMatch(k -> varies[k] && termOf[k] == term);
                counts[s][j] = varies[j] || any ? events : 0;
            }
        }
        return new VaryingEvents(counts);
    }

    /** Events of the strata where two columns vary; 1 where there are none, so that it can divide. */
    double together(int a, int b) {
        int sum = 0;
        for (int[] stratum : counts) {
            sum += Math.min(stratum[a], stratum[b]);
        }
        return sum == 0 ? 1.0 : sum;
    }

    /** Terms that vary in a stratum. */
    int[] terms(int stratum, int[] termOf, int terms) {
        return IntStream.range(0, terms).filter(t -> IntStream.range(0, termOf.length)
                .anyMatch(j -> termOf[j] == t && counts[stratum][j] > 0)).toArray();
    }
}
