package org.kinetrail.er.spec;

import java.util.List;
import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.prediction.DoseChain;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.LinearFit;
import org.kinetrail.er.regression.LinearModel;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.Matrix;

/** The chain dose, exposure, response at given doses. */
final class DoseRangeKind {

    private static final double LEVEL = 0.95;
    private static final double REFERENCE_DOSE = 300.0;
    private static final double NEAR = 0.10;

    private DoseRangeKind() {
    }

    static Results run(Spec spec, Frame data) {
        Results out = new Results();
        Fit<LinearFit> exposure = LinearModel.fit(ModelData.of(Formula.parse("log(cmax) ~ log(dose)").design(data)));
        Fit<GlmFit> response = GeneralizedLinear.logistic(ModelData.of(Formula.parse("orr ~ log(cmax)").design(data)));
        Design times = Formula.parse("Surv(pfs, ev) ~ log(cmax)").design(data);
        Fit<CoxFit> hazard = CoxModel.fit(CoxKind.survivalData(times), CoxOptions.STANDARD);
        double[] doses = spec.has("doses") ? spec.numbers("doses") : new double[] {300.0, 460.0, 510.0};
        double reference = spec.number("reference_dose", REFERENCE_DOSE);
        out.put("doses", doses).put("reference_dose", reference);
        if (exposure instanceof Fit.Converged<LinearFit> e) {
            LinearFit fit = e.value();
            DoseChain chain = new DoseChain(model(fit.coefficients(), fit.covariance()), fit.dfResidual(), LEVEL);
            out.put("loglog", new Results().put("coef", fit.coefficients()).put("vcov", GlmKind.table(fit.names(), fit.covariance()))
                    .put("sigma", fit.sigma()));
            exposures(out, chain, doses);
            if (response instanceof Fit.Converged<GlmFit> r) {
                GlmFit value = GeneralizedLinear.withWorkingWeights(r.value());
                probabilities(out, chain, model(value.coefficients(), value.covariance()), doses);
            }
            if (hazard instanceof Fit.Converged<CoxFit> h) {
                hazards(out, chain, h.value(), doses, reference);
            }
        }
        support(out, data, doses);
        Fit<?> worst = !(exposure instanceof Fit.Converged<LinearFit>) ? exposure
                : !(response instanceof Fit.Converged<GlmFit>) ? response : hazard;
        return Outcomes.put(out, worst);
    }

    private static DoseChain.Model model(double[] coefficients, Matrix covariance) {
        return new DoseChain.Model(coefficients, covariance.toRows());
    }

    private static double[] pattern(double dose) {
        return new double[] {1.0, Elementary.log(dose)};
    }

    private static void exposures(Results out, DoseChain chain, double[] doses) {
        double[][] v = new double[4][doses.length];
        for (int i = 0; i < doses.length; i++) {
            DoseChain.Band band = chain.exposure(pattern(doses[i]));
            v[0][i] = band.value();
            v[1][i] = chain.logExposureError(pattern(doses[i]));
            v[2][i] = band.lower();
            v[3][i] = band.upper();
        }
        out.put("exposure_gm", v[0]).put("exposure_log_se", v[1])
                .put("exposure_ci95", new Results().put("lower", v[2]).put("upper", v[3]));
    }

    private static void probabilities(Results out, DoseChain chain, DoseChain.Model response, double[] doses) {
        double[][] v = new double[5][doses.length];
        for (int i = 0; i < doses.length; i++) {
            double[] x = pattern(doses[i]);
            double[] z = {1.0, chain.logExposure(x)};
            double slope = response.coefficients()[1];
            DoseChain.Band known = chain.probability(response, z, x, slope, false);
            DoseChain.Band total = chain.probability(response, z, x, slope, true);
            v[0][i] = known.value();
            v[1][i] = known.lower();
            v[2][i] = known.upper();
            v[3][i] = total.lower();
            v[4][i] = total.upper();
        }
        out.put("prob", v[0]).put("prob_lower", v[1]).put("prob_upper", v[2]).put("prob_lower_delta_total", v[3])
                .put("prob_upper_delta_total", v[4]);
    }

    private static void hazards(Results out, DoseChain chain, CoxFit fit, double[] doses, double reference) {
        double[][] v = new double[3][doses.length];
        double base = chain.logExposure(pattern(reference));
        for (int i = 0; i < doses.length; i++) {
            DoseChain.Band band = chain.hazardRatio(fit.coefficients()[0], fit.variance()[0][0],
                    chain.logExposure(pattern(doses[i])) - base, 0.0);
            v[0][i] = band.value();
            v[1][i] = band.lower();
            v[2][i] = band.upper();
        }
        String name = "hr_vs_" + org.kinetrail.er.frame.NumberText.of(reference);
        out.put(name, v[0]).put("hr_lower", v[1]).put("hr_upper", v[2]);
    }

    /** Subjects within 10% of each dose, and whether it lies outside of the doses given. */
    private static void support(Results out, Frame data, double[] doses) {
        double[] given = data.numbers("dose");
        int[] near = new int[doses.length];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double d : given) {
            for (int i = 0; i < doses.length; i++) {
                near[i] += Math.abs(d - doses[i]) <= NEAR * doses[i] ? 1 : 0;
            }
            low = Double.isNaN(d) ? low : Math.min(low, d);
            high = Double.isNaN(d) ? high : Math.max(high, d);
        }
        List<Results> flags = new java.util.ArrayList<>();
        for (int i = 0; i < doses.length; i++) {
            flags.add(new Results().put("dose", doses[i]).put("subjects_within_10pct", near[i])
                    .put("extrapolated", doses[i] < low || doses[i] > high));
        }
        out.put("support", flags).put("assumption",
                "differences in exposure between patients are taken to act like differences in exposure by dose");
    }
}
