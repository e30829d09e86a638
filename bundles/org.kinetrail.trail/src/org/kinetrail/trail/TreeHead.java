package org.kinetrail.trail;

/** Size and root hash (lower-case hexadecimal) of the Merkle tree over the first {@code size} events. */
public record TreeHead(long size, String root) {

    /** The head of the empty tree: SHA-256 of nothing. */
    public static TreeHead empty() {
        return new TreeHead(0, Sha256.hex(new byte[0]));
    }
}
