package org.kinetrail.data;

/** How a dose enters the body; spelled in files as the lower-case name without underscore. */
public enum Route {
    EXTRAVASCULAR, IV_BOLUS, IV_INFUSION, CELLULAR
}
