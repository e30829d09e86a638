package org.kinetrail.nca;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinetrail.data.Refusal;

/**
 * Analysis of a table of cases that are no profiles: sparse samples, urine collections, effects, exposures to compare. It is read case by
 * case in the memory of one; the result has the columns of {@link ProfileTable}'s. The formats are described in
 * {@code docs/formats/nca-table.md}. A malformed cell refuses the table; a bad case gets empty values with a reason.
 */
public final class CaseTable {

    private static final byte[] HEADER = "case,subject,method,blq_rule,parameter,value,unit,flag,reason\n".getBytes(StandardCharsets.UTF_8);

    /** What a row of the table is. */
    interface Cases {

        /** Columns that must be there. */
        List<String> required();

        /** The subject of a row's case; equal case and subject make one case. */
        String subject(NamedRows row);

        /** Forgets the case before and takes the first row of another. */
        void start(NamedRows row);

        /** Takes a row of the case, the first one too. */
        void take(NamedRows row);

        /** The area method that the case is analysed by, as printed. */
        String method();

        /** Writes the values of the case. */
        void write(Sink sink) throws IOException;
    }

    /** Takes the values of a case, under a name in the column of the subject. */
    interface Sink {
        void add(String subject, List<ParameterValue> values) throws IOException;
    }

    private CaseTable() {
    }

    /** Pooled areas of samples taken from many subjects, by {@link SparseArea}. */
    public static ProfileTable.Outcome sparse(InputStream in, OutputStream out, String file, SparseArea.MeanRule rule) throws IOException {
        return run(in, out, file, new SparseCases(rule));
    }

    /** Excretion into urine by {@link Urine}. */
    public static ProfileTable.Outcome urine(InputStream in, OutputStream out, String file, NcaRules rules) throws IOException {
        return run(in, out, file, new UrineCases(rules));
    }

    /** Effects against a baseline by {@link DrugEffect}, with straight lines over the ranges given. */
    public static ProfileTable.Outcome effects(InputStream in, OutputStream out, String file, List<DrugEffect.Range> slopes)
            throws IOException {
        return run(in, out, file, new EffectCases(slopes));
    }

    /** Bioequivalence of every treatment with the reference. */
    public static ProfileTable.Outcome comparisons(InputStream in, OutputStream out, String file, String reference) throws IOException {
        return run(in, out, file, new ComparisonCases(reference));
    }

    /** The parameters of every dosing interval by {@link MultipleDose}, the interval that repeats, and accumulation. */
    public static ProfileTable.Outcome doses(InputStream in, OutputStream out, String file, NcaRules rules) throws IOException {
        return run(in, out, file, new DoseCases(rules));
    }

    /** When troughs have reached steady state, by {@link SteadyStateTime}. */
    public static ProfileTable.Outcome troughs(InputStream in, OutputStream out, String file) throws IOException {
        return run(in, out, file, new TroughCases());
    }

    /** The concentrations at {@code times}, as typed, of equal doses at the given times, by {@link Superposition}. */
    public static ProfileTable.Outcome superposition(InputStream in, OutputStream out, String file, NcaRules rules, List<Double> doses,
            List<String> times) throws IOException {
        return run(in, out, file, new SuperpositionCases(rules, doses, times));
    }

    /** Ratios of exposures by {@link ExposureRatio}. */
    public static ProfileTable.Outcome ratios(InputStream in, OutputStream out, String file) throws IOException {
        return run(in, out, file, new RatioCases());
    }

    private static ProfileTable.Outcome run(InputStream in, OutputStream out, String file, Cases cases) throws IOException {
        NamedRows rows = new NamedRows(in, file, cases.required());
        Writer writer = new Writer(out);
        KeySet seen = new KeySet();
        boolean any = rows.next();
        if (!any) {
            throw new Refusal(file + ": the table has no rows; give at least one.");
        }
        while (any) {
            String name = rows.text("case");
            String subject = cases.subject(rows);
            byte[] key = (name + "\n" + subject).getBytes(StandardCharsets.UTF_8);
            if (!seen.add(KeySet.hash(key, 0, key.length, 0))) {
                throw rows.refuse("case", "the case '" + name + "' comes back after another one", "keep its rows together");
            }
            cases.start(rows);
            do {
                cases.take(rows);
                any = rows.next();
            } while (any && rows.text("case").equals(name) && cases.subject(rows).equals(subject));
            writer.start(name, cases.method());
            cases.write(writer);
        }
        writer.out.end();
        return new ProfileTable.Outcome(rows.row(), writer.cases, writer.refused, writer.values, writer.missing);
    }

    /** Writes result rows. */
    private static final class Writer implements Sink {

        private final RowWriter out;
        private String name;
        private String method;
        private long cases;
        private long refused;
        private long values;
        private long missing;

        Writer(OutputStream output) throws IOException {
            out = new RowWriter(output);
            out.bytes(HEADER);
        }

        void start(String caseName, String areaMethod) {
            name = caseName;
            method = areaMethod;
            cases++;
        }

        @Override
        public void add(String subject, List<ParameterValue> list) throws IOException {
            refused += list.stream().allMatch(ParameterValue::missing) ? 1 : 0;
            for (ParameterValue value : list) {
                for (String cell : List.of(name, subject, method, "none", value.code())) {
                    cell(cell);
                    text(",");
                }
                if (value.missing()) {
                    missing++;
                } else {
                    out.number(value.value());
                    values++;
                }
                text(",");
                cell(shown(value.unit().symbol()));
                text("," + String.join(";", value.flags()) + "," + value.reason() + "\n");
            }
        }

        /** Nothing for a unit made of one that the table does not name. */
        private static String shown(String symbol) {
            return symbol.matches("([*/].*|.*[*/])") ? "" : symbol;
        }

        private void cell(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.bytes(RowWriter.cell(bytes, 0, bytes.length));
        }

        private void text(String text) throws IOException {
            out.bytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
