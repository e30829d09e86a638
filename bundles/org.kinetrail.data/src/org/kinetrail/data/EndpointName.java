package org.kinetrail.data;

/**
 * Names of the endpoints of a cellular therapy study, as plans and subjects use them. A name says which question is asked; the
 * definition's id beside it says how it was answered.
 */
public final class EndpointName {

    /** Progression-free survival from the origin of the study's own analysis set (randomisation in a randomised study). */
    public static final String PFS = "PFS";
    /** Progression-free survival from the start of infusion: the exposure-response clock of infused subjects. */
    public static final String PFS_FROM_INFUSION = "PFSINF";
    /** Duration of response, responders only, from first response. */
    public static final String DOR = "DOR";
    /** Overall response: partial response or better. */
    public static final String ORR = "ORR";
    /** Complete response with negative minimal residual disease. */
    public static final String MRD_NEGATIVE_CR = "MRDCR";
    /** Cytokine release syndrome treated with tocilizumab or siltuximab. */
    public static final String CRS_TREATED_TOCILIZUMAB = "TCRS";
    /** Cytokine release syndrome treated with a corticosteroid. */
    public static final String CRS_TREATED_STEROID = "SCRS";
    /** Cytokine release syndrome of any grade. */
    public static final String CRS = "CRS";
    /** Cytokine release syndrome of grade 3 or more. */
    public static final String CRS_GRADE_3 = "CRS3";
    /** Neurotoxicity of grade 2 or more. */
    public static final String NEUROTOXICITY_GRADE_2 = "NT2";
    /** Cytopenia of grade 3 or more without recovery within month 1. */
    public static final String CYTOPENIA_NO_RECOVERY = "CYTO";

    private EndpointName() {
    }
}
