package org.kinetrail.ui.shell;

import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.osgi.service.event.Event;

/**
 * Opens a perspective part by part: its frame at once, each stack of views in a turn of its own of the event loop, so that the window answers
 * in between. The platform makes all of a perspective in one go, which is several times as long as a window may stand still.
 */
public final class PartByPart {

    private static final String HELD = "org.kinetrail.ui.held";

    private final MApplication application;
    private final EModelService models;

    private PartByPart(IWorkbench workbench) {
        application = workbench.getService(MApplication.class);
        models = workbench.getService(EModelService.class);
    }

    /** Holds back what is not seen yet, now and in perspectives that are made later; to be called once, before the first window opens. */
    public static PartByPart begin(IWorkbench workbench) {
        PartByPart parts = new PartByPart(workbench);
        parts.perspectives().forEach(parts::hold);
        workbench.getService(IEventBroker.class).subscribe(UIEvents.ElementContainer.TOPIC_CHILDREN, parts::added);
        return parts;
    }

    private List<MPerspective> perspectives() {
        return models.findElements(application, null, MPerspective.class);
    }

    private void added(Event event) {
        if (UIEvents.isADD(event) && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack) {
            UIEvents.asIterable(event, UIEvents.EventTags.NEW_VALUE).forEach(child -> {
                if (child instanceof MPerspective perspective && perspective.getWidget() == null) {
                    hold(perspective);
                }
            });
        }
    }

    private void hold(MPerspective perspective) {
        stacks(perspective).stream().filter(MPartStack::isToBeRendered).forEach(stack -> {
            stack.getTags().add(HELD);
            stack.setToBeRendered(false);
        });
    }

    private List<MPartStack> stacks(MPerspective perspective) {
        return models.findElements(perspective, null, MPartStack.class);
    }

    /** Shows what is held back of the window's perspective, and of each that is opened in it from now on. */
    public void follow(IWorkbenchWindow window) {
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor descriptor) {
                open(page, descriptor);
            }
        });
        if (window.getActivePage() != null && window.getActivePage().getPerspective() != null) {
            open(window.getActivePage(), window.getActivePage().getPerspective());
        }
    }

    private void open(IWorkbenchPage page, IPerspectiveDescriptor descriptor) {
        perspectives().stream().filter(p -> p.getElementId().equals(descriptor.getId())).forEach(perspective ->
                stacks(perspective).stream().filter(stack -> stack.getTags().contains(HELD)).forEach(stack ->
                        Turns.current().frame(() -> show(page, stack))));
    }

    private void show(IWorkbenchPage page, MPartStack stack) {
        if (stack.getTags().remove(HELD)) {
            stack.setToBeRendered(true);
            focus(page, stack);
        }
    }

    /** Keys go to the first part that comes, until a person chooses another. */
    private static void focus(IWorkbenchPage page, MPartStack stack) {
        boolean elsewhere = page.getActivePart() != null && page.isPartVisible(page.getActivePart());
        MUIElement chosen = stack.getSelectedElement() instanceof MPlaceholder place ? place.getRef() : stack.getSelectedElement();
        if (!elsewhere && chosen instanceof MPart part) {
            page.getWorkbenchWindow().getService(EPartService.class).activate(part);
        }
    }

    /** Lets go of everything, so that the next start finds the perspectives as they were; to be called before the window's state is kept. */
    public void end() {
        for (MPerspective perspective : perspectives()) {
            stacks(perspective).stream().filter(stack -> stack.getTags().remove(HELD)).forEach(stack -> stack.setToBeRendered(true));
        }
    }
}
