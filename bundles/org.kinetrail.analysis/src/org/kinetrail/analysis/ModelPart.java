package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Diagnostics;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.Guard;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.ModelSet.ForestRow;
import org.kinetrail.analysis.results.Outcome;

/**
 * The models of one endpoint: crude and adjusted on one row set, the full model, the search, the choice of metric, penalised fits
 * where there are few events or separation, and what they rest on.
 */
final class ModelPart {

    /**
     * What is modelled.
     *
     * @param endpoint endpoint name
     * @param engine   response over the rows
     * @param rows     position in the population of each row
     * @param exposure exposure of the population
     * @param metric   pre-specified metric
     * @param diagnose checks of the adjusted model
     */
    record Task(String endpoint, Engine engine, int[] rows, ExposureView exposure, AnalysisPlan.Metric metric, Diagnose diagnose) {
    }

    /** Checks of a model, by kind. */
    @FunctionalInterface
    interface Diagnose {
        Diagnostics of(Engine engine, Design design, RawFit fit, int[] rows);
    }

    /**
     * A model set with what later parts need.
     *
     * @param set      the records
     * @param primary  raw fit of the adjusted model, or of the crude one where only that could be fitted; null when none
     * @param design   its design
     * @param engine   its response
     * @param rows     its rows in the population
     * @param covariates covariates in it
     */
    record Modelled(ModelSet set, RawFit primary, Design design, Engine engine, int[] rows, List<Covariate> covariates) {
    }

    private static final double LOG_1000 = 6.907755278982137;

    private final AnalysisPlan plan;
    private final CovariateTable table;
    private final Notes notes;

    ModelPart(AnalysisPlan plan, CovariateTable table, Notes notes) {
        this.plan = plan;
        this.table = table;
        this.notes = notes;
    }

    /** Forced covariates that the data can give, and the study where there are several. */
    List<Covariate> forced(String where) {
        List<String> names = new ArrayList<>(plan.covariates().forced());
        if (table.manyStudies() && !names.contains(CovariateTable.STUDY)) {
            names.add(CovariateTable.STUDY);
        }
        return table.primary(names, where);
    }

