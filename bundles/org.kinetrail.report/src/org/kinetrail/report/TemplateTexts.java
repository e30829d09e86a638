package org.kinetrail.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a template's order, headings and texts into the sections of a report; a text may quote every number of the report by its id. */
final class TemplateTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Set<String> FRONT = Set.of("glance", "contents");

    private final ReportTemplate template;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, NumberCell> numbers = new LinkedHashMap<>();

    private TemplateTexts(Draft draft, ReportTemplate template, List<Section> sections) {
        this.template = template;
        RecordAtAGlance g = draft.input().glance();
        words.put("study", g.study());
        words.put("run", draft.input().run());
        words.put("date", GlanceSection.moment(g.date()));
        words.put("cut", g.cut().name());
        words.put("software", g.software().name() + " " + g.software().version());
        words.put("plan", draft.results().plan().title());
        words.put("level", draft.level());
        new Walk(numbers).sections(sections);
    }

    static List<Section> apply(Draft draft, ReportTemplate template, List<Section> sections) {
        if (template.order().isEmpty() && template.headings().isEmpty() && template.texts().isEmpty()) {
            return sections;
        }
        TemplateTexts texts = new TemplateTexts(draft, template, sections);
        Set<String> known = new TreeSet<>();
        sections.forEach(s -> collect(s, known));
        texts.requireKnown(template.headings().keySet(), "headings", known);
        texts.requireKnown(template.texts().keySet(), "texts", known);
        return texts.ordered(sections.stream().map(texts::changed).toList());
    }

    private static void collect(Section section, Set<String> ids) {
        ids.add(section.id());
        section.sections().forEach(s -> collect(s, ids));
    }

    private void requireKnown(Set<String> named, String where, Set<String> known) {
        for (String id : named) {
            if (!known.contains(id)) {
                throw ReportTemplate.refused("'" + template.id() + "' names the section '" + id + "' in " + where + ", which this report does "
                        + "not have; its sections are " + String.join(", ", known));
            }
        }
    }

    private List<Section> ordered(List<Section> sections) {
        List<String> movable = sections.stream().map(Section::id).filter(id -> !FRONT.contains(id) && !id.equals("signatures")).toList();
        for (String id : template.order()) {
            if (!movable.contains(id)) {
                throw ReportTemplate.refused("'" + template.id() + "' names '" + id + "' in order; sections that can be ordered are "
                        + String.join(", ", movable));
            }
        }
        List<String> ids = new ArrayList<>(template.order().stream().distinct().toList());
        movable.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        List<Section> out = new ArrayList<>(sections.stream().filter(s -> FRONT.contains(s.id())).toList());
        ids.forEach(id -> sections.stream().filter(s -> s.id().equals(id)).forEach(out::add));
        sections.stream().filter(s -> s.id().equals("signatures")).forEach(out::add);
        return out;
    }

    private Section changed(Section s) {
        List<Block> blocks = new ArrayList<>();
        for (String text : template.texts().getOrDefault(s.id(), List.of())) {
            blocks.add(new Block.Paragraph(filled(text, "texts." + s.id())));
        }
        blocks.addAll(s.blocks());
        return new Section(s.id(), template.headings().getOrDefault(s.id(), s.title()), s.setting(), blocks,
                s.sections().stream().map(this::changed).toList());
    }

    private List<Inline> filled(String text, String where) {
        List<Inline> out = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            plain(text.substring(from, matcher.start()), where, out);
            String name = matcher.group(1);
            if (words.containsKey(name)) {
                out.add(Inline.text(words.get(name)));
            } else if (numbers.containsKey(name)) {
                out.add(numbers.get(name));
            } else {
                throw ReportTemplate.refused("'" + template.id() + "' names the placeholder {" + name + "} in " + where + "; this report has "
                        + "{" + String.join("}, {", words.keySet()) + "} and the ids of its numbers, such as {" + example() + "}");
            }
            from = matcher.end();
        }
        plain(text.substring(from), where, out);
        return out;
    }

    private void plain(String text, String where, List<Inline> out) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw ReportTemplate.refused("'" + template.id() + "' has a brace without its other half in " + where);
        }
        if (!text.isEmpty()) {
            out.add(Inline.text(text));
        }
    }

    private String example() {
        return numbers.keySet().stream().filter(id -> id.startsWith("synopsis.key/")).findFirst().or(() -> numbers.keySet().stream().findFirst())
                .orElse("table/row/column");
    }

    /** Collects the numbers of sections by id. */
    private record Walk(Map<String, NumberCell> numbers) {
        void sections(List<Section> sections) {
            sections.forEach(s -> {
                s.blocks().forEach(this::block);
                sections(s.sections());
            });
        }

        private void block(Block block) {
            if (block instanceof Block.Paragraph p) {
                take(p.content());
            } else if (block instanceof Block.Facts f) {
                f.facts().forEach(fact -> take(fact.content()));
            } else if (block instanceof Block.Grid g) {
                g.rows().forEach(r -> r.cells().forEach(c -> take(c.content())));
            }
        }

        private void take(List<Inline> content) {
            content.forEach(i -> {
                if (i instanceof NumberCell n) {
                    numbers.putIfAbsent(n.id(), n);
                }
            });
        }
    }
}
