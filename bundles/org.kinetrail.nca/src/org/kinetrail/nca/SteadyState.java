package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;

/**
 * Parameters of one dosing interval of length tau at steady state.
 * <p>AUCTAU and AUMCTAU run from the dose to tau with the concentration at tau interpolated, or taken from the terminal slope beyond the
 * last sample. CAVG = AUCTAU/tau; CTROUGH at tau; CSTART at the dose; PTROUGHR = CMAX/CTROUGH; FLUCP = 100 (CMAX - CMIN)/CAVG;
 * SWING = 100 (CMAX - CMIN)/CMIN; clearance = dose/AUCTAU; volume = clearance/LAMZ; MRTTAU_last = AUMCTAU/AUCTAU;
 * MRTTAU = (AUMCTAU + tau (AUCIFO - AUCTAU))/AUCTAU, both less half the infusion; AI = 1/(1 - exp(-LAMZ tau));
 * AUCABVPA is the area above CSTART, with samples below it counted as 0.
 */
public final class SteadyState {

    private final Kernel kernel = new Kernel();
    private final Profile profile;
    private final Dose dose;
    private final NcaRules rules;
    private final double tau;
    private final List<ParameterValue> values = new ArrayList<>();
    private double areaTau;
    private double momentTau;

    private SteadyState(Profile profile, Dose dose, NcaRules rules, double tau) {
        this.profile = profile;
        this.dose = dose;
        this.rules = rules.withOptions(rules.options().minimumUntil(tau));
        this.tau = tau;
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
        return new SteadyState(profile, dose, rules, tau).run();
    }

    private List<ParameterValue> run() {
        Nca.load(kernel.samples, profile, rules, dose.time(), Double.NaN);
        kernel.run(rules, dose.route(), dose.amount(), dose.duration(), Course.UNEVENTFUL);
        Unit time = profile.timeUnit();
        Unit conc = profile.concentrationUnit();
        Reason fault = kernel.fault != null ? kernel.fault : kernel.last < 0 ? Reason.ALL_BELOW_LIMIT
                : kernel.samples.t[0] > 0 ? Reason.NO_VALUE_AT_DOSE : null;
        if (fault == null) {
            integrate();
        }
        double greatest = Double.NaN;
        double least = Double.NaN;
        double tmax = Double.NaN;
        for (int j = 0; fault == null && j < kernel.samples.points && kernel.samples.t[j] <= tau; j++) {
            double c = kernel.samples.c[j];
            if (!(c <= greatest)) {
                greatest = c;
                tmax = kernel.samples.t[j];
            }
            least = c >= least ? least : c;
        }
        Reason why = fault != null ? fault : Reason.NO_SLOPE;
        double lambda = kernel.get(Parameter.LAMZ);
        double trough = fault != null ? Double.NaN : concentrationAtTau();
        double average = areaTau / tau;
        double clearance = dose.amount() / areaTau;
        boolean intravenous = dose.route() == Route.IV_BOLUS || dose.route() == Route.IV_INFUSION;
        double half = dose.route() == Route.IV_INFUSION ? dose.duration() / 2 : 0;
        Reason noDose = dose.amount() > 0 ? why : Reason.MISSING_DOSE;
        add("AUCTAU", areaTau, Measure.AREA.unit(time, conc, dose.unit()), why);
        add("AUMCTAU", momentTau, Measure.MOMENT.unit(time, conc, dose.unit()), why);
        add("CMAX", greatest, conc, why);
        add("TMAX", tmax, time, why);
        add("CMIN", least, conc, why);
        add("CAVG", average, conc, why);
        add("CTROUGH", trough, conc, why);
        add("CSTART", fault != null ? Double.NaN : kernel.samples.c[0], conc, why);
        add("PTROUGHR", greatest / trough, Measure.NUMBER.unit(time, conc, conc), why);
        add("FLUCP", 100 * (greatest - least) / average, Measure.PERCENT.unit(time, conc, conc), why);
        add("SWING", 100 * (greatest - least) / least, Measure.PERCENT.unit(time, conc, conc), why);
        add(intravenous ? "CLTAU" : "CLFTAU", clearance, Measure.CLEARANCE.unit(time, conc, dose.unit()), noDose);
        add(intravenous ? "VZTAU" : "VZFTAU", clearance / lambda, Measure.VOLUME.unit(time, conc, dose.unit()), noDose);
        add("MRTTAU_last", momentTau / areaTau - half, time, why);
        double beyond = tau * (kernel.get(Parameter.AUCIFO) - areaTau);
        add("MRTTAU", (momentTau + beyond) / areaTau - half, time, why);
        add("AI", 1 / -Elementary.expm1(-lambda * tau), Measure.NUMBER.unit(time, conc, conc), why);
        add("AUCABVPA", fault != null ? Double.NaN : areaAboveStart(), Measure.AREA.unit(time, conc, dose.unit()), why);
        add("LAMZ", lambda, Measure.RATE.unit(time, conc, dose.unit()), slopeReason(why));
        add("LAMZHL", kernel.get(Parameter.LAMZHL), time, slopeReason(why));
        return values;
    }

    private Reason slopeReason(Reason why) {
        Reason noted = kernel.reason(Parameter.LAMZ);
        return noted == null ? why : noted;
    }

    private void add(String code, double value, Unit unit, Reason why) {
        boolean number = Math.abs(value) <= Double.MAX_VALUE;
        values.add(Nca.value(code, number ? value : Double.NaN, unit, kernel.samples.flags, number ? null : why));
    }

    private void integrate() {
        double last = kernel.samples.t[kernel.last];
        areaTau = kernel.areas.observed(0, tau);
        momentTau = kernel.areas.momentObserved();
        if (tau > last && !kernel.areas.hasTriangle()) {
            double lambda = kernel.get(Parameter.LAMZ);
            double c = kernel.samples.c[kernel.last];
            double end = c * Elementary.exp(-lambda * (tau - last));
            areaTau += kernel.areas.exponential(c, lambda, last, tau);
            momentTau += c / lambda * (last + 1 / lambda) - end / lambda * (tau + 1 / lambda);
        }
    }

    private double concentrationAtTau() {
        double inside = kernel.areas.concentrationAt(tau);
        return Double.isNaN(inside) ? kernel.samples.c[kernel.last]
                * Elementary.exp(-kernel.get(Parameter.LAMZ) * (tau - kernel.samples.t[kernel.last])) : inside;
    }

    private double areaAboveStart() {
        double start = kernel.samples.c[0];
        Kernel above = new Kernel();
        for (int j = 0; j < kernel.samples.points; j++) {
            double rest = Math.max(0, kernel.samples.c[j] - start);
            above.samples.add(kernel.samples.t[j], rest, rest > 0 ? Samples.QUANTIFIABLE : Samples.BELOW, Double.NaN);
        }
        above.run(rules.withBlq(BlqRules.NONE).withIntervals(List.of(Interval.of("AUCABVPA", 0, tau, Tail.ALL))), Route.EXTRAVASCULAR,
                Double.NaN, 0, Course.UNEVENTFUL);
        return above.partial.value(0);
    }
}
