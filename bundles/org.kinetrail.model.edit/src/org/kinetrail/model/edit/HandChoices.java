package org.kinetrail.model.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.kinetrail.model.plan.ExcludedSample;
import org.kinetrail.model.plan.SlopeChoice;

/**
 * Commands for samples and terminal slopes chosen by hand. A later choice on the same sample or slope takes the place of the earlier
 * one; a sample is named by subject, analyte and recorded day.
 *
 * @param domain  plan to be changed
 * @param subject subject id
 * @param analyte analyte; empty for the one that the plan analyses
 */
public record HandChoices(PlanDomain domain, String subject, String analyte) {

    private static final String SAMPLES = "excludedSamples";
    private static final String SLOPES = "slopes";

    /** Keeps a sample out of a scope: {@code slope} or {@code analysis}. */
    public Command exclude(double day, String scope, String reason, String by) {
        Map<String, Object> entry = named(reason, by);
        entry.put("day", day);
        entry.put("scope", scope);
        return replacing(SAMPLES, sampleIndex(day), entry);
    }

    /** Takes a sample in again. */
    public Command include(double day) {
        int index = sampleIndex(day);
        return index < 0 ? UnexecutableCommand.INSTANCE : domain.removal(SAMPLES + "[" + index + "]");
    }

    /** Chooses the slope from one recorded day to another. */
    public Command slope(double from, double to, String reason, String by) {
        Map<String, Object> entry = named(reason, by);
        entry.put("from", from);
        entry.put("to", to);
        return replacing(SLOPES, slopeIndex(), entry);
    }

    /** Gives the choice of the slope back to the rules, with every sample kept off it. */
    public Command automatic() {
        CompoundCommand all = new CompoundCommand();
        if (slopeIndex() >= 0) {
            all.append(domain.removal(SLOPES + "[" + slopeIndex() + "]"));
        }
        var samples = domain.plan().getExcludedSamples();
        for (int i = samples.size() - 1; i >= 0; i--) {
            if (concerns(samples.get(i)) && "slope".equals(samples.get(i).getScope())) {
                all.append(domain.removal(SAMPLES + "[" + i + "]"));
            }
        }
        return all.isEmpty() ? UnexecutableCommand.INSTANCE : all.unwrap();
    }

    /** The decision on a sample, if there is one. */
    public Optional<ExcludedSample> excluded(double day) {
        int index = sampleIndex(day);
        return index < 0 ? Optional.empty() : Optional.of(domain.plan().getExcludedSamples().get(index));
    }

    /** The slope's choice, if it is one by hand. */
    public Optional<SlopeChoice> slope() {
        int index = slopeIndex();
        return index < 0 ? Optional.empty() : Optional.of(domain.plan().getSlopes().get(index));
    }

    private Map<String, Object> named(String reason, String by) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("subject", subject);
        entry.put("analyte", analyte);
        entry.put("reason", reason);
        entry.put("by", by);
        return entry;
    }

    private Command replacing(String list, int index, Map<String, Object> entry) {
        return index < 0 ? domain.append(list, entry) : domain.value(list + "[" + index + "]", entry);
    }

    private int sampleIndex(double day) {
        var samples = domain.plan().getExcludedSamples();
        for (int i = 0; i < samples.size(); i++) {
            if (concerns(samples.get(i)) && samples.get(i).getDay() == day) {
                return i;
            }
        }
        return -1;
    }

    private boolean concerns(ExcludedSample sample) {
        return subject.equals(sample.getSubject()) && same(sample.getAnalyte());
    }

    private int slopeIndex() {
        var slopes = domain.plan().getSlopes();
        for (int i = 0; i < slopes.size(); i++) {
            if (subject.equals(slopes.get(i).getSubject()) && same(slopes.get(i).getAnalyte())) {
                return i;
            }
        }
        return -1;
    }

    /** An empty analyte is the one that the plan analyses, so both forms may name the same. */
    private boolean same(String other) {
        return analyte.isEmpty() || other == null || other.isEmpty() || analyte.equals(other);
    }
}
