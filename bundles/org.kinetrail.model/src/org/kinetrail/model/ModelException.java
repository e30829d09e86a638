package org.kinetrail.model;

/** A document or an edit that does not fit the metamodel; the message names the path and what is allowed there. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelException(String message) {
        super(message);
    }
}
