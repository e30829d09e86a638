package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.er.Fit;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Expression;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.formula.Term;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.selection.CriterionSearch;
import org.kinetrail.er.selection.Scorer;
import org.kinetrail.er.selection.StepwiseSearch;
import org.kinetrail.er.survival.CoxFit;
import org.kinetrail.er.survival.CoxModel;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.numeric.Elementary;

/** Covariate searches in Cox and logistic models on the complete cases over all candidates. */
final class StepwiseKind {

    private static final Map<String, double[]> LIMITS = new java.util.TreeMap<>(Map.of("p05_p01", new double[] {0.05, 0.01}, "p10_p05",
            new double[] {0.10, 0.05}, "p20_p15", new double[] {0.20, 0.15}, "p01_p001", new double[] {0.01, 0.001}));

    private StepwiseKind() {
    }

    /** A fitted model as a search and its table need it. */
    private record Fitted(List<String> names, double[] coefficients, double logLikelihood, double nullLogLikelihood, int parameters) {
    }

    /** Fits the model of some candidates; null when that fails. */
    private interface Fitter {
        Fitted fit(List<String> chosen);
    }

    static Results cox(Spec spec, Frame data) {
        String time = spec.text("time");
        String status = spec.text("status");
        List<String> candidates = spec.texts("candidates");
        Frame complete = complete(data, candidates, List.of(time, status));
        Expression response = new Expression.Call("Surv", List.of(new Expression.Name(time), new Expression.Name(status)));
        double events = java.util.Arrays.stream(complete.numbers(status)).sum();
        if (events == 0.0) {
            return none("no-events", "No row has an event, so that nothing can be selected.", complete, data);
        }
        Fitter fitter = chosen -> coxFit(formula(response, chosen.isEmpty() ? candidates.subList(0, 1) : chosen).design(complete));
        Results out = search(candidates, fitter, Elementary.log(events), "backward_both_BIC_log_nevent", true);
        return finish(out, complete, data).put("events", events);
    }

    static Results logistic(Spec spec, Frame data) {
        String response = spec.text("response");
        List<String> candidates = spec.texts("candidates");
        Frame complete = complete(data, candidates, List.of(response));
        double[] values = complete.column(response) instanceof Column.Numbers numbers ? numbers.values() : new double[0];
        if (values.length > 0 && java.util.Arrays.stream(values).distinct().count() == 1) {
            return none("constant-response", "All " + values.length + " responses are " + NumberText.of(values[0])
                    + ", so that nothing can be selected.", complete, data);
        }
        Fitter fitter = chosen -> logisticFit(formula(new Expression.Name(response), chosen).design(complete));
        Results out = search(candidates, fitter, Elementary.log(complete.rows()), "backward_both_BIC", false);
        return finish(out, complete, data);
    }

    private static Results none(String reason, String words, Frame complete, Frame data) {
        return finish(new Results(), complete, data).put("outcome", "not-estimable").put("reason", reason).put("message", words);
    }

    private static Results finish(Results out, Frame complete, Frame data) {
        return out.put("n", complete.rows()).put("rows_missing", data.rows() - complete.rows()).put("outcome", "computed");
    }

    private static Frame complete(Frame data, List<String> candidates, List<String> response) {
        List<String> names = new ArrayList<>(response);
        candidates.forEach(c -> names.addAll(Formula.parse("~" + quoted(data, c)).columnNames()));
        return data.take(data.completeRows(names));
    }

    private static String quoted(Frame data, String name) {
        return data.has(name) ? "`" + name + "`" : name;
    }

    private static Formula formula(Expression response, List<String> chosen) {
        List<Term> terms = new ArrayList<>();
        for (String name : chosen) {
            Expression expression = name.indexOf('(') < 0 ? new Expression.Name(name)
                    : Formula.parse("~" + name).terms().get(0).variables().get(0);
            terms.add(new Term(List.of(expression)));
        }
        String text = response + " ~ " + (chosen.isEmpty() ? "1" : String.join(" + ", chosen));
        return new Formula(text, response, terms, true, List.of(), List.of(), List.of());
    }

