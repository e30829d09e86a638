package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Diagnostics;
import org.kinetrail.analysis.results.Diagnostics.CurvePoint;
import org.kinetrail.analysis.results.Diagnostics.Residual;
import org.kinetrail.analysis.results.Diagnostics.Vif;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.data.Subject;
import org.kinetrail.er.Fit;
import org.kinetrail.er.regression.GlmDiagnostics;
import org.kinetrail.er.survival.Concordance;
import org.kinetrail.er.survival.ConcordanceResult;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxResiduals;
import org.kinetrail.er.survival.HazardsTest;
import org.kinetrail.er.survival.ProportionalHazards;
import org.kinetrail.er.survival.Ties;
import org.kinetrail.er.survival.TimeTransform;
import org.kinetrail.numeric.distribution.Normal;

/** Proportional hazards, residuals, concordance, leave-one-out influence and variance inflation of a Cox model. */
final class CoxChecks {

    private final List<Subject> subjects;

    CoxChecks(AnalysisPlan plan, List<Subject> subjects) {
        this.subjects = subjects;
    }

    Diagnostics of(Engine engine, Design design, RawFit raw, int[] rows) {
        CoxEngine cox = (CoxEngine) engine;
        if (!(cox.full(design) instanceof Fit.Converged<CoxFit> c)) {
            return Diagnostics.NONE;
        }
        CoxFit fit = c.value();
        boolean testable = !fit.ties().exact() && IntStream.range(0, fit.coefficients().length).noneMatch(fit::aliased);
        List<TestResult> hazards = new ArrayList<>();
        List<CurvePoint> schoenfeld = new ArrayList<>();
        if (testable) {
            HazardsTest test = ProportionalHazards.byColumn(fit, TimeTransform.KM);
            for (int j = 0; j < test.terms().size(); j++) {
                hazards.add(KaplanMeierPart.test(test.terms().get(j), design.labels().get(j), test.tests().get(j)));
            }
            hazards.add(KaplanMeierPart.test("global", "All terms together", test.global()));
            for (int i = 0; i < test.g().length; i++) {
                schoenfeld.add(new CurvePoint(test.g()[i], test.smooth()[i][0]));
            }
        }
        return new Diagnostics(hazards, testable ? residuals(fit, design, rows) : List.of(), schoenfeld,
                Leaving.oneOut(engine, design, raw, rows, subjects), vif(design), List.of(), List.of(), List.of(), List.of(),
                List.of("Test of proportional hazards: scaled score test against 1 - S(t-); Schoenfeld residuals are drawn against the same"
                        + " scale."));
    }

    private List<Residual> residuals(CoxFit fit, Design design, int[] rows) {
        CoxResiduals r = CoxResiduals.of(fit);
        double[] martingale = r.martingale();
        double[] deviance = r.deviance();
        double[] eta = ChainPart.linear(design, fit.coefficients(), 0);
        List<Residual> list = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            list.add(new Residual(subjects.get(rows[i]).id(), design.columns()[0][i], eta[i], martingale[i], deviance[i], Double.NaN));
        }
        return list;
    }

    private static List<Vif> vif(Design design) {
        if (design.names().size() < 2) {
            return List.of();
        }
        double[] vif = GlmDiagnostics.vifOfColumns(Engines.withIntercept(design, design.columns()[0].length), true);
        return IntStream.range(0, vif.length)
                .mapToObj(j -> new Vif(design.names().get(j + design.names().size() - vif.length), vif[j])).toList();
    }

    static Interval concordance(CoxEngine engine, CoxFit fit, Design design) {
        ConcordanceResult c = Concordance.of(fit);
        double half = Normal.quantile(1 - (1 - engine.options().level()) / 2) * c.se();
        return new Interval(c.concordance(), c.concordance() - half, c.concordance() + half);
    }
}
