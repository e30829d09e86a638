package org.kinetrail.workflow.site;

import java.util.List;
import java.util.Optional;

/** Who exists and whether a secret is theirs. The site's own directory implements it; LDAP or OIDC can. */
public interface Directory {

    /** The account with this id, case ignored. */
    Optional<Account> account(String id);

    /** All accounts, disabled ones too, by id. */
    List<Account> accounts();

    /** Checks the secret; throws {@link org.kinetrail.workflow.NotPermitted} with one sentence when it is not theirs or may not be used. */
    Session authenticate(String id, char[] secret);
}