    private static Fitted coxFit(Design design) {
        if (CoxModel.fit(CoxKind.survivalData(design), CoxOptions.STANDARD) instanceof Fit.Converged<CoxFit> converged) {
            CoxFit fit = converged.value();
            return new Fitted(fit.names(), fit.coefficients(), fit.logLikelihood(), fit.nullLogLikelihood(), fit.rank());
        }
        return null;
    }

    private static Fitted logisticFit(Design design) {
        if (GeneralizedLinear.logistic(ModelData.of(design)) instanceof Fit.Converged<GlmFit> converged) {
            GlmFit fit = converged.value();
            return new Fitted(fit.names(), fit.coefficients(), fit.logLikelihood(), fit.nullLogLikelihood(), fit.rank());
        }
        return null;
    }

    private static Results search(List<String> candidates, Fitter fitter, double logSize, String bicName, boolean cox) {
        Map<List<String>, Fitted> known = new HashMap<>();
        Fitter cached = chosen -> known.computeIfAbsent(List.copyOf(chosen), fitter::fit);
        Scorer scorer = chosen -> {
            Fitted fit = cached.fit(chosen);
            return fit == null ? Scorer.Score.NONE : chosen.isEmpty() ? new Scorer.Score(fit.nullLogLikelihood(), cox ? 0 : 1)
                    : new Scorer.Score(fit.logLikelihood(), fit.parameters());
        };
        Results lrt = new Results();
        StepwiseSearch.Trace any = null;
        for (Map.Entry<String, double[]> limits : LIMITS.entrySet()) {
            any = StepwiseSearch.run(candidates, limits.getValue()[0], limits.getValue()[1], scorer);
            lrt.put(limits.getKey(), trace(any, limits.getValue()));
        }
        Results out = new Results().put("univariate", screen(any, cached)).put("lrt", lrt);
        out.put("backward_both_AIC", criterion(CriterionSearch.run(candidates, 2.0, scorer), cox));
        return out.put(bicName, criterion(CriterionSearch.run(candidates, logSize, scorer), cox));
    }

    private static List<Results> screen(StepwiseSearch.Trace trace, Fitter fitter) {
        List<Results> out = new ArrayList<>();
        for (StepwiseSearch.Comparison c : trace.screen()) {
            Results coefficients = new Results();
            Fitted fit = fitter.fit(List.of(c.candidate()));
            for (int j = 0; fit != null && j < fit.names().size(); j++) {
                coefficients.put(fit.names().get(j), fit.coefficients()[j]);
            }
            out.add(new Results().put("var", c.candidate()).put("chisq_lrt", c.statistic()).put("df", c.df()).put("p_lrt", c.p())
                    .put("coef", coefficients).put("aic", c.aic()));
        }
        return out;
    }

    private static Results trace(StepwiseSearch.Trace trace, double[] limits) {
        String rule = "forward: add the candidate with the smallest LRT p if p < " + NumberText.of(limits[0])
                + ", repeat; then backward: drop the largest p while p >= " + NumberText.of(limits[1])
                + "; complete cases over ALL candidates fixed before the search";
        List<Results> steps = new ArrayList<>();
        for (StepwiseSearch.Step step : trace.steps()) {
            List<Results> compared = step.comparisons().stream().map(c -> new Results().put("var", c.candidate()).put("df", c.df())
                    .put("chisq", c.statistic()).put("p", c.p())).toList();
            steps.add(new Results().put("step", step.number()).put("action", step.action()).put("candidates", compared)
                    .put("chosen", step.chosen().isEmpty() ? "NA" : step.chosen()));
        }
        return new Results().put("rule", rule).put("trace", steps).put("forward_model", trace.forwardModel())
                .put("final_model", trace.finalModel());
    }

    private static Results criterion(CriterionSearch.Trace trace, boolean nested) {
        List<String> moves = trace.steps().stream().map(CriterionSearch.Step::move).toList();
        double[] values = trace.steps().stream().mapToDouble(CriterionSearch.Step::criterion).toArray();
        Results steps = new Results().put("step", moves).put("aic", values);
        Results out = new Results().put("final", trace.finalModel());
        return nested ? out.put("trace", steps) : out.putAll(steps);
    }
}
