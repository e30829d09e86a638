package org.kinetrail.ui.figure;

import java.util.List;

import org.kinetrail.figures.Axis;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.Layer;
import org.kinetrail.figures.Panel;
import org.kinetrail.figures.draw.FigurePainter;
import org.kinetrail.figures.draw.Theme;
import org.kinetrail.ui.shell.WarmUp;

/** The drawing of figures and its faces, loaded beforehand. */
public final class WarmFigure implements WarmUp.Piece {

    private static final double SIZE = 300;

    @Override
    public void load() {
        Layer points = new Layer.Points("Samples", 0, false, List.of(1.0, 2.0), List.of(1.0, 2.0));
        Panel panel = new Panel("Subject", Axis.linear("Time", "d"), Axis.log("Concentration", "copies/ug"), List.of(points), List.of(), List.of());
        FigurePainter.fitted(new Figure("figure", List.of(panel), 1, 1), Theme.PRINT, SIZE, SIZE);
    }
}
