package org.kinetrail.workflow;

/** A piece of software that takes part: name, version, SHA-256 of its file (empty when it runs from a folder) and licence if known. */
public record Component(String name, String version, String sha256, String licence) {
}
