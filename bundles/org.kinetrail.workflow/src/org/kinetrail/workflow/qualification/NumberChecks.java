package org.kinetrail.workflow.qualification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.data.Table;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.spec.Results;
import org.kinetrail.er.spec.Spec;
import org.kinetrail.er.spec.SpecRunner;
import org.kinetrail.formats.Datasets;
import org.kinetrail.model.ModelJson;
import org.kinetrail.nca.BlqRules;
import org.kinetrail.nca.NcaRules;
import org.kinetrail.nca.ProfileTable;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.ShortestForm;
import org.kinetrail.trail.Sha256;

/** Do the numbers come out as independent software gives them, and with the bits of every other machine? */
final class NumberChecks {

    /** Both reference tools agree to 1e-9; their values are printed with 15 digits. */
    private static final double NCA_TOLERANCE = 1e-10;
    /** First moments by the log rule lose digits in the reference tools. */
    private static final double MOMENT_TOLERANCE = 1e-8;
    private static final int ARGUMENTS = 20_000;
    private static final double STEP = 0.0373;
    /** SHA-256 of the bits of exponential and logarithm at the arguments above. */
    private static final String BITS = "aa2420a962f0815baaf8fc7b5d54717b46c21ea1605ad9faff77155e9491fefc";

    private final Bench bench;

    private NumberChecks(Bench bench) {
        this.bench = bench;
    }

    static List<Check> all(Bench bench) {
        NumberChecks checks = new NumberChecks(bench);
        return List.of(
                new Check("oq.numeric.bits", Phase.OPERATION, "elementary functions have the bits of every other machine",
                        List.of("KT-URS-02"), checks::bits),
                new Check("oq.nca.reference", Phase.OPERATION, "parameters equal PKNCA 0.12.1 and NonCompart 0.8.0, relative 1e-10 (first "
                        + "moments 1e-8)", List.of("KT-URS-03"), checks::kinetics),
                new Check("oq.er.reference", Phase.OPERATION, "models equal R 4.2.2, relative 1e-9 (penalised logistic regression 1e-8)",
                        List.of("KT-URS-04"), checks::models),
                new Check("oq.formats.round-trip", Phase.OPERATION, "one data set in every file form keeps every value",
                        List.of("KT-URS-05"), checks::forms));
    }

    private String bits() throws Check.Failed {
        ByteBuffer all = ByteBuffer.allocate(2 * ARGUMENTS * Double.BYTES);
        for (int i = 1; i <= ARGUMENTS; i++) {
            double x = i * STEP;
            all.putLong(Double.doubleToRawLongBits(Elementary.exp(-x)));
            all.putLong(Double.doubleToRawLongBits(Elementary.log(x)));
        }
        String hash = Sha256.hex(all.array());
        if (!hash.equals(BITS)) {
            throw new Check.Failed("SHA-256 of the bits is " + hash + ", not " + BITS);
        }
        return 2 * ARGUMENTS + " values, SHA-256 " + hash.substring(0, 16);
    }