    Modelled run(Task task) {
        String where = task.endpoint() + " models";
        List<Covariate> forced = forced(where);
        double[] x = task.exposure().modelled(task.metric());
        int[] keep = IntStream.range(0, task.rows().length).filter(i -> !Double.isNaN(x[task.rows()[i]])).toArray();
        int[] complete = complete(keep, task.rows(), forced);
        Design crudeDesign = Design.of(x, exposureLabel(task.metric()), List.of(), pick(task.rows(), complete));
        Design design = Design.of(x, exposureLabel(task.metric()), forced, pick(task.rows(), complete));
        Engine engine = task.engine().at(complete);
        Fits.Scale scale = task.exposure().scale(task.metric(), pick(task.rows(), complete));
        double perParameter = (double) engine.effective() / design.columns().length;
        Fewness few = few(task.endpoint(), engine, design.columns().length);
        if (few == Fewness.NOTHING) {
            return nothing(task, engine, perParameter);
        }
        int missing = keep.length - complete.length;
        RawFit crudeRaw = engine.fit(crudeDesign);
        Fit crude = fit(task, "crude", crudeRaw, crudeDesign, engine, missing, scale);
        boolean adjustable = few != Fewness.CRUDE_ONLY && !forced.isEmpty();
        RawFit raw = adjustable ? engine.fit(design) : crudeRaw;
        Fit adjusted = adjustable ? fit(task, "adjusted", raw, design, engine, missing, scale)
                : Fits.skipped(task.endpoint() + ".adjusted", engine.kind(), "adjusted", forced.isEmpty()
                        ? new Outcome("skipped", "no-forced-covariates", "The plan forces no covariate that the data can give.")
                        : new Outcome("described-only", "too-few-events", "Too few events for the adjusted model."));
        Design used = adjustable ? design : crudeDesign;
        int[] rows = pick(task.rows(), complete);
        boolean nearly = raw.done() && nearlySeparated(task.endpoint(), raw, scale);
        Fit firth = firth(task, engine, used, raw, nearly ? Fewness.NO_SELECTION : few, missing, scale);
        SelectionPart selection = new SelectionPart(plan, table, notes);
        List<Covariate> candidates = few == Fewness.ENOUGH ? candidates(forced, where) : List.of();
        SelectionPart.Searched searched = selection.search(task, forced, raw.done() ? candidates : List.of(), few, scale);
        Diagnostics diagnostics = raw.done() ? task.diagnose().of(engine, used, raw, rows) : Diagnostics.NONE;
        guards(task.endpoint(), raw, diagnostics);
        notes.method("er.influence.leave-one-out", "The primary model was fitted again without each subject in turn.");
        ModelSet.MetricChoice choice = plan.selection().metricChoice() && raw.done() ? selection.metrics(task, adjustable
                ? forced : List.of())
                : new ModelSet.MetricChoice(raw.done() ? new Outcome("skipped", "not-planned", "The plan asks for no comparison.")
                        : raw.outcome(), "", "", List.of(), "");
        List<Fit> univariable = univariable(task, forced, candidates);
        RawFit drawn = raw.done() ? raw : engine instanceof LogisticEngine logistic ? FirthFits.flic(logistic, used) : null;
        List<ModelSet.CurveBand> curve = drawn == null ? List.of()
                : new CurvePart(plan).curve(task, drawn, used, adjustable ? forced : List.of(), rows);
        ModelSet set = new ModelSet(raw.done() ? Outcome.DONE : raw.outcome(), crude, adjusted, searched.selected(), searched.full(), firth,
                univariable, forest(crude, adjusted, searched.selected(), univariable), searched.selection(), choice, curve, diagnostics,
                perParameter);
        return new Modelled(set, raw.done() ? raw : null, used, engine, rows, adjustable ? forced : List.of());
    }

    private List<Covariate> candidates(List<Covariate> forced, String where) {
        List<String> taken = forced.stream().map(Covariate::name).toList();
        return table.primary(plan.covariates().candidates().stream().filter(c -> !taken.contains(c)).toList(), where);
    }

    private Fit fit(Task task, String role, RawFit raw, Design design, Engine engine, int missing, Fits.Scale scale) {
        String id = task.endpoint() + "." + role;
        return Fits.record(new Fits.Label(id, role, formula(task.endpoint(), task.metric(), design), missing, engine.events(), scale), raw,
                design);
    }

    static String formula(String response, AnalysisPlan.Metric metric, Design design) {
        String exposure = metric.log() ? "log(" + metric.id() + ")" : metric.id();
        return response + " ~ " + String.join(" + ", design.names().stream().map(n -> Design.EXPOSURE.equals(n) ? exposure : n).toList());
    }

    static String exposureLabel(AnalysisPlan.Metric metric) {
        return metric.log() ? "log " + metric.label() : metric.label();
    }

    /** How much the events allow. */
    enum Fewness {
        ENOUGH, NO_SELECTION, CRUDE_ONLY, NOTHING
    }

