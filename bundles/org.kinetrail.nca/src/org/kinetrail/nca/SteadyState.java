package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.numeric.Elementary;

/**
 * Parameters of one dosing interval of length tau at steady state.
 * <p>AUCTAU and AUMCTAU run from the dose to tau with the concentration at tau interpolated, or taken from the terminal slope beyond the
 * last sample; AUCTAUPE is the extrapolated share of AUCTAU in percent. CAVG = AUCTAU/tau; CTROUGH at tau; CSTART at the dose;
 * PTROUGHR = CMAX/CTROUGH; FLUCP = 100 (CMAX - CMIN)/CAVG; SWING = 100 (CMAX - CMIN)/CMIN, SWINGTAU = 100 (CMAX - CTROUGH)/CTROUGH;
 * clearance = dose/AUCTAU; volume = clearance/LAMZ; MRTTAU_last = AUMCTAU/AUCTAU and
 * MRTMDO = (AUMCTAU + tau (AUCIFO - AUCTAU))/AUCTAU, both less half the infusion (MRTMDP with AUCIFP); VSSMDO = MRTMDO clearance;
 * AI = 1/(1 - exp(-LAMZ tau)); EFFHLAI = ln 2 tau/ln(AI/(AI - 1)), the half-life that explains the accumulation AI (equal to LAMZHL for
 * the predicted index); AUCABVPA is the area above CSTART, with samples below it counted as 0.
 */
public final class SteadyState {

    private final Kernel kernel;
    private final NcaRules rules;
    private final Units units;
    private final Given given;
    private final List<ParameterValue> values = new ArrayList<>();
    private double areaTau;
    private double momentTau;
    private double beyondLast;

    /** What was given, and the dosing interval. */
    record Given(Route route, double amount, double duration, double tau) {
    }

    private SteadyState(Kernel kernel, NcaRules rules, Units units, Given given) {
        this.kernel = kernel;
        this.rules = rules;
        this.units = units;
        this.given = given;
    }

    /**
     * Analyses the interval from a dose to tau later. Where no sample stands at the dose the start rule decides; under
     * {@link StartRule#MINIMUM} it is the smallest concentration of the interval, as in Phoenix.
     *
     * @param tau dosing interval, positive, in the profile's unit of time
     */
    public static List<ParameterValue> analyse(Profile profile, Dose dose, NcaRules rules, double tau) {
        if (!(tau > 0)) {
            throw new IllegalArgumentException("tau must be positive");
        }
        NcaRules own = rules.withOptions(rules.options().minimumUntil(tau));
        Kernel kernel = new Kernel();
        Nca.load(kernel.samples, profile, own, dose.time(), Double.NaN);
        kernel.run(own, dose.route(), dose.amount(), dose.duration(), Course.UNEVENTFUL);
        return of(kernel, own, new Units(profile.timeUnit(), profile.concentrationUnit(), dose.unit()),
                new Given(dose.route(), dose.amount(), dose.duration(), tau));
    }

    /** The parameters of the interval after the dose of a kernel that has run. */
    static List<ParameterValue> of(Kernel kernel, NcaRules rules, Units units, Given given) {
        return new SteadyState(kernel, rules, units, given).run();
    }

    private List<ParameterValue> run() {
        Reason fault = kernel.fault != null ? kernel.fault : kernel.last < 0 ? Reason.ALL_BELOW_LIMIT
                : kernel.samples.t[0] > 0 ? Reason.NO_VALUE_AT_DOSE : null;
        if (fault == null) {
            integrate();
            extremes(Reason.NO_SLOPE);
        } else {
            areaTau = Double.NaN;
            momentTau = Double.NaN;
            extremes(fault);
        }
        return values;
    }

    private void extremes(Reason why) {
        double greatest = Double.NaN;
        double least = Double.NaN;
        double tmax = Double.NaN;
        double tmin = Double.NaN;
        boolean usable = !Double.isNaN(areaTau) || why == Reason.NO_SLOPE;
        for (int j = 0; usable && j < kernel.samples.points && kernel.samples.t[j] <= given.tau(); j++) {
            double c = kernel.samples.c[j];
            if (!(c <= greatest)) {
                greatest = c;
                tmax = kernel.samples.t[j];
            }
            if (!(c >= least)) {
                least = c;
                tmin = kernel.samples.t[j];
            }
        }
        add("AUCTAU", areaTau, Measure.AREA, why);
        add("AUMCTAU", momentTau, Measure.MOMENT, why);
        add("AUCTAUPE", 100 * beyondLast / areaTau, Measure.PERCENT, areaTau == 0 ? Reason.ZERO_AREA : why);
        add("CMAX", greatest, Measure.CONC, why);
        add("TMAX", tmax, Measure.TIME, why);
        add("CMIN", least, Measure.CONC, why);
        add("TMIN", tmin, Measure.TIME, why);
        double average = areaTau / given.tau();
        double trough = usable ? concentrationAtTau() : Double.NaN;
        add("CAVG", average, Measure.CONC, why);
        add("CTROUGH", trough, Measure.CONC, why);
        add("CSTART", usable ? kernel.samples.c[0] : Double.NaN, Measure.CONC, why);
        add("PTROUGHR", greatest / trough, Measure.NUMBER, trough == 0 ? Reason.ZERO_CONCENTRATION : why);
        add("FLUCP", 100 * (greatest - least) / average, Measure.PERCENT, areaTau == 0 ? Reason.ZERO_AREA : why);
        add("SWING", 100 * (greatest - least) / least, Measure.PERCENT, least == 0 ? Reason.ZERO_CONCENTRATION : why);
        add("SWINGTAU", 100 * (greatest - trough) / trough, Measure.PERCENT, trough == 0 ? Reason.ZERO_CONCENTRATION : why);
        disposition(why);
        add("AUCABVPA", usable ? areaAboveStart() : Double.NaN, Measure.AREA, why);
    }

