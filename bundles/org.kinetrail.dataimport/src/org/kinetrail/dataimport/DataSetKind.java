package org.kinetrail.dataimport;

import static org.kinetrail.dataimport.Role.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a data set is about: the standard data sets of CDISC and the columns in which they keep each role, best first. A table of any
 * other shape takes one of these kinds through a {@link Mapping}.
 */
public enum DataSetKind {
    DM(roles().need(SUBJECT, "USUBJID", "SUBJID").may(STUDY, "STUDYID").may(FIRST_DOSE, "RFXSTDTC").may(DEATH, "DTHDTC")
            .may(LAST_CONTACT, "RFPENDTC", "RFENDTC").described("ARM", "ACTARM")),
    EX(roles().need(SUBJECT, "USUBJID").may(STUDY, "STUDYID").need(AMOUNT, "EXDOSE").may(UNIT, "EXDOSU").need(START, "EXSTDTC")
            .may(END, "EXENDTC").may(TREATMENT, "EXTRT").may(ROUTE, "EXROUTE").may(SEQUENCE, "EXSEQ")),
    PC(roles().need(SUBJECT, "USUBJID").may(STUDY, "STUDYID").may(ANALYTE, "PCTESTCD").may(NAME, "PCTEST")
            .need(RESULT, "PCSTRESC", "PCORRES", "PCSTRESN").may(NUMBER, "PCSTRESN").may(UNIT, "PCSTRESU", "PCORRESU").may(LIMIT, "PCLLOQ")
            .may(DATE, "PCDTC").may(STUDY_DAY, "PCDY").may(NOMINAL, "PCTPTNUM").may(NOMINAL_UNIT).may(ELAPSED, "PCELTM").may(ACTUAL)
            .may(ACTUAL_UNIT).may(STATUS, "PCSTAT").may(REFERENCE, "PCRFTDTC").may(SPECIMEN, "PCSPEC").may(SEQUENCE, "PCSEQ")
            .may(VISIT, "VISIT").may(VISIT_NUMBER, "VISITNUM").may(TIME_POINT, "PCTPT").may(TIME_POINT_NUMBER, "PCTPTNUM")),
    CM(roles().need(SUBJECT, "USUBJID").need(DRUG, "CMDECOD", "CMTRT").may(DRUG_CLASS, "CMCLAS").may(INDICATION, "CMINDC")
            .may(START, "CMSTDTC", "ASTDT").may(START_DAY, "CMSTDY", "ASTDY").may(END, "CMENDTC", "AENDT").may(END_DAY, "CMENDY", "AENDY")
            .may(ROUTE, "CMROUTE").may(SEQUENCE, "CMSEQ")),
    AE(roles().need(SUBJECT, "USUBJID").need(TERM, "AEDECOD", "AETERM").may(CATEGORY, "AECAT").may(SECOND_CATEGORY, "AESCAT")
            .may(GRADE, "AETOXGR").may(GRADING).may(START, "AESTDTC").may(START_DAY, "AESTDY").may(END, "AEENDTC").may(END_DAY, "AEENDY")
            .may(SEQUENCE, "AESEQ")),
    LB(roles().need(SUBJECT, "USUBJID").need(TEST, "LBTESTCD", "PARAMCD").need(NUMBER, "LBSTRESN", "AVAL").may(UNIT, "LBSTRESU", "AVALU")
            .may(DATE, "LBDTC", "ADT").may(STUDY_DAY, "LBDY", "ADY").may(STATUS, "LBSTAT").may(SEQUENCE, "LBSEQ", "ASEQ")),
    RS(roles().need(SUBJECT, "USUBJID").need(TEST, "RSTESTCD").need(RESULT, "RSSTRESC", "RSORRES").may(DATE, "RSDTC")
            .may(STUDY_DAY, "RSDY").may(EVALUATOR, "RSEVAL").may(CATEGORY, "RSCAT").may(SECOND_CATEGORY, "RSSCAT")
            .may(METHOD, "RSMETHOD").may(STATUS, "RSSTAT").may(SEQUENCE, "RSSEQ")),
    DS(roles().need(SUBJECT, "USUBJID").need(TERM, "DSDECOD", "DSTERM").may(CATEGORY, "DSCAT").may(DATE, "DSSTDTC")
            .may(STUDY_DAY, "DSSTDY").may(SEQUENCE, "DSSEQ")),
    SUPPDM(roles().need(SUBJECT, "USUBJID").need(NAME, "QNAM").need(VALUE, "QVAL").may(LABEL, "QLABEL")),
    /** Supplemental qualifiers of another data set: further columns of its rows. */
    SUPP(roles().need(SUBJECT, "USUBJID").may(PARENT, "RDOMAIN").may(KEY, "IDVAR").may(KEY_VALUE, "IDVARVAL").need(NAME, "QNAM")
            .need(VALUE, "QVAL").may(LABEL, "QLABEL")),
    /** Immunogenicity: antibodies against the product. */
    IS(roles().need(SUBJECT, "USUBJID").need(TEST, "ISTESTCD", "PARAMCD").need(RESULT, "ISSTRESC", "ISORRES", "AVALC")
            .may(DATE, "ISDTC", "ADT").may(STUDY_DAY, "ISDY", "ADY").may(STATUS, "ISSTAT").may(SEQUENCE, "ISSEQ", "ASEQ")),
    ADSL(roles().need(SUBJECT, "USUBJID", "SUBJID").may(STUDY, "STUDYID").may(RANDOMISED, "RANDDT").may(FIRST_DOSE, "TRTSDTM", "TRTSDT")
            .may(DEATH, "DTHDT").may(LAST_CONTACT, "LSTALVDT", "EOSDT").may(CUT, "DCUTDT").described("TRT01P", "TRT01A")),
    ADNCA(roles().need(SUBJECT, "USUBJID").may(STUDY, "STUDYID").may(ANALYTE, "PARAMCD").may(NAME, "PARAM").need(RESULT, "AVALC", "AVAL")
            .may(NUMBER, "AVAL").may(UNIT, "AVALU", "PCSTRESU").may(LIMIT, "ALLOQ", "PCLLOQ").may(DATE, "ADTM", "ADT", "PCDTC")
            .may(STUDY_DAY, "ADY").may(NOMINAL, "NFRLT").may(NOMINAL_UNIT, "RLTU", "FRLTU").may(ACTUAL, "AFRLT")
            .may(ACTUAL_UNIT, "RLTU", "FRLTU").may(STATUS, "PCSTAT").may(EXCLUDED, "NCAXFL").may(EXCLUSION_REASON, "NCA1XRS", "NCAXRS")
            .may(AMOUNT, "DOSEA").may(UNIT).may(SPECIMEN, "PCSPEC").may(SEQUENCE, "ASEQ", "PCSEQ").may(VISIT, "AVISIT", "VISIT")
            .may(VISIT_NUMBER, "AVISITN", "VISITNUM").may(TIME_POINT, "ATPT", "PCTPT").may(TIME_POINT_NUMBER, "ATPTN", "PCTPTNUM")
            .described("TRTP", "TRTA")),
    ADPP(roles().need(SUBJECT, "USUBJID").need(PARAMETER, "PARAMCD", "PPTESTCD").need(VALUE, "AVAL", "PPSTRESN")
            .may(VALUE_UNIT, "AVALU", "PPSTRESU").may(CATEGORY, "PARCAT1", "PPCAT").may(END, "PPENINT")),
    ADTTE(roles().need(SUBJECT, "USUBJID").need(PARAMETER, "PARAMCD").may(LABEL, "PARAM").need(VALUE, "AVAL").may(VALUE_UNIT, "AVALU")
            .may(START, "STARTDT").may(DATE, "ADT").may(CENSOR, "CNSR").may(EVENT).may(DESCRIPTION, "EVNTDESC")),
    ADRS(roles().need(SUBJECT, "USUBJID").need(PARAMETER, "PARAMCD").may(LABEL, "PARAM").need(TEXT, "AVALC").may(VALUE, "AVAL")
            .may(DATE, "ADT").may(STUDY_DAY, "ADY")),
    ADAE(roles().need(SUBJECT, "USUBJID").need(TERM, "AEDECOD", "AETERM").may(CATEGORY, "CQ01NAM", "AECAT")
            .may(SECOND_CATEGORY, "CQ02NAM", "AESCAT").may(GRADE, "ATOXGRN", "ATOXGR", "AETOXGR").may(GRADING, "ATOXSYS")
            .may(START, "ASTDT", "AESTDTC").may(START_DAY, "ASTDY", "AESTDY").may(END, "AENDT", "AEENDTC").may(END_DAY, "AENDY", "AEENDY")
            .may(SEQUENCE, "AESEQ")),
    ADER(roles().need(SUBJECT, "USUBJID").may(STUDY, "STUDYID")),
    /** A basic data structure of another name: read by its parameters, used only where a mapping says so. */
    BDS(roles().need(SUBJECT, "USUBJID").need(PARAMETER, "PARAMCD").may(VALUE, "AVAL").may(TEXT, "AVALC")),
    /** Known and left out on purpose. */
    IGNORED(roles());

