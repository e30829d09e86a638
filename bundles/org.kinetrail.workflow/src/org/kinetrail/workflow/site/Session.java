package org.kinetrail.workflow.site;

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

    /** The actor of an event that needs this permission; refused when no role of the account grants it. */
    public Actor require(Permission permission) {
        Role role = permission.roleAmong(account.roles()).orElseThrow(() -> new NotPermitted(account.id() + " may not " + permission.words()
                + ": that needs the role " + String.join(" or ", permission.roles().stream().map(Role::id).toList()) + "."));
        return new Actor(account.id(), role.id(), host);
    }
}
