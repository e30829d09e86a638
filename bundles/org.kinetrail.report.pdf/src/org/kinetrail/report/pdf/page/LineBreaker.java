package org.kinetrail.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.figures.type.Face;
import org.kinetrail.figures.type.Typeface;
import org.kinetrail.report.Inline;
import org.kinetrail.report.NumberCell;
import org.kinetrail.report.Text;

/**
 * Breaks text into lines of at most a given width: at spaces, and inside a word only when the word is wider than a whole line, there after
 * a hyphen, slash, dot or underscore if it can. What stands without a space between, such as a bracket and its number, stays together.
 */
final class LineBreaker {

    private static final String BREAK_AFTER = "-/._,=+";

    private final Face plain;
    private final double size;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private List<Line.Fragment> current = new ArrayList<>();
    private double x;

    private LineBreaker(Face plain, double size, double width) {
        this.plain = plain;
        this.size = size;
        this.width = width;
    }

    /** Characters in one face that are not broken; {@code number} is null for text. */
    private record Atom(String text, Face face, NumberCell number) {
        double width(double size) {
            return face.width(text, size);
        }
    }

    static List<Line> lines(List<Inline> content, Face plain, double size, double width) {
        if (content.size() == 1 && content.get(0).shown().strip().length() == content.get(0).shown().length()
                && !content.get(0).shown().contains("  ") && !content.get(0).shown().isEmpty()) {
            Inline only = content.get(0);
            Face face = face(only, plain);
            double needs = face.width(only.shown(), size);
            if (needs <= width + 0.01) {
                return List.of(new Line(List.of(new Line.Fragment(only.shown(), face, 0, needs, only instanceof NumberCell n ? n : null)), needs));
            }
        }
        LineBreaker breaker = new LineBreaker(plain, size, width);
        for (List<Atom> word : words(content, plain)) {
            breaker.place(word);
        }
        breaker.finish();
        return breaker.lines;
    }

    /** Width on one line. */
    static double natural(List<Inline> content, Face plain, double size) {
        double sum = 0;
        for (Inline inline : content) {
            sum += face(inline, plain).width(inline.shown(), size);
        }
        return sum;
    }

    /** Width below which a cell should not go: numbers stay on one line unless they stand in a sentence, long words may break. */
    static double least(List<Inline> content, Face plain, double size) {
        double natural = natural(content, plain, size);
        if (natural <= 150 && content.stream().anyMatch(NumberCell.class::isInstance)) {
            return natural;
        }
        double widest = 0;
        double word = 0;
        for (Inline inline : content) {
            Typeface typeface = face(inline, plain).typeface();
            String shown = inline.shown();
            for (int i = 0; i < shown.length(); i++) {
                word = shown.charAt(i) == ' ' ? 0 : word + typeface.advance(shown.charAt(i)) * size / typeface.unitsPerEm();
                widest = Math.max(widest, word);
            }
        }
        return Math.min(widest, 90);
    }

    static Face face(Inline inline, Face plain) {
        if (inline instanceof Text text) {
            return switch (text.style()) {
                case PLAIN -> plain;
                case BOLD -> Face.BOLD;
                case ITALIC -> Face.ITALIC;
                case CODE -> Face.MONO;
            };
        }
        return plain;
    }

    private static List<List<Atom>> words(List<Inline> content, Face plain) {
        List<List<Atom>> words = new ArrayList<>();
        List<Atom> word = new ArrayList<>();
        for (Inline inline : content) {
            Face face = face(inline, plain);
            if (inline instanceof NumberCell number) {
                word.add(new Atom(number.shown(), face, number));
                continue;
            }
            String[] parts = inline.shown().split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0 && !word.isEmpty()) {
                    words.add(word);
                    word = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    word.add(new Atom(parts[i], face, null));
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private void place(List<Atom> word) {
        double needs = 0;
        for (Atom atom : word) {
            needs += atom.width(size);
        }
        double gap = current.isEmpty() ? 0 : plain.width(" ", size);
        if (needs > width + 0.01) {
            if (gap > 0) {
                space(gap);
            }
            word.forEach(this::inPieces);
            return;
        }
        if (x + gap + needs > width + 0.01) {
            finish();
        } else if (gap > 0) {
            space(gap);
        }
        word.forEach(atom -> add(atom.text(), atom.face(), atom.number()));
    }

    private void inPieces(Atom atom) {
        String rest = atom.text();
        while (!rest.isEmpty()) {
            int cut = cut(rest, atom.face(), width - x);
            if (cut == 0 && x > 0) {
                finish();
                continue;
            }
            cut = Math.max(cut, 1);
            add(rest.substring(0, cut), atom.face(), atom.number() != null && cut == atom.text().length() ? atom.number() : null);
            rest = rest.substring(cut);
            if (!rest.isEmpty()) {
                finish();
            }
        }
    }

    /** How many characters to set into the room left: all, or up to a place to break, or on an empty line as many as fit. */
    private int cut(String word, Face face, double room) {
        int last = 0;
        double w = 0;
        for (int i = 0; i < word.length(); i++) {
            w += face.width(word.substring(i, i + 1), size);
            if (w > room + 0.01) {
                return last > 2 ? last : x == 0 ? i : 0;
            }
            if (BREAK_AFTER.indexOf(word.charAt(i)) >= 0) {
                last = i + 1;
            }
        }
        return word.length();
    }

    private void space(double gap) {
        int last = current.size() - 1;
        Line.Fragment f = current.get(last);
        if (f.number() == null) {
            current.set(last, new Line.Fragment(f.text() + " ", f.face(), f.x(), f.face().width(f.text() + " ", size), null));
            x = f.x() + f.face().width(f.text() + " ", size);
        } else {
            current.add(new Line.Fragment(" ", plain, x, gap, null));
            x += gap;
        }
    }

    private void add(String text, Face face, NumberCell number) {
        int last = current.size() - 1;
        if (last >= 0 && number == null && current.get(last).number() == null && current.get(last).face() == face) {
            Line.Fragment f = current.get(last);
            String joined = f.text() + text;
            current.set(last, new Line.Fragment(joined, face, f.x(), face.width(joined, size), null));
            x = f.x() + face.width(joined, size);
        } else {
            double w = face.width(text, size);
            current.add(new Line.Fragment(text, face, x, w, number));
            x += w;
        }
    }

    private void finish() {
        if (!current.isEmpty()) {
            trim();
            lines.add(new Line(List.copyOf(current), x));
        }
        current = new ArrayList<>();
        x = 0;
    }

    /** Takes the blank off the end of a line: it would count as width. */
    private void trim() {
        int last = current.size() - 1;
        Line.Fragment f = current.get(last);
        String text = f.text().stripTrailing();
        if (f.number() == null && text.length() < f.text().length()) {
            current.remove(last);
            double width = f.face().width(text, size);
            if (!text.isEmpty()) {
                current.add(new Line.Fragment(text, f.face(), f.x(), width, null));
            }
            x = f.x() + width;
        }
    }
}
