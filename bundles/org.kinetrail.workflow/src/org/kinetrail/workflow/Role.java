package org.kinetrail.workflow;

/** What an account may be used as. The id is frozen: it stands in events. */
public enum Role {
    ADMINISTRATOR("administrator"), ANALYST("analyst"), QC_PROGRAMMER("qc-programmer"), REVIEWER("reviewer"), APPROVER("approver"),
    AUDITOR("auditor");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The role with this id; an {@link IllegalArgumentException} lists the ids. */
    public static Role of(String id) {
        for (Role role : values()) {
            if (role.id.equals(id)) {
                return role;
            }
        }
        throw new IllegalArgumentException("'" + id + "' is not a role; roles are administrator, analyst, qc-programmer, reviewer, "
                + "approver, auditor");
    }
}
