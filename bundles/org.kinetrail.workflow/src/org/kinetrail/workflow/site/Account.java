package org.kinetrail.workflow.site;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.kinetrail.workflow.Role;

/**
 * A person's account. Ids are never used again, whatever happens to the account.
 *
 * @param id          unique, case ignored
 * @param name        printed name, as it stands in signatures
 * @param roles       roles held
 * @param enabled     whether it may be used
 * @param created     when, ISO 8601 UTC
 * @param evidence    how the person's identity was verified, and by whom
 * @param secretSince when the secret was last changed, ISO 8601 UTC
 * @param temporary   whether the secret was set by somebody else and must be changed before signing
 * @param certificate serial number of the signing certificate; empty when there is none
 * @param standing    training, acceptance, revocation, reset and blinding
 */
public record Account(String id, String name, Set<Role> roles, boolean enabled, String created, String evidence, String secretSince,
        boolean temporary, String certificate, Standing standing) {

    public Account {
        roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
    }

    Account disabled() {
        return new Account(id, name, roles, false, created, evidence, secretSince, temporary, certificate, standing);
    }

    Account with(Standing other) {
        return new Account(id, name, roles, enabled, created, evidence, secretSince, temporary, certificate, other);
    }

    /** The same with a key from elsewhere. */
    Account withKey(String serial, String issuer) {
        return new Account(id, name, roles, enabled, created, evidence, secretSince, temporary, serial, standing.importing(issuer));
    }

    Account withSecret(String since, boolean byAnother, String serial) {
        return new Account(id, name, roles, enabled, created, evidence, since, byAnother, serial, standing);
    }
}
