package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxTermTests;

/** Likelihood-ratio tests of the terms of a Cox model as R's {@code drop1} and {@code anova} lay them out; none with a robust variance. */
final class CoxTermTables {

    private CoxTermTables() {
    }

    static void put(Results out, CoxFit fit, Design design) {
        if (fit.robustVariance() != null) {
            return;
        }
        List<double[]> drops = new ArrayList<>(List.of(new double[] {Double.NaN, fit.aic(), Double.NaN, Double.NaN}));
        List<String> names = new ArrayList<>(List.of("<none>"));
        for (CoxTermTests.Line line : CoxTermTests.drop(fit, design)) {
            names.add(line.term());
            drops.add(new double[] {line.test().df(), line.aic(), line.test().statistic(), line.test().pValue()});
        }
        out.put("lrt_drop1", new Results.Table(names, List.of("Df", "AIC", "LRT", "Pr(>Chi)"), drops.toArray(double[][]::new)));
        List<double[]> steps = new ArrayList<>(List.of(new double[] {fit.nullLogLikelihood(), Double.NaN, Double.NaN, Double.NaN}));
        List<String> added = new ArrayList<>(List.of("NULL"));
        for (CoxTermTests.Line line : CoxTermTests.sequence(fit, design)) {
            added.add(line.term());
            steps.add(new double[] {line.logLikelihood(), line.test().statistic(), line.test().df(), line.test().pValue()});
        }
        out.put("anova_sequential", new Results.Table(added, List.of("loglik", "Chisq", "Df", "Pr(>|Chi|)"), steps.toArray(double[][]::new)));
    }
}
