package org.kinetrail.data;

/**
 * A pharmacokinetic parameter that was computed elsewhere.
 *
 * @param subject subject
 * @param analyte analyte or category it belongs to; empty when not said
 * @param code    parameter code as given
 * @param value   value; NaN when missing
 * @param unit    unit as given; empty when not said
 * @param source  where it stands
 */
public record GivenParameter(String subject, String analyte, String code, double value, String unit, Source source) {
}
