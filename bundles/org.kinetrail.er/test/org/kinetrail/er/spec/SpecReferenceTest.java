package org.kinetrail.er.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of every reference case, through the specification runner, within the tolerance the case states. */
class SpecReferenceTest {

    @ParameterizedTest
    @CsvSource({"r-stats, firth_birthwt_no_separation", "r-stats, firth_birthwt_quasi_separation", "r-stats, firth_complete_separation",
        "r-stats, lm_mtcars", "r-stats, lm_mtcars_loglog_power", "r-stats, lm_mtcars_weighted", "r-stats, logit_birthwt",
        "r-stats, logit_infert", "r-stats, quantiles_lung_age_ties", "r-stats, quantiles_lung_mealcal_missing",
        "r-stats, quantiles_mtcars_hp", "r-stats, synthetic_er_logit_crs", "r-stats, synthetic_er_logit_neuro",
        "r-stats, synthetic_er_logit_orr", "r-stats, synthetic_er_lm_dose_exposure_loglog", "r-stats, synthetic_er_quantiles_cmax",
        "r-stats, synthetic_er_rate_by_quartile",
        "r-survival, clogit_infert_exact", "r-survival, concordance_lung_ecog", "r-survival, cox_lung_breslow",
        "r-survival, cox_lung_efron", "r-survival, cox_lung_exact", "r-survival, cox_lung_missing6",
        "r-survival, cox_lung_robust_cluster", "r-survival, cox_lung_weights_robust", "r-survival, cox_veteran_factor_strata",
        "r-survival, cox_veteran_heavyties_breslow", "r-survival, cox_veteran_heavyties_efron",
        "r-survival, cox_veteran_heavyties_exact", "r-survival, cox_veteran_interaction",
        "r-survival, cox_veteran_timedependent_exposure", "r-survival, edge_therneau_test1_breslow",
        "r-survival, edge_therneau_test1_efron", "r-survival, synthetic_er_cox_pfs",
        "r-survival, edge_monotone_likelihood_cox_firth",
        "r-survival, km_lung_overall", "r-survival, km_lung_sex", "r-survival, km_veteran_celltype_stratified_test",
        "r-survival, synthetic_er_km_pfs_by_quartile", "r-stats, stepwise_birthwt_logit", "selection, stepwise_lung_cox",
        "selection, stepwise_veteran_cox", "selection, synthetic_er_stepwise_cox", "r-stats, synthetic_er_stepwise_logit_orr",
        "inference, synthetic_er_dose_range_prediction", "r-stats, emax_synthetic", "r-stats, rcs_birthwt_lwt5_logit", "r-survival, "
                + "rcs_lung_age4_cox"})
    void everyFieldAgrees(String source, String id) {
        SpecCase run = new SpecCase(source, id);
        assertEquals(List.of(), run.differences());
        assertTrue(run.compared() > 1);
    }

    /** Authority: R 4.2.2, survival 3.5-3; see {@code reference/r-variants/SOURCE.md}. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"cox_offset", "cox_strata_factors", "cox_strata_calls", "cox_strata_one_pattern", "cox_strata_constant_column",
        "cox_fraction_times", "cox_logical", "km_weights_fraction", "km_late_entry", "km_limit_rises", "glm_area_clipped",
        "glm_ties_in_groups"})
    void everyFieldOfAVariantAgrees(String id) {
        SpecCase run = new SpecCase("r-variants", id);
        assertEquals(List.of(), run.differences());
        assertTrue(run.compared() > 1);
    }
}
