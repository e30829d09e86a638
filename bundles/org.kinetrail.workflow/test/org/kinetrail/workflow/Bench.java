package org.kinetrail.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.plan.PlanReader;

/** A machine and people for tests. */
public final class Bench {

    public static final Actor ANALYST = new Actor("ana", "analyst", "bench");

    private Bench() {
    }

    public static Platform platform() {
        return new Platform("1.0.0", new Steps(), "bench", "a JVM", "an OS", List::of);
    }

    /** The documents of a new study with the standard plan. */
    public static Map<String, Object> documents(String id) {
        Map<String, Object> documents = new LinkedHashMap<>();
        documents.put("study", Map.of("id", id, "title", "A study", "demo", true, "state", "DRAFT"));
        documents.put("plan", PlanReader.tree(AnalysisPlan.standard()));
        return documents;
    }

    /** A clock that goes on by one second at each look. */
    private static final class Steps extends Clock {

        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }
    }
}
