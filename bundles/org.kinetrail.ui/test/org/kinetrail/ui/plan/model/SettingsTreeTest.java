package org.kinetrail.ui.plan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.model.edit.PlanDomain;
import org.kinetrail.workflow.plan.PlanDraft;
import org.kinetrail.workflow.plan.PlanReader;

/** The plan as rows: what is unsaved, what differs from the approved version, and edits by what a person types. */
class SettingsTreeTest {

    private final org.kinetrail.model.plan.AnalysisPlan stored = PlanReader.model(AnalysisPlan.standard());
    private final PlanDraft draft = new PlanDraft(stored, true);

    private Setting find(List<Setting> settings, String path) {
        for (Setting s : settings) {
            if (s.path().equals(path)) {
                return s;
            }
            Setting inner = find(s.inner(), path);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private List<Setting> tree(String filter) {
        return SettingsTree.of(draft.plan(), stored, Optional.of(stored), filter);
    }

    private void edit(String label, org.eclipse.emf.common.command.Command command) {
        assertTrue(draft.execute(label, command, "r"));
    }

    @Test
    void anUntouchedPlanHasNothingToSay() {
        List<Setting> all = new ArrayList<>(tree(""));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).inner());
            assertEquals("", all.get(i).state() + all.get(i).approved(), all.get(i).path());
        }
        assertEquals(List.of("linuplogdown", "linear", "linlog"), find(tree(""), "nca.method").choices());
        assertEquals("HTB, EMD, RISS3", find(tree(""), "covariates.forced").value());
    }

    @Test
    void anEditIsMarkedWithTheValueItDepartsFromUpToItsGroup() {
        PlanDomain domain = draft.domain();
        edit("Forced", domain.listed("covariates.forced", "HTB, ISS"));
        Setting forced = find(tree(""), "covariates.forced");
        assertEquals("HTB, ISS", forced.value());
        assertEquals("HTB, EMD, RISS3", forced.approved());
        assertEquals("unsaved", forced.state());
        assertEquals("unsaved", find(tree(""), "covariates").state());
        edit("Days", domain.listed("nca.partialEndDays", "7, 90.5"));
        assertEquals(List.of(7.0, 90.5), draft.plan().getNca().getPartialEndDays());
        edit("None", domain.listed("nca.partialEndDays", " "));
        assertTrue(draft.plan().getNca().getPartialEndDays().isEmpty());
    }

    @Test
    void elementsComeGoAndMove() {
        PlanDomain domain = draft.domain();
        String first = draft.plan().getBinary().get(0).getEndpoint();
        edit("Down", domain.move("binary[0]", 1));
        assertEquals(first, draft.plan().getBinary().get(1).getEndpoint());
        edit("Remove", domain.removal("binary[1]"));
        assertEquals("7", find(tree(""), "binary").value());
        assertEquals("8", find(tree(""), "binary").approved());
        edit("Add", domain.append("metrics", Map.of()));
        assertEquals("5", find(tree(""), "metrics").value());
        draft.undo();
        draft.undo();
        draft.undo();
        assertEquals("", find(tree(""), "binary").state());
    }

    @Test
    void aFilterKeepsGroupsOfWhatItFinds() {
        edit("Span", draft.domain().typed("nca.slopeMinimumSpan", "3"));
        List<Setting> unsaved = tree("unsaved");
        assertEquals(List.of("nca"), unsaved.stream().map(Setting::path).toList());
    }
}
