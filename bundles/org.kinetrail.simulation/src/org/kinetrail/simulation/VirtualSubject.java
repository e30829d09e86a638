package org.kinetrail.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One subject of a simulated study with everything that happens to it. Times are days after {@code origin}.
 *
 * @param number     running number
 * @param studyId    study identifier
 * @param infused    whether the product was given
 * @param origin     start of infusion; for a subject without infusion the randomisation
 * @param waiting       days from randomisation to infusion
 * @param randomised whether there was a randomisation
 * @param cutDay     day of the data cut
 * @param dose       10^6 CAR+ T cells
 * @param target     target dose, 10^6 CAR+ T cells
 * @param specimens  samples in the database
 * @param exposure   what drives the outcome; null without infusion
 * @param outcome    what happens; null without infusion
 */
record VirtualSubject(int number, String studyId, boolean infused, LocalDateTime origin, double waiting, boolean randomised,
        double cutDay, double dose, double target, Baseline baseline, List<Specimen> specimens, Exposure exposure, Outcome outcome) {

    static final String DEATH = "DEATH";
    private static final List<String> REASONS = List.of("ADVERSE EVENT", "WITHDRAWAL BY SUBJECT", DEATH, "PHYSICIAN DECISION",
            "PRODUCT MANUFACTURING FAILURE");
    private static final double WITHOUT_INFUSION = 20;

    VirtualSubject {
        specimens = List.copyOf(specimens);
    }

    String site() {
        return Integer.toString(101 + number % 17);
    }

    String subjid() {
        String digits = Integer.toString(number);
        return site() + "-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    String usubjid() {
        return studyId + "-" + subjid();
    }

    /** Local date and time of a day after the origin, to the minute. */
    LocalDateTime moment(double day) {
        return origin.plusMinutes((long) Math.rint(day * 1440));
    }

    LocalDate date(double day) {
        return moment(day).toLocalDate();
    }

    LocalDate randomisation() {
        return infused ? date(-waiting) : origin.toLocalDate();
    }

    LocalDate infusion() {
        return origin.toLocalDate();
    }

    LocalDate cut() {
        return date(cutDay);
    }

    /** Study day of a date: the day of infusion is 1, the day before it -1; null without infusion. */
    Integer studyDay(LocalDate date) {
        if (!infused) {
            return null;
        }
        int days = (int) (date.toEpochDay() - infusion().toEpochDay());
        return days >= 0 ? days + 1 : days;
    }

    boolean progressed() {
        return outcome.progressDay() <= cutDay && !outcome.fatal();
    }

    /** Why a subject was never infused. */
    String notInfusedReason() {
        return REASONS.get(number / 9 % REASONS.size());
    }

    boolean died() {
        return outcome != null ? outcome.deathDay() <= cutDay : notInfusedReason().equals(DEATH);
    }

    double deathDay() {
        return outcome != null ? outcome.deathDay() : WITHOUT_INFUSION;
    }

    /** Day until which the subject is seen. */
    double lastDay() {
        return outcome == null ? WITHOUT_INFUSION : Math.min(cutDay, outcome.deathDay());
    }
}
