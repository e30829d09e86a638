package org.kinetrail.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * That an event stands in a tree: RFC 9162, section 2.1.3. {@code leaf} is its leaf hash, {@code path} the sibling hashes from the
 * leaf upward, all in hexadecimal; {@code head} is the tree it is proven against.
 */
public record InclusionProof(long seq, String leaf, List<String> path, TreeHead head) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** True when the path leads from the leaf to the root (RFC 9162, section 2.1.3.2). */
    public boolean holds() {
        long index = seq - 1;
        if (index < 0 || index >= head.size() || !Sha256.isHex(leaf)) {
            return false;
        }
        Sha256 sha = new Sha256();
        byte[] hash = HexFormat.of().parseHex(leaf);
        long fn = index;
        long sn = head.size() - 1;
        for (String step : path) {
            if (sn == 0 || !Sha256.isHex(step)) {
                return false;
            }
            byte[] sibling = HexFormat.of().parseHex(step);
            if ((fn & 1) == 1 || fn == sn) {
                MerkleAccumulator.node(sha, sibling, hash, hash);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                MerkleAccumulator.node(sha, hash, sibling, hash);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(hash, HexFormat.of().parseHex(head.root()));
    }

    public Json.Members json() {
        List<Json> steps = new ArrayList<>();
        path.forEach(step -> steps.add(Json.of(step)));
        return Json.object().with("leaf", leaf).with("path", Json.array(steps)).with("root", head.root()).with("seq", seq)
                .with("size", head.size());
    }

    public static InclusionProof from(Json.Members json) {
        List<String> steps = json.items("path").stream().map(step -> step instanceof Json.Text text ? text.value() : "").toList();
        return new InclusionProof(json.whole("seq").orElse(-1L), json.text("leaf").orElse(""), steps,
                new TreeHead(json.whole("size").orElse(-1L), json.text("root").orElse("")));
    }
}