    private final Map<Role, List<String>> columns;
    private final Set<Role> needed;

    DataSetKind(Columns columns) {
        this.columns = Collections.unmodifiableMap(columns.columns);
        this.needed = Collections.unmodifiableSet(columns.needed);
    }

    /** Roles of this kind, in order. */
    public Set<Role> roles(boolean onlyNeeded) {
        return onlyNeeded ? needed : columns.keySet();
    }

    /** Columns that hold a role by standard, best first. */
    public List<String> columns(Role role) {
        return columns.getOrDefault(role, List.of());
    }

    /** The kind a data set of this name has by standard. */
    public static Optional<DataSetKind> named(String name) {
        String key = name.toUpperCase(Locale.ROOT);
        return switch (key) {
            case "ADPC" -> Optional.of(ADNCA);
            case "ADLB", "ADLBH", "ADHEM" -> Optional.of(LB);
            case "ADCM" -> Optional.of(CM);
            case "PP" -> Optional.of(ADPP);
            case "ADIS", "ADADA" -> Optional.of(IS);
            case "BDS", "IGNORED" -> Optional.empty();
            default -> {
                for (DataSetKind kind : values()) {
                    if (kind.name().equals(key)) {
                        yield Optional.of(kind);
                    }
                }
                yield key.matches("SUPP[A-Z]{2,4}") ? Optional.of(SUPP) : Optional.empty();
            }
        };
    }

    private static Columns roles() {
        return new Columns();
    }

    /** Collects the columns of one kind. */
    private static final class Columns {

        private final Map<Role, List<String>> columns = new EnumMap<>(Role.class);
        private final Set<Role> needed = new LinkedHashSet<>();

        Columns need(Role role, String... names) {
            needed.add(role);
            return may(role, names);
        }

        /** Who the subject is; the treatment stands in other columns in each data set. */
        Columns described(String planned, String actual) {
            return may(SUBJECT_NUMBER, "SUBJID").may(SITE, "SITEID").may(Role.AGE, "AGE").may(AGE_UNIT, "AGEU").may(SEX, "SEX").may(RACE, "RACE")
                    .may(PLANNED_TREATMENT, planned).may(ACTUAL_TREATMENT, actual);
        }

        Columns may(Role role, String... names) {
            columns.computeIfAbsent(role, r -> new ArrayList<>()).addAll(List.of(names));
            return this;
        }
    }
}
