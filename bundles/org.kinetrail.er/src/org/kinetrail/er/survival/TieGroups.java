package org.kinetrail.er.survival;

import java.util.Arrays;

/** The event times of a {@link CoxProblem}, and where each row stands among them. */
final class TieGroups {

    final int count;
    /** Position after the last row with time at or after the group's. */
    final int[] end;
    /** Position of the group's first event; the events run to {@code end}. */
    final int[] deadFrom;
    /** Number of events. */
    final int[] deaths;
    /** Sum of their case weights. */
    final double[] deadWeight;
    final int[] stratumGroupAt;
    /**
     * For each row the slot in an array of cumulated hazards (one slot for each group and one more, 0, for each stratum): the slot of the
     * first group at or before the row's time.
     */
    final int[] stopSlot;
    /** The same for the entry time; null without left truncation. */
    final int[] startSlot;
    /** Positions by falling entry time within each stratum; null without left truncation. */
    final int[] byEntry;
    /** Whether some group has more than one event. */
    final boolean tied;

    private TieGroups(Scan scan, CoxProblem.Sorted rows) {
        count = scan.count;
        boolean full = count == scan.end.length;
        end = full ? scan.end : Arrays.copyOf(scan.end, count);
        deadFrom = full ? scan.deadFrom : Arrays.copyOf(scan.deadFrom, count);
        deaths = full ? scan.deaths : Arrays.copyOf(scan.deaths, count);
        deadWeight = full ? scan.deadWeight : Arrays.copyOf(scan.deadWeight, count);
        stratumGroupAt = scan.stratumGroupAt;
        stopSlot = scan.stopSlot;
        boolean several = false;
        for (int d : deaths) {
            several |= d > 1;
        }
        tied = several;
        byEntry = rows.start() == null ? null : entryOrder(rows);
        startSlot = rows.start() == null ? null : entrySlots(rows);
    }

    /** The groups of rows in order. */
    static TieGroups of(CoxProblem.Sorted rows) {
        Scan scan = new Scan(rows);
        for (int s = 0; s + 1 < rows.stratumAt().length; s++) {
            scan.stratum(s);
        }
        return new TieGroups(scan, rows);
    }

    double time(CoxProblem problem, int group) {
        return problem.stop[end[group] - 1];
    }

    /** Slot of a group in cumulated hazards. */
    int slot(int stratum, int group) {
        return group + stratum;
    }

    private static int[] entryOrder(CoxProblem.Sorted rows) {
        int[] out = new int[rows.stop().length];
        for (int s = 0; s + 1 < rows.stratumAt().length; s++) {
            int from = rows.stratumAt()[s];
            int to = rows.stratumAt()[s + 1];
            int[] positions = new int[to - from];
            for (int i = from; i < to; i++) {
                positions[i - from] = i;
            }
            int[] ascending = TimeOrder.ascending(rows.start(), positions);
            for (int i = from; i < to; i++) {
                out[i] = ascending[to - 1 - i];
            }
        }
        return out;
    }

    private int[] entrySlots(CoxProblem.Sorted rows) {
        int[] out = new int[rows.stop().length];
        for (int s = 0; s + 1 < rows.stratumAt().length; s++) {
            int g = stratumGroupAt[s];
            for (int k = rows.stratumAt()[s]; k < rows.stratumAt()[s + 1]; k++) {
                int i = byEntry[k];
                while (g < stratumGroupAt[s + 1] && rows.stop()[end[g] - 1] > rows.start()[i]) {
                    g++;
                }
                out[i] = g + s;
            }
        }
        return out;
    }

    /** One pass over the rows in order. */
    private static final class Scan {

        private final CoxProblem.Sorted rows;
        private final int[] end;
        private final int[] deadFrom;
        private final int[] deaths;
        private final double[] deadWeight;
        private final int[] stopSlot;
        private final int[] stratumGroupAt;
        private int count;

        Scan(CoxProblem.Sorted rows) {
            this.rows = rows;
            int events = 0;
            for (boolean e : rows.event()) {
                events += e ? 1 : 0;
            }
            end = new int[events];
            deadFrom = new int[events];
            deaths = new int[events];
            deadWeight = new double[events];
            stopSlot = new int[rows.stop().length];
            stratumGroupAt = new int[rows.stratumAt().length];
        }

        void stratum(int s) {
            stratumGroupAt[s] = count;
            int to = rows.stratumAt()[s + 1];
            int i = rows.stratumAt()[s];
            while (i < to) {
                double t = rows.stop()[i];
                int dead = -1;
                while (i < to && rows.stop()[i] == t) {
                    if (dead < 0 && rows.event()[i]) {
                        dead = i;
                    }
                    stopSlot[i] = count + s;
                    i++;
                }
                if (dead >= 0) {
                    close(dead, i);
                }
            }
            stratumGroupAt[s + 1] = count;
        }

        private void close(int dead, int to) {
            double w = rows.weight() == null ? to - dead : 0.0;
            for (int i = dead; rows.weight() != null && i < to; i++) {
                w += rows.weight()[i];
            }
            end[count] = to;
            deadFrom[count] = dead;
            deaths[count] = to - dead;
            deadWeight[count++] = w;
        }
    }
}
