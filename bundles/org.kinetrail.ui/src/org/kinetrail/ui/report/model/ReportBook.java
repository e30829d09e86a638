package org.kinetrail.ui.report.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.report.RecordCopy;
import org.kinetrail.workflow.verify.NumberTrace;

/**
 * One report as it is read: its pages, its numbers, and the ways back of those that were asked for. The first question does the analysis
 * again from what the record copy carries; later ones are answered from that.
 */
public final class ReportBook implements AutoCloseable {

    /** How far beside a number a click still means it, in points. */
    private static final double REACH = 4;

    private final PdfPages pages;
    private final byte[] pdf;
    private final List<ReportNumber> numbers;
    private final Map<String, ReportNumber> byId = new HashMap<>();
    private final List<Heading> outline;
    private RecordCopy copy;
    private RecordCopy.Again again;

    private ReportBook(PdfPages pages, byte[] pdf) {
        this.pages = pages;
        this.pdf = pdf;
        this.numbers = ReportNumber.read(pages.attachment("results.json"));
        this.outline = pages.outline();
        numbers.forEach(number -> byId.put(number.id(), number));
    }

    /** Reads a record copy. */
    public static ReportBook open(byte[] pdf) {
        return new ReportBook(PdfPages.open(pdf), pdf);
    }

    public PdfPages pages() {
        return pages;
    }

    /** The bookmarks, as a tree. */
    public List<Heading> outline() {
        return outline;
    }

    /** Every number that has an id, in the order of the pages. */
    public List<ReportNumber> numbers() {
        return numbers;
    }

    public Optional<ReportNumber> number(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The number under or next to a place on a page, within the reach of a finger's breadth; empty when none is. */
    public Optional<ReportNumber> numberAt(PageStrip.Place place) {
        return nearest(pages.numbers(place.page()), place.x(), place.y()).flatMap(found -> number(found.id()));
    }

    /** The rectangle under or next to a point. */
    public static Optional<NumberPlace> nearest(List<NumberPlace> places, double x, double y) {
        NumberPlace best = null;
        for (NumberPlace place : places) {
            if (best == null || place.distance(x, y) < best.distance(x, y)) {
                best = place;
            }
        }
        return best != null && best.distance(x, y) <= REACH * REACH ? Optional.of(best) : Optional.empty();
    }

    /** Where a number stands on its page; empty when the page does not show it. */
    public Optional<NumberPlace> place(ReportNumber number) {
        return pages.numbers(number.page() - 1).stream().filter(place -> place.id().equals(number.id())).findFirst();
    }

    /** The number printed so many numbers after this one, before when negative; stops at both ends. */
    public ReportNumber step(ReportNumber from, int by) {
        int at = numbers.indexOf(from) + by;
        return numbers.get(Math.max(0, Math.min(numbers.size() - 1, at)));
    }

    /** The first number printed on a page or after it. */
    public Optional<ReportNumber> firstOn(int page) {
        return numbers.stream().filter(number -> number.page() > page).findFirst();
    }

    /** Where a number comes from. */
    public synchronized NumberSource source(ReportNumber number, StepProgress progress) {
        if (again == null) {
            copy = RecordCopy.open(pdf);
            again = copy.rendering(progress::at);
        }
        return NumberSource.of(number, NumberTrace.of(copy, again, number.id()), again.inputs().plan());
    }

    @Override
    public void close() {
        pages.close();
    }
}
