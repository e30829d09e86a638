package org.kinetrail.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** That the later tree begins with the earlier one, nothing removed or changed: RFC 9162, section 2.1.4. */
public record ConsistencyProof(TreeHead earlier, TreeHead later, List<String> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** True when the path proves it (RFC 9162, section 2.1.4.2). The empty tree is consistent with every tree. */
    public boolean holds() {
        if (earlier.size() == 0) {
            return path.isEmpty() && earlier.equals(TreeHead.empty());
        }
        if (earlier.size() > later.size() || !path.stream().allMatch(Sha256::isHex) || !Sha256.isHex(earlier.root())) {
            return false;
        }
        if (earlier.size() == later.size()) {
            return path.isEmpty() && earlier.root().equals(later.root());
        }
        List<byte[]> steps = new ArrayList<>();
        if (Long.bitCount(earlier.size()) == 1) {
            steps.add(HexFormat.of().parseHex(earlier.root()));
        }
        path.forEach(step -> steps.add(HexFormat.of().parseHex(step)));
        return !steps.isEmpty() && climb(steps);
    }

    private boolean climb(List<byte[]> steps) {
        Sha256 sha = new Sha256();
        long fn = earlier.size() - 1;
        long sn = later.size() - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] first = steps.get(0).clone();
        byte[] second = steps.get(0).clone();
        for (byte[] step : steps.subList(1, steps.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                MerkleAccumulator.node(sha, step, first, first);
                MerkleAccumulator.node(sha, step, second, second);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                MerkleAccumulator.node(sha, second, step, second);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(first, HexFormat.of().parseHex(earlier.root()))
                && Arrays.equals(second, HexFormat.of().parseHex(later.root()));
    }

    public Json.Members json() {
        List<Json> steps = new ArrayList<>();
        path.forEach(step -> steps.add(Json.of(step)));
        return Json.object().with("earlierRoot", earlier.root()).with("earlierSize", earlier.size()).with("laterRoot", later.root())
                .with("laterSize", later.size()).with("path", Json.array(steps));
    }
}
