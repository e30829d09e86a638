package org.kinetrail.ui.shell.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Role;
import org.kinetrail.workflow.site.Session;

/** Who is signed in at which site. Until somebody is, everything is read-only. Told and asked on the display's thread. */
public final class SignIn {

    /**
     * Somebody at a site.
     *
     * @param site    site folder
     * @param session who
     */
    public record Present(Path site, Session session) {
    }

    private final Listeners<SignIn> listeners = new Listeners<>();
    private Optional<Present> present = Optional.empty();

    public Optional<Present> present() {
        return present;
    }

    /** Calls the listener at once and at each change; the result ends that. */
    public Runnable listen(Consumer<SignIn> listener) {
        return listeners.add(listener, this);
    }

    public void enter(Path site, Session session) {
        present = Optional.of(new Present(site, session));
        listeners.tell(this);
    }

    public void leave() {
        present = Optional.empty();
        listeners.tell(this);
    }

    /** Whether a role of who is signed in grants this. */
    public boolean may(Permission permission) {
        return present.flatMap(p -> permission.roleAmong(p.session().account().roles())).isPresent();
    }

    /** Who is here, for the status line. */
    public String words() {
        return present.map(p -> p.session().account().id() + " (" + p.session().account().roles().stream().map(Role::id)
                .collect(Collectors.joining(", ")) + ")").orElse("Nobody is signed in: read-only");
    }
}
