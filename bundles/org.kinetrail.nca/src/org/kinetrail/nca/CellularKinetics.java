package org.kinetrail.nca;

import static org.kinetrail.nca.Parameter.*;

import org.kinetrail.numeric.Elementary;

/** The cellular-kinetics set of one profile: expansion, contraction, persistence, time to below limit, baseline, second peak. */
final class CellularKinetics {

    private final Kernel kernel;
    private final Samples samples;

    CellularKinetics(Kernel kernel) {
        this.kernel = kernel;
        this.samples = kernel.samples;
    }

    void compute(CellularRules rules, Course course) {
        expansionRate(rules);
        expansionSlope(rules);
        phase(CONHL, CONR2, samples.t[kernel.greatest], rules.contractionEnd());
        phase(PERHL, PERR2, rules.persistenceFrom(), Double.POSITIVE_INFINITY);
        belowLimit(rules.belowLimitInARow());
        kernel.set(BASE, samples.baseline, samples.flags);
        kernel.missing(BASE, Reason.NO_BASELINE);
        secondPeak(rules.secondPeakRatio());
    }

    private void expansionRate(CellularRules rules) {
        double tmax = samples.t[kernel.greatest];
        int flags = kernel.flags[CMAX.ordinal()] | (tmax < rules.earlyTmax() ? Flag.EARLY_TMAX.bit() : 0)
                | (kernel.greatest == lastTested() ? Flag.TMAX_AT_LAST.bit() : 0);
        kernel.flags[TMAX.ordinal()] |= flags;
        kernel.set(EXPRATE, tmax > 0 ? samples.c[kernel.greatest] / tmax : Double.NaN, flags);
        kernel.missing(EXPRATE, Reason.TMAX_AT_DOSE);
    }

    private int lastTested() {
        return samples.points - 1;
    }

    private void expansionSlope(CellularRules rules) {
        LineFit fit = LineFit.of(samples, 0, samples.t[kernel.greatest]);
        boolean enough = fit.n() >= Math.max(2, rules.expansionPoints());
        boolean rises = enough && fit.slope() > 0;
        Reason why = enough ? Reason.NOT_RISING : Reason.FEWER_EXPANSION_POINTS;
        put(EXPSLP, rises ? fit.slope() : Double.NaN, why);
        put(TDBL, rises ? Elementary.LN2 / fit.slope() : Double.NaN, why);
        put(EXPR2, rises ? fit.r2() : Double.NaN, why);
        put(EXPNPT, fit.n(), why);
        double first = kernel.get(TFIRST);
        put(FOLDEXP, first < samples.t[kernel.greatest] ? samples.c[kernel.greatest] / areasAt(first) : Double.NaN, Reason.NOT_RISING);
    }

    private double areasAt(double time) {
        return kernel.areas.concentrationAtSample(time);
    }

    private void phase(Parameter halfLife, Parameter quality, double from, double to) {
        LineFit fit = LineFit.of(samples, from, to);
        boolean enough = fit.n() >= 3;
        boolean falls = enough && fit.slope() < 0;
        Reason why = enough ? Reason.NOT_FALLING : Reason.FEWER_POINTS;
        put(halfLife, falls ? -Elementary.LN2 / fit.slope() : Double.NaN, why);
        put(quality, falls ? fit.r2() : Double.NaN, why);
    }

    private void put(Parameter parameter, double value, Reason why) {
        kernel.set(parameter, value, samples.flags);
        kernel.missing(parameter, why);
    }

    /** The earliest run of enough samples below the limit after Tmax; the true time lies between the last quantifiable one and it. */
    private void belowLimit(int inARow) {
        double peak = samples.t[kernel.greatest];
        double quantifiable = Double.NaN;
        double firstBelow = Double.NaN;
        int run = 0;
        for (int i = 0; i < samples.given; i++) {
            byte role = samples.role[i];
            boolean tested = role != UsedPoint.Role.MISSING.ordinal() && role != UsedPoint.Role.EXCLUDED.ordinal()
                    && role != UsedPoint.Role.AFTER_RETREATMENT.ordinal() && samples.time[i] >= peak;
            if (!tested) {
                continue;
            }
            if (samples.state[i] == Samples.QUANTIFIABLE && samples.value[i] > 0) {
                quantifiable = samples.time[i];
                run = 0;
            } else {
                firstBelow = run == 0 ? samples.time[i] : firstBelow;
                run++;
                if (run >= inARow) {
                    kernel.set(TBQL, firstBelow, samples.flags | Flag.INTERVAL_CENSORED.bit());
                    break;
                }
            }
        }
        kernel.missing(TBQL, Reason.STILL_QUANTIFIABLE);
        kernel.set(TBQLLO, quantifiable, samples.flags);
        kernel.missing(TBQLLO, Reason.NO_SAMPLES);
    }

    private void secondPeak(CellularRules.SecondPeak rule) {
        double[] c = samples.c;
        double trough = c[kernel.greatest];
        int peak = -1;
        for (int j = kernel.greatest + 1; j <= kernel.last; j++) {
            boolean high = c[j] >= rule.shareOfCmax() * c[kernel.greatest] && c[j] >= rule.foldAboveTrough() * trough;
            if (high && (peak < 0 || c[j] > c[peak])) {
                peak = j;
            }
            trough = Math.min(trough, c[j]);
        }
        if (peak >= 0) {
            kernel.set(PEAK2, c[peak], samples.flags | Flag.SECOND_PEAK.bit());
            kernel.set(TPEAK2, samples.t[peak], samples.flags | Flag.SECOND_PEAK.bit());
            kernel.flags[CMAX.ordinal()] |= Flag.SECOND_PEAK.bit();
        }
        kernel.missing(PEAK2, Reason.NO_SECOND_PEAK);
        kernel.missing(TPEAK2, Reason.NO_SECOND_PEAK);
    }
}
