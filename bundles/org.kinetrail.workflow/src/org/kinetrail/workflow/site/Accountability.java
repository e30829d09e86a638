package org.kinetrail.workflow.site;

import java.nio.charset.StandardCharsets;

import org.kinetrail.trail.Sha256;

/** The text that everybody accepts once, per version, before signing: 21 CFR 11.10(j). */
public final class Accountability {

    /** The text. */
    public static final String TEXT = "My electronic signature in this system is the legally binding equivalent of my handwritten signature. "
            + "I am accountable for every action recorded under my account. I keep my secret to myself, and I report at once when somebody "
            + "else may know it.";

    /** Its version: the beginning of its SHA-256. */
    public static final String VERSION = Sha256.hex(TEXT.getBytes(StandardCharsets.UTF_8)).substring(0, 12);

    private Accountability() {
    }
}
