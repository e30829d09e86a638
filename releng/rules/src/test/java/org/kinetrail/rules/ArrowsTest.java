package org.kinetrail.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md: a room uses rooms below it, never upward, never in a circle; the manifest is the wall. */
class ArrowsTest {

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("data", Set.of()),
            Map.entry("numeric", Set.of()),
            Map.entry("trail", Set.of()),
            Map.entry("formats", Set.of("data", "numeric")),
            Map.entry("nca", Set.of("data", "numeric")),
            Map.entry("er", Set.of("data", "numeric")),
            Map.entry("dataimport", Set.of("data", "numeric", "formats")),
            Map.entry("analysis", Set.of("data", "numeric", "nca", "er")),
            Map.entry("simulation", Set.of("data", "numeric", "formats")),
            Map.entry("dataexport", Set.of("data", "numeric", "formats", "nca", "er", "analysis")),
            Map.entry("figures", Set.of("data", "numeric", "nca", "er", "analysis")),
            Map.entry("report", Set.of("data", "numeric", "nca", "er", "analysis", "figures")),
            Map.entry("report.pdf", Set.of("data", "numeric", "report", "figures")),
            Map.entry("signature", Set.of("trail")),
            Map.entry("model", Set.of("numeric")),
            Map.entry("model.edit", Set.of("model")),
            Map.entry("workflow", Set.of("data", "numeric", "formats", "nca", "er", "trail", "dataimport", "analysis", "simulation",
                    "dataexport", "figures", "report", "report.pdf", "signature", "model", "model.edit")),
            Map.entry("cli", Set.of("workflow", "nca", "er", "formats", "data", "numeric", "model", "trail", "signature", "dataimport",
                    "dataexport", "analysis", "simulation")),
            Map.entry("ui", Set.of("workflow", "report", "figures", "analysis", "nca", "er", "data", "numeric", "model", "model.edit",
                    "trail", "dataimport", "formats", "signature", "dataexport")),
            Map.entry("rcp", Set.of("ui")));

    /** Libraries with a home: nobody else may import them. */
    private static final Map<String, Set<String>> HOMES = Map.of(
            "com.itextpdf.", Set.of("report.pdf", "signature"),
            "org.bouncycastle.", Set.of("signature"),
            "org.apache.commons.math3.", Set.of("numeric"),
            "de.siegmar.", Set.of("formats"),
            "org.apache.pdfbox", Set.of("ui"),
            "picocli", Set.of("cli"),
            "org.eclipse.swt", Set.of("ui", "rcp"));

    @Test
    void everyRoomUsesOnlyRoomsBelowIt() {
        Map<String, String> owners = packageOwners();
        List<String> wrong = new ArrayList<>();
        House.rooms().forEach((room, folder) -> {
            for (String used : usedRooms(folder, owners)) {
                if (!used.equals(room) && !MAY_USE.getOrDefault(room, Set.of()).contains(used)) {
                    wrong.add(room + " -> " + used);
                }
            }
        });
        assertEquals(List.of(), wrong, "arrows that the architecture does not draw");
    }

    @Test
    void plainRoomsKnowNeitherEclipseNorOsgi() {
        List<String> wrong = new ArrayList<>();
        House.rooms().forEach((room, folder) -> {
            if (House.PLAIN.contains(room)) {
                House.names(folder, "Require-Bundle").forEach(b -> wrong.add(room + " requires bundle " + b));
                House.names(folder, "Import-Package").stream().filter(p -> p.startsWith("org.eclipse.") || p.startsWith("org.osgi."))
                        .forEach(p -> wrong.add(room + " imports " + p));
                for (ClassFacts facts : ClassFacts.of(folder)) {
                    facts.packages().stream().filter(p -> p.startsWith("org.eclipse.") || p.startsWith("org.osgi."))
                            .forEach(p -> wrong.add(facts.name() + " names " + p));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void noSwtBelowTheUi() {
        List<String> wrong = new ArrayList<>();
        House.rooms().forEach((room, folder) -> {
            if (!room.equals("ui") && !room.equals("rcp")) {
                for (ClassFacts facts : ClassFacts.of(folder)) {
                    facts.packages().stream().filter(p -> p.startsWith("org.eclipse.swt") || p.startsWith("org.eclipse.jface")
                            || p.startsWith("org.eclipse.e4") || p.startsWith("org.eclipse.ui"))
                            .forEach(p -> wrong.add(facts.name() + " names " + p));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void librariesStayInTheirRooms() {
        List<String> wrong = new ArrayList<>();
        House.rooms().forEach((room, folder) -> {
            for (String imported : House.names(folder, "Import-Package")) {
                HOMES.forEach((prefix, homes) -> {
                    if (imported.startsWith(prefix) && !homes.contains(room)) {
                        wrong.add(room + " imports " + imported);
                    }
                });
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyImportIsUsed() {
        List<String> wrong = new ArrayList<>();
        House.rooms().forEach((room, folder) -> {
            List<ClassFacts> classes = ClassFacts.of(folder);
            assertTrue(!classes.isEmpty() || House.sources(folder).size() <= 1, room + " has no class files: build the bundles first");
            Set<String> named = new TreeSet<>();
            classes.forEach(c -> named.addAll(c.packages()));
            for (String imported : House.names(folder, "Import-Package")) {
                if (!named.contains(imported) && !House.header(folder, "Import-Package").contains(imported + ";resolution:=optional")) {
                    wrong.add(room + " imports " + imported + " and never uses it");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void noPackageCycles() {
        Map<String, Set<String>> graph = new TreeMap<>();
        House.rooms().forEach((room, folder) -> {
            for (ClassFacts facts : ClassFacts.of(folder)) {
                if (!generated(facts.packageName())) {
                    Set<String> targets = graph.computeIfAbsent(facts.packageName(), k -> new TreeSet<>());
                    facts.packages().stream().filter(p -> p.startsWith("org.kinetrail") && !p.equals(facts.packageName()) && !generated(p))
                            .forEach(targets::add);
                }
            }
        });
        List<String> cycles = new ArrayList<>();
        for (String start : graph.keySet()) {
            List<String> path = pathBack(graph, start);
            if (!path.isEmpty()) {
                cycles.add(String.join(" -> ", path));
            }
        }
        assertEquals(List.of(), cycles);
    }

    private static List<String> pathBack(Map<String, Set<String>> graph, String start) {
        Map<String, String> from = new TreeMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String here = queue.remove();
            for (String next : graph.getOrDefault(here, Set.of())) {
                if (next.equals(start)) {
                    List<String> path = new ArrayList<>(List.of(start));
                    for (String step = here; step != null && !step.equals(start); step = from.get(step)) {
                        path.add(1, step);
                    }
                    path.add(start);
                    return path;
                }
                if (!from.containsKey(next)) {
                    from.put(next, here);
                    queue.add(next);
                }
            }
        }
        return List.of();
    }

    private static boolean generated(String name) {
        return name.startsWith("org.kinetrail.model.study") || name.startsWith("org.kinetrail.model.plan")
                || name.startsWith("org.kinetrail.model.provenance") || name.startsWith("org.kinetrail.model.edit");
    }

    private static Map<String, String> packageOwners() {
        Map<String, String> owners = new TreeMap<>();
        House.rooms().forEach((room, folder) -> House.names(folder, "Export-Package").forEach(p -> {
            String other = owners.put(p, room);
            assertEquals(null, other, "package " + p + " is exported by two rooms");
        }));
        return owners;
    }

    private static Set<String> usedRooms(Path folder, Map<String, String> owners) {
        Set<String> used = new TreeSet<>();
        for (String name : House.names(folder, "Import-Package")) {
            if (owners.containsKey(name)) {
                used.add(owners.get(name));
            }
        }
        for (String name : House.names(folder, "Require-Bundle")) {
            if (name.startsWith(House.ROOT)) {
                used.add(name.substring(House.ROOT.length()));
            }
        }
        return used;
    }
}
