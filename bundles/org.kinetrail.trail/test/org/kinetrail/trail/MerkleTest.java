package org.kinetrail.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleTest {

    private static byte[] leaf(long index) {
        return Sha256.digest().digest(("leaf " + index).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static MerkleTree tree() {
        return new MerkleTree((index, count) -> {
            byte[] block = new byte[count * Sha256.LENGTH];
            for (int i = 0; i < count; i++) {
                System.arraycopy(leaf(index + i), 0, block, i * Sha256.LENGTH, Sha256.LENGTH);
            }
            return block;
        });
    }

    /** The definition of RFC 9162, section 2.1.1, word for word. */
    private static byte[] definition(long from, long to) {
        if (to - from == 1) {
            return leaf(from);
        }
        long k = 1;
        while (k * 2 < to - from) {
            k *= 2;
        }
        byte[] out = new byte[Sha256.LENGTH];
        MerkleAccumulator.node(new Sha256(), definition(from, from + k), definition(from + k, to), out);
        return out;
    }

    @Property(tries = 100, seed = "20260101")
    void theRootIsThatOfTheDefinition(@ForAll @IntRange(min = 1, max = 300) int size) {
        assertEquals(Sha256.hexOf(definition(0, size)), tree().head(size).root());
    }

    @Property(tries = 200, seed = "20260101")
    void inclusionHoldsAndNothingElseDoes(@ForAll @IntRange(min = 1, max = 200) int size, @ForAll @IntRange(min = 1, max = 200) int seq,
            @ForAll @IntRange(max = 8) int step) {
        long of = 1 + (seq - 1) % size;
        InclusionProof proof = tree().inclusion(of, size);
        assertTrue(proof.holds());
        assertEquals(proof, InclusionProof.from(proof.json()));
        assertFalse(new InclusionProof(of, Sha256.hexOf(leaf(999)), proof.path(), proof.head()).holds());
        if (size > 1) {
            assertFalse(new InclusionProof(of == size ? 1 : of + 1, proof.leaf(), proof.path(), proof.head()).holds());
            List<String> shorter = new ArrayList<>(proof.path());
            shorter.remove(step % shorter.size());
            assertFalse(new InclusionProof(of, proof.leaf(), shorter, proof.head()).holds());
        }
    }

    @Property(tries = 200, seed = "20260101")
    void consistencyHoldsAndNothingElseDoes(@ForAll @IntRange(max = 150) int earlier, @ForAll @IntRange(max = 150) int more) {
        ConsistencyProof proof = tree().consistency(earlier, earlier + more);
        assertTrue(proof.holds());
        TreeHead other = new TreeHead(earlier, Sha256.hexOf(leaf(1000)));
        assertFalse(new ConsistencyProof(other, proof.later(), proof.path()).holds());
        if (more > 0 && earlier > 0) {
            assertFalse(new ConsistencyProof(proof.earlier(), new TreeHead(earlier + more, other.root()), proof.path()).holds());
        }
    }

    @Test
    void theEmptyTreeHasTheHashOfNothing() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", TreeHead.empty().root());
        assertEquals(TreeHead.empty(), tree().head(0));
    }
}
