package org.kinetrail.ui.nca.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.kinetrail.analysis.ProfileAnalysis;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.figures.ProfileFigure;
import org.kinetrail.ui.plan.model.OpenPlan;
import org.kinetrail.ui.shell.model.DisplayDigits;
import org.kinetrail.ui.shell.model.Listeners;
import org.kinetrail.workflow.plan.PlanReader;

/**
 * The NCA perspective's one view model: which subject, which point, what a run stored and what the plan as edited gives. Told and asked
 * on the display's thread.
 */
public final class NcaDesk {

    private static final double FIRST_MONTH = 28;

    private final OpenPlan plan;
    private final Listeners<NcaDesk> listeners = new Listeners<>();
    private Optional<NcaInput> input = Optional.empty();
    private Previews previews;
    private AnalysisPlan edited;
    private String message = "";
    private String subject = "";
    private String chosenCode = "";
    private int cursor = -1;
    private OptionalDouble start = OptionalDouble.empty();
    private boolean log = true;
    private DisplayDigits digits = DisplayDigits.STANDARD;
    private NcaView view = NcaView.nothing("");
    private ProfilePage page;
    private NcaResults paged;
    private boolean pagedLog;

    public NcaDesk(OpenPlan plan) {
        this.plan = plan;
        plan.listen(state -> replanned());
    }

    /** Calls the listener at each change; the result ends that. */
    public Runnable listen(Consumer<NcaDesk> listener) {
        return listeners.add(listener, this);
    }

    /** Looks at other data or another run; without any it says why. */
    public void look(Optional<NcaReady> next, String otherwise) {
        input = next.map(NcaReady::input);
        previews = next.map(NcaReady::previews).orElse(null);
        message = otherwise;
        replanned();
    }

    /** Chooses a subject. */
    public void subject(String id) {
        if (!id.equals(subject)) {
            subject = id;
            cursor = -1;
            start = OptionalDouble.empty();
            renew();
        }
    }

    /** Shows numbers with other digits. */
    public void digits(DisplayDigits next) {
        digits = next;
        renew();
    }

    public boolean isLog() {
        return log;
    }

    public void log(boolean next) {
        log = next;
        renew();
    }

    public NcaView view() {
        return view;
    }

    /** The page of small pictures that the chosen subject is on; empty while there is no profile. Made anew only when its profiles changed. */
    public Optional<ProfilePage> page(int columns, int rows) {
        if (!isReady() || previews.all().subjects().isEmpty()) {
            return Optional.empty();
        }
        NcaResults all = previews.all();
        if (page == null || paged != all || pagedLog != log || !page.subjects().contains(subject)) {
            page = ProfilePage.of(all, subject, columns, rows, log);
            paged = all;
            pagedLog = log;
        }
        return Optional.of(page);
    }

    public String subject() {
        return subject;
    }

    /** The parameter that is being explained; empty for none. */
    public String parameter() {
        return chosenCode;
    }

    public void parameter(String code) {
        chosenCode = code;
        listeners.tell(this);
    }

