package org.kinetrail.ui.nca.model;

import java.util.ArrayList;
import java.util.List;

import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.figures.Axis;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.Layer;
import org.kinetrail.figures.Panel;
import org.kinetrail.figures.ProfileFigure;

/**
 * A page of small profiles.
 *
 * @param number   from 1
 * @param pages    how many there are
 * @param subjects ids, in the order of the panels
 * @param words    each subject's verdict in words, for who cannot see the panels
 * @param figure   the panels, each with subject and the mark of its verdict
 */
public record ProfilePage(int number, int pages, List<String> subjects, List<String> words, Figure figure) {

    public ProfilePage {
        subjects = List.copyOf(subjects);
        words = List.copyOf(words);
    }

    /** The page that holds a subject, or the first; there is at least one profile. */
    public static ProfilePage of(NcaResults nca, String subject, int columns, int rows, boolean log) {
        List<NcaResults.SubjectNca> all = nca.subjects();
        int size = columns * rows;
        int place = Math.max(0, all.stream().map(NcaResults.SubjectNca::subject).toList().indexOf(subject));
        int first = place / size * size;
        List<NcaResults.SubjectNca> here = all.subList(first, Math.min(all.size(), first + size));
        int common = commonPrefix(all.stream().map(NcaResults.SubjectNca::subject).toList());
        List<Panel> panels = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (NcaResults.SubjectNca one : here) {
            Verdict verdict = Verdict.of(one);
            panels.add(small(ProfileFigure.single(nca, one, NcaDesk.lastDay(one), log).panels().get(0),
                    verdict.state().mark() + "\u00a0" + one.subject().substring(common)));
            words.add(one.subject() + ": " + verdict.words());
        }
        return new ProfilePage(first / size + 1, (all.size() + size - 1) / size, here.stream()
                .map(NcaResults.SubjectNca::subject).toList(), words, new Figure("fig.profiles.page", panels, columns, 0.7));
    }

    /** The panel without names of layers and axes, which all panels share. */
    private static Panel small(Panel panel, String title) {
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : panel.layers()) {
            if (layer instanceof Layer.Line l) {
                layers.add(new Layer.Line("", l.tone(), l.x(), l.y()));
            } else if (layer instanceof Layer.Points p) {
                layers.add(new Layer.Points("", p.tone(), p.hollow(), p.x(), p.y()));
            }
        }
        Axis x = panel.x();
        Axis y = panel.y();
        return new Panel(title, Axis.linear("", "").from(x.low(), x.high()).every(Math.max(1, Math.rint(x.high() / 2))),
                new Axis("", "", y.scale(), y.low(), y.high(), y.step(), y.categories()), layers, List.of(), List.of());
    }

    /** Length of what all ids begin with, up to a separator. */
    static int commonPrefix(List<String> ids) {
        if (ids.size() < 2) {
            return 0;
        }
        String first = ids.get(0);
        int length = first.length();
        for (String id : ids) {
            int same = 0;
            while (same < Math.min(length, id.length()) && first.charAt(same) == id.charAt(same)) {
                same++;
            }
            length = same;
        }
        return Math.max(first.lastIndexOf('-', length - 1), first.lastIndexOf('.', length - 1)) + 1;
    }
}
