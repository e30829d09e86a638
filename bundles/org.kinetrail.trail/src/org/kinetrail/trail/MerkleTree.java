package org.kinetrail.trail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** Roots and proofs of RFC 9162 over stored leaf hashes. Work grows with the number of leaves, memory with its logarithm. */
final class MerkleTree {

    /** Reads leaf hashes by index; {@code count} hashes from {@code index} on. */
    interface Leaves {
        byte[] read(long index, int count);
    }

    private static final int BLOCK = 4096;

    private final Leaves leaves;

    MerkleTree(Leaves leaves) {
        this.leaves = leaves;
    }

    TreeHead head(long size) {
        return new TreeHead(size, root(0, size));
    }

    private String root(long from, long to) {
        MerkleAccumulator accumulator = new MerkleAccumulator();
        for (long at = from; at < to; at += BLOCK) {
            int count = (int) Math.min(BLOCK, to - at);
            byte[] block = leaves.read(at, count);
            for (int i = 0; i < count; i++) {
                accumulator.add(block, i * Sha256.LENGTH);
            }
        }
        return accumulator.head().root();
    }

    /** RFC 9162, section 2.1.3.1; {@code seq} counts from 1. */
    InclusionProof inclusion(long seq, long size) {
        List<String> path = new ArrayList<>();
        long from = 0;
        long to = size;
        long index = seq - 1;
        while (to - from > 1) {
            long middle = from + split(to - from);
            if (index < middle) {
                path.add(root(middle, to));
                to = middle;
            } else {
                path.add(root(from, middle));
                from = middle;
            }
        }
        Collections.reverse(path);
        String leaf = HexFormat.of().formatHex(leaves.read(index, 1));
        return new InclusionProof(seq, leaf, path, head(size));
    }

    /** RFC 9162, section 2.1.4.1. */
    ConsistencyProof consistency(long earlier, long later) {
        List<String> path = new ArrayList<>();
        if (earlier > 0 && earlier < later) {
            long from = 0;
            long to = later;
            boolean known = true;
            while (earlier != to) {
                long middle = from + split(to - from);
                if (earlier <= middle) {
                    path.add(root(middle, to));
                    to = middle;
                } else {
                    path.add(root(from, middle));
                    from = middle;
                    known = false;
                }
            }
            if (!known) {
                path.add(root(from, to));
            }
            Collections.reverse(path);
        }
        return new ConsistencyProof(head(earlier), head(later), path);
    }

    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
