package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Unit;

/**
 * Ratios of two results: bioavailability, metabolite over parent, accumulation, any treatment over another. Units of one kind are
 * converted; those of different kinds are refused. A ratio is missing for the reason that its missing part has.
 */
public final class ExposureRatio {

    static final Unit FRACTION = Unit.of("fraction");

    private ExposureRatio() {
    }

    /**
     * Absolute bioavailability FABS = (area/dose) after one route over (area/dose) after an intravenous dose.
     *
     * @param area code of the area, for example {@code AUCIFO}
     */
    public static ParameterValue absoluteBioavailability(NcaResult test, Dose testDose, NcaResult intravenous, Dose intravenousDose,
            String area) {
        return perDose("FABS", test.parameter(area), testDose, intravenous.parameter(area), intravenousDose);
    }

    /** Relative bioavailability FREL = (area/dose) of one formulation over that of another. */
    public static ParameterValue relativeBioavailability(NcaResult test, Dose testDose, NcaResult reference, Dose referenceDose,
            String area) {
        return perDose("FREL", test.parameter(area), testDose, reference.parameter(area), referenceDose);
    }

    /**
     * Metabolite over parent, MRAUC, MRCMAX and so on: the code of the parameter with MR before it (AUCIFO gives MRAUCIFO). Concentrations
     * in mass are brought to amounts of substance by the molar masses; both 1 leaves them as they are.
     */
    public static ParameterValue metabolite(NcaResult metabolite, NcaResult parent, String code, double metaboliteMass,
            double parentMass) {
        return of("MR" + code, metabolite.parameter(code), parent.parameter(code), parentMass / metaboliteMass);
    }

    /**
     * Observed accumulation between two intervals of {@link SteadyState}, later over first: ARAUC of AUCTAU, ARCMAX, ARCMIN, ARCTROUGH.
     */
    public static List<ParameterValue> accumulation(List<ParameterValue> later, List<ParameterValue> first) {
        List<ParameterValue> ratios = new ArrayList<>();
        for (String[] pair : new String[][] {{"ARAUC", "AUCTAU"}, {"ARCMAX", "CMAX"}, {"ARCMIN", "CMIN"}, {"ARCTROUGH", "CTROUGH"}}) {
            ratios.add(of(pair[0], find(later, pair[1]), find(first, pair[1]), 1));
        }
        return ratios;
    }

    /** One value over another, times a factor, under a code of its own. */
    public static ParameterValue of(String code, ParameterValue above, ParameterValue below, double factor) {
        if (above.missing() || below.missing()) {
            return new ParameterValue(code, Double.NaN, FRACTION, List.of(), above.missing() ? above.reason() : below.reason());
        }
        if (!above.unit().isConvertibleTo(below.unit())) {
            throw new IllegalArgumentException(code + ": " + above.unit() + " over " + below.unit() + " is no ratio of like quantities");
        }
        double ratio = factor * above.value() * above.unit().factorTo(below.unit()) / below.value();
        TreeSet<String> flags = new TreeSet<>(above.flags());
        flags.addAll(below.flags());
        if (Math.abs(ratio) <= Double.MAX_VALUE) {
            return new ParameterValue(code, ratio, FRACTION, List.copyOf(flags), "");
        }
        Reason why = below.value() == 0 ? Reason.ZERO_DENOMINATOR : Reason.OUT_OF_RANGE;
        return new ParameterValue(code, Double.NaN, FRACTION, List.of(), why.code());
    }

    private static ParameterValue perDose(String code, ParameterValue above, Dose aboveDose, ParameterValue below, Dose belowDose) {
        if (!(aboveDose.amount() > 0 && belowDose.amount() > 0)) {
            return new ParameterValue(code, Double.NaN, FRACTION, List.of(), Reason.MISSING_DOSE.code());
        }
        return of(code, above, below, belowDose.amount() * belowDose.unit().factorTo(aboveDose.unit()) / aboveDose.amount());
    }

    private static ParameterValue find(List<ParameterValue> values, String code) {
        return values.stream().filter(v -> v.code().equals(code)).findFirst()
                .orElse(new ParameterValue(code, Double.NaN, Unit.ONE, List.of(), Reason.NOT_APPLICABLE.code()));
    }
}
