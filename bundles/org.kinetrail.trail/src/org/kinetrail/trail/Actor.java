package org.kinetrail.trail;

/** Who did it: the account, the role it was used in, and the machine. */
public record Actor(String id, String role, String host) {

    /** The software itself, for recoveries and time stamps. */
    public static Actor system(String host) {
        return new Actor("system", "system", host);
    }

    Json json() {
        return Json.object().with("host", host).with("id", id).with("role", role);
    }
}
