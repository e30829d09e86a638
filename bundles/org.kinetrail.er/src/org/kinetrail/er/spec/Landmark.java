package org.kinetrail.er.spec;

import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.formula.Expression;
import org.kinetrail.er.formula.Formula;
import org.kinetrail.er.frame.Frame;

/**
 * Follow-up restarted at a landmark: rows that end at or before it are left out, times are counted from it. Source: Anderson, Cain and Gelber, J.
 * Clin. Oncol. 1 (1983) 710.
 *
 * @param frame    the rows followed beyond the landmark, with their times from it
 * @param events   rows left out with an event
 * @param censored rows left out without one
 */
record Landmark(Frame frame, int events, int censored) {

    static Landmark at(double time, Formula formula, Frame data) {
        if (!(formula.response() instanceof Expression.Call call) || !"Surv".equals(call.function())
                || !call.arguments().stream().allMatch(Expression.Name.class::isInstance)) {
            throw new Refusal("A landmark needs Surv() of columns on the left side of \"formula\", such as Surv(time, status).");
        }
        List<String> columns = call.arguments().stream().map(a -> ((Expression.Name) a).name()).toList();
        String stopName = columns.get(columns.size() - 2);
        double[] stop = data.numbers(stopName);
        double[] status = data.numbers(columns.get(columns.size() - 1));
        int[] kept = IntStream.range(0, stop.length).filter(i -> !(stop[i] <= time)).toArray();
        int events = (int) IntStream.range(0, stop.length).filter(i -> stop[i] <= time && status[i] == 1.0).count();
        Frame rows = data.take(kept);
        rows = rows.with(stopName, IntStream.of(kept).mapToDouble(i -> stop[i] - time).toArray());
        if (columns.size() == 3) {
            double[] start = data.numbers(columns.get(0));
            rows = rows.with(columns.get(0), IntStream.of(kept).mapToDouble(i -> Double.isNaN(start[i]) ? start[i] : Math.max(start[i] - time, 0.0))
                    .toArray());
        }
        return new Landmark(rows, events, stop.length - kept.length - events);
    }

    Results results(double time) {
        return new Results().put("time", time).put("rows_with_event_before", events).put("rows_censored_before", censored);
    }
}
