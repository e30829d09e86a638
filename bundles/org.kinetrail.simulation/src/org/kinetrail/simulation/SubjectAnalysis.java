package org.kinetrail.simulation;

import java.util.List;
import org.kinetrail.data.Table;

/** ADSL: one row for each subject, with flags and covariates. */
final class SubjectAnalysis {

    private SubjectAnalysis() {
    }

    static Table of(List<History> histories) {
        DataSet adsl = new DataSet("ADSL", "Subject-Level Analysis Dataset").text("STUDYID", "Study Identifier")
                .text("USUBJID", "Unique Subject Identifier").text("SUBJID", "Subject Identifier for the Study")
                .text("SITEID", "Study Site Identifier").text("TRT01P", "Planned Treatment for Period 01")
                .text("TRT01A", "Actual Treatment for Period 01").date("RANDDT", "Date of Randomization")
                .date("TRTSDT", "Date of First Exposure to Treatment").date("DTHDT", "Date of Death")
                .date("LSTALVDT", "Date Last Known Alive").date("DCUTDT", "Date of Data Cut").text("ITTFL",
                        "Intent-To-Treat Population Flag")
                .text("SAFFL", "Safety Population Flag").number("AGE", "Age").text("AGEU", "Age Units").text("SEX", "Sex")
                .text("RACE", "Race").number("WEIGHTBL", "Baseline Weight (kg)").number("ECOGBL", "Baseline ECOG Performance Status")
                .text("ECOGGR1", "Pooled ECOG Group 1").text("RISSBL", "R-ISS Stage at Baseline")
                .text("RISS3FL", "R-ISS Stage III Flag (Unknown as N)").text("EMDFL", "Extramedullary Disease Flag")
                .text("HTBFL", "High Tumor Burden Flag").text("HRCAFL", "High-Risk Cytogenetics Flag")
                .text("DEL17PFL", "del(17p) Flag").text("AMP1QFL", "1q Gain or Amplification Flag")
                .number("PRLINES", "Number of Prior Lines of Therapy").text("PASCTFL", "Prior Autologous Transplant Flag")
                .text("TRIREFFL", "Triple-Class Refractory Flag").text("PENTRFFL", "Penta-Refractory Flag")
                .text("BRIDGFL", "Bridging Therapy Flag").number("DXYEARS", "Time Since Diagnosis (years)")
                .text("FORMUL", "Drug Product Formulation").number("SBCMABL", "Baseline Soluble BCMA (ug/L)")
                .number("LDHBL", "Baseline Lactate Dehydrogenase (U/L)").number("FERRBL", "Baseline Ferritin (ug/L)")
                .number("CRPBL", "Baseline C-Reactive Protein (mg/L)").number("ALBBL", "Baseline Albumin (g/L)")
                .number("VCNBL", "Vector Copy Number (copies/cell)").number("TRTDOSE", "Target Dose (10^6 CAR+ T cells)")
                .text("ADAFL", "Post-Infusion Anti-Drug Antibody Flag");
        for (History h : histories) {
            row(adsl, h.subject());
        }
        return adsl.table();
    }

    private static void row(DataSet adsl, VirtualSubject s) {
        Baseline b = s.baseline();
        boolean in = s.infused();
        adsl.row(s.studyId(), s.usubjid(), s.subjid(), s.site(), SubjectDomains.PRODUCT, in ? SubjectDomains.PRODUCT : "",
                s.randomised() ? s.randomisation() : null, in ? s.infusion() : null, s.died() ? s.date(s.deathDay()) : null,
                s.date(s.lastDay()), s.cut(), Baseline.yes(s.randomised() || in), Baseline.yes(in), b.number("AGE"), "YEARS",
                b.text("SEX"), b.text("RACE"), b.weight(), b.number("ECOGBL"), b.number("ECOGBL") >= 1 ? ">=1" : "0", b.stage(),
                Baseline.yes(b.stageThree()), Baseline.yes(b.extramedullary()), Baseline.yes(b.burden()), Baseline.yes(b.highRisk()),
                b.text("DEL17PFL"), b.text("AMP1QFL"), b.number("PRLINES"), b.text("PASCTFL"), b.text("TRIREFFL"), b.text("PENTRFFL"),
                b.text("BRIDGFL"), b.number("DXYEARS"), in ? b.text("FORMUL") : "", b.number("SBCMABL"), b.number("LDHBL"),
                b.number("FERRBL"), b.number("CRPBL"), b.number("ALBBL"), in ? b.number("VCNBL") : null, s.target(),
                in ? b.text("ADAFL") : "");
    }
}
