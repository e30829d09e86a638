package org.kinetrail.ui.plan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.kinetrail.model.edit.SettingWords;
import org.kinetrail.model.plan.AnalysisPlan;
import org.kinetrail.numeric.ShortestForm;

/** A plan as rows of settings, beside what is stored and what was approved last. */
public final class SettingsTree {

    private static final List<String> TRUTH = List.of("true", "false");

    private final Map<String, String> stored;
    private final Optional<Map<String, String>> approved;

    private SettingsTree(AnalysisPlan stored, Optional<AnalysisPlan> approved) {
        this.stored = flat(stored);
        this.approved = approved.map(SettingsTree::flat);
    }

    /** The settings of a plan as edited; settings without the words of {@code filter} are left out. */
    public static List<Setting> of(AnalysisPlan edited, AnalysisPlan stored, Optional<AnalysisPlan> approved, String filter) {
        String words = filter.strip().toLowerCase(Locale.ROOT);
        return new SettingsTree(stored, approved).inner(edited, "").stream().map(s -> matching(s, words)).flatMap(Optional::stream).toList();
    }

    private static Optional<Setting> matching(Setting s, String words) {
        if (words.isEmpty() || (s.label() + " " + s.value() + " " + s.state()).toLowerCase(Locale.ROOT).contains(words)) {
            return Optional.of(s);
        }
        List<Setting> inner = s.inner().stream().map(i -> matching(i, words)).flatMap(Optional::stream).toList();
        return inner.isEmpty() ? Optional.empty()
                : Optional.of(new Setting(s.path(), s.kind(), s.label(), s.value(), s.approved(), s.state(), s.choices(), inner));
    }

    private List<Setting> inner(EObject owner, String path) {
        List<Setting> settings = new ArrayList<>();
        for (EStructuralFeature feature : owner.eClass().getEAllStructuralFeatures()) {
            String here = path.isEmpty() ? feature.getName() : path + "." + feature.getName();
            String label = SettingWords.label(feature);
            if (!(feature instanceof EReference)) {
                settings.add(value(owner, feature, here, label));
            } else if (feature.isMany()) {
                settings.add(elements((List<?>) owner.eGet(feature), here, label));
            } else if (owner.eGet(feature) != null) {
                List<Setting> inner = inner((EObject) owner.eGet(feature), here);
                settings.add(new Setting(here, Setting.Kind.GROUP, label, "", "", state(inner), List.of(), inner));
            }
        }
        return settings;
    }

    private Setting elements(List<?> list, String path, String label) {
        List<Setting> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String here = path + "[" + i + "]";
            List<Setting> inner = inner((EObject) list.get(i), here);
            String name = inner.stream().limit(2).map(Setting::value).filter(v -> !v.isEmpty()).collect(Collectors.joining(", "));
            elements.add(new Setting(here, Setting.Kind.ELEMENT, name.isEmpty() ? "New" : name, "", "", state(inner), List.of(), inner));
        }
        String count = list.isEmpty() ? "none" : Integer.toString(list.size());
        boolean shorter = !count.equals(stored.getOrDefault(path + "#", count));
        boolean other = approved.isPresent() && !count.equals(approved.get().getOrDefault(path + "#", count));
        return new Setting(path, Setting.Kind.ELEMENTS, label, count, other ? approved.get().get(path + "#") : "",
                shorter ? "unsaved" : other ? "differs from approved" : state(elements), List.of(), elements);
    }

    private Setting value(EObject owner, EStructuralFeature feature, String path, String label) {
        String text = text(owner, feature);
        boolean changed = !text.equals(stored.get(path));
        boolean other = approved.isPresent() && !text.equals(approved.get().get(path));
        List<String> choices = feature.getEType() == EcorePackage.Literals.EBOOLEAN ? TRUTH : SettingWords.choices(feature);
        return new Setting(path, feature.isMany() ? Setting.Kind.VALUES : Setting.Kind.VALUE, label, text,
                other ? approved.get().getOrDefault(path, "not in it") : "", changed ? "unsaved" : other ? "differs from approved" : "", choices,
                List.of());
    }

    private static String state(List<Setting> inner) {
        List<String> states = inner.stream().map(Setting::state).toList();
        return states.contains("unsaved") ? "unsaved" : states.contains("differs from approved") ? "differs from approved" : "";
    }

    private static String text(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        return value instanceof List<?> list ? list.stream().map(SettingsTree::word).collect(Collectors.joining(", ")) : word(value);
    }

    private static String word(Object value) {
        return value == null ? "" : value instanceof Double number ? ShortestForm.of(number) : String.valueOf(value);
    }

    /** Every value by its path, and the length of every list by its path with a hash sign. */
    private static Map<String, String> flat(AnalysisPlan plan) {
        Map<String, String> values = new HashMap<>();
        flatten(plan, "", values);
        return values;
    }

    private static void flatten(EObject owner, String path, Map<String, String> values) {
        for (EStructuralFeature feature : owner.eClass().getEAllStructuralFeatures()) {
            String here = path.isEmpty() ? feature.getName() : path + "." + feature.getName();
            Object value = owner.eGet(feature);
            if (!(feature instanceof EReference)) {
                values.put(here, text(owner, feature));
            } else if (value instanceof List<?> list) {
                values.put(here + "#", list.isEmpty() ? "none" : Integer.toString(list.size()));
                for (int i = 0; i < list.size(); i++) {
                    flatten((EObject) list.get(i), here + "[" + i + "]", values);
                }
            } else if (value != null) {
                flatten((EObject) value, here, values);
            }
        }
    }
}
