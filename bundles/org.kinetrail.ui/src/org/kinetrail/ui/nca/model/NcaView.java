package org.kinetrail.ui.nca.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.kinetrail.figures.Figure;

/**
 * What the NCA perspective shows of one subject.
 *
 * @param subject    subject; empty when there is none
 * @param title      subject, dose and place among all, in words
 * @param standing   whether this is what a run stored or a preview, in words
 * @param preview    whether anything shown differs from what a run stored
 * @param verdict    verdict on the slope
 * @param slope      how the slope was chosen, with its reason
 * @param points     samples in order of time
 * @param cursor     index of the point that keys act on; -1 for none
 * @param start      day of the slope's first point while its last is still to be chosen
 * @param parameters parameters in the order of the report
 * @param figure     the profile; empty when there is none
 * @param message    what to say when there is nothing to show
 */
public record NcaView(String subject, String title, String standing, boolean preview, Optional<Verdict> verdict, String slope,
        List<PointRow> points, int cursor, OptionalDouble start, List<ParameterRow> parameters, Optional<Figure> figure, String message) {

    public NcaView {
        points = List.copyOf(points);
        parameters = List.copyOf(parameters);
    }

    static NcaView nothing(String message) {
        return new NcaView("", "", "", false, Optional.empty(), "", List.of(), -1, OptionalDouble.empty(), List.of(), Optional.empty(), message);
    }
}