    private Fewness few(String endpoint, Engine engine, int parameters) {
        double adjusted = (double) engine.effective() / parameters;
        AnalysisPlan.GuardRules rules = plan.guards();
        Fewness few = engine.effective() < rules.describeOnlyBelow() ? Fewness.NOTHING
                : adjusted < rules.describeOnlyBelow() ? Fewness.CRUDE_ONLY
                : adjusted < rules.selectionOffBelow() ? Fewness.NO_SELECTION : Fewness.ENOUGH;
        String count = Words.number(adjusted) + " events per parameter (" + engine.effective() + " over " + parameters + ")";
        String words = switch (few) {
            case ENOUGH -> endpoint + " has " + count + "; covariates may be searched.";
            case NO_SELECTION -> endpoint + " has " + count + ", below " + Words.number(rules.selectionOffBelow())
                    + ": covariates are not searched and the penalised fit with profile limits stands beside.";
            case CRUDE_ONLY -> endpoint + " has " + count + ", below " + Words.number(rules.describeOnlyBelow())
                    + ": the adjusted model is not fitted; the model of exposure alone describes the data.";
            default -> endpoint + " has " + count + ": too few to fit any model; the data are described only.";
        };
        boolean tripped = few != Fewness.ENOUGH;
        notes.guard(new Guard("guard.few-events", endpoint, tripped, tripped ? few == Fewness.NO_SELECTION ? "few events"
                : "description only" : "", words, adjusted, rules.selectionOffBelow()));
        return few;
    }

    private Modelled nothing(Task task, Engine engine, double perParameter) {
        Outcome outcome = new Outcome("described-only", "too-few-events", task.endpoint() + " has " + engine.effective()
                + " events that count: too few for a model.");
        ModelSet set = none(task.endpoint(), engine.kind(), outcome, perParameter);
        return new Modelled(set, null, null, engine, new int[0], List.of());
    }

    /** A model set in which nothing was fitted. */
    static ModelSet none(String endpoint, String kind, Outcome outcome, double perParameter) {
        Fit[] fits = IntStream.range(0, 5).mapToObj(i -> {
            String role = List.of("crude", "adjusted", "selected", "full", "firth").get(i);
            return Fits.skipped(endpoint + "." + role, kind, role, outcome);
        }).toArray(Fit[]::new);
        return new ModelSet(outcome, fits[0], fits[1], fits[2], fits[3], fits[4], List.of(), List.of(),
                new ModelSet.Selection(outcome, "", 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0),
                new ModelSet.MetricChoice(outcome, "", "", List.of(), ""), List.of(), Diagnostics.NONE, perParameter);
    }

    private Fit firth(Task task, Engine engine, Design design, RawFit raw, Fewness few, int missing, Fits.Scale scale) {
        String id = task.endpoint() + ".firth";
        if (few == Fewness.ENOUGH && raw.done()) {
            return Fits.skipped(id, engine.kind() + "-firth", "firth",
                    new Outcome("skipped", "not-needed", "Enough events and no separation: no penalised fit is needed."));
        }
        notes.method("er.firth.profile", "Where events are few or answers separate, penalised likelihood after Firth with profile limits"
                + " stands beside.");
        return fit(task, "firth", engine.firth(design), design, engine, missing, scale);
    }

    /** Whether yes and no hardly overlap in exposure: a ratio per interquartile range beyond 1000, or limits that wide. */
    private boolean nearlySeparated(String endpoint, RawFit raw, Fits.Scale scale) {
        int j = raw.indexOf(Design.EXPOSURE);
        if (!raw.kind().equals("logistic") || j < 0) {
            return false;
        }
        double size = Math.abs(raw.coefficients()[j]) * scale.iqr();
        double error = Math.sqrt(raw.covariance()[j][j]) * scale.iqr();
        boolean nearly = size > LOG_1000 || error > LOG_1000 / 2;
        if (nearly) {
            notes.guard(new Guard("guard.separation", endpoint, true, "nearly separated", endpoint
                    + ": yes and no hardly overlap in exposure,"
                    + " so that the odds ratio is all but unbounded. The penalised fit with profile limits stands beside it.", size,
                    LOG_1000));
        }
        return nearly;
    }

    private List<Fit> univariable(Task task, List<Covariate> forced, List<Covariate> candidates) {
        List<Fit> fits = new ArrayList<>();
        List<Covariate> all = new ArrayList<>(forced);
        all.addAll(candidates);
        for (Covariate c : all) {
            int[] complete = complete(IntStream.range(0, task.rows().length).toArray(), task.rows(), List.of(c));
            Design design = Design.of(null, "", List.of(c), pick(task.rows(), complete));
            Engine engine = task.engine().at(complete);
            if (engine.effective() < plan.guards().describeOnlyBelow()) {
                continue;
            }
            fits.add(Fits.record(new Fits.Label(task.endpoint() + ".univariable." + c.name(), "univariable",
                    task.endpoint() + " ~ " + c.name(), task.rows().length - complete.length, engine.events(), null), engine.fit(design),
                    design));
        }
        return fits;
    }

