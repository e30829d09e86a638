package org.kinetrail.ui.plan;

import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.kinetrail.ui.plan.model.Setting;

/** The columns of a setting: name, value, approved value, state. */
final class SettingLabels extends LabelProvider implements ITableLabelProvider {

    @Override
    public Image getColumnImage(Object element, int column) {
        return null;
    }

    @Override
    public String getColumnText(Object element, int column) {
        Setting setting = (Setting) element;
        return switch (column) {
            case 0 -> setting.label();
            case 1 -> setting.value();
            case 2 -> setting.approved();
            default -> setting.state();
        };
    }
}
