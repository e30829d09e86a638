package org.kinetrail.er.survival;

import java.util.Arrays;

/** The event times of a {@link CoxProblem}, and where rows enter and leave among them. Arrays may be longer than {@link #count}. */
final class TieGroups {

    final int count;
    /** Position after the last row with time at or after the group's. */
    final int[] end;
    /** Position of the group's first event; the events run to {@code end}. */
    final int[] deadFrom;
    /** Case weights by position; null for 1. */
    private final double[] weight;
    final int[] stratumGroupAt;
    /**
     * For each row the slot of its entry time in an array of cumulated hazards (one slot for each group and one more, 0, for each
     * stratum): that of the first group at or before the time; null without left truncation.
     */
    final int[] startSlot;
    /** Positions by falling entry time within each stratum; null without left truncation. */
    final int[] byEntry;
    /** Whether some group has more than one event. */
    final boolean tied;

    private TieGroups(Scan scan, CoxProblem.Sorted rows) {
        count = scan.count;
        end = scan.end;
        deadFrom = scan.deadFrom;
        weight = rows.weight();
        stratumGroupAt = scan.stratumGroupAt;
        tied = scan.tied;
        byEntry = rows.start() == null ? null : entryOrder(rows);
        startSlot = rows.start() == null ? null : entrySlots(rows);
    }

    /** The groups of rows in order; {@code event} says which rows end in an event. */
    static TieGroups of(CoxProblem.Sorted rows, boolean[] event) {
        int events = 0;
        for (boolean e : event) {
            events += e ? 1 : 0;
        }
        Scan scan = new Scan(events, rows.stratumAt().length);
        for (int s = 0; s + 1 < rows.stratumAt().length; s++) {
            scan.stratum(rows, event, s);
        }
        return new TieGroups(scan, rows);
    }

    /** The groups of a resample: {@code place} tells where the copies of each row begin. */
    TieGroups moved(int[] place, CoxProblem.Sorted rows) {
        Scan scan = new Scan(count, stratumGroupAt.length);
        for (int s = 0; s + 1 < stratumGroupAt.length; s++) {
            scan.moved(this, place, s);
        }
        return new TieGroups(scan, rows);
    }

    /** Number of events of a group. */
    int deaths(int group) {
        return end[group] - deadFrom[group];
    }

    /** Sum of their case weights. */
    double deadWeight(int group) {
        if (weight == null) {
            return deaths(group);
        }
        double sum = 0.0;
        for (int i = deadFrom[group]; i < end[group]; i++) {
            sum += weight[i];
        }
        return sum;
    }

    /** Number of all events. */
    int events() {
        int sum = 0;
        for (int g = 0; g < count; g++) {
            sum += deaths(g);
        }
        return sum;
    }

    double time(CoxProblem problem, int group) {
        return problem.stop[end[group] - 1];
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
            System.arraycopy(TimeOrder.descending(rows.start(), positions), 0, out, from, to - from);
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

    /** Writes groups down one after the other. */
    private static final class Scan {

        /** One place more than there can be groups: a row is written down before it is known whether it ends one. */
        private final int[] end;
        private final int[] deadFrom;
        private final int[] stratumGroupAt;
        private boolean tied;
        private int count;

        Scan(int most, int bounds) {
            end = new int[most + 1];
            deadFrom = new int[most + 1];
            stratumGroupAt = new int[bounds];
        }

        void stratum(CoxProblem.Sorted rows, boolean[] event, int s) {
            double[] stop = rows.stop();
            int to = rows.stratumAt()[s + 1];
            int groups = count;
            for (int i = rows.stratumAt()[s]; i < to; i++) {
                deadFrom[groups] = i;
                double t = stop[i];
                if (i + 1 < to && stop[i + 1] == t) {
                    while (i + 1 < to && stop[i + 1] == t) {
                        deadFrom[groups] += event[i] ? 0 : 1;
                        i++;
                    }
                    tied |= deadFrom[groups] < i;
                }
                end[groups] = i + 1;
                groups += event[i] ? 1 : 0;
            }
            count = groups;
            stratumGroupAt[s + 1] = groups;
        }

        void moved(TieGroups from, int[] place, int s) {
            int groups = count;
            for (int g = from.stratumGroupAt[s]; g < from.stratumGroupAt[s + 1]; g++) {
                int first = place[from.deadFrom[g]];
                int last = place[from.end[g]];
                deadFrom[groups] = first;
                end[groups] = last;
                tied |= last - first > 1;
                groups += last > first ? 1 : 0;
            }
            count = groups;
            stratumGroupAt[s + 1] = groups;
        }
    }
}
