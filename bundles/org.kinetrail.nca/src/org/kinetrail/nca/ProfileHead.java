package org.kinetrail.nca;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Route;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.DecimalNumber;

/** What the rows of one profile share: its key, dose, route, rules and units. Reused from profile to profile. */
final class ProfileHead {

    private static final Map<String, Route> ROUTES = Map.of("extravascular", Route.EXTRAVASCULAR, "ivbolus", Route.IV_BOLUS, "ivinfusion",
            Route.IV_INFUSION, "cellular", Route.CELLULAR);
    private static final Set<String> DAYS = Set.of("d", "day", "days");
    private static final byte[] DEFAULT_METHOD = "linuplogdown".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DEFAULT_RULE = "none".getBytes(StandardCharsets.UTF_8);

    /** Positions among the common columns of those that hold numbers. */
    private static final int DOSE = 4;
    private static final String[] NUMBERS = {"dose", "infusion_duration", "tau", "slope_from", "slope_to"};

    private final TableColumns columns;
    private final ProfileTable.Request request;
    private final int[] keyColumns;
    private final int[] commonColumns;
    private byte[] key = new byte[64];
    private int[] keyEnd = new int[4];
    private byte[] common = new byte[64];
    private int[] commonEnd = new int[DOSE + NUMBERS.length];
    private final double[] numbers = new double[NUMBERS.length];
    private byte[] ruleKey = new byte[0];
    private int ruleKeySize = -1;
    private final Map<String, Shared> known = new HashMap<>();
    private Shared shared;
    private NcaRules rules;
    private boolean inconsistent;
    private byte[] prefix = new byte[0];
    private byte[] suffix = new byte[0];

    /** Rules, route and units that many profiles share. */
    record Shared(NcaRules rules, Route route, Units units, Parameter[] parameters, byte[][] unitCells, byte[] areaUnitCell, byte[][] nameCells,
            byte[][] intervalCells) {

        /** A unit as printed: nothing when the table names no units and it is made of them. */
        String shown(Unit unit) {
            boolean known = !units.time().symbol().isEmpty() && !units.concentration().symbol().isEmpty();
            return known || unit.symbol().equals("%") || unit.symbol().equals("unitless") ? unit.symbol() : "";
        }
    }

    ProfileHead(TableColumns columns, ProfileTable.Request request) {
        this.columns = columns;
        this.request = request;
        keyColumns = new int[] {columns.caseName, columns.subject, columns.method, columns.blqRule};
        commonColumns = new int[] {columns.route, columns.timeUnit, columns.concUnit, columns.doseUnit, columns.dose, columns.duration,
            columns.tau, columns.slopeFrom, columns.slopeTo};
    }

    /** Takes the current row as the first of a profile. */
    void start(RowReader in) {
        inconsistent = false;
        int size = 0;
        for (int k = 0; k < keyColumns.length; k++) {
            key = copy(in, keyColumns[k], key, size);
            size += length(in, keyColumns[k]);
            keyEnd[k] = size;
        }
        size = 0;
        for (int k = 0; k < commonColumns.length; k++) {
            common = copy(in, commonColumns[k], common, size);
            size += length(in, commonColumns[k]);
            commonEnd[k] = size;
        }
        for (int k = 0; k < NUMBERS.length; k++) {
            numbers[k] = number(in, commonColumns[DOSE + k], NUMBERS[k]);
        }
        if (numbers[2] <= 0) {
            throw refuse(in, "tau", "the dosing interval is not positive", "write its length in the table's unit of time, or leave the cell"
                    + " empty");
        }
        if (numbers[3] > numbers[4]) {
            throw refuse(in, "slope_to", "the range of the slope ends before it starts", "write the later time here");
        }
        findShared(in);
        choose();
        cells(in);
    }

    /** Whether the current row belongs to the profile; notes a row whose dose, route or units differ. */
    boolean sameProfile(RowReader in) {
        int start = 0;
        for (int k = 0; k < keyColumns.length; k++) {
            if (!equal(in, keyColumns[k], key, start, keyEnd[k])) {
                return false;
            }
            start = keyEnd[k];
        }
        start = 0;
        for (int k = 0; k < commonColumns.length; k++) {
            if (!equal(in, commonColumns[k], common, start, commonEnd[k])) {
                inconsistent |= k < DOSE || !same(numbers[k - DOSE], number(in, commonColumns[k], NUMBERS[k - DOSE]));
            }
            start = commonEnd[k];
        }
        return true;
    }

