package org.kinetrail.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A prediction at a dose that is typed: the models are fitted again, which takes its time. */
@Tag(TestedDesktop.TAG_OF_LONG)
class PredictionTest {

    @BeforeAll
    static void openAStudy() {
        SampleSite.openAny();
        Desk.switchTo("Exposure-response");
    }

    @Test
    void aTypedDoseIsPredictedByTheSamePlan() {
        Text dose = Desk.find(Text.class, "er.dose");
        Desk.click(dose);
        Desk.type("-3");
        Desk.key(SWT.CR);
        Desk.window("Predicting at a dose");
        Desk.key(SWT.ESC);
        Desk.await("the refusal is closed", () -> !Desk.front().contains("Predicting"));
        Desk.click(dose);
        Desk.key('a', SWT.MOD1);
        Desk.type("450");
        Desk.key(SWT.CR);
        Button again = Desk.find(Button.class, "er.predict");
        Table list = Desk.find(Table.class, "er.exhibits");
        Desk.await("the prediction is there", () -> again.isEnabled() && list.getItemCount() > 0 && list.getItem(0).getText(0).equals("Preview"));
        Table table = Desk.find(Table.class, "er.table");
        assertEquals("450", Desk.ask(() -> table.getItem(0).getText(0)));
        Text footing = Desk.find(Text.class, "er.footing");
        String words = Desk.ask(footing::getText);
        assertTrue(words.contains("not stored, not part of the report"), words);
        Desk.documentation("er-prediction");
    }
}
