package org.kinetrail.trail;

/**
 * The tree of RFC 9162, section 2.1, grown leaf by leaf. It keeps one hash per complete subtree, at most 64, so the head of any
 * number of events is known in constant memory.
 */
final class MerkleAccumulator {

    private final Sha256 sha = new Sha256();
    private final byte[][] roots = new byte[64][Sha256.LENGTH];
    private final byte[] carry = new byte[Sha256.LENGTH];
    private long size;

    long size() {
        return size;
    }

    /** Adds the leaf hash found at this place. */
    void add(byte[] leaves, int at) {
        System.arraycopy(leaves, at, carry, 0, Sha256.LENGTH);
        int level = 0;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            node(sha, roots[level], carry, carry);
            level++;
        }
        System.arraycopy(carry, 0, roots[level], 0, Sha256.LENGTH);
        size++;
    }

    static void node(Sha256 sha, byte[] left, byte[] right, byte[] into) {
        sha.update((byte) 1);
        sha.update(left);
        sha.update(right);
        sha.finish(into, 0);
    }

    TreeHead head() {
        if (size == 0) {
            return TreeHead.empty();
        }
        int level = Long.numberOfTrailingZeros(size);
        byte[] root = roots[level].clone();
        for (level++; size >> level != 0; level++) {
            if ((size >> level & 1) == 1) {
                node(sha, roots[level], root, root);
            }
        }
        return new TreeHead(size, Sha256.hexOf(root));
    }
}
