package org.kinetrail.report;

import java.util.List;

/**
 * A section: a heading, its blocks, then its sub-sections.
 *
 * @param id       frozen id, for templates and links
 * @param title    heading
 * @param setting  how it starts
 * @param blocks   content before the sub-sections
 * @param sections sub-sections
 */
public record Section(String id, String title, Setting setting, List<Block> blocks, List<Section> sections) {

    /** FLOW follows the text before it; PAGE starts a page; FRONT starts a page and takes no section number. */
    public enum Setting {
        FLOW, PAGE, FRONT
    }

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    public static Section of(String id, String title, List<Block> blocks) {
        return new Section(id, title, Setting.FLOW, blocks, List.of());
    }
}
