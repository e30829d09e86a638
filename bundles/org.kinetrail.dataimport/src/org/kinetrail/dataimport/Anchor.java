package org.kinetrail.dataimport;

import org.kinetrail.data.Source;

/**
 * The dates a subject's time axis hangs on.
 *
 * @param infusion    start of the first infusion; unknown when never infused
 * @param infused     whether the product was given
 * @param deathSource row of the death
 */
record Anchor(String id, String study, Moment infusion, boolean infused, Moment randomised, Moment death, Source deathSource,
        Moment lastContact) {

    /** Date that days count from: infusion, else randomisation. */
    Moment origin() {
        return infusion.known() ? infusion : randomised;
    }

    /** Calendar days of a date after the origin. */
    double day(Moment moment) {
        return moment.daysAfter(origin());
    }

    /** Days after the origin of a record: by its date, else by its study day (1 is the day of infusion, there is no day 0). */
    double day(InputTable table, int row, Role date, Role studyDay) {
        double day = table.has(date) ? day(table.moment(row, date)) : Double.NaN;
        if (Double.isNaN(day) && table.has(studyDay) && infused) {
            double number = table.number(row, studyDay);
            return number > 0 ? number - 1 : number;
        }
        return day;
    }
}