    /** Equal numbers, however they are written, or both missing. */
    private static boolean same(double x, double y) {
        return x == y || x != x && y != y;
    }

    long hash() {
        long h = 0;
        int start = 0;
        for (int end : keyEnd) {
            h = KeySet.hash(key, start, end, h);
            start = end;
        }
        return h;
    }

    String label() {
        return "case " + new String(key, 0, keyEnd[0], StandardCharsets.UTF_8) + ", subject "
                + new String(key, keyEnd[0], keyEnd[1] - keyEnd[0], StandardCharsets.UTF_8);
    }

    /** The rules of the profile but for the points of its slope, which its rows choose. */
    NcaRules rules() {
        return rules;
    }

    Route route() {
        return shared.route();
    }

    Shared shared() {
        return shared;
    }

    double dose() {
        return numbers[0];
    }

    double duration() {
        return numbers[1];
    }

    boolean inconsistent() {
        return inconsistent;
    }

    /** Key cells with their commas, as they begin every result row. */
    byte[] prefix() {
        return prefix;
    }

    /** Cells of further columns with their commas and the line feed. */
    byte[] suffix() {
        return suffix;
    }

    private void choose() {
        rules = shared.rules();
        if (numbers[2] > 0) {
            NcaRules.Options options = rules.options();
            rules = rules.withOptions(options.with(options.intervalMoments(), numbers[2], options.thresholds()));
        }
        if (numbers[3] == numbers[3] || numbers[4] == numbers[4]) {
            rules = rules.withSlope(rules.slope().withRange(numbers[3], numbers[4]));
        }
    }

    private void findShared(RowReader in) {
        int keyFrom = keyEnd[1];
        int keyLength = keyEnd[3] - keyFrom;
        int commonLength = commonEnd[3];
        if (ruleKeySize == keyLength + commonLength + 4 && ruleKey[0] == (byte) (keyEnd[2] - keyFrom) && ruleKey[1] == (byte) commonEnd[0]
                && ruleKey[2] == (byte) commonEnd[1] && ruleKey[3] == (byte) commonEnd[2]
                && Arrays.equals(ruleKey, 4, 4 + keyLength, key, keyFrom, keyFrom + keyLength)
                && Arrays.equals(ruleKey, 4 + keyLength, ruleKeySize, common, 0, commonLength)) {
            return;
        }
        ruleKeySize = keyLength + commonLength + 4;
        ruleKey = new byte[ruleKeySize];
        ruleKey[0] = (byte) (keyEnd[2] - keyFrom);
        ruleKey[1] = (byte) commonEnd[0];
        ruleKey[2] = (byte) commonEnd[1];
        ruleKey[3] = (byte) commonEnd[2];
        System.arraycopy(key, keyFrom, ruleKey, 4, keyLength);
        System.arraycopy(common, 0, ruleKey, 4 + keyLength, commonLength);
        String method = cell(in, columns.method);
        String rule = cell(in, columns.blqRule);
        String name = String.join("\n", method, rule, cell(in, columns.route), cell(in, columns.timeUnit), cell(in, columns.concUnit),
                cell(in, columns.doseUnit));
        shared = known.get(name);
        if (shared == null) {
            shared = make(in, method, rule);
            known.put(name, shared);
        }
    }

    private Shared make(RowReader in, String method, String rule) {
        Route route = ROUTES.get(cell(in, columns.route));
        if (route == null) {
            throw refuse(in, "route", "'" + cell(in, columns.route) + "' is no route",
                    "write extravascular, ivbolus, ivinfusion or cellular");
        }
        NcaRules rules = request.rules();
        Unit time = Unit.of(cell(in, columns.timeUnit));
        try {
            rules = method.isEmpty() ? rules : rules.withArea(AreaMethod.of(method));
        } catch (IllegalArgumentException e) {
            throw refuse(in, "method", e.getMessage(), "write one of these");
        }
        try {
            rules = rule.isEmpty() ? rules : rules.withBlq(BlqRules.of(rule).endedBy(request.rules().blq().consecutive()));
        } catch (IllegalArgumentException e) {
            throw refuse(in, "blq_rule", e.getMessage(), "write one of these");
        }
        if (route != Route.CELLULAR && rules.intervals().equals(NcaRules.cellular().intervals())) {
            rules = rules.withIntervals(java.util.List.of());
        }
        rules = rules.inTimeUnit(time, DAYS.contains(time.symbol()));
        for (String interval : request.intervals()) {
            int dash = interval.indexOf('-', 1);
            rules = rules.withPartialAreas(interval.substring(0, dash), interval.substring(dash + 1));
        }
        return shared(in, rules, route, time);
    }