    private String kinetics() throws IOException, Check.Failed {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NcaRules rules = NcaRules.cellular().withBlq(BlqRules.NONE).withOptions(NcaRules.Options.DEFAULT.withInfinityForCells(true));
        ProfileTable.analyse(new ByteArrayInputStream(Reference.text("nca-cases.csv").getBytes(StandardCharsets.UTF_8)), out,
                new ProfileTable.Request("nca-cases.csv", rules, List.of(), false));
        Map<String, String> ours = new HashMap<>();
        out.toString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",", -1))
                .forEach(c -> ours.put(String.join(",", c[0], c[1], c[2], c[3], c[4]), c[5]));
        double largest = 0;
        List<String> expected = Reference.lines("nca-expected.csv");
        for (String line : expected.subList(1, expected.size())) {
            int comma = line.lastIndexOf(',');
            String key = line.substring(0, comma);
            String value = ours.getOrDefault(key, "");
            double difference = value.isEmpty() ? Double.POSITIVE_INFINITY
                    : relative(Double.parseDouble(value), Double.parseDouble(line.substring(comma + 1)));
            if (!(difference <= (key.endsWith("AUMCLST") ? MOMENT_TOLERANCE : NCA_TOLERANCE))) {
                throw new Check.Failed(key + " is " + (value.isEmpty() ? "missing" : value) + ", the reference " + line.substring(comma + 1));
            }
            largest = Math.max(largest, difference);
        }
        return expected.size() - 1 + " values, largest relative difference " + shown(largest);
    }

    private String models() throws IOException, Check.Failed {
        Path folder = bench.room("models");
        int values = 0;
        double largest = 0;
        for (Object item : (List<?>) ModelJson.parse(Reference.text("models.json")).get("models")) {
            Map<?, ?> model = (Map<?, ?>) item;
            @SuppressWarnings("unchecked")
            Spec spec = new Spec((Map<String, Object>) model.get("spec"));
            Table data = Datasets.read(Reference.unpack((String) model.get("data"), folder)).get(0);
            Results results = SpecRunner.run(spec, Frame.ofTable(data, spec.factorLevels()), null);
            double tolerance = ((Number) model.get("tolerance")).doubleValue();
            for (Map.Entry<?, ?> field : ((Map<?, ?>) model.get("expected")).entrySet()) {
                double[] ours = numbers(results, ((String) field.getKey()).split("\\."));
                List<?> theirs = (List<?>) field.getValue();
                for (int i = 0; i < theirs.size(); i++) {
                    double reference = ((Number) theirs.get(i)).doubleValue();
                    double difference = ours.length == theirs.size() ? relative(ours[i], reference) : Double.POSITIVE_INFINITY;
                    if (!(difference <= tolerance)) {
                        String here = ours.length == theirs.size() ? ShortestForm.of(ours[i]) : "nothing";
                        throw new Check.Failed(model.get("id") + ", " + field.getKey() + ": the reference is "
                                + ShortestForm.of(reference) + ", here stands " + here);
                    }
                    largest = Math.max(largest, difference);
                    values++;
                }
            }
        }
        return values + " values, largest relative difference " + shown(largest);
    }

    private static double[] numbers(Object from, String[] path) {
        Object at = from;
        for (String name : path) {
            Map<?, ?> members = at instanceof Results results ? results.values() : at instanceof Map<?, ?> map ? map : Map.of();
            at = members.get(name);
        }
        if (at instanceof Number number) {
            return new double[] {number.doubleValue()};
        }
        return at instanceof double[] array ? array : new double[0];
    }

    private String forms() throws IOException, Check.Failed {
        Path folder = bench.room("forms");
        Table first = Datasets.read(Reference.unpack("lung.csv", folder)).get(0);
        for (String ending : List.of("xpt", "json", "ndjson", "dsjc", "csv")) {
            Path file = folder.resolve("lung-copy." + ending);
            Datasets.write(file, first);
            Table again = Datasets.read(file).get(0);
            for (int row = 0; row < first.rows(); row++) {
                for (int c = 0; c < first.columns().size(); c++) {
                    if (again.rows() != first.rows() || !same(first, again, row, c)) {
                        throw new Check.Failed("the " + ending + " form differs in row " + (row + 1));
                    }
                }
            }
        }
        return first.rows() * first.columns().size() + " values equal, numbers bit for bit, in XPT, Dataset-JSON (json, ndjson, dsjc) and CSV";
    }

    private static boolean same(Table one, Table other, int row, int column) {
        if (one.columns().get(column).type() != other.columns().get(column).type()) {
            return false;
        }
        return one.columns().get(column).type() == Table.Type.TEXT ? one.text(row, column).equals(other.text(row, column))
                : Double.doubleToLongBits(one.number(row, column)) == Double.doubleToLongBits(other.number(row, column));
    }

    private static double relative(double ours, double reference) {
        return ours == reference ? 0 : Math.abs(ours - reference) / Math.max(Math.abs(reference), Double.MIN_NORMAL);
    }

    private static String shown(double difference) {
        return difference == 0 ? "0" : String.format(java.util.Locale.ROOT, "%.1e", difference);
    }
}
