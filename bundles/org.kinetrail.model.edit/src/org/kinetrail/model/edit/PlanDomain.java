package org.kinetrail.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.kinetrail.model.ModelException;
import org.kinetrail.model.ModelPath;
import org.kinetrail.model.plan.AnalysisPlan;

/** A copy of a plan on an editing domain, and the commands that change it. Nothing else may change the copy. */
public final class PlanDomain {

    private final AnalysisPlan plan;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);

    /** Edits a copy of the plan. */
    public PlanDomain(AnalysisPlan original) {
        this.plan = EcoreUtil.copy(original);
    }

    /** The plan as edited so far. Treat it as read-only. */
    public AnalysisPlan plan() {
        return plan;
    }

    /** The stack that every command of this domain is executed on. */
    public BasicCommandStack stack() {
        return stack;
    }

    /** A command that sets a place to what a person typed: a text, number or truth value, JSON for objects and lists. */
    public Command typed(String path, String text) {
        ModelPath place = ModelPath.resolve(plan, path);
        return set(place, place.valueOf(place.treeOf(text)));
    }

    /** A command that sets a list of texts or numbers to what a person typed, separated by commas. */
    public Command listed(String path, String text) {
        ModelPath place = ModelPath.resolve(plan, path);
        List<Object> items = new ArrayList<>();
        for (String item : text.isBlank() ? new String[0] : text.strip().split("\\s*,\\s*")) {
            items.add(new ModelPath(place.owner(), place.feature(), 0).treeOf(item));
        }
        return set(place, place.valueOf(items));
    }

    /** A command that sets a place to a plain tree; a place just behind the end of a list is appended. */
    public Command value(String path, Object tree) {
        ModelPath place = ModelPath.resolve(plan, path);
        return set(place, place.valueOf(tree));
    }

    /** A command that appends an element to a list: empty texts, zeros and empty lists where the plain tree says nothing. */
    public Command append(String path, Map<String, ?> tree) {
        ModelPath place = ModelPath.resolve(plan, path);
        if (!place.feature().isMany() || !(place.feature() instanceof EReference reference)) {
            throw new ModelException("'" + path + "' is not a list of objects");
        }
        EObject element = blank(reference.getEReferenceType());
        tree.forEach((name, value) -> {
            ModelPath inner = ModelPath.resolve(element, name);
            element.eSet(inner.feature(), inner.valueOf(value));
        });
        return AddCommand.create(domain, place.owner(), place.feature(), element);
    }

    /** A command that removes an element of a list. */
    public Command removal(String path) {
        ModelPath place = element(path);
        List<Object> rest = new ArrayList<>((Collection<?>) place.owner().eGet(place.feature()));
        if (place.feature() instanceof EAttribute) {
            rest.remove(place.index());
            return new ReplaceAll(domain, place.owner(), place.feature(), rest);
        }
        return RemoveCommand.create(domain, place.owner(), place.feature(), place.value());
    }

    /** A command that moves an element of a list up (negative) or down; it cannot be executed beyond the ends. */
    public Command move(String path, int by) {
        ModelPath place = element(path);
        int to = place.index() + by;
        int size = ((Collection<?>) place.owner().eGet(place.feature())).size();
        return to < 0 || to >= size ? UnexecutableCommand.INSTANCE
                : MoveCommand.create(domain, place.owner(), place.feature(), place.value(), to);
    }

    private ModelPath element(String path) {
        ModelPath place = ModelPath.resolve(plan, path);
        if (place.index() < 0 || place.value() == null) {
            throw new ModelException("'" + path + "' is not an element of a list");
        }
        return place;
    }

    private static EObject blank(EClass type) {
        EObject made = EcoreUtil.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class) {
                made.eSet(attribute, "");
            }
        }
        return made;
    }

    private Command set(ModelPath place, Object value) {
        EObject owner = place.owner();
        EStructuralFeature feature = place.feature();
        if (place.index() < 0) {
            return feature.isMany() ? new ReplaceAll(domain, owner, feature, value == null ? List.of() : (List<?>) value)
                    : SetCommand.create(domain, owner, feature, value);
        }
        boolean appends = place.index() == ((Collection<?>) owner.eGet(feature)).size();
        return appends ? AddCommand.create(domain, owner, feature, value) : SetCommand.create(domain, owner, feature, value, place.index());
    }

    /** Replaces a whole list as one command. */
    private static final class ReplaceAll extends CompoundCommand {

        ReplaceAll(EditingDomain domain, EObject owner, EStructuralFeature feature, List<?> values) {
            List<?> present = List.copyOf((List<?>) owner.eGet(feature));
            if (!present.isEmpty()) {
                append(RemoveCommand.create(domain, owner, feature, present));
            }
            if (!values.isEmpty()) {
                append(AddCommand.create(domain, owner, feature, values));
            }
        }
    }
}
