package org.kinetrail.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.kinetrail.data.Table;

/** DM, DS and EX: who took part, what became of them, what they were given. */
final class SubjectDomains {

    static final String PRODUCT = "IDECABTAGENE VICLEUCEL";
    static final String DOSE_UNIT = "10^6 CAR+ T cells";
    private static final int MINUTE = 16;

    private SubjectDomains() {
    }

    static List<Table> of(List<History> histories) {
        return List.of(demographics(histories), disposition(histories), exposure(histories));
    }

    /** ISO 8601 to the minute. */
    static String moment(LocalDateTime time) {
        String text = time.toString();
        return text.length() > MINUTE ? text.substring(0, MINUTE) : text;
    }

    private static Table demographics(List<History> histories) {
        DataSet dm = new DataSet("DM", "Demographics").text("STUDYID", "Study Identifier").text("DOMAIN", "Domain Abbreviation")
                .text("USUBJID", "Unique Subject Identifier").text("SUBJID", "Subject Identifier for the Study")
                .text("RFSTDTC", "Subject Reference Start Date/Time").text("RFENDTC", "Subject Reference End Date/Time")
                .text("RFXSTDTC", "Date/Time of First Study Treatment").text("RFXENDTC", "Date/Time of Last Study Treatment")
                .text("RFICDTC", "Date/Time of Informed Consent").text("RFPENDTC", "Date/Time of End of Participation")
                .text("DTHDTC", "Date/Time of Death").text("DTHFL", "Subject Death Flag").text("SITEID", "Study Site Identifier")
                .number("AGE", "Age").text("AGEU", "Age Units").text("SEX", "Sex").text("RACE", "Race")
                .text("ARMCD", "Planned Arm Code").text("ARM", "Description of Planned Arm").text("ACTARMCD", "Actual Arm Code")
                .text("ACTARM", "Description of Actual Arm").text("ARMNRS", "Reason Arm and/or Actual Arm is Null")
                .text("COUNTRY", "Country");
        for (History h : histories) {
            VirtualSubject s = h.subject();
            String infusion = s.infused() ? moment(s.origin()) : "";
            String end = s.infused() ? moment(infusionEnd(s)) : "";
            LocalDate consent = s.randomisation().minusDays(9 + s.number() % 13);
            String death = s.died() ? s.date(s.deathDay()).toString() : "";
            dm.row(s.studyId(), "DM", s.usubjid(), s.subjid(), infusion, s.date(s.lastDay()).toString(), infusion, end,
                    consent.toString(), s.date(s.lastDay()).toString(), death, death.isEmpty() ? "" : "Y", s.site(),
                    s.baseline().number("AGE"), "YEARS", s.baseline().text("SEX"), s.baseline().text("RACE"), "IDECEL", PRODUCT,
                    s.infused() ? "IDECEL" : "", s.infused() ? PRODUCT : "", s.infused() ? "" : "ASSIGNED, NOT TREATED",
                    s.number() % 3 == 0 ? "DEU" : "USA");
        }
        return dm.table();
    }

    static LocalDateTime infusionEnd(VirtualSubject s) {
        return s.origin().plusMinutes(15 + s.number() % 20);
    }

    private static Table disposition(List<History> histories) {
        DataSet ds = new DataSet("DS", "Disposition").text("STUDYID", "Study Identifier").text("DOMAIN", "Domain Abbreviation")
                .text("USUBJID", "Unique Subject Identifier").number("DSSEQ", "Sequence Number")
                .text("DSTERM", "Reported Term for the Disposition Event").text("DSDECOD", "Standardized Disposition Term")
                .text("DSCAT", "Category for Disposition Event").text("DSSTDTC", "Start Date/Time of Disposition Event")
                .number("DSSTDY", "Study Day of Start of Disposition Event");
        for (History h : histories) {
            VirtualSubject s = h.subject();
            int seq = 0;
            LocalDate consent = s.randomisation().minusDays(9 + s.number() % 13);
            event(ds, s, ++seq, "INFORMED CONSENT OBTAINED", "PROTOCOL MILESTONE", consent);
            if (s.randomised()) {
                event(ds, s, ++seq, "RANDOMIZED", "PROTOCOL MILESTONE", s.randomisation());
            }
            if (!s.infused()) {
                event(ds, s, ++seq, s.notInfusedReason(), "DISPOSITION EVENT", s.date(s.lastDay()));
            } else if (s.died()) {
                event(ds, s, ++seq, "DEATH", "DISPOSITION EVENT", s.date(s.deathDay()));
            }
        }
        return ds.table();
    }

    private static void event(DataSet ds, VirtualSubject s, int seq, String term, String category, LocalDate date) {
        ds.row(s.studyId(), "DS", s.usubjid(), seq, term, term, category, date.toString(), s.studyDay(date));
    }

    private static Table exposure(List<History> histories) {
        DataSet ex = new DataSet("EX", "Exposure").text("STUDYID", "Study Identifier").text("DOMAIN", "Domain Abbreviation")
                .text("USUBJID", "Unique Subject Identifier").number("EXSEQ", "Sequence Number").text("EXTRT", "Name of Treatment")
                .number("EXDOSE", "Dose").text("EXDOSU", "Dose Units").text("EXDOSFRM", "Dose Form")
                .text("EXDOSFRQ", "Dosing Frequency per Interval").text("EXROUTE", "Route of Administration").text("EXLOT", "Lot Number")
                .text("EPOCH", "Epoch").text("EXSTDTC", "Start Date/Time of Treatment").text("EXENDTC", "End Date/Time of Treatment")
                .number("EXSTDY", "Study Day of Start of Treatment").number("EXENDY", "Study Day of End of Treatment");
        for (History h : histories) {
            VirtualSubject s = h.subject();
            if (s.infused()) {
                ex.row(s.studyId(), "EX", s.usubjid(), 1, PRODUCT, s.dose(), DOSE_UNIT, "SUSPENSION", "ONCE", "INTRAVENOUS",
                        "L" + (10000 + 7 * s.number()), "TREATMENT", moment(s.origin()), moment(infusionEnd(s)), 1, 1);
            }
        }
        return ex.table();
    }
}
