package org.kinetrail.workflow.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.model.ModelJson;
import org.kinetrail.report.PlacedNumber;
import org.kinetrail.report.pdf.UnsignedReport;
import org.kinetrail.workflow.Component;
import org.kinetrail.workflow.InstalledParts;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.report.RecordCopy;

/**
 * An analysis done again from a record copy alone.
 *
 * @param numbers    numbers in the report
 * @param identical  how many came out the same, bit for bit
 * @param shownEqual how many of the others print the same
 * @param different  ids of those that print differently, are missing or new
 * @param sameBytes  whether the unsigned revision came out byte for byte
 * @param software   software that made the report
 * @param otherParts names of its parts that stand here with other bytes; asked only where not every number is identical
 * @param pdf        the unsigned report made again
 */
public record Reperformance(int numbers, int identical, int shownEqual, List<String> different, boolean sameBytes, String software,
        List<String> otherParts, byte[] pdf) {

    public Reperformance {
        different = List.copyOf(different);
        otherParts = List.copyOf(otherParts);
    }

    /** Does it. */
    public static Reperformance of(byte[] recordCopy, StepProgress progress) {
        return of(recordCopy, Map.of(), progress);
    }

    /** The same for a detached report, with the input files of its bundle. */
    public static Reperformance of(byte[] recordCopy, Map<String, byte[]> inputs, StepProgress progress) {
        RecordCopy copy = RecordCopy.open(recordCopy);
        return of(copy, copy.rendering(inputs, progress::at), progress);
    }

    /** The same for a copy whose analysis was done again before. */
    public static Reperformance of(RecordCopy copy, RecordCopy.Again again, StepProgress progress) {
        progress.at("rendering the report", 0, 0);
        UnsignedReport made = again.rendering().recordCopy();
        Map<String, Map<?, ?>> recorded = new LinkedHashMap<>();
        for (Object item : (List<?>) ModelJson.parse(new String(copy.part("results.json"), StandardCharsets.UTF_8)).get("numbers")) {
            Map<?, ?> number = (Map<?, ?>) item;
            recorded.put((String) number.get("id"), number);
        }
        int identical = 0;
        int shownEqual = 0;
        List<String> different = new ArrayList<>();
        int known = recorded.size();
        for (PlacedNumber placed : made.numbers()) {
            Map<?, ?> before = recorded.remove(placed.number().id());
            if (before == null) {
                different.add(placed.number().id());
            } else if (((Number) before.get("value")).doubleValue() == placed.number().value()
                    && before.get("shown").equals(placed.number().shown())) {
                identical++;
            } else if (before.get("shown").equals(placed.number().shown())) {
                shownEqual++;
            } else {
                different.add(placed.number().id());
            }
        }
        different.addAll(recorded.keySet());
        boolean same = identical == known && different.isEmpty();
        return new Reperformance(known, identical, shownEqual, different, Arrays.equals(made.pdf(), copy.unsigned()),
                again.inputs().environment().software(), same ? List.of() : otherParts(copy.components(), InstalledParts.list()), made.pdf());
    }

    static List<String> otherParts(List<Component> before, List<Component> here) {
        Map<String, String> known = new HashMap<>();
        before.forEach(part -> known.put(part.name(), part.sha256()));
        return here.stream().filter(part -> !part.sha256().isEmpty()
                && !known.getOrDefault(part.name(), part.sha256()).equals(part.sha256())).map(Component::name).toList();
    }

    /** Whether every number came out the same. */
    public boolean allIdentical() {
        return identical == numbers && different.isEmpty() && shownEqual == 0;
    }

    /** The outcome in one sentence. */
    public String sentence() {
        String counts = identical + " of " + numbers + " numbers identical";
        String bytes = sameBytes ? "; the unsigned report is byte-identical." : "; the unsigned report differs in its bytes.";
        if (allIdentical()) {
            return counts + bytes;
        }
        return counts + ", " + shownEqual + " equal as printed, " + different.size() + " different" + bytes + " The report was made by "
                + software + (otherParts.isEmpty() ? "." : ", with other builds of " + String.join(", ", otherParts) + " than stand here.");
    }
}
