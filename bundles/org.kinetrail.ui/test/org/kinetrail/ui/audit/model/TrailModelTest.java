package org.kinetrail.ui.audit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.study.Study;
import org.kinetrail.model.study.StudyFactory;
import org.kinetrail.model.study.TrailReview;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailOptions;
import org.kinetrail.trail.TrailQuery;
import org.kinetrail.trail.TrailReader;

class TrailModelTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final int EVENTS = 450;

    @TempDir
    static Path study;

    private static TrailReader reader;

    @BeforeAll
    static void fill() {
        try (Trail trail = Trail.open(study, TrailOptions.of(Clock.fixed(NOON, ZoneOffset.UTC), "Kinetrail 1.0.0", "desk"))) {
            List<EventDraft> drafts = new ArrayList<>();
            for (int n = 1; n <= EVENTS; n++) {
                Actor actor = n % 3 == 0 ? new Actor("rob", "reviewer", "desk") : new Actor("ann", "analyst", "desk");
                drafts.add(EventDraft.of(actor, n % 2 == 0 ? "plan.set" : "import", new ObjectRef("plan", "rule-" + n % 5))
                        .changing(Json.of("old " + n), Json.of("new " + n)).because("because of " + n));
            }
            trail.appendAll(drafts);
        }
        reader = TrailReader.of(study);
    }

    private static TrailRows rows(TrailFilter filter, Deque<Runnable> waiting, List<Long> arrived) {
        return new TrailRows(reader.select(filter.query(TrailQuery.Order.SEQ, false), scanned -> true), waiting::add, arrived::add);
    }

    @Test
    void aRowNeverWaitsAndComesWithItsPage() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        List<Long> arrived = new ArrayList<>();
        TrailRows rows = rows(TrailFilter.ALL, waiting, arrived);
        assertEquals(EVENTS, rows.size());
        assertEquals(Optional.empty(), rows.row(250));
        assertEquals(Optional.empty(), rows.row(251));
        assertEquals(1, waiting.size(), "one page is asked for once");
        waiting.remove().run();
        assertEquals(List.of(200L), arrived);
        assertEquals(251, rows.row(250).orElseThrow().event().seq());
        assertEquals(300, rows.row(299).orElseThrow().event().seq());
        assertEquals(Optional.empty(), rows.row(449));
        waiting.remove().run();
        assertEquals(450, rows.row(449).orElseThrow().event().seq());
    }

    @Test
    void filtersAreJoinedAndDaysAreWhole() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        assertEquals(75, rows(new TrailFilter("", "rob", "plan.set", "", "", "", ""), waiting, new ArrayList<>()).size());
        assertEquals(1, rows(new TrailFilter("BECAUSE of 449", "", "", "", "", "2026-03-01", "2026-03-01"), waiting, new ArrayList<>()).size());
        assertEquals(0, rows(new TrailFilter("", "", "", "", "", "2026-03-02", ""), waiting, new ArrayList<>()).size());
        assertEquals(90, rows(TrailFilter.about("plan", "rule-2"), waiting, new ArrayList<>()).size());
        Refusal refusal = assertThrows(Refusal.class, () -> new TrailFilter("", "", "", "", "", "yesterday", "").query(TrailQuery.Order.SEQ, false));
        assertTrue(refusal.getMessage().contains("2026-01-31"), refusal.getMessage());
    }

    @Test
    void anEventIsOneLineInWords() {
        EventRow row = EventRow.of(reader.event(3));
        assertEquals(new EventRow(3, "2026-03-01 12:00:00", "+00:00", "rob (reviewer)", "import", "plan rule-3", "old 3 \u2192 new 3",
                "because of 3"), row);
    }

    @Test
    void aDifferenceNamesEachValueOnce() {
        Json before = Json.parse("{\"a\":{\"x\":1,\"y\":[1,2]},\"b\":\"text\",\"gone\":{\"k\":true}}".getBytes(StandardCharsets.UTF_8));
        Json after = Json.parse("{\"a\":{\"x\":1,\"y\":[1,3,4]},\"b\":{\"now\":\"tree\"},\"gone\":null}".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("a.x same 1 1", "a.y[0] same 1 1", "a.y[1] changed 2 3", "a.y[2] added  4", "b removed text ", "b.now added  tree",
                "gone.k removed true "), ValueChange.between(before, after).stream()
                        .map(c -> c.path() + " " + c.kind().words() + " " + c.before() + " " + c.after()).toList());
        assertEquals(List.of(), ValueChange.between(Json.NULL, Json.NULL));
    }

    @Test
    void aRedactedValueIsSaidToBeRedacted() {
        Json redacted = Json.object().with("redacted", "ab".repeat(32));
        ValueChange change = ValueChange.between(redacted, Json.of("now")).get(0);
        assertEquals("redacted (" + "ab".repeat(32) + ")", change.before());
        assertEquals(ValueChange.Kind.CHANGED, change.kind());
    }

    @Test
    void howFarTheTrailWasReviewedIsTheNewestReview() {
        Study document = StudyFactory.eINSTANCE.createStudy();
        assertEquals("Nobody has reviewed this trail of 11 events.", TrailReviewed.of(document, 11).sentence());
        review(document, 3);
        review(document, 10);
        TrailReviewed reviewed = TrailReviewed.of(document, 11);
        assertEquals("Reviewed up to event 10 by rob on 2026-03-01; 1 event since.", reviewed.sentence());
        assertEquals(List.of("reviewed", "not reviewed"), List.of(reviewed.mark(10), reviewed.mark(11)));
    }

    private static void review(Study document, long upTo) {
        TrailReview review = StudyFactory.eINSTANCE.createTrailReview();
        review.setUpTo(upTo);
        review.setBy("rob");
        review.setAt("2026-03-01T12:00:00.000Z");
        document.getTrailReviews().add(review);
    }

    @Test
    void theEventInARowIsFoundAgainAfterSorting() {
        TrailRows newest = new TrailRows(reader.select(TrailQuery.all().sorted(TrailQuery.Order.SEQ, true), scanned -> true), Runnable::run,
                place -> { });
        assertEquals(EVENTS - 7, newest.place(7));
        assertEquals(7, newest.seq(EVENTS - 7));
    }
}
