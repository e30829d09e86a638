package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinetrail.analysis.results.AnalysisResults.Method;
import org.kinetrail.analysis.results.AnalysisResults.Refused;
import org.kinetrail.analysis.results.Guard;

/** What the parts of one run want a reader to know, in order of appearance. Used by one thread. */
final class Notes {

    private final List<Guard> guards = new ArrayList<>();
    private final Set<Refused> refused = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Set<Method> methods = new LinkedHashSet<>();

    void guard(Guard guard) {
        guards.add(guard);
    }

    void refuse(String what, String where, String reason, String words) {
        refused.add(new Refused(what, where, reason, words));
    }

    void warn(String words) {
        warnings.add(words);
    }

    void method(String rule, String words) {
        methods.add(new Method(rule, words));
    }

    /** Adds what another part noted. */
    void addAll(Notes other) {
        guards.addAll(other.guards);
        refused.addAll(other.refused);
        warnings.addAll(other.warnings);
        methods.addAll(other.methods);
    }

    List<Guard> guards() {
        return guards;
    }

    List<Refused> refused() {
        return List.copyOf(refused);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    List<Method> methods() {
        return List.copyOf(methods);
    }
}
