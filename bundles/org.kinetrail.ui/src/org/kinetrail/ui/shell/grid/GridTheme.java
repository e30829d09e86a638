package org.kinetrail.ui.shell.grid;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.TextDecorationEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** How the table looks, light and dark: quiet heads, rows a shade apart, numbers to the right, rows set aside struck through. */
public final class GridTheme extends ModernNatTableThemeConfiguration {

    static final String NUMBER = "kinetrail.number";
    static final String ASIDE = "kinetrail.aside";

    private static final int SIDE = 6;

    /** The look in this font. */
    public GridTheme(boolean dark, Font font) {
        Color page = dark ? GUIHelper.getColor(0x2b, 0x2d, 0x30) : GUIHelper.getColor(0xff, 0xff, 0xff);
        Color shade = dark ? GUIHelper.getColor(0x31, 0x34, 0x38) : GUIHelper.getColor(0xf6, 0xf8, 0xfa);
        Color head = dark ? GUIHelper.getColor(0x3c, 0x40, 0x46) : GUIHelper.getColor(0xe9, 0xed, 0xf1);
        Color line = dark ? GUIHelper.getColor(0x4a, 0x4f, 0x56) : GUIHelper.getColor(0xd5, 0xda, 0xe0);
        Color ink = dark ? GUIHelper.getColor(0xe6, 0xe6, 0xe6) : GUIHelper.getColor(0x1c, 0x1e, 0x21);
        Color chosen = dark ? GUIHelper.getColor(0x1f, 0x5f, 0x9e) : GUIHelper.getColor(0xcc, 0xe3, 0xfa);
        Color anchor = dark ? GUIHelper.getColor(0x2f, 0x7b, 0xc4) : GUIHelper.getColor(0x9c, 0xca, 0xf5);
        body(page, shade, ink, font);
        heads(head, ink, line, font);
        chosen(chosen, anchor, ink, font, head);
        filterRowBgColor = page;
        filterRowFgColor = ink;
        filterRowFont = font;
        filterRowHAlign = HorizontalAlignmentEnum.LEFT;
        freezeSeparatorColor = dark ? GUIHelper.getColor(0x8a, 0x92, 0x9c) : GUIHelper.getColor(0x7a, 0x84, 0x8f);
        gridLineColor = line;
    }

    private void body(Color page, Color shade, Color ink, Font font) {
        defaultBgColor = page;
        defaultFgColor = ink;
        defaultFont = font;
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        evenRowBgColor = page;
        oddRowBgColor = shade;
    }

    private void heads(Color head, Color ink, Color line, Font font) {
        cHeaderBgColor = head;
        cHeaderFgColor = ink;
        cHeaderFont = font;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderBorderStyle = new BorderStyle(1, line, org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum.SOLID);
        rHeaderBgColor = head;
        rHeaderFgColor = ink;
        rHeaderFont = font;
        rHeaderHAlign = HorizontalAlignmentEnum.RIGHT;
        cornerBgColor = head;
        cornerFgColor = ink;
    }

    private void chosen(Color chosen, Color anchor, Color ink, Font font, Color head) {
        defaultSelectionBgColor = chosen;
        defaultSelectionFgColor = ink;
        defaultSelectionFont = font;
        selectionAnchorBgColor = anchor;
        selectionAnchorFgColor = ink;
        selectionAnchorSelectionBgColor = anchor;
        selectionAnchorSelectionFgColor = ink;
        selectionAnchorSelectionFont = font;
        cHeaderSelectionBgColor = head;
        cHeaderSelectionFgColor = ink;
        cHeaderSelectionFont = font;
        cHeaderFullSelectionBgColor = chosen;
        cHeaderFullSelectionFgColor = ink;
        rHeaderSelectionBgColor = head;
        rHeaderSelectionFgColor = ink;
        rHeaderSelectionFont = font;
        rHeaderFullSelectionBgColor = chosen;
        rHeaderFullSelectionFgColor = ink;
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        defaultCellPainter = new BackgroundPainter(new PaddingDecorator(new TextPainter(), 0, SIDE, 0, SIDE, false));
        cHeaderCellPainter = new BackgroundPainter(new PaddingDecorator(new SortableHeaderTextPainter(), 0, SIDE, 0, SIDE, false));
        cHeaderSelectionCellPainter = cHeaderCellPainter;
        rHeaderCellPainter = new BackgroundPainter(new PaddingDecorator(new TextPainter(), 0, SIDE, 0, SIDE, false));
        rHeaderSelectionCellPainter = rHeaderCellPainter;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        super.configureRegistry(registry);
        Style number = new Style();
        number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL, NUMBER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.SELECT, NUMBER);
        Style aside = new Style();
        aside.setAttributeValue(CellStyleAttributes.TEXT_DECORATION, TextDecorationEnum.STRIKETHROUGH);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, aside, DisplayMode.NORMAL, ASIDE);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, aside, DisplayMode.SELECT, ASIDE);
    }
}
