package org.kinetrail.workflow.site;

import java.util.EnumSet;
import java.util.Set;

import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Role;

/**
 * Somebody who proved who they are.
 *
 * @param account the account
 * @param host    machine they work at
 */
public record Session(Account account, String host) {

    private static final Set<Permission> OPEN_TO_BLINDED = EnumSet.of(Permission.READ_TRAIL, Permission.CONFIRM_RESET, Permission.ADMINISTER);

    /** The actor of an event that needs this permission; refused when no role of the account grants it. */
    public Actor require(Permission permission) {
        if (account.standing().blinded() && !OPEN_TO_BLINDED.contains(permission)) {
            throw new NotPermitted(account.id() + " is blinded and may not " + permission.words() + "; the blinded view of the trail is open.");
        }
        Role role = permission.roleAmong(account.roles()).orElseThrow(() -> new NotPermitted(account.id() + " may not " + permission.words()
                + ": that needs the role " + String.join(" or ", permission.roles().stream().map(Role::id).toList()) + "."));
        return new Actor(account.id(), role.id(), host);
    }
}
