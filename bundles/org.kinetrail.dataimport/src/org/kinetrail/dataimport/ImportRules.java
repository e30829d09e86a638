package org.kinetrail.dataimport;

import java.util.List;

/**
 * Rules of time, dose and concentration.
 *
 * @param product       treatments of EX that count as the studied product; empty for all
 * @param analytes      analyte codes taken; empty for all
 * @param lloq          limit of quantification where no column holds one, in the concentration's unit; NaN when unknown
 * @param doseUnit      unit of doses whose unit is missing
 * @param doseLow       least plausible dose, in 10^6 cells
 * @param doseHigh      greatest plausible dose, in 10^6 cells
 * @param daysPerMonth  length of a month for values given in months
 */
public record ImportRules(List<String> product, List<String> analytes, double lloq, String doseUnit, double doseLow, double doseHigh,
        double daysPerMonth) {

    public ImportRules {
        product = List.copyOf(product);
        analytes = List.copyOf(analytes);
    }

    /** Any product, any analyte, doses of 10 to 2000 million cells, months of 30.4375 d. */
    public static ImportRules standard() {
        return new ImportRules(List.of(), List.of(), Double.NaN, "10^6 CAR+ T cells", 10, 2000, 30.4375);
    }
}
