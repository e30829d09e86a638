package org.kinetrail.figures;

import java.util.List;

/**
 * One plot area.
 *
 * @param title  heading of the panel, empty for none
 * @param layers what is drawn, first at the back
 * @param risk   rows under the x axis, aligned to it; empty for none
 * @param notes  short lines set into the plot area, such as a test result
 */
public record Panel(String title, Axis x, Axis y, List<Layer> layers, List<RiskRow> risk, List<String> notes) {

    public Panel {
        layers = List.copyOf(layers);
        risk = List.copyOf(risk);
        notes = List.copyOf(notes);
    }

    /** Counts at the ticks of the x axis, for example subjects at risk. */
    public record RiskRow(String name, int tone, List<Double> at, List<String> counts) {
        public RiskRow {
            at = List.copyOf(at);
            counts = List.copyOf(counts);
        }
    }
}
