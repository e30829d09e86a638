package org.kinetrail.ui.report.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.kinetrail.model.study.Study;
import org.kinetrail.ui.shell.model.Listeners;

/** The reports of the open study, the one that is read, and the number chosen in it. Told and asked on the display's thread. */
public final class OpenReport {

    /** Said while there is nothing to read. */
    public static final String NONE = "The study has no report yet. Report > Make report makes one of a completed run;"
            + " it needs somebody signed in who may make reports.";

    /**
     * What there is to show.
     *
     * @param reports newest first
     * @param chosen  the report that is read
     * @param book    its pages; empty while they are read
     * @param number  the number chosen in it
     * @param source  where that number comes from; empty while it is traced
     * @param message what to say where there is no page to show
     */
    public record State(List<ReportStatus> reports, Optional<ReportStatus> chosen, Optional<ReportBook> book, Optional<ReportNumber> number,
            Optional<NumberSource> source, String message) {

        public State {
            reports = List.copyOf(reports);
        }
    }

    private final Listeners<State> listeners = new Listeners<>();
    private State state = new State(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "No study is open.");

    public State state() {
        return state;
    }

    /** The report that is read, else the newest of a study that has one. */
    public String chosen(Study study) {
        return state.chosen().map(ReportStatus::report).orElseGet(() -> study.getReports().get(study.getReports().size() - 1).getId());
    }

    /** Calls the listener at once and at each change; the result ends that. */
    public Runnable listen(Consumer<State> listener) {
        return listeners.add(listener, state);
    }

    /** Nothing to read, and why. */
    public void none(String message) {
        become(new State(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), message));
    }

    /** The reports as the study has them now; the one that is read stays chosen where it still is, else the newest is. */
    public void reports(List<ReportStatus> reports) {
        if (reports.isEmpty()) {
            none(NONE);
            return;
        }
        String wanted = state.chosen().map(ReportStatus::report).orElse("");
        ReportStatus chosen = reports.stream().filter(r -> r.report().equals(wanted)).findFirst().orElse(reports.get(0));
        show(reports, chosen);
    }

    /** Reads another report. */
    public void choose(String report) {
        state.reports().stream().filter(r -> r.report().equals(report)).findFirst().ifPresent(r -> show(state.reports(), r));
    }

    private void show(List<ReportStatus> reports, ReportStatus chosen) {
        boolean same = state.book().map(book -> book.pages().sha256().equals(chosen.file())).orElse(false);
        become(same ? new State(reports, Optional.of(chosen), state.book(), state.number(), state.source(), "")
                : new State(reports, Optional.of(chosen), Optional.empty(), Optional.empty(), Optional.empty(), "Reading " + chosen.report()
                        + " ..."));
    }

    /** The pages of the chosen report came; those of another one are closed at once. */
    public void opened(ReportBook book) {
        if (state.chosen().map(chosen -> chosen.file().equals(book.pages().sha256())).orElse(false)) {
            become(new State(state.reports(), state.chosen(), Optional.of(book), Optional.empty(), Optional.empty(), ""));
        } else {
            book.close();
        }
    }

    /** The pages of the chosen report could not be read. */
    public void failed(String sentence) {
        become(new State(state.reports(), state.chosen(), Optional.empty(), Optional.empty(), Optional.empty(), sentence));
    }

    /** Chooses a number; its source is still to be found. */
    public void choose(ReportNumber number) {
        become(new State(state.reports(), state.chosen(), state.book(), Optional.of(number), Optional.empty(), ""));
    }

    /** The source of the chosen number came; that of another one is dropped. */
    public void traced(NumberSource source) {
        if (state.number().equals(Optional.of(source.number()))) {
            become(new State(state.reports(), state.chosen(), state.book(), state.number(), Optional.of(source), ""));
        }
    }

    private void become(State next) {
        Optional<ReportBook> old = state.book();
        state = next;
        listeners.tell(next);
        old.filter(book -> !next.book().equals(old)).ifPresent(ReportBook::close);
    }
}
