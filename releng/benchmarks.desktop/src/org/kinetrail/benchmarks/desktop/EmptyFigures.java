package org.kinetrail.benchmarks.desktop;

import java.util.List;

import org.eclipse.swt.widgets.Display;

/** The same instrument on the empty workbench: what the platform alone leaves unanswered while simple views are opened. */
final class EmptyFigures {

    private EmptyFigures() {
    }

    static void measure(Display display) {
        Hands hands = new Hands(display);
        EventLoopWatch watch = new EventLoopWatch(display);
        hands.settle();
        watch.start();
        for (String time : List.of("first", "second", "third")) {
            for (String id : List.of(SimplePerspective.ID, EmptyPerspective.ID)) {
                watch.during(id + ", " + time + " time");
                hands.perspective(id);
                hands.settle();
                System.out.println(id + ", " + time + " time: longest unanswered moment " + watch.longest() + " ms, of it processor at most "
                        + watch.busiest() + " ms");
            }
        }
        watch.stop();
    }
}
