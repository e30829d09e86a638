package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;

/** The report of a study's analysis: the paper's whole content from one run. */
public final class StudyReport {

    private StudyReport() {
    }

    /** The whole report. Every number in it is a value of the results with its address; equal input gives an equal tree. */
    public static Report build(ReportInput input) {
        Draft draft = new Draft(input);
        RecordAtAGlance glance = input.glance();
        List<Section> sections = new ArrayList<>();
        List<Block> cover = GlanceSection.cover(draft);
        sections.add(GlanceSection.build(draft));
        sections.add(new Section("contents", "Contents", Section.Setting.FRONT, List.of(new Block.Contents()), List.of()));
        sections.add(ClosingSections.synopsis(draft));
        sections.add(MethodsSection.frame(draft));
        sections.add(DataSection.build(draft));
        sections.add(MethodsSection.build(draft));
        sections.add(KineticsSection.build(draft));
        sections.add(ResponseSections.dose(draft));
        sections.add(ResponseSections.efficacy(draft));
        sections.add(ResponseSections.safety(draft));
        sections.add(ModelEvaluation.build(draft));
        sections.add(EvaluationSections.doseRange(draft));
        sections.add(EvaluationSections.pooled(draft));
        sections.add(EvaluationSections.sensitivity(draft));
        sections.add(ClosingSections.limitations(draft));
        sections.add(ClosingSections.appendix(draft));
        sections.add(ListingSections.build(draft));
        sections.add(ClosingSections.signatures(draft));
        ReportTemplate template = input.template();
        List<Section> arranged = TemplateTexts.apply(draft, template, sections);
        return new Report(GlanceSection.or(template.title(), glance.title()), GlanceSection.or(template.subtitle(),
                "Cellular kinetics and exposure-response report"), glance.study(), input.run(), glance.marks(), cover,
                Numbering.apply(arranged));
    }
}
