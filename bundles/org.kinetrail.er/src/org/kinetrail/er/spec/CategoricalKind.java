package org.kinetrail.er.spec;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Expression;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Column;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.frame.NumberText;
import org.kinetrail.er.regression.Interval;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.er.regression.Multinomial;
import org.kinetrail.er.regression.ProportionalOdds;
import org.kinetrail.er.regression.ProportionalityTest;
import org.kinetrail.numeric.linear.Matrix;

/** Models of a response with several levels, ordered or not. */
final class CategoricalKind {

    private static final double LEVEL = 0.95;
    private static final List<String> LIMITS = List.of("lower", "upper");

    private CategoricalKind() {
    }

    /** The rows of a model with the response as the number of its level. */
    private record Levelled(Design design, List<String> levels, int[] level) {

        static Levelled of(Spec spec, Frame data) {
            Formula formula = Formula.parse(spec.text("formula"));
            if (!(formula.response() instanceof Expression.Name name)) {
                throw new Refusal("The response of a model with several levels is a column; write its name on the left side.");
            }
            Frame used = data.take(data.completeRows(formula.columnNames()));
            Column column = used.column(name.name());
            List<String> levels = column instanceof Column.Factor factor ? factor.levels()
                    : Arrays.stream(((Column.Numbers) column).values()).distinct().sorted().mapToObj(NumberText::of).toList();
            int[] level = IntStream.range(0, used.rows()).map(i -> levels.indexOf(column.label(i))).toArray();
            double[] numbers = Arrays.stream(level).asDoubleStream().toArray();
            return new Levelled(formula.design(used.with(name.name(), numbers)), levels, level);
        }
    }

    static Results ordinal(Spec spec, Frame data, Frame newData) {
        Levelled rows = Levelled.of(spec, data);
        List<String> names = rows.design.covariateNames();
        Fit<ProportionalOdds.Result> fit = ProportionalOdds.fit(names, rows.design.covariates(), rows.level);
        Results out = new Results().put("n", rows.level.length).put("rows_missing", data.rows() - rows.level.length)
                .put("levels", rows.levels);
        if (fit instanceof Fit.Converged<ProportionalOdds.Result> converged) {
            ProportionalOdds.Result value = converged.value();
            int p = names.size();
            double[][] limits = new double[p][];
            for (int j = 0; j < p; j++) {
                Interval limit = value.interval(j, LEVEL);
                limits[j] = new double[] {limit.lower(), limit.upper()};
            }
            out.put("terms", names).put("coef", value.coefficients()).put("cuts", value.cuts()).put("se", value.standardErrors())
                    .put("wald_ci95", new Results.Table(names, LIMITS, limits)).put("loglik", value.logLikelihood())
                    .put("loglik_null", value.nullLogLikelihood()).put("lrt_p", value.pValue());
            TestStatistic odds = ProportionalityTest.of(value, rows.design.covariates(), rows.level);
            out.put("proportional_odds_score_test", new Results().put("chisq", odds.statistic()).put("df", odds.df()).put("p", odds.pValue()));
            if (newData != null) {
                int from = rows.design.hasIntercept() ? 1 : 0;
                out.put("predict", predictions(rows, newData, row -> value.probabilities(Arrays.copyOfRange(row, from, row.length))));
            }
        }
        return Outcomes.put(out, fit, rows.design);
    }

    /** Probabilities of the levels at other rows; a formula with an offset has none here. */
    private static Results.Table predictions(Levelled rows, Frame newData, UnaryOperator<double[]> probabilities) {
        if (!rows.design.formula().offsets().isEmpty()) {
            throw new Refusal("Probabilities at new data are not offered beside an offset; leave the offset or the new data out.");
        }
        Matrix at = rows.design.on(newData);
        double[][] out = IntStream.range(0, at.rows()).mapToObj(i -> probabilities.apply(at.row(i))).toArray(double[][]::new);
        return new Results.Table(Results.Table.numbered(out.length), rows.levels, out);
    }

    static Results multinomial(Spec spec, Frame data, Frame newData) {
        Levelled rows = Levelled.of(spec, data);
        ModelData model = ModelData.of(rows.design);
        Fit<Multinomial.Result> fit = Multinomial.fit(model);
        Results out = new Results().put("n", model.size()).put("rows_missing", data.rows() - model.size()).put("levels", rows.levels);
        if (fit instanceof Fit.Converged<Multinomial.Result> converged) {
            Multinomial.Result value = converged.value();
            List<String> against = rows.levels.subList(1, rows.levels.size());
            out.put("terms", model.names()).put("coef", new Results.Table(against, model.names(), value.coefficients()))
                    .put("se", new Results.Table(against, model.names(), value.standardErrors())).put("deviance", value.deviance())
                    .put("loglik", value.logLikelihood()).put("aic", value.aic());
            if (newData != null) {
                out.put("predict", predictions(rows, newData, row -> value.probabilities(row, 0.0)));
            }
        }
        return Outcomes.put(out, fit, rows.design);
    }
}