    private static List<ForestRow> forest(Fit crude, Fit adjusted, Fit selected, List<Fit> univariable) {
        List<ForestRow> rows = new ArrayList<>();
        for (Fit fit : univariable) {
            add(rows, "univariable", fit);
        }
        add(rows, "crude", crude);
        add(rows, "adjusted", adjusted);
        add(rows, "selected", selected);
        return rows;
    }

    private static void add(List<ForestRow> rows, String model, Fit fit) {
        if (!fit.outcome().done()) {
            return;
        }
        for (Fit.Term term : fit.terms()) {
            if (term.exposure()) {
                Fit.Effect effect = Fits.headline(fit);
                rows.add(new ForestRow(model, term.label() + ", " + effect.label(), effect.ratio(), term.p(), true));
            } else if (!"(Intercept)".equals(term.name())) {
                rows.add(new ForestRow(model, term.label(), term.ratio(), term.p(), false));
            }
        }
    }

    private void guards(String endpoint, RawFit raw, Diagnostics d) {
        if (!raw.done()) {
            notes.guard(new Guard("guard.separation", endpoint, true, "no finite estimate", endpoint + ": " + raw.outcome().words()
                    + " The penalised fit stands beside it.", Double.NaN, Double.NaN));
            return;
        }
        double condition = raw.certificate() == null ? Double.NaN : raw.certificate().conditionNumber();
        boolean ill = condition > plan.guards().conditionNumber();
        notes.guard(new Guard("guard.condition", endpoint, ill, ill ? "ill-conditioned" : "", endpoint
                + ": condition number of the adjusted model " + Words.number(condition) + (ill ? ", too large to tell coefficients apart."
                        : "."), condition, plan.guards().conditionNumber()));
        d.vif().stream().filter(v -> v.value() > plan.guards().vif()).forEach(v -> notes.guard(new Guard("guard.collinearity", endpoint,
                true, "collinear covariates", endpoint + ": " + v.term() + " has a variance inflation of " + Words.number(v.value())
                        + ", so its coefficient is hard to tell from the others'.", v.value(), plan.guards().vif())));
        if (!d.influence().isEmpty()) {
            Diagnostics.Influence largest = d.influence().get(0);
            boolean strong = Math.abs(largest.change()) > plan.guards().influenceShare();
            notes.guard(new Guard("guard.influence", endpoint, strong, strong ? "one subject weighs heavily" : "", endpoint
                    + ": without subject " + largest.subject() + " the exposure ratio changes by " + Words.percent(largest.change())
                    + ", the largest change that leaving out one subject makes.", largest.change(), plan.guards().influenceShare()));
        }
        d.proportionalHazards().stream().filter(t -> "exposure".equals(t.id())).forEach(t -> {
            boolean bad = t.p() < 0.05;
            notes.guard(new Guard("guard.proportional-hazards", endpoint, bad, bad ? "hazards not proportional" : "", endpoint
                    + ": test of proportional hazards for the exposure, " + Words.p(t.p())
                    + (bad ? "; the hazard ratio is an average over follow-up." : "."), t.p(), 0.05));
        });
    }

    /** Rows complete in every covariate. */
    static int[] complete(int[] keep, int[] rows, List<Covariate> covariates) {
        return java.util.Arrays.stream(keep).filter(i -> covariates.stream().noneMatch(c -> c.missing(rows[i]))).toArray();
    }

    static int[] pick(int[] values, int[] at) {
        return java.util.Arrays.stream(at).map(i -> values[i]).toArray();
    }
}
