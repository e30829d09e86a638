package org.kinetrail.benchmarks.desktop;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/**
 * How long the window left a message unanswered. A message is posted every few milliseconds; when its answer takes longer than the limit
 * the stack of the display's thread is kept, so that the cause can be named, and the processor time that this thread used meanwhile: on a
 * busy machine the rest was waiting for a processor.
 */
final class EventLoopWatch {

    /** An unanswered moment. */
    record Gap(String during, long milliseconds, long processor) {
    }

    static final long LIMIT = 100;

    private static final int EVERY = 5;
    private static final int STACK = 40;

    private final Display display;
    private final List<Gap> gaps = new ArrayList<>();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong busiest = new AtomicLong();
    private volatile String during = "";
    private volatile boolean running = true;

    EventLoopWatch(Display display) {
        this.display = display;
    }

    void start() {
        Thread watch = new Thread(this::watch, "watch of the event loop");
        watch.setDaemon(true);
        watch.setPriority(Thread.MAX_PRIORITY);
        watch.start();
    }

    void during(String what) {
        during = what;
        longest.set(0);
        busiest.set(0);
    }

    /** The longest moment since the last {@link #during}. */
    long longest() {
        return longest.get();
    }

    /** The most processor time that the display's thread used in one unanswered moment since then. */
    long busiest() {
        return busiest.get();
    }

    List<Gap> gaps() {
        synchronized (gaps) {
            return List.copyOf(gaps);
        }
    }

    void stop() {
        running = false;
    }

    private void watch() {
        while (running && !display.isDisposed()) {
            Object answered = new Object();
            boolean[] done = new boolean[1];
            String what = during;
            long asked = System.nanoTime();
            long used = processor();
            List<String> stack = List.of();
            try {
                display.asyncExec(() -> {
                    synchronized (answered) {
                        done[0] = true;
                        answered.notifyAll();
                    }
                });
                synchronized (answered) {
                    while (!done[0]) {
                        answered.wait(LIMIT / 2);
                        if (!done[0] && stack.isEmpty() && System.nanoTime() - asked > LIMIT * 600_000) {
                            stack = stack();
                        }
                        if (display.isDisposed()) {
                            return;
                        }
                    }
                }
                took(new Gap(what, (System.nanoTime() - asked) / 1_000_000, (processor() - used) / 1_000_000), stack);
                Thread.sleep(EVERY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (org.eclipse.swt.SWTException e) {
                return;
            }
        }
    }

    private long processor() {
        return Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().getId()));
    }

    private void took(Gap gap, List<String> stack) {
        longest.accumulateAndGet(gap.milliseconds(), Math::max);
        busiest.accumulateAndGet(gap.processor(), Math::max);
        if (gap.milliseconds() > LIMIT) {
            synchronized (gaps) {
                gaps.add(gap);
            }
        }
        if (gap.processor() > LIMIT / 2) {
            System.out.println("gap " + gap.milliseconds() + " ms, processor " + gap.processor() + " ms, during " + gap.during());
            stack.forEach(line -> System.out.println("    " + line));
        }
    }

    private List<String> stack() {
        List<String> lines = new ArrayList<>();
        for (StackTraceElement element : display.getThread().getStackTrace()) {
            if (lines.size() < STACK) {
                lines.add(element.toString());
            }
        }
        return lines;
    }
}
