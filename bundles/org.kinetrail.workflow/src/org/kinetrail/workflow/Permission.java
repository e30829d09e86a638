package org.kinetrail.workflow;

import static org.kinetrail.workflow.Role.ADMINISTRATOR;
import static org.kinetrail.workflow.Role.ANALYST;
import static org.kinetrail.workflow.Role.APPROVER;
import static org.kinetrail.workflow.Role.AUDITOR;
import static org.kinetrail.workflow.Role.QC_PROGRAMMER;
import static org.kinetrail.workflow.Role.REVIEWER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Each thing that can be done, with the roles that may do it. This is the whole role matrix. */
public enum Permission {
    READ_TRAIL("look at the audit trail", ADMINISTRATOR, ANALYST, QC_PROGRAMMER, REVIEWER, APPROVER, AUDITOR),
    READ("read a study", ADMINISTRATOR, ANALYST, QC_PROGRAMMER, REVIEWER, APPROVER, AUDITOR),
    EXPORT("export from a study", ANALYST, QC_PROGRAMMER, REVIEWER, APPROVER, AUDITOR),
    CREATE_STUDY("create a study", ADMINISTRATOR, ANALYST),
    IMPORT("import data", ANALYST),
    EDIT_PLAN("edit the plan", ANALYST),
    APPROVE_PLAN("approve the plan", APPROVER),
    RUN_DRAFT("run a draft", ANALYST, QC_PROGRAMMER),
    RUN("run the approved plan", ANALYST),
    RECORD_QC("record a quality control", QC_PROGRAMMER),
    MAKE_REPORT("make the report", ANALYST),
    SIGN_AUTHOR("sign as author", ANALYST),
    SIGN_REVIEW("sign as reviewer", REVIEWER),
    SIGN_APPROVAL("sign as approver", APPROVER),
    REVIEW_TRAIL("record a review of the audit trail", REVIEWER),
    REQUEST_REDACTION("ask for a redaction", ADMINISTRATOR, ANALYST),
    APPROVE_REDACTION("approve a redaction", REVIEWER, APPROVER),
    CONFIRM_RESET("confirm the reset of an account", ADMINISTRATOR, AUDITOR),
    ADMINISTER("administer accounts", ADMINISTRATOR);

    private final String words;
    private final Set<Role> roles;

    Permission(String words, Role first, Role... rest) {
        this.words = words;
        this.roles = Collections.unmodifiableSet(EnumSet.of(first, rest));
    }

    /** What it allows, as the end of the sentence "may not ...". */
    public String words() {
        return words;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** The role, among those held, in which this is done; empty when none of them may. */
    public Optional<Role> roleAmong(Set<Role> held) {
        return roles.stream().filter(held::contains).findFirst();
    }
}
