package org.kinetrail.benchmarks.desktop;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Display;

/**
 * How long a key pressed in the window would have waited. A timer of the window system, which it serves in the same turn as keys and the mouse,
 * beats every few milliseconds; the time from one beat to the next is a moment in which nothing else was answered. Meanwhile the stack of the
 * display's thread is sampled, so that the cause can be named. The processor time that this thread used is told beside: on a busy machine the
 * rest was waiting for a processor.
 */
final class EventLoopWatch {

    /** An unanswered moment. */
    record Gap(String during, long milliseconds, long processor) {
    }

    static final long LIMIT = 100;

    private static final int EVERY = 5;

    /** Milliseconds between two looks at a thread that does not answer. */
    private static final int SAMPLED = 10;

    /** Processor time of a moment from which on its ways are told. */
    private static final long TOLD = Integer.getInteger("kinetrail.probe.told", 60);

    private final Display display;
    private final List<Gap> gaps = new ArrayList<>();
    private String during = "";
    private long longest;
    private long busiest;
    private long beaten;
    private long used;
    private StackSamples samples = new StackSamples();
    private volatile boolean running = true;

    EventLoopWatch(Display display) {
        this.display = display;
    }

    void start() {
        display.syncExec(() -> {
            beaten = System.nanoTime();
            used = processor();
            display.timerExec(EVERY, this::beat);
        });
        Thread watch = new Thread(this::sample, "watch of the event loop");
        watch.setDaemon(true);
        watch.setPriority(Thread.MAX_PRIORITY);
        watch.start();
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    synchronized void during(String what) {
        during = what;
        longest = 0;
        busiest = 0;
    }

    /** The longest moment since the last {@link #during}. */
    synchronized long longest() {
        return longest;
    }

    /** The most processor time that the display's thread used in one unanswered moment since then. */
    synchronized long busiest() {
        return busiest;
    }

    synchronized List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** Prints a figure with the longest moment beside it. */
    void say(String what, String format, Object... values) {
        System.out.println(what + ": " + String.format(Locale.ROOT, format, values) + "; longest unanswered moment " + longest()
                + " ms, of it processor at most " + busiest() + " ms");
    }

    void stop() {
        running = false;
    }

    private void sample() {
        Thread watched = display.getThread();
        while (running && !display.isDisposed()) {
            try {
                Thread.sleep(SAMPLED);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            synchronized (this) {
                if (System.nanoTime() - beaten > 2_000_000L * SAMPLED) {
                    samples.add(watched.getStackTrace());
                }
            }
        }
    }

    /** On the display's thread. */
    private synchronized void beat() {
        long now = System.nanoTime();
        long usedNow = processor();
        took(new Gap(during, (now - beaten) / 1_000_000 - EVERY, (usedNow - used) / 1_000_000));
        beaten = now;
        used = usedNow;
        samples = new StackSamples();
        if (running) {
            display.timerExec(EVERY, this::beat);
        }
    }

    private void took(Gap gap) {
        longest = Math.max(longest, gap.milliseconds());
        busiest = Math.max(busiest, gap.processor());
        if (gap.milliseconds() > LIMIT) {
            gaps.add(gap);
        }
        if (gap.processor() > TOLD) {
            System.out.printf(Locale.ROOT, "gap %d ms, processor %d ms, %.0f%% of it loading classes, during %s%n", gap.milliseconds(),
                    gap.processor(), 100 * samples.loadingClasses(), gap.during());
            samples.ways().forEach(System.out::println);
        }
    }
}
