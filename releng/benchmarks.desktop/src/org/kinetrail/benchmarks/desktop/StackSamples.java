package org.kinetrail.benchmarks.desktop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the display's thread was seen in one unanswered moment, told as the ways that most of the samples went. */
final class StackSamples {

    /** Ways with a smaller share are left out. */
    private static final double LEAST_SHARE = 0.2;

    private static final String OWN = "org.kinetrail.ui.";

    private final List<StackTraceElement[]> stacks = new ArrayList<>();

    void add(StackTraceElement[] stack) {
        stacks.add(stack);
    }

    /** Share of the samples in which a class was being found, read or initialised; NaN without samples. */
    double loadingClasses() {
        long loading = stacks.stream().filter(StackSamples::loads).count();
        return stacks.isEmpty() ? Double.NaN : (double) loading / stacks.size();
    }

    private static boolean loads(StackTraceElement[] stack) {
        for (StackTraceElement element : stack) {
            if (element.getMethodName().equals("loadClass") || element.getMethodName().equals("<clinit>")) {
                return true;
            }
        }
        return false;
    }

    /** The ways from the event loop inwards: how many samples went there, where ways part and the frames of our own between. */
    List<String> ways() {
        List<String> lines = new ArrayList<>();
        ways(stacks.stream().map(Walk::of).toList(), "    ", lines);
        return lines;
    }

    private void ways(List<Walk> walks, String indent, List<String> lines) {
        Map<String, List<Walk>> next = new LinkedHashMap<>();
        for (Walk walk : walks) {
            if (!walk.ended()) {
                next.computeIfAbsent(walk.name(), n -> new ArrayList<>()).add(walk.inwards());
            }
        }
        boolean parted = next.size() != 1 || next.values().iterator().next().size() < walks.size();
        next.forEach((name, there) -> {
            if (there.size() >= Math.max(2, LEAST_SHARE * stacks.size())) {
                boolean told = parted || name.startsWith(OWN);
                if (told) {
                    lines.add(indent + there.size() + " of " + stacks.size() + "  " + name);
                }
                ways(there, told ? indent + " " : indent, lines);
            }
        });
    }

    /** A place in a stack, on the way from its outermost frame inwards. */
    private record Walk(StackTraceElement[] stack, int at) {

        static Walk of(StackTraceElement[] stack) {
            return new Walk(stack, stack.length - 1);
        }

        boolean ended() {
            return at < 0;
        }

        String name() {
            return stack[at].getClassName() + "." + stack[at].getMethodName();
        }

        Walk inwards() {
            return new Walk(stack, at - 1);
        }
    }
}
