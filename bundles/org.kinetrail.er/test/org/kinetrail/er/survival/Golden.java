package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.er.testing.GoldenCase;

/** Turns the tables of reference cases into the records of this package. */
final class Golden {

    static final String SOURCE = "r-survival";

    private Golden() {
    }

    static GoldenCase open(String id) {
        return GoldenCase.of(SOURCE, id);
    }

    static SurvivalTimes times(GoldenCase.Csv csv, int[] rows, String start, String stop, String status) {
        double[] event = pick(csv.numbers(status), rows);
        byte[] codes = new byte[event.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) event[i];
        }
        return new SurvivalTimes(start == null ? null : pick(csv.numbers(start), rows), pick(csv.numbers(stop), rows), codes);
    }

    static SurvivalTimes times(GoldenCase.Csv csv) {
        return times(csv, csv.completeRows("time", "status"), null, "time", "status");
    }

    static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
    }

    /** Numbers of text values in the order of the levels. */
    static int[] codes(String[] text, int[] rows, List<String> levels) {
        return Arrays.stream(rows).map(i -> levels.indexOf(text[i])).toArray();
    }

    static List<String> levels(String[] text) {
        return new ArrayList<>(new java.util.TreeSet<>(Arrays.asList(text)));
    }
}
