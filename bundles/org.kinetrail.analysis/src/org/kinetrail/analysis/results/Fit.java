package org.kinetrail.analysis.results;

import java.util.List;

/**
 * A fitted model as every table needs it.
 *
 * @param id          frozen within a plan, for example {@code PFS.adjusted}; part of number ids
 * @param kind        {@code cox}, {@code cox-firth}, {@code logistic}, {@code logistic-firth}, {@code linear}
 * @param role        {@code crude}, {@code adjusted}, {@code full}, {@code selected}, {@code univariable}, {@code firth}, {@code
 *                    interaction},
 *                    {@code study}, {@code sensitivity}, {@code dose-response}
 * @param outcome     how it ended
 * @param formula     what was fitted
 * @param n           subjects in the fit
 * @param nMissing    subjects left out for a missing covariate
 * @param events      events, or yes answers; 0 for a linear model
 * @param terms       coefficients, in model order
 * @param effects     effect of the exposure on the stated scales; empty when the model holds none
 * @param logLik      log likelihood (penalised where the kind says so)
 * @param logLikNull  log likelihood of the null model
 * @param aic         Akaike's criterion
 * @param bic         Schwarz's criterion
 * @param tests       overall tests
 * @param concordance Harrell's C or the area under the ROC curve with interval
 * @param sigma       residual standard deviation of a linear model; NaN otherwise
 * @param rSquared    R squared of a linear model; NaN otherwise
 * @param certificate numerical evidence of convergence
 * @param eValue      E-value of the exposure effect; null when the model holds none
 * @param warnings    what a reader should know
 */
public record Fit(String id, String kind, String role, Outcome outcome, String formula, int n, int nMissing, int events,
        List<Term> terms, List<Effect> effects, double logLik, double logLikNull, double aic, double bic, List<TestResult> tests,
        Interval concordance, double sigma, double rSquared, Certificate certificate, EValue eValue, List<String> warnings) {

    public Fit {
        terms = List.copyOf(terms);
        effects = List.copyOf(effects);
        tests = List.copyOf(tests);
        warnings = List.copyOf(warnings);
    }

    /** The term with this name; null when the model has none. */
    public Term term(String name) {
        return terms.stream().filter(t -> t.name().equals(name)).findFirst().orElse(null);
    }

    /**
     * A coefficient.
     *
     * @param name      term as in the formula, for example {@code HTB} or {@code SEXM}
     * @param label     printed name, with level and reference
     * @param estimate  coefficient; NaN when aliased
     * @param se        standard error
     * @param statistic z or t
     * @param p         two-sided p-value
     * @param lower     lower confidence limit of the coefficient
     * @param upper     upper limit
     * @param ratio     exp of the coefficient (hazard or odds ratio; fold change for a log response) with limits
     * @param method    {@code wald}, {@code profile} or {@code t}
     * @param exposure  whether this is the exposure term
     */
    public record Term(String name, String label, double estimate, double se, double statistic, double p, double lower, double upper,
            Interval ratio, String method, boolean exposure) {
    }

    /**
     * Effect of the exposure on one scale.
     *
     * @param scale {@code per-unit}, {@code per-2-fold}, {@code per-10-fold}, {@code per-iqr}
     * @param label printed scale
     * @param step  change of the model's covariate it stands for
     * @param ratio hazard or odds ratio with limits
     */
    public record Effect(String scale, String label, double step, Interval ratio) {
    }

    /**
     * Numerical evidence.
     *
     * @param iterations      Newton iterations
     * @param scoreNorm       largest absolute score at the solution
     * @param conditionNumber condition number of the information on the scaled covariates
     */
    public record Certificate(int iterations, double scoreNorm, double conditionNumber) {
    }

    /**
     * Strength of unmeasured confounding that could explain the effect away (VanderWeele and Ding, Ann Intern Med 2017;167:268).
     *
     * @param scale    effect scale it is computed on
     * @param estimate E-value of the estimate
     * @param limit    E-value of the confidence limit nearer to 1; 1 when the interval holds 1
     * @param rule     how the ratio was turned into a risk ratio, in words
     */
    public record EValue(String scale, double estimate, double limit, String rule) {
    }
}
