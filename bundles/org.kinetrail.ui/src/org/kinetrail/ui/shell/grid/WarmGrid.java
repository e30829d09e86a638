package org.kinetrail.ui.shell.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.kinetrail.ui.shell.WarmUp;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.shell.model.GridSource;

/** The collections and commands that tables are made of, loaded beforehand. Other layers hold colours, which only the display's thread may make. */
public final class WarmGrid implements WarmUp.Piece {

    @Override
    public void load() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        CollectionServices.offer();
        try {
            GridSource source = GridSource.of(new Grid("", List.of(Grid.text("Column")), List.of(List.of("cell"))));
            new DataLayer(new GridShown(source, () -> { })).setColumnWidthByPosition(0, 1);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
