package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Unit;

/**
 * Excretion into urine.
 * <p>RCAMINT = sum of concentration times volume; FREXINT = RCAMINT/dose; RENALCL = RCAMINT/area in plasma over the same time; VOLPK =
 * volume collected; ERMAX = greatest mean rate, ERTMAX its midpoint; ERLST, ERTLST = the last positive rate and its midpoint; the
 * excretion-rate curve has its own AUCLST and AUCALL from (0, 0), terminal slope and AUCIFO on the midpoints.
 */
public final class Urine {

    private Urine() {
    }

    /**
     * Analyses the collections of one subject.
     *
     * @param collections in any order; overlapping ones are refused
     * @param dose        dose in the unit of concentration times volume; NaN when unknown
     * @param plasmaArea  area in plasma over the time of the collections; NaN when unknown
     * @param amountUnit  unit of concentration times volume
     */
    public static List<ParameterValue> analyse(List<UrineCollection> collections, double dose, double plasmaArea, Unit amountUnit,
            Unit volumeUnit, Unit timeUnit, NcaRules rules) {
        List<UrineCollection> ordered = new ArrayList<>(collections);
        ordered.sort(Comparator.comparingDouble(UrineCollection::start));
        Reason fault = ordered.isEmpty() ? Reason.NO_SAMPLES : null;
        double amount = 0;
        double volume = 0;
        for (int i = 0; i < ordered.size(); i++) {
            UrineCollection one = ordered.get(i);
            amount += one.amount();
            volume += one.volume();
            if (one.amount() < 0) {
                fault = Reason.NEGATIVE_CONCENTRATION;
            }
            if (i > 0 && one.start() < ordered.get(i - 1).end()) {
                fault = Reason.OVERLAPPING_COLLECTIONS;
            }
        }
        Reason why = fault != null ? fault : Reason.MISSING_CONCENTRATION;
        List<ParameterValue> values = new ArrayList<>();
        add(values, "RCAMINT", fault == null ? amount : Double.NaN, amountUnit, why);
        add(values, "FREXINT", fault == null && dose > 0 ? amount / dose : Double.NaN, Unit.of("fraction"),
                dose > 0 ? why : Reason.MISSING_DOSE);
        add(values, "RENALCL", fault == null && plasmaArea > 0 ? amount / plasmaArea : Double.NaN, volumeUnit.per(timeUnit),
                plasmaArea > 0 ? why : Reason.NO_PLASMA_AREA);
        add(values, "VOLPK", fault == null ? volume : Double.NaN, volumeUnit, why);
        rates(values, ordered, fault, amountUnit, timeUnit, rules);
        return values;
    }

    /**
     * Analyses the collections of one subject and analyte with the plasma profile of the same subject and analyte: the area in plasma is
     * taken over exactly the times of the collections, gaps left out. Without such a profile the renal clearance is missing; with several
     * the pairing is refused.
     *
     * @param plasma profiles of any subjects and analytes, with doses on their time axes
     */
    public static List<ParameterValue> analyse(String subject, String analyte, List<UrineCollection> collections, List<Profile> plasma,
            Unit amountUnit, Unit volumeUnit, NcaRules rules) {
        List<Profile> own = plasma.stream().filter(p -> p.subject().equals(subject) && p.analyte().equals(analyte)).toList();
        if (own.size() > 1) {
            throw new IllegalArgumentException("subject " + subject + " has " + own.size() + " plasma profiles of " + analyte
                    + "; name the period that belongs to the urine");
        }
        double area = own.isEmpty() || collections.isEmpty() ? Double.NaN : 0;
        for (UrineCollection one : own.isEmpty() ? List.<UrineCollection>of() : collections) {
            double first = own.get(0).doses().isEmpty() ? 0 : own.get(0).doses().get(0).time();
            area += MultipleDose.area(own.get(0), rules, first + one.start(), first + one.end()).value();
        }
        Unit timeUnit = own.isEmpty() ? Unit.HOUR : own.get(0).timeUnit();
        double dose = own.isEmpty() || own.get(0).doses().isEmpty() ? Double.NaN : inUnit(own.get(0).doses().get(0), amountUnit);
        return analyse(collections, dose, area, amountUnit, volumeUnit, timeUnit, rules);
    }

    private static double inUnit(Dose dose, Unit unit) {
        return dose.unit().isConvertibleTo(unit) ? dose.amount() * dose.unit().factorTo(unit) : Double.NaN;
    }

    private static void rates(List<ParameterValue> values, List<UrineCollection> ordered, Reason fault, Unit amountUnit, Unit timeUnit,
            NcaRules rules) {
        Kernel kernel = new Kernel();
        for (UrineCollection one : ordered) {
            double rate = one.rate();
            kernel.samples.add(one.midpoint(), rate, Double.isNaN(rate) ? Samples.MISSING : rate > 0 ? Samples.QUANTIFIABLE : Samples.BELOW,
                    Double.NaN);
        }
        kernel.run(rules.withBlq(BlqRules.NONE).withIntervals(List.of()), Route.EXTRAVASCULAR, Double.NaN, 0, Course.UNEVENTFUL);
        Unit rate = amountUnit.per(timeUnit);
        copy(values, kernel, fault, "ERMAX", Parameter.CMAX, rate);
        copy(values, kernel, fault, "ERTMAX", Parameter.TMAX, timeUnit);
        copy(values, kernel, fault, "ERLST", Parameter.CLST, rate);
        copy(values, kernel, fault, "ERTLST", Parameter.TLST, timeUnit);
        copy(values, kernel, fault, "ERAUCLST", Parameter.AUCLST, amountUnit);
        copy(values, kernel, fault, "ERAUCALL", Parameter.AUCALL, amountUnit);
        copy(values, kernel, fault, "ERAUCIFO", Parameter.AUCIFO, amountUnit);
        copy(values, kernel, fault, "LAMZ", Parameter.LAMZ, Unit.ONE.per(timeUnit));
        copy(values, kernel, fault, "LAMZHL", Parameter.LAMZHL, timeUnit);
        copy(values, kernel, fault, "R2", Parameter.R2, Unit.of("unitless"));
        copy(values, kernel, fault, "R2ADJ", Parameter.R2ADJ, Unit.of("unitless"));
    }

    private static void copy(List<ParameterValue> values, Kernel kernel, Reason fault, String code, Parameter from, Unit unit) {
        double value = fault == null ? kernel.result(from) : Double.NaN;
        values.add(Nca.value(code, value, unit, kernel.flags[from.ordinal()], fault == null ? kernel.reasonOf(from) : fault));
    }

    private static void add(List<ParameterValue> values, String code, double value, Unit unit, Reason why) {
        values.add(Nca.value(code, Math.abs(value) <= Double.MAX_VALUE ? value : Double.NaN, unit, 0, why));
    }
}