    private void disposition(Reason why) {
        double lambda = kernel.get(Parameter.LAMZ);
        double clearance = given.amount() / areaTau;
        boolean intravenous = given.route() == Route.IV_BOLUS || given.route() == Route.IV_INFUSION;
        double half = given.route() == Route.IV_INFUSION && given.duration() > 0 ? given.duration() / 2 : 0;
        Reason noArea = areaTau == 0 ? Reason.ZERO_AREA : why;
        Reason noDose = given.amount() > 0 ? noArea : Reason.MISSING_DOSE;
        double amount = given.amount() > 0 ? clearance : Double.NaN;
        add(intravenous ? "CLTAU" : "CLFTAU", amount, Measure.CLEARANCE, noDose);
        add(intravenous ? "VZTAU" : "VZFTAU", amount / lambda, Measure.VOLUME, noDose);
        double observed = (momentTau + given.tau() * (kernel.get(Parameter.AUCIFO) - areaTau)) / areaTau - half;
        double predicted = (momentTau + given.tau() * (kernel.get(Parameter.AUCIFP) - areaTau)) / areaTau - half;
        add("MRTTAU_last", momentTau / areaTau - half, Measure.TIME, noArea);
        add("MRTMDO", observed, Measure.TIME, noArea);
        add("MRTMDP", predicted, Measure.TIME, noArea);
        if (intravenous) {
            add("VSSMDO", observed * amount, Measure.VOLUME, noDose);
            add("VSSMDP", predicted * amount, Measure.VOLUME, noDose);
        }
        double index = MultipleDose.accumulationIndex(lambda, given.tau());
        add("AI", index, Measure.NUMBER, why);
        add("EFFHLAI", MultipleDose.effectiveHalfLife(index, given.tau()), Measure.TIME, why);
        add("LAMZ", lambda, Measure.RATE, slopeReason(why));
        add("LAMZHL", kernel.get(Parameter.LAMZHL), Measure.TIME, slopeReason(why));
    }

    private Reason slopeReason(Reason why) {
        Reason noted = kernel.reason(Parameter.LAMZ);
        return noted == null ? why : noted;
    }

    private void add(String code, double value, Measure measure, Reason why) {
        boolean number = Math.abs(value) <= Double.MAX_VALUE;
        values.add(Nca.value(code, number ? value : Double.NaN, units.of(measure), kernel.samples.flags, number ? null : why));
    }

    private void integrate() {
        double last = kernel.samples.t[kernel.last];
        areaTau = kernel.areas.observed(0, given.tau());
        momentTau = kernel.areas.momentObserved();
        if (given.tau() > last && !kernel.areas.hasTriangle()) {
            double c = kernel.samples.c[kernel.last];
            beyondLast = kernel.areas.exponential(c, kernel.get(Parameter.LAMZ), last, given.tau());
            areaTau += beyondLast;
            momentTau += kernel.areas.exponentialMoment(c, kernel.get(Parameter.LAMZ), last, given.tau());
        }
    }

    private double concentrationAtTau() {
        double inside = kernel.areas.concentrationAt(given.tau());
        return Double.isNaN(inside) ? kernel.samples.c[kernel.last]
                * Elementary.exp(-kernel.get(Parameter.LAMZ) * (given.tau() - kernel.samples.t[kernel.last])) : inside;
    }

    private double areaAboveStart() {
        double start = kernel.samples.c[0];
        Kernel above = new Kernel();
        for (int j = 0; j < kernel.samples.points; j++) {
            double rest = Math.max(0, kernel.samples.c[j] - start);
            above.samples.add(kernel.samples.t[j], rest, rest > 0 ? Samples.QUANTIFIABLE : Samples.BELOW, Double.NaN);
        }
        above.run(rules.withBlq(BlqRules.NONE).withIntervals(List.of(Interval.of("AUCABVPA", 0, given.tau(), Tail.ALL))),
                Route.EXTRAVASCULAR, Double.NaN, 0, Course.UNEVENTFUL);
        return above.partial.value(0);
    }
}
