package org.kinetrail.signature;

import java.util.Optional;

/** The three signatures of a record copy, in the order they are made. The field names are part of the format. */
public enum SignerRole {

    AUTHOR("Author", "author", "I am the author of this report"),
    REVIEWER("Reviewer", "review", "I have reviewed this report"),
    APPROVER("Approver", "approval", "I approve this report");

    private final String field;
    private final String word;
    private final String meaning;

    SignerRole(String field, String word, String meaning) {
        this.field = field;
        this.word = word;
        this.meaning = meaning;
    }

    /** Name of the signature field. */
    public String field() {
        return field;
    }

    /** The word for it on the command line: author, review, approval. */
    public String word() {
        return word;
    }

    /** What the signature says where nobody says otherwise. */
    public String meaning() {
        return meaning;
    }

    public static Optional<SignerRole> ofField(String name) {
        for (SignerRole role : values()) {
            if (role.field.equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    public static Optional<SignerRole> ofWord(String name) {
        for (SignerRole role : values()) {
            if (role.word.equals(name) || role.field.equalsIgnoreCase(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