    /** How the chosen parameter came about. */
    public Optional<NumberExplained> explanation() {
        if (!isReady() || chosenCode.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        Optional<NcaInput.Stored> kept = input.flatMap(NcaInput::stored);
        return previews.of(subject).map(shown -> {
            boolean asStored = kept.flatMap(s -> s.of(subject)).filter(shown.record()::equals).isPresent();
            String source = asStored ? "as stored in " + kept.orElseThrow().run() : "preview, not stored";
            return NumberExplained.of(shown.detail().explain(chosenCode), subject, source, digits);
        });
    }

    /** Moves the point that keys act on; stops at the first and the last sample that can be chosen. */
    public void step(int by) {
        List<PointRow> points = view.points();
        int from = cursor < 0 && by < 0 ? points.size() : cursor;
        for (int i = from + by; i >= 0 && i < points.size(); i += by) {
            if (points.get(i).pickable()) {
                at(i);
                return;
            }
        }
    }

    /** Puts the point that keys act on. */
    public void at(int point) {
        cursor = point;
        renew();
    }

    /** The first call marks the start of the slope, the second its end: then the reason is asked. */
    public Optional<Question> mark() {
        Optional<PointRow> point = current();
        if (point.isEmpty()) {
            return Optional.empty();
        }
        double day = point.get().day();
        if (start.isEmpty()) {
            requireEditable();
            start = OptionalDouble.of(day);
            renew();
            return Optional.empty();
        }
        double from = Math.min(start.getAsDouble(), day);
        double to = Math.max(start.getAsDouble(), day);
        String title = "Slope of " + subject + " from day " + digits.show(from) + " to day " + digits.show(to);
        return Optional.of(new Question(title, "The terminal slope takes every sample between the two, less those kept off it.",
                Question.CHOICE, "", reason -> {
                    start = OptionalDouble.empty();
                    plan.execute(title, picks().slope(from, to, reason, plan.who()), reason);
                }));
    }

    /** Forgets a start that was marked. */
    public void unmark() {
        start = OptionalDouble.empty();
        renew();
    }

    /** Keeps the point off the slope, or out of the whole analysis; a point that is kept out comes in again. */
    public Optional<Question> cross(boolean wholeAnalysis) {
        return current().map(point -> {
            requireEditable();
            String day = "day " + digits.show(point.day());
            if (picks().excluded(point.day()).isPresent()) {
                String title = "Take " + day + " of " + subject + " in again";
                return new Question(title, "The sample is used as the rules say.", Question.REVERSAL, "",
                        reason -> plan.execute(title, picks().include(point.day()), reason));
            }
            String title = (wholeAnalysis ? "Set " + day + " of " + subject + " aside" : "Keep " + day + " of " + subject + " off the slope");
            return new Question(title, wholeAnalysis ? "The sample enters neither slope nor areas."
                    : "The sample stays in the areas; only the terminal slope leaves it out.", Question.CHOICE, "",
                    reason -> exclude(point, wholeAnalysis ? "analysis" : "slope", title, reason));
        });
    }

    private void exclude(PointRow point, String scope, String title, String reason) {
        plan.execute(title, picks().exclude(point.day(), scope, reason, plan.who()), reason);
    }

    /** Gives the slope back to the rules. */
    public Optional<Question> automatic() {
        unmark();
        if (!isReady() || !picks().automatic().canExecute()) {
            return Optional.empty();
        }
        requireEditable();
        String title = "Slope of " + subject + " by the rules";
        return Optional.of(new Question(title, "The chosen slope and every sample kept off it are given back to the rules.", Question.REVERSAL,
                "", reason -> plan.execute(title, picks().automatic(), reason)));
    }

    /** Another reason for the choice on the point, else for the chosen slope. */
    public Optional<Question> otherReason() {
        Optional<PointRow> point = current();
        var sample = point.flatMap(p -> picks().excluded(p.day()));
        if (sample.isPresent()) {
            requireEditable();
            String title = "Reason for keeping out day " + digits.show(sample.get().getDay()) + " of " + subject;
            return Optional.of(new Question(title, "The choice stays; its reason changes.", Question.CHOICE, sample.get().getReason(),
                    reason -> exclude(point.get(), sample.get().getScope(), title, reason)));
        }
        var slope = isReady() ? picks().slope() : Optional.<org.kinetrail.model.plan.SlopeChoice>empty();
        return slope.map(chosen -> {
            requireEditable();
            String title = "Reason for the slope of " + subject;
            return new Question(title, "The choice stays; its reason changes.", Question.CHOICE, chosen.getReason(),
                    reason -> plan.execute(title, picks().slope(chosen.getFrom(), chosen.getTo(), reason, plan.who()), reason));
        });
    }

    private Optional<PointRow> current() {
        return cursor >= 0 && cursor < view.points().size() ? Optional.of(view.points().get(cursor)).filter(PointRow::pickable)
                : Optional.empty();
    }

    private org.kinetrail.model.edit.HandChoices picks() {
        return new org.kinetrail.model.edit.HandChoices(plan.draft().domain(), subject, "");
    }

    private void requireEditable() {
        if (plan.who().isEmpty()) {
            throw new Refusal("Nobody here may edit the plan; sign in as an analyst to choose points.");
        }
    }

    private boolean isReady() {
        return previews != null && edited != null;
    }

    private void replanned() {
        edited = plan.state().map(s -> PlanReader.read(s.draft().plan())).orElse(null);
        if (isReady()) {
            previews.plan(edited);
        }
        renew();
    }

    private void renew() {
        view = isReady() ? previews.of(subject).map(this::written).orElseGet(() -> NcaView.nothing("There is no profile of " + subject
                + " to analyse: a profile needs an infusion and samples of the plan's analyte.")) : NcaView.nothing(message);
        listeners.tell(this);
    }

    private NcaView written(ProfileAnalysis.Analysed shown) {
        NcaResults all = previews.all();
        int place = all.subjects().stream().map(NcaResults.SubjectNca::subject).toList().indexOf(subject);
        ViewWriter words = new ViewWriter(digits);
        Optional<NcaInput.Stored> kept = input.flatMap(NcaInput::stored);
        Optional<NcaResults.SubjectNca> stored = kept.flatMap(s -> s.of(subject));
        boolean preview = !stored.filter(shown.record()::equals).isPresent();
        return new NcaView(subject, subject + ", " + words.dose(shown.record()) + ", " + (place + 1) + " of " + all.subjects().size(),
                standing(kept, preview), preview, Optional.of(Verdict.of(shown.record())), words.slope(edited, shown.record()),
                words.points(shown.record()), cursor, start, words.parameters(stored, shown.record()),
                Optional.of(ProfileFigure.single(all, shown.record(), lastDay(shown.record()), log)), "");
    }

    private String standing(Optional<NcaInput.Stored> kept, boolean preview) {
        if (!preview) {
            return "As stored in " + kept.orElseThrow().run();
        }
        String why = kept.isEmpty() ? "no run of these data yet" : plan.dirty() ? "the plan has unsaved changes"
                : "the plan was changed after " + kept.get().run() + "; run it again";
        return "Preview, not stored: " + why;
    }

    static double lastDay(NcaResults.SubjectNca subject) {
        return subject.points().stream().mapToDouble(NcaResults.Point::time).filter(Double::isFinite).reduce(FIRST_MONTH, Math::max);
    }
}