    private Shared shared(RowReader in, NcaRules rules, Route route, Unit time) {
        Unit conc = Unit.of(cell(in, columns.concUnit));
        Unit doseUnit = Unit.of(cell(in, columns.doseUnit));
        Parameter[] parameters = ParameterSets.of(route, rules.options());
        byte[][] units = new byte[parameters.length][];
        byte[][] names = new byte[parameters.length][];
        boolean unitless = time.symbol().isEmpty() || conc.symbol().isEmpty();
        for (int i = 0; i < parameters.length; i++) {
            boolean dimensioned = switch (parameters[i].measure()) {
                case COUNT, NUMBER, PERCENT -> false;
                default -> true;
            };
            units[i] = unitCell(unitless && dimensioned ? "" : parameters[i].unit(time, conc, doseUnit).symbol());
            names[i] = (parameters[i].code() + ",").getBytes(StandardCharsets.UTF_8);
        }
        byte[][] intervals = new byte[rules.intervals().size()][];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = (rules.intervals().get(i).code() + ",").getBytes(StandardCharsets.UTF_8);
        }
        return new Shared(rules, route, new Units(time, conc, doseUnit), parameters, units,
                unitCell(unitless ? "" : time.times(conc).symbol()), names, intervals);
    }

    private static byte[] unitCell(String symbol) {
        byte[] text = symbol.getBytes(StandardCharsets.UTF_8);
        byte[] cell = RowWriter.cell(text, 0, text.length);
        byte[] framed = new byte[cell.length + 2];
        framed[0] = ',';
        System.arraycopy(cell, 0, framed, 1, cell.length);
        framed[cell.length + 1] = ',';
        return framed;
    }

    private void cells(RowReader in) {
        ByteArrayOutputStream cells = new ByteArrayOutputStream(64);
        int start = 0;
        for (int k = 0; k < keyColumns.length; k++) {
            boolean absent = k >= 2 && start == keyEnd[k];
            byte[] cell = absent ? k == 2 ? methodOfRules() : ruleOfRules() : RowWriter.cell(key, start, keyEnd[k]);
            cells.writeBytes(cell);
            cells.write(',');
            start = keyEnd[k];
        }
        prefix = cells.toByteArray();
        cells.reset();
        for (int column : columns.further) {
            cells.write(',');
            cells.writeBytes(RowWriter.cell(in.bytes(), in.from[column], in.to[column]));
        }
        cells.write('\n');
        suffix = cells.toByteArray();
    }

    private byte[] methodOfRules() {
        return request.rules().area() == AreaMethod.LINEAR_UP_LOG_DOWN ? DEFAULT_METHOD
                : request.rules().area().code().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] ruleOfRules() {
        return request.rules().blq().equals(BlqRules.NONE) ? DEFAULT_RULE : request.rules().blq().code().getBytes(StandardCharsets.UTF_8);
    }

    private double number(RowReader in, int column, String name) {
        if (column < 0 || in.isEmpty(column)) {
            return Double.NaN;
        }
        double value = DecimalNumber.parse(in.bytes(), in.from[column], in.to[column]);
        if (value != value) {
            throw refuse(in, name, "'" + in.text(column) + "' is not a number",
                    "write a decimal number, or leave the cell empty when it is missing");
        }
        return value;
    }

    private Refusal refuse(RowReader in, String column, String problem, String remedy) {
        return Refusal.cell(request.file(), request.numbered() ? Long.parseLong(in.text(0)) : in.row, column, problem, remedy);
    }

    private static String cell(RowReader in, int column) {
        return column < 0 ? "" : in.text(column);
    }

    private static int length(RowReader in, int column) {
        return column < 0 ? 0 : in.to[column] - in.from[column];
    }

    private static byte[] copy(RowReader in, int column, byte[] target, int at) {
        int length = length(in, column);
        byte[] room = at + length > target.length ? Arrays.copyOf(target, 2 * (at + length)) : target;
        if (length > 0) {
            System.arraycopy(in.bytes(), in.from[column], room, at, length);
        }
        return room;
    }

    private static boolean equal(RowReader in, int column, byte[] bytes, int from, int to) {
        return column < 0 || Arrays.equals(in.bytes(), in.from[column], in.to[column], bytes, from, to);
    }
}
